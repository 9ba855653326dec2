import type { Bodies } from '../model/contents.ts'
import { addDays, laterOf } from './days.ts'

/** An allocation as the 301 tells it, and what a request for a change (317) asks. */
export type AllocatedProduct = Bodies['301']['Client']['ToegewezenProducten']['ToegewezenProduct'][number]
export type ChangeRequest = Bodies['317']['Client']['Verzoek']
type ToChange = NonNullable<ChangeRequest['TeWijzigenProducten']>['TeWijzigenProduct'][number]
type ToAdd = NonNullable<ChangeRequest['NieuweProducten']>['NieuwProduct'][number]

/** When an allocation is decided, and the number for the first new one; the next gets one more. */
export type Decision = {
  readonly Toewijzingsdatum: string
  readonly Toewijzingstijd: string
  readonly firstNumber: number
}

const ON_REQUEST_OF_PROVIDER = '12'
const REMOVED = '13'
const IN_ALL = '6'
const WITHDRAWN: readonly (string | undefined)[] = ['01', REMOVED]

/**
 * What the allocation message (301) holds when a request for a change is granted (IV093, IV097, IV099): everything that was
 * asked and nothing else, all with the reference of the request.
 * - What stays the same is sent again unchanged.
 * - A budget, a total, or no more than another end date changes the allocation itself (OP257, OP380), with reason 12.
 * - Any other size ends the allocation the day before the wished begin, with reason 12, and gives a new one from there
 *   (IV066). When it is wished from the very first day, nothing of the allocation is left: it is removed, with reason 13.
 * - What is new becomes a new allocation. A new one never has a reason.
 *
 * When the wished days have passed and others were agreed, give the request with the agreed days.
 */
export function allocationsAfterChange(
  request: ChangeRequest,
  current: readonly AllocatedProduct[],
  decision: Decision,
): readonly AllocatedProduct[] {
  const { ReferentieAanbieder } = request
  const unchanged = (request.OngewijzigdeProducten?.OngewijzigdProduct ?? []).flatMap(({ ToewijzingNummer }) =>
    current.filter((product) => product.ToewijzingNummer === ToewijzingNummer).map(asTold),
  )
  const changed = (request.TeWijzigenProducten?.TeWijzigenProduct ?? []).flatMap((wish) => {
    const product = current.find((one) => one.ToewijzingNummer === wish.ToewijzingNummer)
    return product === undefined ? [] : changedBy(product, wish, decision)
  })
  const added = (request.NieuweProducten?.NieuwProduct ?? []).map((wish) => newFrom(wish, wish.Product, decision))
  let next = decision.firstNumber
  return [...unchanged, ...changed, ...added].map((product) => ({
    ...product,
    // 0 marks what has no number yet; no allocation carries it.
    ToewijzingNummer: product.ToewijzingNummer === 0 ? next++ : product.ToewijzingNummer,
    ReferentieAanbieder,
  }))
}

/**
 * What goes into an allocation message besides what was just decided (OP087, IV094): every other allocation of this client
 * with this provider that still runs or is yet to begin, unchanged, without a reference and without a reason (IV097, IV099).
 */
export function withOthers(
  decided: readonly AllocatedProduct[],
  known: readonly AllocatedProduct[],
  today: string,
): readonly AllocatedProduct[] {
  const numbers = new Set(decided.map((product) => product.ToewijzingNummer))
  const others = known.filter((product) => !numbers.has(product.ToewijzingNummer) && isCurrent(product, today))
  return [...decided, ...others.map(asTold)]
}

/** Does an allocation run on that day or later (OP087, TR349)? One that was withdrawn does not. */
export function isCurrent(product: AllocatedProduct, today: string): boolean {
  return !isWithdrawn(product) && (product.Einddatum === undefined || product.Einddatum >= today)
}

/** Was an allocation removed (reason 13, or 01 before it was given up), so that it counts nowhere (TR302, TR349, OP347)? */
export function isWithdrawn({ Ingangsdatum, Einddatum, RedenWijziging }: Withdrawable): boolean {
  return Einddatum === Ingangsdatum && WITHDRAWN.includes(RedenWijziging)
}
type Withdrawable = Pick<AllocatedProduct, 'Ingangsdatum' | 'Einddatum' | 'RedenWijziging'>

/**
 * Did an allocation change since it was last told (IV099)? Then `RedenWijziging` must say why; if not, or if it is told for
 * the first time, it stays empty.
 */
export function hasChanged(last: AllocatedProduct | undefined, now: AllocatedProduct): boolean {
  if (last === undefined) return false
  return last.Einddatum !== now.Einddatum || last.Ingangsdatum !== now.Ingangsdatum || !sameHelp(last, now)
}

