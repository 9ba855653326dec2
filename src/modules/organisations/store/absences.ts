import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { endingAfter } from './endings.ts'
import { type OnDay, own, type Place, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

export type AbsenceFound = {
  id: string
  worker: string
  workerName: string
  deputy: string
  deputyName: string
  since: string
  until: string
  version: number
}

/** Absences that are not over on a day, of everybody or of one worker, or those in which one worker stands in. */
export async function listAbsences(
  tx: Tx,
  { municipality, day }: OnDay,
  whose: { worker?: string; deputy?: string } = {},
): Promise<AbsenceFound[]> {
  let question = own(tx)
    .selectFrom('organisations.absence as b')
    .innerJoin('organisations.worker as w', (join) =>
      join.onRef('w.municipality', '=', 'b.municipality').onRef('w.id', '=', 'b.worker'),
    )
    .innerJoin('organisations.worker as d', (join) =>
      join.onRef('d.municipality', '=', 'b.municipality').onRef('d.id', '=', 'b.deputy'),
    )
    .where('b.municipality', '=', municipality)
    .where('b.until', '>=', day)
    .where('b.until', '>=', sql<string>`b.since`)
    .select([
      'b.id',
      'b.worker',
      'w.name as workerName',
      'b.deputy',
      'd.name as deputyName',
      'b.since',
      'b.until',
      'b.version',
    ])
    .orderBy('b.since')
  if (whose.worker) question = question.where('b.worker', '=', whose.worker)
  if (whose.deputy) question = question.where('b.deputy', '=', whose.deputy)
  return question.execute()
}

/**
 * One at a time through the deputies of a municipality: otherwise two people could each become the other's deputy for
 * the same days.
 */
export async function lockAbsences(tx: Tx, municipality: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(7462, ${Number(municipality)})`.execute(tx)
}

type Absence = { municipality: string; id: string; worker: string; deputy: string; since: string; until: string }

export async function addAbsence(tx: Tx, absence: Absence, stamp: Stamp): Promise<void> {
  await own(tx)
    .insertInto('organisations.absence')
    .values({ ...absence, ...stamped(stamp) })
    .execute()
}

export async function findAbsence(tx: Tx, { municipality, id }: Place): Promise<{ worker: string } | undefined> {
  return own(tx)
    .selectFrom('organisations.absence')
    .select('worker')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** An absence as the asker saw it, held until the transaction ends, and its changes. */
export const { hold: holdAbsence, change: changeAbsence } = versioned(
  'organisations.absence',
  'organisations/unknown-absence',
)

/** The absences of a leaving worker end with the work. */
export const endAbsencesAfter = endingAfter<'worker'>('organisations.absence')

export type DeputyFound = {
  id: string
  deputy: string
  deputyName: string
  since: string
  until: string | null
  version: number
}

/** Who stands in for somebody as a rule, on a day. */
export async function findDeputy(
  tx: Tx,
  { municipality, day }: OnDay,
  worker: string,
): Promise<DeputyFound | undefined> {
  return own(tx)
    .selectFrom('organisations.deputy as p')
    .innerJoin('organisations.worker as d', (join) =>
      join.onRef('d.municipality', '=', 'p.municipality').onRef('d.id', '=', 'p.deputy'),
    )
    .where('p.municipality', '=', municipality)
    .where('p.worker', '=', worker)
    .where('p.since', '<=', day)
    .where((row) => row.or([row('p.until', 'is', null), row('p.until', '>=', day)]))
    .select(['p.id', 'p.deputy', 'd.name as deputyName', 'p.since', 'p.until', 'p.version'])
    .executeTakeFirst()
}

export async function addDeputy(
  tx: Tx,
  deputy: { municipality: string; id: string; worker: string; deputy: string; since: string },
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('organisations.deputy')
    .values({ ...deputy, until: null, ...stamped(stamp) })
    .execute()
}

/** Ends who stood in as a rule, for this worker; somebody else can follow the next day. */
export const endDeputiesAfter = endingAfter<'worker' | 'deputy'>('organisations.deputy')

/** A deputy as the asker saw them, held until the transaction ends. */
export const { hold: holdDeputy } = versioned('organisations.deputy', 'organisations/unknown-deputy')
