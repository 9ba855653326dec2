import type { Refusal } from '../../../platform/refusal.ts'
import type { LifeDomain } from './kinds.ts'

/** An area of the family's life that a professional looked at, or left closed, and why (N-RISK-02). */
export type AreaChoice = {
  domain: LifeDomain
  opened: boolean
  /** Why it is needed to look here; leaving an area closed needs no reason. */
  why?: string | undefined
  by: string
  at: Date
}

export type AreasRefusal = 'signals/area-needs-reason'

/**
 * Opening an area needs a reason, leaving it closed does not: the easy way is to ask less.
 * "Not needed" is stored too, so that an empty area is never mistaken for a forgotten one.
 */
export function decideArea(ask: AreaChoice): AreaChoice | Refusal<AreasRefusal> {
  const why = ask.why?.trim()
  if (ask.opened && !why)
    return { refused: 'signals/area-needs-reason', facts: { domain: ask.domain }, status: 422, pointer: '/why' }
  return { domain: ask.domain, opened: ask.opened, ...(why && { why }), by: ask.by, at: ask.at }
}

/** How often areas were opened among all choices made; a figure about forms, never about one family. */
export function shareOfAreasOpened(choices: readonly AreaChoice[]): { opened: number; chosen: number } {
  return { opened: choices.filter(({ opened }) => opened).length, chosen: choices.length }
}
