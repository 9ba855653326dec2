import type { Tx } from '../../../platform/database.ts'
import type { HouseJob } from '../../../platform/job-house.ts'
import { type Deps, dutchDate } from '../../../platform/use-case.ts'
import { forEachMunicipality, listWorkers, type Role, settingOn } from '../../organisations/public.ts'
import { itemKindsOn } from '../follow/item-kinds.ts'
import { phaseOfMoment, reminderOn } from '../rules/moments.ts'
import { reminderDays } from '../settings.ts'
import { evaluationsDue } from '../store/evaluations.ts'
import { type MissingFound, missingStates } from '../store/states.ts'

/** What the programme asks by itself: owners tell in time how their items stand. */
export const momentJobs: readonly HouseJob[] = [
  {
    name: 'programme.ask-states',
    schedule: '15 6 * * 1-5',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => askForStates(tx, municipality, deps)),
  },
  {
    name: 'programme.remind-evaluations',
    schedule: '20 6 * * 1-5',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => remindOfEvaluations(tx, municipality, deps)),
  },
]

const inDutch = (day: string) =>
  Temporal.PlainDate.from(day).toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

/** So long after a moment was due it is still looked at, in case the job did not run. */
const LOOKED_BACK_DAYS = 31

/**
 * Owners hear once that they are asked, and once more in the last days; policy officers hear which items have no owner, and
 * once that states are missing after the last day.
 */
async function askForStates(tx: Tx, municipality: string, { now, tell }: Deps): Promise<void> {
  const today = dutchDate(now())
  const on = { municipality, day: today }
  const since = Temporal.PlainDate.from(today).subtract({ days: LOOKED_BACK_DAYS }).toString()
  const found = await missingStates(tx, { municipality, today, since }, await itemKindsOn(tx, on))
  if (found.length === 0) return
  const { officers, isHere } = await peopleOn(tx, { municipality, today })
  const missing = found.map((row) => ({ ...row, owner: isHere(row.owner) ? row.owner : null }))
  const days = await settingOn(tx, reminderDays, on)
  for (const row of missing) {
    const kind = reminderOn(row, { today, days })
    if (row.owner === null || kind === undefined) continue
    const href = '/app/programma/vragen'
    const factKey = `${kind}/${row.moment}/${row.owner}`
    tell(tx, { municipality, workers: [row.owner], kind, href, facts: factsOf(row), factKey })
  }
  tellOfficers(tx, { municipality, today, tell, officers }, missing)
}

/** The owner, or policy officers when there is none, hear once that the day of an evaluation or decision is near (I15). */
async function remindOfEvaluations(tx: Tx, municipality: string, { now, tell }: Deps): Promise<void> {
  const today = dutchDate(now())
  const days = await settingOn(tx, reminderDays, { municipality, day: today })
  const until = Temporal.PlainDate.from(today).add({ days }).toString()
  const due = await evaluationsDue(tx, municipality, until)
  if (due.length === 0) return
  const { officers, isHere } = await peopleOn(tx, { municipality, today })
  for (const { id, node, owner, on, sort } of due) {
    const kind = sort === 'decision' ? 'decision-due' : 'evaluation-due'
    const workers = isHere(owner?.id ?? null) && owner ? [owner.id] : officers
    if (workers.length === 0) continue
    const href = `/app/programma/onderdelen/${node.id}`
    const facts = { name: node.name, until: inDutch(on) }
    tell(tx, { municipality, workers, kind, href, facts, factKey: `${kind}/${id}/${on}` })
  }
}

type People = { officers: string[]; isHere: (worker: string | null) => boolean }

/** Who are the policy officers on a day, and whether somebody works here then: who left hears nothing any more. */
async function peopleOn(tx: Tx, on: { municipality: string; today: string }): Promise<People> {
  const officer: Role = 'policy-officer'
  const workers = await listWorkers(tx, on)
  const here = new Set(workers.map(({ id }) => id))
  return {
    officers: workers.filter(({ roles }) => roles.includes(officer)).map(({ id }) => id),
    isHere: (worker) => worker !== null && here.has(worker),
  }
}

const factsOf = ({ name, due }: MissingFound) => ({ name, until: inDutch(due) })

type Telling = { municipality: string; today: string; tell: Deps['tell']; officers: string[] }

function tellOfficers(
  tx: Tx,
  { municipality, today, tell, officers }: Telling,
  missing: readonly MissingFound[],
): void {
  if (officers.length === 0) return
  for (const rows of Map.groupBy(missing, ({ moment }) => moment).values()) {
    const [first] = rows
    if (!first) continue
    const over = phaseOfMoment(first, today) === 'over'
    const kind = over ? 'states-missing' : rows.some(({ owner }) => owner === null) ? 'items-without-owner' : undefined
    if (kind === undefined) continue
    const href = `/app/programma/momenten/${first.moment}`
    tell(tx, { municipality, workers: officers, kind, href, facts: factsOf(first), factKey: `${kind}/${first.moment}` })
  }
}
