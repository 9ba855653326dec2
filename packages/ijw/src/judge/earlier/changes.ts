import { isCurrent } from '../../calculate/changes.ts'
import type { MessageOf } from '../../model/contents.ts'
import { spokenDay } from '../../spoken.ts'
import { isBefore } from '../dates.ts'
import { into, type Place, whole } from '../place.ts'
import type { Before, EarlierRule } from './before.ts'
import type { Allocation } from './earlier.ts'

/** Up to and including this day an allocation without a product code could have a size (TR375, TR412). */
const SIZED_UNTIL = '2020-12-31'
const IN_TOTAL = '6'

type Named = { readonly ToewijzingNummer: number }
type Changed = NonNullable<Request['TeWijzigenProducten']>['TeWijzigenProduct'][number]
type Request = MessageOf<'317'>['body']['Client']['Verzoek']

const TR349: EarlierRule<'317'> = {
  id: 'TR349',
  level: 3,
  messages: ['317'],
  code: '9349',
  says: 'In het verzoek ontbreken toewijzingen van de cliënt die nog lopen of nog moeten ingaan.',
  todo: 'De aanbieder neemt iedere toewijzing op die loopt of nog moet ingaan: als te wijzigen, of als ongewijzigd.',
  check: (message, before) => {
    const { Bsn } = message.body.Client
    const named = new Set([...unchangedIn(message), ...changedIn(message)].map(({ value }) => value.ToewijzingNummer))
    const missing = before.facts.allocations
      .filter(({ Bsn: of, Aanbieder }) => of === Bsn && Aanbieder === before.parties.provider)
      .filter((allocation) => isCurrent(allocation, madeOn(message)) && !named.has(allocation.ToewijzingNummer))
      .map(({ ToewijzingNummer }) => ToewijzingNummer)
    if (missing.length === 0) return []
    const says =
      missing.length === 1
        ? `In het verzoek ontbreekt de toewijzing met nummer ${missing[0]}, die loopt of nog begint.`
        : `In het verzoek ontbreken de toewijzingen met de nummers ${missing.join(', ')}, die lopen of nog beginnen.`
    return requestIn(message).map((at) => ({ at, says }))
  },
}

const TR350: EarlierRule<'317'> = {
  id: 'TR350',
  level: 3,
  messages: ['317'],
  code: '9350',
  says: 'Het ongewijzigde product hoort niet bij een toewijzing van deze cliënt bij deze aanbieder die loopt of nog begint.',
  todo: 'De aanbieder neemt het nummer over uit een toewijzing die loopt of nog begint, of laat het product weg.',
  check: (message, before) =>
    unchangedIn(message)
      .filter((product) => currentOf(message, before, product) === undefined)
      .map((at) => ({ at })),
}

const TR351: EarlierRule<'317'> = {
  id: 'TR351',
  level: 3,
  messages: ['317'],
  code: '9351',
  says: 'Het te wijzigen product hoort niet bij een toewijzing van deze cliënt bij deze aanbieder die loopt of nog begint.',
  todo: 'De aanbieder neemt het nummer over uit een toewijzing die loopt of nog begint, of vraagt een nieuw product aan.',
  check: (message, before) =>
    changedIn(message)
      .filter((product) => currentOf(message, before, product) === undefined)
      .map((at) => ({ at })),
}

const TR357: EarlierRule<'317'> = {
  id: 'TR357',
  level: 3,
  messages: ['317'],
  code: '9357',
  says: 'Een wijziging die niet in de toekomst ingaat, moet ingaan op de dag waarop de toewijzing zelf ingaat.',
  todo: 'De aanbieder kiest een gewenste ingangsdatum na vandaag, of neemt de ingangsdatum van de toewijzing over.',
  check: (message, before) =>
    changesIn(message, before)
      .filter(({ at, of }) => !isBefore(madeOn(message), at.value.GewensteIngangsdatum) && !fromTheStart(at.value, of))
      .flatMap(({ at, of }) => into(at, 'GewensteIngangsdatum').map((place) => ({ at: place, says: startsOn(of) }))),
}

/**
 * Only a budget or a total that was allocated can be changed for the whole run (IV092, IV093). Where a size per week or month
 * was allocated, or no budget, a wish for a total or a budget may begin later: that ends the allocation and gives a new one.
 */
const TR373: EarlierRule<'317'> = {
  id: 'TR373',
  level: 3,
  messages: ['317'],
  code: '9373',
  says: 'Een ander budget of een ander totaal geldt voor de hele toewijzing en moet ingaan op haar ingangsdatum.',
  todo: 'De aanbieder neemt als gewenste ingangsdatum de ingangsdatum van de toewijzing over.',
  check: (message, before) =>
    changesIn(message, before)
      .filter(
        ({ at, of }) => (hasOtherBudget(at.value, of) || hasOtherTotal(at.value, of)) && !fromTheStart(at.value, of),
      )
      .flatMap(({ at, of }) => into(at, 'GewensteIngangsdatum').map((place) => ({ at: place, says: startsOn(of) }))),
}

