import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Seen, Stamp } from '../../../platform/stale.ts'
import type { Draft } from '../rules/importing/draft.ts'
import type { ImportingRefusal } from '../rules/importing/refusals.ts'
import { own, type Place, stamped, versioned } from './own.ts'

const unknown: ImportingRefusal = 'programme/import-unknown'
const { hold, change } = versioned('programme.import', unknown)

type NewImport = Place & { file: string; hash: string; draft: Draft; byName: string }

export async function addImport(tx: Tx, { byName, draft, ...row }: NewImport, stamp: Stamp): Promise<void> {
  const values = { ...row, draft: JSON.stringify(draft), state: 'open' as const, programme: null }
  await own(tx)
    .insertInto('programme.import')
    .values({ ...values, by_name: byName, at: stamp.at, ...stamped(stamp) })
    .execute()
}

export type ImportRow = {
  id: string
  file: string
  state: 'open' | 'saved' | 'dropped'
  byName: string
  at: Date
  programme: { id: string; name: string } | null
}

const rows = (tx: Tx, municipality: string) =>
  own(tx)
    .selectFrom('programme.import as i')
    .leftJoin('programme.programme as p', (join) =>
      join.onRef('p.municipality', '=', 'i.municipality').onRef('p.id', '=', 'i.programme'),
    )
    .select(['i.id', 'i.file', 'i.state', 'i.by_name', 'i.at', 'i.programme', 'p.name as programmeName'])
    .where('i.municipality', '=', municipality)

type Listed = {
  id: string
  file: string
  state: ImportRow['state']
  by_name: string
  at: Date
  programme: string | null
  programmeName: string | null
}

const shown = ({ by_name, programme, programmeName, ...row }: Listed): ImportRow => ({
  id: row.id,
  file: row.file,
  state: row.state,
  at: row.at,
  byName: by_name,
  programme: programme === null ? null : { id: programme, name: programmeName ?? '' },
})

const MOST_LISTED = 100

/** The files that were read in, the newest first. */
export async function listImports(tx: Tx, municipality: string): Promise<ImportRow[]> {
  const found = await rows(tx, municipality).orderBy('i.at', 'desc').limit(MOST_LISTED).execute()
  return found.map(shown)
}

/** When the same file was read before or since, the newest first. */
export async function sameFile(tx: Tx, { municipality, id, hash }: Place & { hash: string }): Promise<ImportRow[]> {
  const found = await rows(tx, municipality)
    .where('i.hash', '=', hash)
    .where('i.id', '<>', id)
    .orderBy('i.at', 'desc')
    .limit(MOST_LISTED)
    .execute()
  return found.map(shown)
}

export type ImportFound = ImportRow & { hash: string; draft: Draft | null; changedAt: Date; version: number }

export async function getImport(tx: Tx, { municipality, id }: Place): Promise<ImportFound> {
  const row = await rows(tx, municipality)
    .select(['i.hash', 'i.draft', 'i.changed_at', 'i.version'])
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: unknown, status: 404 })
  const { hash, version } = row
  return { ...shown(row), hash, version, changedAt: row.changed_at, draft: parsed(row.draft) }
}

const parsed = (draft: string): Draft | null => (draft === '' ? null : (JSON.parse(draft) as Draft))

/** The import as the asker saw it, held until the transaction ends. Refuses what is saved or dropped. */
export async function holdImport(tx: Tx, seen: Seen): Promise<{ file: string; hash: string; draft: Draft }> {
  const row = await hold(tx, seen)
  const draft = parsed(row.draft)
  if (row.state !== 'open' || draft === null)
    throw new Refused({ refused: 'programme/import-closed' satisfies ImportingRefusal })
  return { file: row.file, hash: row.hash, draft }
}

export async function keepDraft(tx: Tx, seen: Seen, { draft, ...stamp }: { draft: Draft } & Stamp): Promise<number> {
  return change(tx, seen, { draft: JSON.stringify(draft), ...stamp })
}

/** It stands in a programme now; the draft stays beside it for its days, with the lines that had no place. */
export async function closeAsSaved(tx: Tx, seen: Seen, how: { programme: string } & Stamp): Promise<number> {
  return change(tx, seen, { state: 'saved', ...how })
}

/** Nobody wants it: what was read goes at once. */
export async function closeAsDropped(tx: Tx, seen: Seen, stamp: Stamp): Promise<number> {
  return change(tx, seen, { state: 'dropped', draft: '', ...stamp })
}

/** Clears what nobody touched since an instant; what was still open counts as dropped. Who read which file when is kept. */
export async function clearImports(tx: Tx, municipality: string, before: Date): Promise<void> {
  await sql`
    update programme.import set draft = '', version = version + 1,
      state = case when state = 'open' then 'dropped' else state end
    where municipality = ${municipality} and draft <> '' and changed_at < ${before}`.execute(tx)
}

/** A lock on this file until the transaction ends: of two who save it at the same moment, the second sees the first. */
export async function lockFile(tx: Tx, municipality: string, hash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`programme.import/${municipality}/${hash}`}, 0))`.execute(
    tx,
  )
}
