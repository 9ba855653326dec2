import type { Bodies } from '../../model/contents.ts'
import type { Infer } from '../../model/kinds.ts'
import type { Parts } from '../../model/parts.ts'
import { isBefore } from '../dates.ts'
import { into, type Place } from '../place.ts'
import { among } from './among.ts'

/** Help that is allocated or asked for. Four classes say the same with other names; rules about it are written once. */
export type Wanted = {
  readonly at: Place<unknown>
  /** Absent in a change, which keeps the product of its allocation. */
  readonly product?: Product
  readonly from: string
  readonly until?: string
  readonly end: readonly Place<string>[]
  readonly extent: readonly Place<Extent>[]
  readonly budget: readonly Place<number>[]
}
type Product = Infer<Parts['Product']>
type Extent = Infer<Parts['Omvang']>

/** What the municipality allocates (301). */
export const allocated = among({ '301': allocations })
/** Everything that names its own product. */
export const named = among({ '301': allocations, '315': requests, '317': fresh })
/** Everything, changes of what is allocated among it. */
export const wanted = among({
  '301': allocations,
  '315': requests,
  '317': (body: Place<Bodies['317']>) => [...changes(body), ...fresh(body)],
})
/** All but requests for allocation. */
export const allocatedOrChanged = among({
  '301': allocations,
  '317': (body: Place<Bodies['317']>) => [...changes(body), ...fresh(body)],
})

/** The code of the product; absent when only a category is named, and when no product is named at all. */
export function codeOf(one: Wanted): string | undefined {
  return one.product?.Code
}

/** Does it run on without an end, or end after that day? */
export function runsAfter(one: Wanted, day: string): boolean {
  return one.until === undefined || isBefore(day, one.until)
}

export function allocations(body: Place<Bodies['301']>): Wanted[] {
  return into(body, 'Client')
    .flatMap((client) => into(client, 'ToegewezenProducten'))
    .flatMap((list) => into(list, 'ToegewezenProduct'))
    .map((at) => ({
      ...basics(at, at.value.Product),
      from: at.value.Ingangsdatum,
      ...ending(into(at, 'Einddatum')),
    }))
}

export function requests(body: Place<Bodies['315']>): Wanted[] {
  return into(body, 'Client')
    .flatMap((client) => into(client, 'AangevraagdeProducten'))
    .flatMap((list) => into(list, 'AangevraagdProduct'))
    .map((at) => ({
      ...basics(at, at.value.Product),
      from: at.value.ToewijzingIngangsdatum,
      ...ending(into(at, 'ToewijzingEinddatum')),
    }))
}

function changes(body: Place<Bodies['317']>): Wanted[] {
  return asks(body)
    .flatMap((ask) => into(ask, 'TeWijzigenProducten'))
    .flatMap((list) => into(list, 'TeWijzigenProduct'))
    .map((at) => ({ ...basics(at), from: at.value.GewensteIngangsdatum, ...ending(into(at, 'Einddatum')) }))
}

export function fresh(body: Place<Bodies['317']>): Wanted[] {
  return asks(body)
    .flatMap((ask) => into(ask, 'NieuweProducten'))
    .flatMap((list) => into(list, 'NieuwProduct'))
    .map((at) => ({
      ...basics(at, at.value.Product),
      from: at.value.GewensteIngangsdatum,
      ...ending(into(at, 'Einddatum')),
    }))
}

/** The request for change itself: there is one. */
export function asks(body: Place<Bodies['317']>) {
  return into(body, 'Client').flatMap((client) => into(client, 'Verzoek'))
}

type Sized = { readonly Omvang?: Extent; readonly Budget?: number }

function basics(at: Place<Sized>, product?: Product) {
  return { at, ...(product && { product }), extent: into(at, 'Omvang'), budget: into(at, 'Budget') }
}

function ending(end: readonly Place<string>[]) {
  const until = end[0]?.value
  return { end, ...(until !== undefined && { until }) }
}
