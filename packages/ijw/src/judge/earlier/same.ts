import type { Allocation, Start, Stop } from './earlier.ts'

type Product = NonNullable<Allocation['Product']>
type Delivered = Omit<Start, 'Bsn'>

/** Are these the same product, category and code? Two that are absent are the same. */
export function sameProduct(one: Product | undefined, other: Product | undefined): boolean {
  return one?.Categorie === other?.Categorie && one?.Code === other?.Code
}

/** Do these have the same logical key of a start (IV096)? The client is the same already. */
export function sameStart(one: Delivered, other: Delivered): boolean {
  return onSame(one, other) && sameProduct(one.Product, other.Product) && one.Begindatum === other.Begindatum
}

/** Do these have the same logical key of a stop? */
export function sameStop(one: Omit<Stop, 'Bsn'>, other: Omit<Stop, 'Bsn'>): boolean {
  return sameStart(one, other) && one.RedenBeeindiging === other.RedenBeeindiging && one.Einddatum === other.Einddatum
}

/**
 * Are these deliveries on the same allocated product? Without an allocation (a provider that works by task) the product
 * itself is all there is to tell by (IV096).
 */
export function onSame(one: Delivered, other: Delivered): boolean {
  if (one.ToewijzingNummer !== other.ToewijzingNummer) return false
  return one.ToewijzingNummer !== undefined || sameProduct(one.Product, other.Product)
}
