import { sql } from 'kysely'
import { addDossiers } from '../../modules/dossiers/public.ts'
import { addPopulation, isAnybodyOnFile, type PopulationInBulk } from '../../modules/households/public.ts'
import { listMunicipalities } from '../../modules/organisations/public.ts'
import { addPlans } from '../../modules/plans/public.ts'
import { addSignals } from '../../modules/signals/public.ts'
import { type Db, inTransaction, type Tx } from '../../platform/database.ts'
import { type Deps, dutchDate } from '../../platform/use-case.ts'
import { liveDay } from './day/live-day.ts'
import type { Cast } from './generate/cast.ts'
import { nobodyIn } from './generate/facts.ts'
import { type DemoAsk, type DemoMunicipality, generateDemo } from './generate/generate.ts'
import { type Size, sizes } from './generate/rates.ts'
import { loadOrganisations } from './organisations.ts'
import { loadProgramme } from './programme/load-programme.ts'
import { prepareStaff } from './staff.ts'

export type DemoLoad = {
  owner: Db
  deps: Deps
  size?: Size
  seed?: number
  /** Hears which share is in, from 0 to 1. */
  progress?: (share: number) => void
  /** Hears what could not happen in the working day of the demo people; without it the log does. */
  fault?: (error: unknown) => void
}

export function isSize(text: string): text is Size {
  return text in sizes
}

const SEED = 7
/** The municipality of which the demo people keep the youth programme. */
const PROGRAMME_OF = '0109'
/** Rows of a large demo that go in together. */
const CHUNK = 10_000
/** One at a time: whoever starts at the same moment waits here and then finds people on file. */
const LOADING = sql`select pg_advisory_xact_lock(7461, 3)`

/**
 * Demo data where nobody is on file yet; elsewhere it does nothing and answers `false`. The same seed gives the same
 * families on every machine; the two years of work end now. The families of a village go in whole or not at all, those of
 * a larger demo in parts; after that the demo people live the months that led to today. The youth programme goes in as one
 * whole, also where a start was broken off before it.
 */
export async function loadDemo(load: DemoLoad): Promise<boolean> {
  const { owner, deps, fault = logFault } = load
  const loaded = await loadPeople(load)
  await loadProgramme({ owner, deps }, PROGRAMME_OF).catch(fault)
  return loaded
}

async function loadPeople(load: DemoLoad): Promise<boolean> {
  const { owner, deps, size = 'village', seed = SEED, progress, fault = logFault } = load
  const at = deps.now()
  const ask: DemoAsk = { seed, size, at, today: dutchDate(at) }
  const how: How = { by: 'demo', at, secret: deps.settings.secret, source: 'demo' }
  const casts: { municipality: string; cast: Cast }[] = []
  const parts = await inTransaction(owner, { municipality: undefined }, async (tx) => {
    await LOADING.execute(tx)
    if (await isAnybodyOnFile(tx)) return undefined
    if ((await listMunicipalities(tx)).length === 0) await loadOrganisations(tx, { by: 'demo', at })
    const made = generateDemo(ask, await prepareStaff(tx, ask))
    if (size !== 'village') return heard(made)
    for (const one of heard(made)) for (const step of stepsOf(one, how)) await step.load(tx)
    return []
  })
  if (!parts) return false
  await inParts(owner, parts, { how, size, ...(progress && { progress }) })
  // Without fresh statistics the planner would read whole tables in the first minutes.
  await owner.pool.query('analyze')
  for (const known of casts) await liveDay({ owner, deps, fault }, known)
  return true

  /** Remembers the known families while the others pass by. */
  function* heard(made: Iterable<DemoMunicipality>): Generator<DemoMunicipality> {
    for (const one of made) {
      if (one.cast.size > 0) casts.push({ municipality: one.population.municipality, cast: one.cast })
      yield one
    }
  }
}

function logFault(error: unknown): void {
  const [message, cause] = error instanceof Error ? [error.message, String(error.cause)] : [String(error), '']
  console.error(JSON.stringify({ level: 'error', at: 'demo', message, cause }))
}

type How = { by: string; at: Date; secret: Buffer; source: string }
type Step = { rows: number; load: (tx: Tx) => Promise<void> }

async function inParts(
  owner: Db,
  made: Iterable<DemoMunicipality>,
  { how, size, progress }: { how: How; size: Size; progress?: (share: number) => void },
): Promise<void> {
  const all = sizes[size]
  let before = 0
  for (const one of made) {
    const steps = stepsOf(one, how)
    const total = steps.reduce((sum, { rows }) => sum + rows, 0)
    const people = one.population.persons.length
    let done = 0
    for (const step of steps) {
      await inTransaction(owner, { municipality: undefined }, step.load)
      done += step.rows
      progress?.(Math.min(1, (before + (done / total) * people) / all))
    }
    before += people
  }
  progress?.(1)
}

/** One municipality in the order in which its tables lean on each other. */
function stepsOf({ population, life }: DemoMunicipality, how: How): Step[] {
  const { municipality } = population
  const people = (['persons', 'addresses', 'households', 'residences', 'relations', 'authorities'] as const).flatMap(
    (kind) =>
      chunksOf<unknown>(population[kind]).map((rows): Step => {
        const part = { ...nobodyIn(municipality), [kind]: rows } as PopulationInBulk
        return { rows: rows.length, load: (tx) => addPopulation(tx, part, how) }
      }),
  )
  return [
    ...people,
    ...steps(life.dossiers, (tx, rows) => addDossiers(tx, municipality, rows)),
    ...steps(life.plans, (tx, rows) => addPlans(tx, municipality, rows)),
    ...steps(life.signals, (tx, rows) => addSignals(tx, municipality, rows)),
  ]
}

function steps<Row>(rows: readonly Row[], load: (tx: Tx, rows: readonly Row[]) => Promise<void>): Step[] {
  return chunksOf(rows).map((chunk) => ({ rows: chunk.length, load: (tx) => load(tx, chunk) }))
}

function chunksOf<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => rows.slice(i * CHUNK, (i + 1) * CHUNK))
}
