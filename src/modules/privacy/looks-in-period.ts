import { hasRole } from '../../platform/actor.ts'
import { type Look, listLooks, MOST_LOOKS } from '../../platform/audit/read.ts'
import { orRefuse } from '../../platform/refusal.ts'
import type { Grant, Scene } from '../../platform/use-case.ts'
import { findHouseholdName, relationsTo } from '../households/public.ts'
import { overseers, periodOf } from './rules.ts'

/** Who answers the family, and who checks: whoever keeps the eye or directs, and the data protection officer. */
export async function maySeeLooks(scene: Scene, householdId: string): Promise<Grant> {
  if ((await findHouseholdName(scene.tx, scene.municipality, householdId)) === undefined) return false
  if (hasRole(scene.actor, ...overseers)) return 'role/data-protection-officer'
  const relation = (await relationsTo(scene, householdId)).find((one) => one === 'watch' || one === 'director')
  return relation !== undefined && `relation/${relation}`
}

type Ask = { householdId: string; fromDate?: string | undefined; untilDate?: string | undefined }
export type Period = { from: string; until: string; household: string; instants: { from: Date; until: Date } }

/** The days that are asked, whole days in the Netherlands. */
export function periodAsked({ today }: Scene, { householdId, fromDate, untilDate }: Ask): Period {
  const { from, until } = orRefuse(periodOf({ from: fromDate, until: untilDate, today }))
  const end = Temporal.PlainDate.from(until).add({ days: 1 }).toString()
  return { from, until, household: householdId, instants: { from: startOf(from), until: startOf(end) } }
}

function startOf(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime('Europe/Amsterdam').epochMilliseconds)
}

/** So many lines make a paper nobody reads; the family then gets a shorter period. */
const MOST_PAGES = 20

/** Every look in a period, newest first. */
export async function allLooks({ tx }: Scene, { household, instants }: Period): Promise<Look[]> {
  const looks: Look[] = []
  let before: number | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const next = await listLooks(tx, { household, ...instants, ...(before !== undefined && { before }) })
    looks.push(...next)
    if (next.length < MOST_LOOKS) break
    before = next.at(-1)?.seq
  }
  return looks
}
