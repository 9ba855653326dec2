import { type Answer, type Day, refuseLater } from './entry.ts'
import type { Change } from './history.ts'

/** Where a meeting belongs (S002-232, S002-107, S004-067): in the region, in the municipality, or called together once. */
export const scopes = ['regional', 'local', 'once'] as const
/** S002-244. */
export const levels = ['strategic', 'tactical', 'operational'] as const
/** How much it matters: 1 some, 2 much, 3 cannot be missed. */
export const IMPORTANCE = { least: 1, most: 3 } as const

/** One time that it met: who of those we wanted there was, and who was not. */
export type Attendance = { on: Day; present: readonly string[]; absent: readonly string[] }

/** Refuses what has not been yet, and who would be there and not there at once. */
export function refuseAttendance({ on, present, absent }: Attendance, today: Day): Answer<undefined> {
  const later = refuseLater(on, today)
  if (later) return later
  const both = present.find((name) => absent.includes(name))
  if (both !== undefined)
    return { refused: 'programme/present-and-absent', pointer: '/absent', status: 422, facts: { name: both } }
  return undefined
}

/** What a meeting's history tells of one time that it met. */
export function changesOfAttendance(before: Attendance | undefined, after: Attendance): Change[] {
  return [
    { field: 'metOn', before: before?.on ?? null, after: after.on },
    { field: 'present', before: before?.present ?? null, after: after.present },
    { field: 'absent', before: before?.absent ?? null, after: after.absent },
  ]
}

export type Turnout = { met: number; represented: number; missed: readonly { name: string; times: number }[] }

/** How often it met, how often at least one of those we wanted was there, and who was missed how often (S002-236). */
export function turnoutOf(attendances: readonly Attendance[]): Turnout {
  const absent = attendances.flatMap((one) => one.absent)
  return {
    met: attendances.length,
    represented: attendances.filter(({ present }) => present.length > 0).length,
    missed: [...new Set(absent)]
      .map((name) => ({ name, times: absent.filter((one) => one === name).length }))
      .toSorted((a, b) => b.times - a.times || a.name.localeCompare(b.name, 'nl')),
  }
}
