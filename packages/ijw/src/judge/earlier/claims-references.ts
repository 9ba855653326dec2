import { into, type Place, whole } from '../place.ts'
import type { Breach } from '../rule.ts'
import { type EarlierRule, isCredit } from './before.ts'
import { countingCredits, creditsIn, grantedFor, samePeriod } from './credits.ts'
import type { ClaimedPerformance } from './earlier.ts'
import { claimedIn, type Line } from './lines.ts'

/** A number that was rejected stays used: what is rejected is claimed again under a new one. */
const TR314: EarlierRule<'323'> = {
  id: 'TR314',
  level: 3,
  messages: ['323'],
  code: '8021',
  says: 'Het referentienummer van deze prestatie is al gebruikt.',
  todo: 'De aanbieder geeft de prestatie een referentienummer dat hij nog niet heeft gebruikt.',
  *check(message, before): Iterable<Breach> {
    const used = new Set<string>()
    for (const line of claimedIn(message)) {
      const { ReferentieNummer } = line.value.ProductReferentie
      if (used.has(ReferentieNummer) || before.performance(ReferentieNummer) !== undefined) {
        for (const at of referenceOf(line)) yield { at }
      }
      used.add(ReferentieNummer)
    }
  },
}

const TR323: EarlierRule<'323'> = {
  id: 'TR323',
  level: 3,
  messages: ['323'],
  code: '8017',
  says: 'Bij deze credit hoort geen goedgekeurde prestatie van deze cliënt.',
  todo: 'De aanbieder verwijst naar het referentienummer van de goedgekeurde prestatie, en wacht zo nodig op het antwoord daarop.',
  check: (message, before) =>
    creditsIn(message)
      .filter((credit) => grantedFor(credit, before) === undefined)
      .flatMap(({ line }) => previousOf(line))
      .map((at) => ({ at })),
}

const TR390: EarlierRule<'323'> = {
  id: 'TR390',
  level: 3,
  messages: ['323'],
  code: '9390',
  says: 'Deze prestatie is al eerder gecrediteerd.',
  todo: 'De aanbieder laat deze credit weg.',
  check: (message, before) =>
    creditsIn(message)
      .filter(({ previous }) => before.creditsOf(previous).length > 0)
      .flatMap(({ line }) => previousOf(line))
      .map((at) => ({ at })),
}

/**
 * What was rejected may be claimed again, so it does not stand in the way. A credit does its work at once, also when it is
 * in the same message: credits are handled first (IV086, OP366). It has to be of the same period (toelichting),
 * and not be refused itself.
 */
const TR389: EarlierRule<'323'> = {
  id: 'TR389',
  level: 3,
  messages: ['323'],
  code: '9389',
  says: 'Dit product is voor deze periode al gedeclareerd op deze toewijzing.',
  todo: 'De aanbieder laat de prestatie weg, of crediteert eerst de eerdere prestatie.',
  check: (message, before) => {
    const credits = Map.groupBy(countingCredits(message, before), ({ previous }) => previous)
    const isUndone = ({ ProductReferentie: { ReferentieNummer }, ProductPeriode }: ClaimedPerformance) => {
      const now = credits.get(ReferentieNummer)?.map(({ line }) => line.value) ?? []
      const all = [...before.creditsOf(ReferentieNummer), ...now]
      return all.some((credit) => samePeriod(credit.ProductPeriode, ProductPeriode))
    }
    const standing = before.facts.claimed.filter((earlier) => {
      return !isCredit(earlier) && earlier.state !== 'rejected' && !isUndone(earlier)
    })
    const done = new Set(standing.map(workKey))
    return claimedIn(message)
      .filter(({ value }) => !isCredit(value) && done.has(workKey(value)))
      .map((at) => ({ at }))
  },
}

const TR333: EarlierRule<'323'> = {
  id: 'TR333',
  level: 3,
  messages: ['323'],
  code: '9333',
  says: 'De aanbieder heeft dit declaratienummer al gebruikt.',
  todo: 'De aanbieder geeft de declaratie een nummer dat hij nog niet heeft gebruikt en stuurt haar opnieuw.',
  check: (message, { facts }) =>
    facts.claims.some(({ DeclaratieNummer }) => DeclaratieNummer === message.body.Declaratie.DeclaratieNummer)
      ? into(whole(message), 'Declaratie')
          .flatMap((claim) => into(claim, 'DeclaratieNummer'))
          .map((at) => ({ at }))
      : [],
}

function referenceOf(line: Line<ClaimedPerformance>): readonly Place<string>[] {
  return into(line, 'ProductReferentie').flatMap((reference) => into(reference, 'ReferentieNummer'))
}

function previousOf(line: Line<ClaimedPerformance>): readonly Place<string>[] {
  return into(line, 'ProductReferentie').flatMap((reference) => into(reference, 'VorigReferentieNummer'))
}

/** What may be claimed only once: this product, in this period, on this allocation. */
function workKey(performance: ClaimedPerformance): string {
  const { ToewijzingNummer, ProductCategorie, ProductCode, ProductPeriode } = performance
  const { Begindatum, Einddatum } = ProductPeriode
  return [ToewijzingNummer, ProductCategorie, ProductCode, Begindatum, Einddatum].join('\n')
}

/** The numbers of a claim and of its performances, and what they refer to. */
export const CLAIM_REFERENCE_RULES = [TR314, TR323, TR333, TR389, TR390]
