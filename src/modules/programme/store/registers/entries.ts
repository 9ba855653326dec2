import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database.ts'
import type { Seen } from '../../../../platform/stale.ts'
import type { Details, Entry } from '../../rules/registers/entry.ts'
import { type Change, changesBetween, type Deed } from '../../rules/registers/history.ts'
import type { RegistersRefusal } from '../../rules/registers/refusals.ts'
import { type Register, shapeOf } from '../../rules/registers/registers.ts'
import type { RegisterTables } from '../../tables/registers.ts'
import { own, type Place, stamped, versioned } from '../own.ts'

const unknown: RegistersRefusal = 'programme/entry-unknown'
const { hold } = versioned('programme.entry', unknown)

/** Who did what, where and when; a use case knows it from its scene. */
export type Writer = { municipality: string; actor: { id: string; name: string }; now: Date }
export type DoneTo = { deed: Deed; why: string }

/** The table beside `programme.entry` with what is special to a register. */
export const detailTable = (register: Register) => sql.table(`programme.${register.replaceAll('-', '_')}`)
const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const fieldOf = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** SQL for a row of a detail table as it is read: all it says, without where it belongs. */
export const asDetails = sql`to_jsonb(d) - array['municipality', 'entry']`

/** Details as the rules call them, from the columns as the database does. */
export function detailsOf(row: Details): Details {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [fieldOf(column), value]))
}

/** The entry without holding it: to see who answers for it. */
export async function findEntry(tx: Tx, { municipality, id }: Place): Promise<Entry | undefined> {
  const row = await own(tx)
    .selectFrom('programme.entry')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && entryOf(row, {})
}

export type OwnedEntry = { id: string; title: string; version: number }

/** The open entries somebody answers for. */
export function listOwnedBy(
  tx: Tx,
  { municipality, worker }: { municipality: string; worker: string },
): Promise<OwnedEntry[]> {
  return own(tx)
    .selectFrom('programme.entry')
    .select(['id', 'title', 'version'])
    .where('municipality', '=', municipality)
    .where('owner', '=', worker)
    .where('closed_on', 'is', null)
    .orderBy('id')
    .execute()
}

/** The whole entry as the asker saw it, held until the transaction ends. */
export async function holdEntry(tx: Tx, seen: Seen): Promise<Entry> {
  const row = await hold(tx, seen)
  const { rows } = await sql<{ details: Details }>`
    select ${asDetails} as details from ${detailTable(row.register)} d
    where d.municipality = ${seen.municipality} and d.entry = ${seen.id}`.execute(tx)
  return entryOf(row, detailsOf(rows[0]?.details ?? {}))
}

type EntryRow = Omit<RegisterTables['programme.entry'], 'version' | 'municipality' | 'changed_by' | 'changed_at'>

function entryOf(row: EntryRow, details: Details): Entry {
  const { id, register, programme, node, title, about, owner, due, state, outcome, document } = row
  return {
    ...{ id, register, programme, node, title, about, owner, due, state, outcome, document, details },
    ownerSince: row.owner_since,
    offeredTo: row.offered_to,
    offeredOn: row.offered_on,
    closedOn: row.closed_on,
  }
}

const columnsOf = (entry: Entry) => ({
  programme: entry.programme,
  node: entry.node,
  title: entry.title,
  about: entry.about,
  owner: entry.owner,
  owner_since: entry.ownerSince,
  offered_to: entry.offeredTo,
  offered_on: entry.offeredOn,
  due: entry.due,
  state: entry.state,
  closed_on: entry.closedOn,
  outcome: entry.outcome,
  document: entry.document,
})

/** Keeps a new entry with what is special to its register, and writes down that it was added. */
export async function addEntry(tx: Tx, writer: Writer, entry: Entry): Promise<void> {
  const { municipality, actor, now } = writer
  const { id, register, details } = entry
  const stamp = stamped({ by: actor.id, at: now })
  await own(tx)
    .insertInto('programme.entry')
    .values({ municipality, id, register, ...columnsOf(entry), ...stamp })
    .execute()
  const said = Object.entries(details)
  await sql`
    insert into ${detailTable(register)} (${sql.join(['municipality', 'entry', ...said.map(([field]) => columnOf(field))].map((column) => sql.ref(column)))})
    values (${sql.join([municipality, id, ...said.map(([, value]) => value)])})`.execute(tx)
  await writeDown(tx, writer, { entry, changes: changesBetween(undefined, entry), deed: 'added', why: '' })
}

/**
 * Keeps an entry as it became, and writes down what changed, who did it and why. Gives its new version; the version it had
 * when nothing changed. The entry must be held.
 */
export async function saveEntry(
  tx: Tx,
  writer: Writer & { version: number },
  { before, after, deed, why }: DoneTo & { before: Entry; after: Entry },
): Promise<number> {
  const { municipality, actor, now, version } = writer
  const changes = changesBetween(before, after)
  if (changes.length === 0) return version
  await own(tx)
    .updateTable('programme.entry')
    .set({ ...columnsOf(after), version: version + 1, ...stamped({ by: actor.id, at: now }) })
    .where('municipality', '=', municipality)
    .where('id', '=', before.id)
    .execute()
  const special = changes.filter(({ field }) => shapeOf(after.register).details.includes(field))
  if (special.length > 0)
    await sql`
      update ${detailTable(after.register)} set ${sql.join(special.map(({ field, after: value }) => sql`${sql.ref(columnOf(field))} = ${value}`))}
      where municipality = ${municipality} and entry = ${before.id}`.execute(tx)
  await writeDown(tx, writer, { entry: after, changes, deed, why })
  return version + 1
}

/** Writes down what somebody did to an entry; there is no other way to change the history. */
export async function writeDown(
  tx: Tx,
  { municipality, actor, now }: Writer,
  { entry, changes, deed, why }: DoneTo & { entry: Pick<Entry, 'id'>; changes: readonly Change[] },
): Promise<void> {
  await own(tx)
    .insertInto('programme.entry_change')
    .values({
      ...{ municipality, entry: entry.id, deed, why, at: now, by: actor.id, by_name: actor.name },
      changes: JSON.stringify(changes),
    })
    .execute()
}
