import type { Tx } from '../../../platform/database.ts'
import type { HouseJob } from '../../../platform/job-house.ts'
import { type Deps, dutchDate } from '../../../platform/use-case.ts'
import { forEachMunicipality, listWorkers } from '../../organisations/public.ts'
import { dueOn } from '../due-on.ts'
import { escalationsDue } from '../rules/handling-terms.ts'
import { rulesOf } from '../rules-of.ts'
import { listLate, listLateFeedback, noteTold } from '../store/late.ts'

type Place = { tx: Tx; municipality: string; at: Date; today: string; deps: Deps }
type Told = { signal: { id: string; number: string }; workers: string[]; kind: string; factKey: string }

/** What stays lying goes up: first the team lead, then the attention officer, each once per due moment (A07, S003-081). */
export const lateJobs: readonly HouseJob[] = [
  {
    name: 'signals.late',
    schedule: '*/5 * * * *',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => tellLate(placeOf(deps, tx, municipality))),
  },
  {
    name: 'signals.late-feedback',
    schedule: '0 8 * * 1-5',
    run: ({ deps }) =>
      forEachMunicipality(deps, (tx, municipality) => tellLateFeedback(placeOf(deps, tx, municipality))),
  },
]

function placeOf(deps: Deps, tx: Tx, municipality: string): Place {
  const at = deps.now()
  return { tx, municipality, at, today: dutchDate(at), deps }
}

async function tellLate(place: Place): Promise<void> {
  const { tx, municipality, at, today } = place
  const workers = await listWorkers(tx, { municipality, today })
  const { levels } = await rulesOf({ tx, municipality, today })
  for (const { told, ...signal } of await listLate(tx, municipality, at)) {
    const before = told.map((one) => ({ ...one, due: new Date(one.due), at: new Date(one.at) }))
    const facts = { due: signal.due, acute: signal.danger, municipality, told: before }
    for (const step of escalationsDue(facts, { at, levels, dueOn })) {
      if (!(await noteTold(tx, { municipality, signal: signal.id, about: 'handling', ...step }))) continue
      // A team lead is of the team; an attention officer is of the municipality.
      const hear = workers.filter(
        ({ roles, teams }) => roles.includes(step.to) && (step.level > 1 || teams.includes(signal.team)),
      )
      const factKey = `signal-late/${signal.id}/${step.level}/${signal.due.toISOString()}`
      await notify(place, { signal, workers: hear.map(({ id }) => id), kind: 'signal-late', factKey })
    }
  }
}

async function tellLateFeedback(place: Place): Promise<void> {
  const { tx, municipality, at, today } = place
  const workers = await listWorkers(tx, { municipality, today })
  for (const late of await listLateFeedback(tx, municipality, today)) {
    const { due, team, handler, ...signal } = late
    const step = { level: 1, to: 'team-lead', due, at }
    if (!(await noteTold(tx, { municipality, signal: signal.id, about: 'feedback', ...step }))) continue
    const leads = workers.filter(({ roles, teams }) => roles.includes('team-lead') && teams.includes(team))
    const hear = [...new Set([...leads.map(({ id }) => id), ...(handler ? [handler] : [])])]
    await notify(place, { signal, workers: hear, kind: 'feedback-late', factKey: `feedback-late/${signal.id}/${due}` })
  }
}

async function notify({ tx, municipality, deps }: Place, { signal, workers, kind, factKey }: Told): Promise<void> {
  if (workers.length === 0) return
  const href = `/app/signalen/${signal.id}`
  const facts = { number: signal.number }
  deps.tell(tx, { municipality, workers, kind, href, facts, factKey })
}
