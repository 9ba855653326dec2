import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { Account, Application, Grant, Scheme, Settlement } from '../rules/money/subsidies.ts'
import { own, type Place, stamped, versioned } from './own.ts'

export const { hold: holdScheme, change: changeSchemeRow } = versioned(
  'programme.subsidy_scheme',
  'programme/unknown-scheme',
)
export const { hold: holdApplication, change: changeApplicationRow } = versioned(
  'programme.subsidy_application',
  'programme/unknown-application',
)

export type SchemeFacts = Scheme & { node: string | null; name: string; basis: string }
export type Asked = {
  applicant: string
  organisation: string | null
  purpose: string
  asked: number
  receivedOn: string
  decideBy: string | null
}

export function schemeColumns({ from, ...rest }: SchemeFacts) {
  return { ...rest, since: from }
}

export async function addScheme(
  tx: Tx,
  place: Place & { programme: string },
  facts: SchemeFacts,
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('programme.subsidy_scheme')
    .values({ ...place, ...schemeColumns(facts), ...stamped(stamp) })
    .execute()
}

/** A scheme held until the transaction ends, so that two do not grant the same room. Refuses when there is none. */
export async function lockScheme(tx: Tx, { municipality, id }: Place): Promise<Scheme & { programme: string }> {
  const row = await own(tx)
    .selectFrom('programme.subsidy_scheme')
    .select(['programme', 'direction', 'since as from', 'until', 'ceiling'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'programme/unknown-scheme', status: 404 })
  return row
}

export function askedColumns({ receivedOn, decideBy, ...rest }: Asked) {
  return { ...rest, received_on: receivedOn, decide_by: decideBy }
}

export async function addApplication(
  tx: Tx,
  place: Place & { scheme: string },
  asked: Asked,
  stamp: Stamp,
): Promise<void> {
  const undecided = { granted: null, decided_on: null, account_by: null, accounted_on: null, spent: null }
  await own(tx)
    .insertInto('programme.subsidy_application')
    .values({
      ...place,
      ...askedColumns(asked),
      ...undecided,
      conditions: '',
      account_text: '',
      settled: null,
      settled_on: null,
      ...stamped(stamp),
    })
    .execute()
}

/** What was decided, accounted and settled, as columns. */
export function courseColumns({ grant, account, settlement }: Application) {
  return {
    granted: grant?.granted ?? null,
    decided_on: grant?.on ?? null,
    conditions: grant?.conditions ?? '',
    account_by: grant?.accountBy ?? null,
    accounted_on: account?.on ?? null,
    spent: account?.spent ?? null,
    account_text: account?.text ?? '',
    settled: settlement?.cents ?? null,
    settled_on: settlement?.on ?? null,
  }
}

export type ApplicationFound = Application & {
  applicant: string
  organisation: string | null
  organisationName: string | null
  purpose: string
  version: number
}

const application = sql`json_build_object('id', a.id, 'applicant', a.applicant, 'organisation', a.organisation,
    'organisationName', o.name, 'purpose', a.purpose, 'asked', a.asked, 'receivedOn', a.received_on, 'decideBy', a.decide_by,
    'grant', case when a.granted is not null then json_build_object('granted', a.granted, 'on', a.decided_on,
      'conditions', a.conditions, 'accountBy', a.account_by) end,
    'account', case when a.spent is not null then json_build_object('on', a.accounted_on, 'spent', a.spent,
      'text', a.account_text) end,
    'settlement', case when a.settled is not null then json_build_object('on', a.settled_on, 'cents', a.settled) end,
    'version', a.version)`

export type SchemeFound = SchemeFacts & {
  id: string
  nodeName: string | null
  applications: (Application & ApplicationFound)[]
  version: number
}

/** The schemes of a programme with all applications in them, in one question. */
export async function schemesOf(tx: Tx, { municipality, id }: Place): Promise<SchemeFound[]> {
  const { rows } = await sql<SchemeFound>`
    select s.id, s.node, n.name as "nodeName", s.name, s.direction, s.since as "from", s.until, s.ceiling, s.basis, s.version,
      coalesce((select json_agg(${application} order by a.received_on, a.seq)
        from programme.subsidy_application a
        left join organisations.published_organisation o on o.municipality = a.municipality and o.id = a.organisation
        where a.municipality = s.municipality and a.scheme = s.id), '[]') as applications
    from programme.subsidy_scheme s
    left join programme.node n on n.municipality = s.municipality and n.id = s.node
    where s.municipality = ${municipality} and s.programme = ${id}
    order by s.seq`.execute(tx)
  return rows
}

/** All applications in a scheme, or those beside one. */
export async function applicationsIn(tx: Tx, { municipality, id }: Place, except?: string): Promise<Application[]> {
  const rows = await own(tx)
    .selectFrom('programme.subsidy_application')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('scheme', '=', id)
    .execute()
  return rows.filter((row) => row.id !== except).map(courseOf)
}

type Row = Awaited<ReturnType<typeof holdApplication>>

/** A row as the rules know it. */
export function courseOf(row: Row): Application {
  const { id, asked, received_on: receivedOn, decide_by: decideBy } = row
  return {
    id,
    asked,
    receivedOn,
    decideBy,
    grant: grantOf(row),
    account: accountOf(row),
    settlement: settlementOf(row),
  }
}

function grantOf({ granted, decided_on: on, conditions, account_by: accountBy }: Row): Grant | null {
  return granted === null || on === null ? null : { granted, on, conditions, accountBy }
}

function accountOf({ spent, accounted_on: on, account_text: text }: Row): Account | null {
  return spent === null || on === null ? null : { spent, on, text }
}

function settlementOf({ settled: cents, settled_on: on }: Row): Settlement | null {
  return cents === null || on === null ? null : { cents, on }
}
