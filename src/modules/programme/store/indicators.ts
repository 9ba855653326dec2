import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { Goal } from '../rules/indicators/done.ts'
import type { Tie } from '../rules/indicators/figures.ts'
import type { Break, Indicator, Measurement, Origin, Quality } from '../rules/indicators/indicators.ts'
import type { Meaning } from '../rules/indicators/meaning.ts'
import type { Writer } from './history.ts'
import { withBelow } from './lines.ts'
import { own, type Place, stamped, versioned } from './own.ts'

export const { hold: holdIndicator, change: changeIndicatorRow } = versioned(
  'programme.indicator',
  'programme/unknown-indicator',
)
export const { hold: holdMeasurement, change: changeMeasurement } = versioned(
  'programme.measurement',
  'programme/unknown-value',
)

export type IndicatorFacts = Indicator & { node: string | null; name: string; every: number | null }

/** An indicator as its columns; numbers go as decimal text. */
export function indicatorColumns({ node, name, wish, target, baseline, every }: IndicatorFacts) {
  return {
    node,
    name,
    wish,
    every,
    target_value: target && String(target.value),
    target_by: target?.by ?? null,
    baseline_value: baseline && String(baseline.value),
    baseline_on: baseline?.on ?? null,
  }
}

export async function addIndicator(
  tx: Tx,
  place: Place & { programme: string },
  facts: IndicatorFacts,
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('programme.indicator')
    .values({
      ...place,
      ...indicatorColumns(facts),
      meaning: 1,
      goal: 'open',
      goal_on: null,
      goal_why: '',
      ...stamped(stamp),
    })
    .execute()
}

const written = ({ actor, now }: Writer) => ({ by: actor.id, by_name: actor.name, at: now })

export async function addMeaning(tx: Tx, indicator: string, meaning: Meaning, writer: Writer): Promise<void> {
  await own(tx)
    .insertInto('programme.indicator_meaning')
    .values({ municipality: writer.municipality, indicator, ...meaning, ...written(writer) })
    .execute()
}

export async function addBreak(
  tx: Tx,
  { id, indicator, on, why }: Break & { id: string; indicator: string },
  writer: Writer,
): Promise<void> {
  await own(tx)
    .insertInto('programme.indicator_break')
    .values({ municipality: writer.municipality, id, indicator, on_day: on, why, ...written(writer) })
    .execute()
}

export type NewMeasurement = Omit<Measurement, 'struck'> & {
  id: string
  indicator: string
  meaning: number
  quality: Quality
  note: string
  origin: Origin
}

export async function addMeasurement(tx: Tx, measurement: NewMeasurement, writer: Writer): Promise<void> {
  await addMeasurements(tx, [measurement], writer)
}

/** Adds values as they were measured, all in one statement. */
export async function addMeasurements(tx: Tx, all: readonly NewMeasurement[], writer: Writer): Promise<void> {
  if (all.length === 0) return
  const rows = all.map(({ on, value, ...rest }) => ({
    municipality: writer.municipality,
    ...rest,
    on_day: on,
    value: String(value),
    struck_why: null,
    ...written(writer),
    ...stamped({ by: writer.actor.id, at: writer.now }),
  }))
  await own(tx).insertInto('programme.measurement').values(rows).execute()
}

/** Holds an indicator until the transaction ends, so that two do not measure the same day. Refuses when there is none. */
export async function lockIndicator(tx: Tx, { municipality, id }: Place) {
  const row = await own(tx)
    .selectFrom('programme.indicator')
    .select(['id', 'programme', 'name'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'programme/unknown-indicator', status: 404 })
  return row
}

export type MeaningFound = Meaning & { indicator: string; byName: string; at: string }
export type BreakFound = Break & { indicator: string; byName: string }
export type MeasurementFound = Measurement & {
  id: string
  indicator: string
  meaning: number
  quality: Quality
  note: string
  origin: Origin
  byName: string
  at: string
  struckWhy: string | null
  version: number
}

