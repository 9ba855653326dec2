import pg from 'pg'
import { modules } from '../../src/app/modules.ts'
import { roles } from '../../src/modules/organisations/rules/kinds.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { actionsOf } from '../../src/platform/http/module.ts'
import { Refused } from '../../src/platform/refusal.ts'
import { policies } from '../access/policy.ts'
import { situationWith } from '../access/situation.ts'
import type { TestHouse } from '../house.ts'

type Asked = { text: string; values: unknown[] }

/** The tables that grow with a municipality; nobody's question may read one of them from end to end. */
const LARGE: Readonly<Record<string, readonly string[]>> = {
  households: ['person', 'household', 'member', 'address', 'residence', 'relation', 'authority', 'access'],
  signals: ['signal'],
  dossiers: ['dossier', 'watch', 'event'],
  plans: ['plan', 'version'],
  audit: ['line'],
}

export type Scan = { operation: string; table: string; plan: 'own values' | 'any values'; text: string }

/**
 * Asks every reading operation of the house once, as somebody who may do everything with one family, and explains each
 * statement it sent as the application role, behind the wall. Answers where a large table is read from end to end.
 */
export async function scansIn(house: TestHouse): Promise<{ operations: string[]; statements: number; scans: Scan[] }> {
  const situation = await situationWith(house, 'none')
  await house.owner.pool.query('analyze')
  const actor = await actorFor(house, situation.team)
  const operations: string[] = []
  const scans: Scan[] = []
  let statements = 0
  for (const { method, useCase } of actionsOf(modules)) {
    const { name } = useCase.definition
    const policy = policies[name]
    if (method !== 'GET' || !policy) continue
    const raw = { ...policy.input(situation), ...QUESTIONS[name] }
    const asked = await statementsOf(() => useCase.perform(house.deps, { actor, raw }))
    operations.push(name)
    statements += asked.length
    for (const statement of asked) scans.push(...(await explain(house, name, statement)))
  }
  return { operations, statements, scans }
}

/** What people type, for the operations that search. */
const QUESTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  'households.search-persons': { question: 'bak' },
}

async function actorFor({ owner }: TestHouse, team: string): Promise<Actor> {
  const { rows } = await owner.pool.query<{ id: string }>(
    `select id from organisations.worker where subject = 'sanne-bakker' and municipality = '0109'`,
  )
  const hats = roles.map((role) => ({ role, team }))
  return { kind: 'worker', id: rows[0]?.id ?? '', name: 'Sanne', roles, teams: [team], hats, municipality: '0109' }
}

/** Everything that goes to the database while this runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = []
  const query = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    asked.push(asAsked(args))
    return Reflect.apply(query, this, args)
  } as typeof query
  try {
    await work()
  } catch (error) {
    // Some policies name a file that is not there; what was asked to find that out is explained all the same.
    if (!(error instanceof Refused)) throw error
  } finally {
    pg.Client.prototype.query = query
  }
  return asked.filter(({ text }) => /^\s*(with|select|update|delete|insert)\b/i.test(text))
}

function asAsked([first, values]: unknown[]): Asked {
  if (typeof first === 'string') return { text: first, values: Array.isArray(values) ? values : [] }
  const { text = '', values: own = [] } = first as Partial<Asked>
  return { text, values: own }
}

type Node = { 'Node Type': string; 'Relation Name'?: string; Schema?: string; Plans?: Node[] }

async function explain(house: TestHouse, operation: string, { text, values }: Asked): Promise<Scan[]> {
  const client = await house.deps.db.pool.connect()
  try {
    await client.query(`begin; set local vangnet.municipality = '0109'`)
    const own = await client.query(`explain (verbose, format json) ${text}`, values)
    const any = await client.query(`explain (generic_plan, verbose, format json) ${text}`)
    const found = (plan: Scan['plan'], { rows }: pg.QueryResult) =>
      tablesScanned(rows[0]?.['QUERY PLAN'][0].Plan).map((table) => ({ operation, table, plan, text }))
    return [...found('own values', own), ...found('any values', any)]
  } finally {
    await client.query('rollback')
    client.release()
  }
}

function tablesScanned(node: Node): string[] {
  const { Schema: schema = '', 'Relation Name': table = '' } = node
  const own = node['Node Type'] === 'Seq Scan' && LARGE[schema]?.includes(table) ? [`${schema}.${table}`] : []
  return [...own, ...(node.Plans ?? []).flatMap(tablesScanned)]
}
