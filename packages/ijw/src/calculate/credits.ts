import type { MessageOf } from '../model/contents.ts'
import { signed } from './amounts.ts'
import type { Performance } from './delivered.ts'

/**
 * The performance that takes back an earlier one (IV091): the same, with its own reference, the earlier one's as
 * `VorigReferentieNummer`, and the amount as a credit.
 */
export function creditOf(claimed: Performance, ReferentieNummer: string): Performance {
  return {
    ...claimed,
    ProductReferentie: { ReferentieNummer, VorigReferentieNummer: claimed.ProductReferentie.ReferentieNummer },
    IngediendBedrag: { ...claimed.IngediendBedrag, DebetCredit: 'C' },
  }
}

/**
 * May this performance be taken back (IV085)? Only a debit, and only after the answer (325) to its claim came in and did not
 * reject it: what was rejected, or claimed in a message that was refused as a whole, was never owed. One of 0 euros cannot
 * be taken back: 0 is never a credit (CS325).
 */
export function mayBeCredited(claimed: Performance, answer: MessageOf<'325'> | undefined): boolean {
  const decided = answer?.body.DeclaratieAntwoord
  if (decided === undefined || signed(claimed.IngediendBedrag) <= 0) return false
  const granted = decided.RetourCodes.RetourCode.every((code) => code === '0200' || code === '8001')
  const rejected = (decided.Clienten?.Client ?? []).flatMap((client) => client.Prestaties.Prestatie)
  return granted && rejected.every((line) => referenceOf(line) !== referenceOf(claimed))
}

/**
 * The references of performances that are debited and credited in one and the same claim (IV086): they fall away against
 * each other and must both be left out.
 */
export function cancelledOut(performances: readonly Performance[]): readonly string[] {
  const credited = new Set(
    performances
      .filter((line) => line.IngediendBedrag.DebetCredit === 'C')
      .map((line) => line.ProductReferentie.VorigReferentieNummer),
  )
  return performances
    .filter((line) => line.IngediendBedrag.DebetCredit === 'D' && credited.has(referenceOf(line)))
    .map(referenceOf)
}

function referenceOf(line: { readonly ProductReferentie: Performance['ProductReferentie'] }): string {
  return line.ProductReferentie.ReferentieNummer
}
