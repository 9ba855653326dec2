import type { MessageOf } from '../../model/contents.ts'
import { into } from '../place.ts'
import type { Before, EarlierRule } from './before.ts'
import { repeatsGranted } from './credits.ts'
import type { Allocation, ClaimedPerformance } from './earlier.ts'
import { claimedIn, type Line } from './lines.ts'

const TR338: EarlierRule<'323'> = {
  id: 'TR338',
  level: 3,
  messages: ['323'],
  code: '9338',
  says: 'Er is geen toewijzing met dit nummer voor deze cliënt bij deze aanbieder.',
  todo: 'De aanbieder neemt het nummer over uit de toewijzing waarop hij declareert.',
  check: (message, before) =>
    claimedIn(message)
      .filter(({ value, bsn }) => before.allocation(value.ToewijzingNummer, bsn) === undefined)
      .flatMap((line) => into(line, 'ToewijzingNummer'))
      .map((at) => ({ at })),
}

const TR339: EarlierRule<'323'> = {
  id: 'TR339',
  level: 3,
  messages: ['323'],
  code: '9339',
  says: 'De productcategorie is een andere dan die van de toewijzing.',
  todo: 'De aanbieder neemt de productcategorie over uit de toewijzing.',
  check: (message, before) =>
    heldToAllocations(message, before)
      .filter(({ line, of }) => of.Product !== undefined && of.Product.Categorie !== line.value.ProductCategorie)
      .flatMap(({ line }) => into(line, 'ProductCategorie'))
      .map((at) => ({ at })),
}

const TR340: EarlierRule<'323'> = {
  id: 'TR340',
  level: 3,
  messages: ['323'],
  code: '9340',
  says: 'De productcode is een andere dan die van de toewijzing.',
  todo: 'De aanbieder neemt de productcode over uit de toewijzing.',
  check: (message, before) =>
    heldToAllocations(message, before)
      .filter(({ line, of }) => of.Product?.Code !== undefined && of.Product.Code !== line.value.ProductCode)
      .flatMap(({ line }) => into(line, 'ProductCode'))
      .map((at) => ({ at })),
}

const TR384: EarlierRule<'323'> = {
  id: 'TR384',
  level: 3,
  messages: ['323'],
  code: '9384',
  says: 'Deze toewijzing is verwijderd; er kan niet op worden gedeclareerd.',
  todo: 'De aanbieder laat de prestatie weg, of declareert haar op de toewijzing die in de plaats is gekomen.',
  check: (message, before) =>
    heldToAllocations(message, before)
      .filter(({ of }) => of.RedenWijziging === '13')
      .flatMap(({ line }) => into(line, 'ToewijzingNummer'))
      .map((at) => ({ at })),
}

/** A performance with the allocation it is claimed on. One without is left to TR338. */
export type ClaimedOn = { readonly line: Line<ClaimedPerformance>; readonly of: Allocation }

/**
 * What has to agree with its allocation as it stands now: debits and credits alike, for the standard speaks of every
 * `Prestatie`; but not a credit that takes back exactly what was granted (IV085, IV091).
 */
export function heldToAllocations(message: MessageOf<'323'>, before: Before): readonly ClaimedOn[] {
  return claimedOnAllocations(message, before).filter(({ line }) => !repeatsGranted(line, before))
}

export function claimedOnAllocations(message: MessageOf<'323'>, before: Before): readonly ClaimedOn[] {
  return claimedIn(message).flatMap((line) => {
    const of = before.allocation(line.value.ToewijzingNummer, line.bsn)
    return of === undefined ? [] : [{ line, of }]
  })
}

/** What a performance takes over from its allocation. */
export const CLAIM_ALLOCATION_RULES = [TR338, TR339, TR340, TR384]