/** What a provider wishes of a running allocation: from when and until when which size or budget. */
export type Wish = Pick<AllocatedProduct, 'Omvang' | 'Budget'> & { readonly from: string; readonly until?: string }

/**
 * How a wish about a running allocation is put in a request for a change (IV092): not at all when nothing changes; as a new
 * product when it begins after the allocation has ended; otherwise as a change, from the begin of the allocation when only
 * its end changes or when it has a budget or a total, and from the wished day when its size changes, which cannot lie before
 * that begin.
 */
export function wishAsRequest(
  product: AllocatedProduct,
  wish: Wish,
): { readonly unchanged: number } | { readonly change: ToChange } | { readonly fresh: ToAdd } {
  const { from, until, Omvang, Budget } = wish
  const asked = {
    ...(until !== undefined && { Einddatum: until }),
    ...(Omvang !== undefined && { Omvang }),
    ...(Budget !== undefined && { Budget }),
  }
  if (product.Einddatum !== undefined && from > product.Einddatum)
    return {
      fresh: {
        ...(product.Product !== undefined && { Product: product.Product }),
        GewensteIngangsdatum: from,
        ...asked,
      },
    }
  const same = sameSize(product, wish)
  if (same && until === product.Einddatum) return { unchanged: product.ToewijzingNummer }
  const whole = same || isWhole(product)
  const GewensteIngangsdatum = whole ? product.Ingangsdatum : laterOf(from, product.Ingangsdatum)
  return { change: { ToewijzingNummer: product.ToewijzingNummer, GewensteIngangsdatum, ...asked } }
}

function changedBy(product: AllocatedProduct, wish: ToChange, decision: Decision): readonly AllocatedProduct[] {
  if (isWhole(product) || sameSize(product, wish)) return [changedTo(product, wish, decision)]
  return [endedBefore(product, wish.GewensteIngangsdatum, decision), newFrom(wish, product.Product, decision)]
}

type Terms = Pick<AllocatedProduct, 'Einddatum' | 'Omvang' | 'Budget'>

function changedTo(product: AllocatedProduct, terms: Terms, decision: Decision): AllocatedProduct {
  const { Einddatum: _end, Omvang: _size, Budget: _budget, ...rest } = product
  return { ...rest, ...decidedOn(decision), ...termsOf(terms), RedenWijziging: ON_REQUEST_OF_PROVIDER }
}

/** An allocation that ends before a day; when it would end before it begins, it is removed instead (OP087, CS335). */
function endedBefore(product: AllocatedProduct, day: string, decision: Decision): AllocatedProduct {
  const { Ingangsdatum } = product
  if (day > Ingangsdatum) return changedTo(product, { ...product, Einddatum: addDays(day, -1) }, decision)
  return { ...changedTo(product, { ...product, Einddatum: Ingangsdatum }, decision), RedenWijziging: REMOVED }
}

function newFrom(wish: Omit<ToAdd, 'Product'>, product: ToAdd['Product'], decision: Decision): AllocatedProduct {
  return {
    ToewijzingNummer: 0,
    ...(product !== undefined && { Product: product }),
    ...decidedOn(decision),
    Ingangsdatum: wish.GewensteIngangsdatum,
    ...termsOf(wish),
  }
}

function decidedOn({ Toewijzingsdatum, Toewijzingstijd }: Decision) {
  return { Toewijzingsdatum, Toewijzingstijd }
}

function termsOf({ Einddatum, Omvang, Budget }: Terms): Terms {
  return {
    ...(Einddatum !== undefined && { Einddatum }),
    ...(Omvang !== undefined && { Omvang }),
    ...(Budget !== undefined && { Budget }),
  }
}

/** An allocation as it is told again unchanged: without what belonged to the occasion on which it was last told. */
function asTold({ ReferentieAanbieder: _reference, RedenWijziging: _reason, ...product }: AllocatedProduct) {
  return product
}

/** A budget or a total is given for the whole run and can only be changed as a whole (IV092, IV093). */
function isWhole(product: AllocatedProduct): boolean {
  return product.Budget !== undefined || product.Omvang?.Frequentie === IN_ALL
}

function sameHelp(one: AllocatedProduct, other: AllocatedProduct): boolean {
  const sameProduct = one.Product?.Categorie === other.Product?.Categorie && one.Product?.Code === other.Product?.Code
  return sameProduct && sameSize(one, other)
}

function sameSize(one: Pick<Terms, 'Omvang' | 'Budget'>, other: Pick<Terms, 'Omvang' | 'Budget'>): boolean {
  const same = (['Volume', 'Eenheid', 'Frequentie'] as const).every(
    (part) => one.Omvang?.[part] === other.Omvang?.[part],
  )
  return same && one.Budget === other.Budget
}
