import { sql } from 'kysely'
import { hot, type Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { changeOn, type Setting, type SettingChange, type Shipped } from '../rules/settings.ts'
import { type OnDay, own, type Stamp, stamped } from './own.ts'

/** What we ship for a day: the last that began, or the first of all when none had. */
export function shippedOn<T>(setting: Setting<T>, day: string): Shipped<T> {
  const inForce = setting.shipped.filter(({ from }) => from <= day).at(-1) ?? setting.shipped[0]
  if (!inForce) throw new Error(`The setting ${setting.key} ships no value.`)
  return inForce
}

/**
 * The value of a setting on a day: the municipality's own, or what we ship. Refuses (`organisations/setting-does-not-fit`)
 * when a stored value no longer has the shape the setting asks; a term is never guessed.
 */
export async function settingOn<T>(tx: Tx, setting: Setting<T>, { municipality, day }: OnDay): Promise<T> {
  const row = await own(tx)
    .selectFrom('organisations.setting')
    .select('value')
    .where('municipality', '=', municipality)
    .where('key', '=', setting.key)
    .where('since', '<=', day)
    .where('withdrawn', '=', false)
    .orderBy('since', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row == null || row.value === null ? shippedOn(setting, day).value : fitting(setting, row.value)
}

/** SQL for what municipality $1 set itself of the settings $3, as it holds on day $2. */
export const OWN_SETTINGS = `
  select distinct on (key) key, value from organisations.setting
  where municipality = $1 and key = any($3::text[]) and since <= $2::date and not withdrawn order by key, since desc`

/** Reads a setting of those that were asked. Refuses as `settingOn` does, when a value is read that no longer fits. */
export type ReadSetting = <T>(setting: Setting<T>) => T

/** The values of several settings on a day in one question; gives a reader. */
export async function settingsOn(
  tx: Tx,
  { municipality, day }: OnDay,
  settings: readonly Setting<unknown>[],
): Promise<ReadSetting> {
  const rows = await hot<{ key: string; value: unknown }>(tx, {
    name: 'organisations-settings-on',
    text: OWN_SETTINGS,
    values: [municipality, day, settings.map(({ key }) => key)],
  })
  return readerOf(rows, day)
}

/** A reader of what a municipality set itself, and of what we ship where it set nothing. */
export function readerOf(rows: readonly { key: string; value: unknown }[], day: string): ReadSetting {
  const own = new Map(rows.map(({ key, value }) => [key, value]))
  return (setting) => {
    const value = own.get(setting.key)
    return value === undefined || value === null ? shippedOn(setting, day).value : fitting(setting, value)
  }
}

function fitting<T>(setting: Setting<T>, value: unknown): T {
  const read = setting.schema.safeParse(value)
  if (read.success) return read.data
  throw new Refused({ refused: 'organisations/setting-does-not-fit', facts: { key: setting.key } })
}

export type StoredChange = SettingChange & { changedBy: string; changedAt: Date }

/** Every change of some settings of a municipality, withdrawn ones included, oldest first. */
export async function listChanges(
  tx: Tx,
  municipality: string,
  keys: readonly string[],
): Promise<(StoredChange & { key: string })[]> {
  const rows = await own(tx)
    .selectFrom('organisations.setting as s')
    .leftJoin('organisations.worker as w', (join) =>
      join.onRef('w.municipality', '=', 's.municipality').on(sql`w.id::text`, '=', sql`s.changed_by`),
    )
    .select(['s.key', 's.since', 's.value', 's.source', 's.withdrawn', 's.version', 's.changed_at as changedAt'])
    .select(sql<string>`coalesce(w.name, s.changed_by)`.as('changedBy'))
    .where('s.municipality', '=', municipality)
    .where('s.key', 'in', [...keys])
    .orderBy('s.since')
    .execute()
  return rows
}

/** One at a time per setting, so that its version says the truth. */
export async function lockSetting(tx: Tx, municipality: string, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${municipality} ${key}`}, 7463))`.execute(tx)
}

export async function keepChange(
  tx: Tx,
  change: { municipality: string; key: string; since: string; value: unknown; source: string },
  stamp: Stamp,
): Promise<void> {
  const value = change.value === null ? null : JSON.stringify(change.value)
  await own(tx)
    .insertInto('organisations.setting')
    .values({ ...change, value, ...stamped(stamp) })
    .onConflict((clash) =>
      clash.constraint('one_value_from_a_day').doUpdateSet({
        value,
        source: change.source,
        withdrawn: false,
        version: sql<number>`setting.version + 1`,
        ...stamped(stamp),
      }),
    )
    .execute()
}

export async function withdrawChange(
  tx: Tx,
  change: { municipality: string; key: string; since: string },
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .updateTable('organisations.setting')
    .set({ withdrawn: true, version: sql<number>`version + 1`, ...stamped(stamp) })
    .where('municipality', '=', change.municipality)
    .where('key', '=', change.key)
    .where('since', '=', change.since)
    .execute()
}

/** The value that holds on a day, with whether it is the municipality's own. */
export function valueOn(
  setting: Setting<unknown>,
  changes: readonly StoredChange[],
  day: string,
): { value: unknown; own: boolean } {
  const change = changeOn(changes, day)
  if (change && change.value !== null) return { value: change.value, own: true }
  return { value: shippedOn(setting, day).value, own: false }
}

/** The municipalities that give roles by the claims of a login, with how; asked before there is a wall. */
export async function listLoginSettings(
  tx: Tx,
  key: string,
  day: string,
): Promise<{ municipality: string; value: unknown }[]> {
  const { rows } = await sql<{ municipality: string; value: unknown }>`
    select * from organisations.login_settings(${key}, ${day})`.execute(tx)
  return rows
}