const TR375: EarlierRule<'317'> = {
  id: 'TR375',
  level: 3,
  messages: ['317'],
  code: '9375',
  says: 'De toewijzing noemt geen product, dus kan de wijziging geen omvang hebben.',
  todo: 'De aanbieder laat de omvang weg en vraagt een budget.',
  check: (message, before) =>
    changesIn(message, before)
      .filter(({ at, of }) => of.Product === undefined && runsOn(at.value))
      .flatMap(({ at }) => into(at, 'Omvang'))
      .map((at) => ({ at })),
}

const TR411: EarlierRule<'317'> = {
  id: 'TR411',
  level: 3,
  messages: ['317'],
  code: '9411',
  says: 'De toewijzing noemt een productcode, dus moet de wijziging zeggen hoeveel er nodig is.',
  todo: 'De aanbieder vult de omvang: volume, eenheid en frequentie.',
  check: (message, before) =>
    changesIn(message, before)
      .filter(({ at, of }) => of.Product?.Code !== undefined && at.value.Omvang === undefined)
      .map(({ at }) => ({ at })),
}

const TR412: EarlierRule<'317'> = {
  id: 'TR412',
  level: 3,
  messages: ['317'],
  code: '9412',
  says: 'De toewijzing noemt geen productcode, dus kan de wijziging geen omvang hebben.',
  todo: 'De aanbieder laat de omvang weg.',
  check: (message, before) =>
    changesIn(message, before)
      .filter(({ at, of }) => of.Product?.Code === undefined && runsOn(at.value))
      .flatMap(({ at }) => into(at, 'Omvang'))
      .map((at) => ({ at })),
}

/** An allocation that the request names to be changed, as it stands. */
type Change = { readonly at: Place<Changed>; readonly of: Allocation }

function changesIn(message: MessageOf<'317'>, before: Before): readonly Change[] {
  return changedIn(message).flatMap((at) => {
    const of = before.allocation(at.value.ToewijzingNummer, message.body.Client.Bsn)
    return of === undefined ? [] : [{ at, of }]
  })
}

export function requestIn(message: MessageOf<'317'>): readonly Place<Request>[] {
  return into(whole(message), 'Client').flatMap((client) => into(client, 'Verzoek'))
}

export function unchangedIn(message: MessageOf<'317'>): readonly Place<Named>[] {
  return requestIn(message)
    .flatMap((request) => into(request, 'OngewijzigdeProducten'))
    .flatMap((list) => into(list, 'OngewijzigdProduct'))
}

export function changedIn(message: MessageOf<'317'>): readonly Place<Changed>[] {
  return requestIn(message)
    .flatMap((request) => into(request, 'TeWijzigenProducten'))
    .flatMap((list) => into(list, 'TeWijzigenProduct'))
}

function currentOf(message: MessageOf<'317'>, before: Before, product: Place<Named>): Allocation | undefined {
  const known = before.allocation(product.value.ToewijzingNummer, message.body.Client.Bsn)
  return known !== undefined && isCurrent(known, madeOn(message)) ? known : undefined
}

/**
 * The day on which the request was made. The standard asks which allocations run on 'the present day'; that is taken to be
 * this day, so that a verdict does not change with the day on which somebody looks.
 */
function madeOn(message: MessageOf<'317'>): string {
  return message.body.Header.BerichtIdentificatie.Dagtekening
}

function fromTheStart(change: Changed, of: Allocation): boolean {
  return change.GewensteIngangsdatum === of.Ingangsdatum
}

function startsOn(of: Allocation): string {
  return `Deze wijziging moet ingaan op de ingangsdatum van de toewijzing: ${spokenDay(of.Ingangsdatum)}.`
}

function hasOtherBudget(change: Changed, { Budget }: Allocation): boolean {
  return Budget !== undefined && change.Budget !== Budget
}

function hasOtherTotal(change: Changed, { Omvang }: Allocation): boolean {
  if (Omvang?.Frequentie !== IN_TOTAL) return false
  const { Volume, Eenheid, Frequentie } = change.Omvang ?? {}
  return Volume !== Omvang.Volume || Eenheid !== Omvang.Eenheid || Frequentie !== Omvang.Frequentie
}

/** The end is that of the wish itself, as in the same rules for a new product (CD096). */
function runsOn({ Einddatum }: Changed): boolean {
  return Einddatum === undefined || isBefore(SIZED_UNTIL, Einddatum)
}

/** A request for a change, against the allocations as they stand. */
export const CHANGE_RULES = [TR349, TR350, TR351, TR357, TR373, TR375, TR411, TR412]
