import type { Tx } from '../../../../platform/database.ts'
import type { Stamp } from '../../../../platform/stale.ts'
import type { Attendance } from '../../rules/registers/meetings.ts'
import type { RegistersRefusal } from '../../rules/registers/refusals.ts'
import { own, type Place, stamped, versioned } from '../own.ts'

/** Writes down who was there, and who was not, one time that a meeting met. */
export async function addAttendance(
  tx: Tx,
  { municipality, id }: Place,
  { entry, on, present, absent, note, ...stamp }: Attendance & Stamp & { entry: string; note: string },
): Promise<void> {
  const row = { municipality, id, entry, on, note, present: [...present], absent: [...absent] }
  await own(tx)
    .insertInto('programme.attendance')
    .values({ ...row, ...stamped(stamp) })
    .execute()
}

/** One time that a meeting met as the asker saw it, held until the transaction ends, and its correction. */
export const { hold: holdAttendance, change: changeAttendance } = versioned(
  'programme.attendance',
  'programme/unknown-attendance' satisfies RegistersRefusal,
)
