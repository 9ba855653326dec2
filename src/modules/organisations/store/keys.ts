import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { hashOf } from '../../../platform/session.ts'
import type { Seen } from '../../../platform/stale.ts'
import { own, type Place, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

export async function addKey(
  tx: Tx,
  key: {
    municipality: string
    id: string
    organisation: string
    label: string
    since: string
    until: string
    scopes: string[]
  },
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('organisations.api_key')
    .values({ ...key, hash: null, hint: '', used_on: null, ...stamped(stamp) })
    .execute()
}

export async function listKeys(tx: Tx, municipality: string, organisation?: string) {
  let question = own(tx)
    .selectFrom('organisations.api_key as k')
    .innerJoin('organisations.organisation as o', (join) =>
      join.onRef('o.municipality', '=', 'k.municipality').onRef('o.id', '=', 'k.organisation'),
    )
    .where('k.municipality', '=', municipality)
    .select([
      'k.id',
      'k.organisation',
      'o.name as organisationName',
      'k.label',
      'k.hint',
      'k.scopes',
      'k.since',
      'k.until',
      'k.used_on as usedOn',
      'k.version',
    ])
    .orderBy('o.name_key')
    .orderBy('k.since', 'desc')
  if (organisation !== undefined) question = question.where('k.organisation', '=', organisation)
  return question.execute()
}

const keys = versioned('organisations.api_key', 'organisations/unknown-key')
export const { hold: holdKey } = keys

const HINT_LENGTH = 12

/** Makes the secret, keeps its hash and gives the secret, this once. The prefix lets scanners find a leaked key. */
export async function issueKey(tx: Tx, seen: Seen, stamp: Stamp): Promise<string> {
  const key = `vangnet_${randomBytes(32).toString('base64url')}`
  await keys.change(tx, seen, { hash: hashOf(key), hint: key.slice(0, HINT_LENGTH), ...stamp })
  return key
}

/** Ends a key at once: its hash goes, so that it opens nothing from this moment. */
export async function revokeKey(tx: Tx, { municipality, id }: Place, { until, by, at }: { until: string } & Stamp) {
  await own(tx)
    .updateTable('organisations.api_key')
    .set({
      hash: null,
      until: sql<string>`greatest(${until}::date, since - 1)`,
      version: sql<number>`version + 1`,
      ...stamped({ by, at }),
    })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}
