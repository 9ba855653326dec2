import type { Period } from '../../calculate/periods.ts'
import type { MessageOf } from '../../model/contents.ts'
import { type Before, isCredit } from './before.ts'
import type { ClaimedPerformance, Performance } from './earlier.ts'
import { claimedIn, type Line } from './lines.ts'

/** A performance that takes back another, with the reference of that other one. */
export type Credit = { readonly line: Line<ClaimedPerformance>; readonly previous: string }

/** The credits of a claim that say what they are for; that they must is a rule inside the message (CD060). */
export function creditsIn(message: MessageOf<'323'>): readonly Credit[] {
  return claimedIn(message).flatMap(creditOf)
}

/** The granted debit of the same client that a credit takes back; nothing when there is none (TR323, OP360). */
export function grantedFor({ line, previous }: Credit, before: Before): Performance | undefined {
  const debit = before.performance(previous)
  return debit?.state === 'granted' && !isCredit(debit) && debit.Bsn === line.bsn ? debit : undefined
}

/**
 * The credits that give room to claim again: not those that are refused themselves, because there is nothing granted to take
 * back (TR323), because it was taken back before (TR390), or because their own reference was used (TR314).
 */
export function countingCredits(message: MessageOf<'323'>, before: Before): readonly Credit[] {
  return creditsIn(message).filter((credit) => {
    const { ReferentieNummer } = credit.line.value.ProductReferentie
    const again = before.creditsOf(credit.previous).length > 0 || before.performance(ReferentieNummer) !== undefined
    return !again && grantedFor(credit, before) !== undefined
  })
}

/**
 * Does this credit say word for word what was granted (IV091)? Then it is not held again to the allocation and the contract,
 * which may have been shortened, lowered or removed since: to take back is the provider's own right, which the municipality
 * cannot contest (IV085), and nothing can be put right before it is done (OP366). A credit that differs from what it takes
 * back is judged as any other performance.
 */
export function repeatsGranted(line: Line<ClaimedPerformance>, before: Before): boolean {
  return creditOf(line).some((credit) => {
    const debit = grantedFor(credit, before)
    return debit !== undefined && saysTheSame(line.value, debit)
  })
}

export function samePeriod(one: Period, other: Period): boolean {
  return one.Begindatum === other.Begindatum && one.Einddatum === other.Einddatum
}

function creditOf(line: Line<ClaimedPerformance>): readonly Credit[] {
  const previous = line.value.ProductReferentie.VorigReferentieNummer
  return isCredit(line.value) && previous !== undefined ? [{ line, previous }] : []
}

const REPEATED = [
  'ToewijzingNummer',
  'ProductCategorie',
  'ProductCode',
  'GeleverdVolume',
  'Eenheid',
  'ProductTarief',
] as const

function saysTheSame(one: ClaimedPerformance, other: ClaimedPerformance): boolean {
  return (
    REPEATED.every((name) => one[name] === other[name]) &&
    samePeriod(one.ProductPeriode, other.ProductPeriode) &&
    one.IngediendBedrag.Bedrag === other.IngediendBedrag.Bedrag
  )
}
