import type { Allocation, Start, Stop } from './earlier.ts'

type Product = NonNullable<Allocation['Product']>
type Delivered = Omit<Start, 'Bsn'>

/** Are these the same product, category and code? Two that are absent are the same. */
export function sameProduct(one: Product | undefined, other: Product | undefined): boolean {
  return one?.Categorie === other?.Categorie && one?.Code === other?.Code
}

/** The logical key of a start within its client, as one text (IV008, IV096). */
export function startKey({ ToewijzingNummer, Product, Begindatum }: Delivered): string {
  return [ToewijzingNummer ?? '', Product?.Categorie ?? '', Product?.Code ?? '', Begindatum].join('\n')
}

/** The logical key of a stop within its client: that of its start, and when and why it stopped. */
export function stopKey(stop: Omit<Stop, 'Bsn'>): string {
  return [startKey(stop), stop.RedenBeeindiging, stop.Einddatum].join('\n')
}

/**
 * What is delivered: an allocation by its number. Without one (a provider that works by task) the product itself is all
 * there is to tell by (IV096).
 */
export function helpKey({ ToewijzingNummer, Product }: Omit<Delivered, 'Begindatum'>): string {
  if (ToewijzingNummer !== undefined) return `${ToewijzingNummer}`
  return ['', Product?.Categorie ?? '', Product?.Code ?? ''].join('\n')
}
