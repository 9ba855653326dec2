import { type ColumnType, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from './database.ts'
import { Refused } from './refusal.ts'

type Change = { changed_by: string; changed_at: Date }

/** The columns that every row has that is changed by version. */
export type Stamped = Change & { version: ColumnType<number, number | undefined, number> }

/** Why a change with a version changed nothing: somebody was quicker (412, who and when), or it does not exist (404). */
export function staleOrGone(now: Change | undefined, unknown: string): Refused {
  if (!now) return new Refused({ refused: unknown, status: 404 })
  return new Refused({
    refused: 'input/stale',
    status: 412,
    facts: { by: now.changed_by, at: now.changed_at.toISOString() },
  })
}

/** A version that was never there, of something nobody changed yet. */
export function unknownVersion(): Refused {
  return new Refused({ refused: 'input/unknown-version', status: 412 })
}

type Place = { municipality: string; id: string }

/** A row as the asker saw it. */
export type Seen = Place & { version: number }

/** Who changes a row, as it is written in it, and when. */
export type Stamp = { by: string; at: Date }

type Row = Seen & Change
type VersionedTable<Tables> = {
  [Table in keyof Tables & string]: Selectable<Tables[Table]> extends Row ? Table : never
}[keyof Tables & string]

/**
 * How the rows of a table are changed by version. `nameOf` says who changed one, where the table keeps an id. Refuses with
 * 412, who was quicker and when, or with `unknown` and 404 when there is no such row behind this wall.
 */
export function versionedRows<Tables, Unknown extends string = string>(
  nameOf: (tx: Tx, municipality: string, by: string) => Promise<string> = async (_tx, _municipality, by) => by,
) {
  return <Table extends VersionedTable<Tables>>(table: Table, unknown: Unknown) => {
    const at = ({ municipality, id }: Place) => sql`municipality = ${municipality} and id = ${id}`

    /** Why the row cannot be changed as the asker saw it. */
    async function refusal(tx: Tx, place: Place): Promise<Refused> {
      const { rows } = await sql<Change>`
        select changed_by, changed_at from ${sql.table(table)} where ${at(place)}`.execute(tx)
      const [now] = rows
      return staleOrGone(now && { ...now, changed_by: await nameOf(tx, place.municipality, now.changed_by) }, unknown)
    }

    /** The row, held until the transaction ends: asked before a rule speaks, that would say it is done but not by whom. */
    async function hold(tx: Tx, seen: Seen): Promise<Selectable<Tables[Table]>> {
      const { rows } = await sql<Selectable<Tables[Table]> & Row>`
        select * from ${sql.table(table)} where ${at(seen)} for update`.execute(tx)
      const [row] = rows
      if (row?.version !== seen.version) throw await refusal(tx, seen)
      return row
    }

    /** Changes these columns of the row and gives its new version. */
    async function change(
      tx: Tx,
      seen: Seen,
      { by, at: moment, ...set }: Omit<Updateable<Tables[Table]>, keyof Row | keyof Stamp> & Stamp,
    ): Promise<number> {
      const values = { ...set, version: seen.version + 1, changed_by: by, changed_at: moment }
      const given = Object.entries(values).filter(([, value]) => value !== undefined)
      const { rows } = await sql<Seen>`
        update ${sql.table(table)} set ${sql.join(given.map(([column, value]) => sql`${sql.ref(column)} = ${value}`))}
        where ${at(seen)} and version = ${seen.version} returning version`.execute(tx)
      if (!rows[0]) throw await refusal(tx, seen)
      return rows[0].version
    }

    return { hold, change, refusal }
  }
}
