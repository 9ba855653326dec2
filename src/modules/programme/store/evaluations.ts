import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { Decision, EvaluationSort } from '../rules/pilots.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { goneOn } from './lines.ts'
import { own, type Place, stamped, versioned } from './own.ts'

export const { hold: holdEvaluation, change: changeEvaluation } = versioned(
  'programme.evaluation',
  'programme/unknown-evaluation' satisfies ProgrammeRefusal,
)

type NewEvaluation = Place & { node: string; sort: EvaluationSort; on: string; question: string }

export async function addEvaluation(tx: Tx, { on, ...evaluation }: NewEvaluation, stamp: Stamp): Promise<void> {
  await own(tx)
    .insertInto('programme.evaluation')
    .values({ ...evaluation, on_day: on, held_on: null, decision: null, outcome: '', ...stamped(stamp) })
    .execute()
}

type Named = { id: string; name: string }
export type EvaluationFound = {
  id: string
  node: Named
  owner: Named | null
  sort: EvaluationSort
  on: string
  question: string
  heldOn: string | null
  outcome: string
  decision: Decision | null
  version: number
}

const columns = sql`e.id, json_build_object('id', n.id, 'name', n.name) as node,
  case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as owner,
  e.sort, e.on_day as "on", e.question, e.held_on as "heldOn", e.outcome, e.decision, e.version`
const joins = sql`
  join programme.node n on n.municipality = e.municipality and n.id = e.node
  left join organisations.published_worker w on w.municipality = n.municipality and w.id = n.owner`

/** The evaluations of a node and of all that went on in it, by day. */
export async function evaluationsOf(tx: Tx, { municipality, id }: Place): Promise<EvaluationFound[]> {
  const { rows } = await sql<EvaluationFound>`
    with recursive ${goneOn({ municipality, id })}
    select ${columns} from gone_on g join programme.evaluation e on e.municipality = ${municipality} and e.node = g.id ${joins}
    order by e.on_day, e.id`.execute(tx)
  return rows
}

/** Every evaluation and decision of a programme, by day. */
export async function evaluationsIn(tx: Tx, { municipality, id }: Place): Promise<EvaluationFound[]> {
  const { rows } = await sql<EvaluationFound>`
    select ${columns} from programme.evaluation e ${joins}
    where e.municipality = ${municipality} and n.programme = ${id}
    order by e.on_day, e.id`.execute(tx)
  return rows
}

/** What is to be evaluated or decided up to a day and was not yet, with who owns it. */
export async function evaluationsDue(tx: Tx, municipality: string, until: string): Promise<EvaluationFound[]> {
  const { rows } = await sql<EvaluationFound>`
    select ${columns} from programme.evaluation e ${joins}
    where e.municipality = ${municipality} and e.held_on is null and e.on_day <= ${until}
    order by e.on_day, e.id`.execute(tx)
  return rows
}

type Step = { code: string; doneOn: string | null; note: string; byName: string }

/** The steps of a node that somebody wrote something of. */
export async function stepsOf(tx: Tx, { municipality, id }: Place): Promise<Step[]> {
  return own(tx)
    .selectFrom('programme.step')
    .select(['code', 'done_on as doneOn', 'note', 'by_name as byName'])
    .where('municipality', '=', municipality)
    .where('node', '=', id)
    .execute()
}

export async function keepStep(
  tx: Tx,
  { municipality, id }: Place,
  { code, doneOn, note, byName, at }: Step & { at: Date },
): Promise<void> {
  const written = { done_on: doneOn, note, by_name: byName, at }
  await own(tx)
    .insertInto('programme.step')
    .values({ municipality, node: id, code, ...written })
    .onConflict((clash) => clash.columns(['municipality', 'node', 'code']).doUpdateSet(written))
    .execute()
}