export type IndicatorFound = Indicator & {
  id: string
  node: string | null
  nodeName: string | null
  programme: string
  programmeName: string
  name: string
  every: number | null
  meaning: number
  goal: Goal
  goalOn: string | null
  goalWhy: string
  /** The figure of another module it takes its values from. */
  figure: Tie | null
  version: number
  meanings: MeaningFound[]
  breaks: BreakFound[]
  measured: MeasurementFound[]
}

/** An indicator with all that belongs to it, made in the database: as many as are asked, one question. */
const whole = sql`
    select i.id, i.node, n.name as "nodeName", i.programme, p.name as "programmeName", i.name, i.wish, i.every, i.meaning,
      case when i.target_by is not null then json_build_object('value', i.target_value, 'by', i.target_by) end as target,
      case when i.baseline_on is not null then json_build_object('value', i.baseline_value, 'on', i.baseline_on) end as baseline,
      i.goal, i.goal_on as "goalOn", i.goal_why as "goalWhy", i.version,
      case when i.figure is not null then json_build_object('code', i.figure, 'every', i.figure_every) end as figure,
      (select json_agg(json_build_object('number', m.number, 'definition', m.definition, 'unit', m.unit, 'source', m.source,
          'since', m.since, 'byName', m.by_name, 'at', m.at) order by m.number desc)
        from programme.indicator_meaning m where m.municipality = i.municipality and m.indicator = i.id) as meanings,
      coalesce((select json_agg(json_build_object('on', b.on_day, 'why', b.why, 'byName', b.by_name) order by b.on_day desc)
        from programme.indicator_break b where b.municipality = i.municipality and b.indicator = i.id), '[]') as breaks,
      coalesce((select json_agg(json_build_object('id', v.id, 'on', v.on_day, 'value', v.value, 'source', v.source,
          'quality', v.quality, 'note', v.note, 'origin', v.origin, 'meaning', v.meaning, 'byName', v.by_name, 'at', v.at,
          'struckWhy', v.struck_why, 'struck', v.struck_why is not null, 'version', v.version) order by v.on_day desc, v.seq desc)
        from programme.measurement v where v.municipality = i.municipality and v.indicator = i.id), '[]') as measured
    from programme.indicator i
    join programme.programme p on p.municipality = i.municipality and p.id = i.programme
    left join programme.node n on n.municipality = i.municipality and n.id = i.node`

/** The indicators of a programme, or of a part of it with all below; in the order they were entered. */
export async function indicatorsOf(tx: Tx, { municipality, id }: Place, node?: string): Promise<IndicatorFound[]> {
  const { rows } = await sql<IndicatorFound>`${whole}
    where i.municipality = ${municipality} and i.programme = ${id} ${node === undefined ? sql`` : sql`and i.node in ${withBelow({ municipality, id }, node)}`}
    order by i.seq`.execute(tx)
  return rows
}

/** The indicators that hang on this part of the tree itself. */
export async function indicatorsOn(tx: Tx, { municipality, id }: Place): Promise<IndicatorFound[]> {
  const { rows } = await sql<IndicatorFound>`${whole}
    where i.municipality = ${municipality} and i.node = ${id} order by i.seq`.execute(tx)
  return rows
}

/** The indicators that take their values from another module and whose goal is not closed; or this one of them. */
export async function tiedIndicators(tx: Tx, municipality: string, id?: string): Promise<IndicatorFound[]> {
  const { rows } = await sql<IndicatorFound>`${whole}
    where i.municipality = ${municipality} and i.figure is not null and i.goal = 'open'
      ${id === undefined ? sql`` : sql`and i.id = ${id}`} order by i.seq`.execute(tx)
  return rows
}

export async function getIndicator(tx: Tx, { municipality, id }: Place): Promise<IndicatorFound> {
  const { rows } = await sql<IndicatorFound>`${whole} where i.municipality = ${municipality} and i.id = ${id}`.execute(
    tx,
  )
  const [row] = rows
  if (!row) throw new Refused({ refused: 'programme/unknown-indicator', status: 404 })
  return row
}
