import type { Tx } from '../../platform/database.ts'
import type { HouseJob } from '../../platform/job-house.ts'
import { type Deps, dutchDate } from '../../platform/use-case.ts'
import { forEachMunicipality, listWorkers } from '../organisations/public.ts'
import { plusDays, startOfDay } from './rules/day.ts'
import { listEstimatesDue, listWatchersIn } from './store/duties.ts'
import { takeLateHandovers } from './store/handover.ts'

/** How many days ahead the house looks for a watch without anybody. */
const DAYS_AHEAD = 7

/** What dossiers look after by themselves: no watch without a person, no offer without an answer, no estimate forgotten. */
export const dossierJobs: readonly HouseJob[] = [
  {
    name: 'dossiers.watch-alarm',
    schedule: '0 5 * * *',
    run: ({ deps }) => everywhere(deps, warnOfUnattended),
  },
  {
    name: 'dossiers.handover-late',
    schedule: '15 6 * * 1-5',
    run: ({ deps }) => everywhere(deps, warnOfLateHandovers),
  },
  {
    name: 'dossiers.review-estimate',
    schedule: '30 6 * * 1-5',
    run: ({ deps }) => everywhere(deps, remindOfEstimates),
  },
]

type Night = { tx: Tx; municipality: string; deps: Deps; today: string }

/** The same work in every municipality, each behind its own wall. */
function everywhere(deps: Deps, work: (night: Night) => Promise<void>): Promise<void> {
  const today = dutchDate(deps.now())
  return forEachMunicipality(deps, (tx, municipality) => work({ tx, municipality, deps, today }))
}

/** A watcher who does not work here on one of the coming days: the team leads hear it while it can still be mended. */
async function warnOfUnattended({ tx, municipality, deps, today }: Night): Promise<void> {
  const leads = leadsAmong(await listWorkers(tx, { municipality, today }))
  const told = new Set<string>()
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = plusDays(today, ahead)
    const begins = startOfDay(day)
    const from = ahead === 0 ? deps.now() : begins
    const active = new Set((await listWorkers(tx, { municipality, today: day })).map(({ id }) => id))
    const watchers = await listWatchersIn(tx, municipality, { from, until: startOfDay(plusDays(day, 1)) })
    for (const { dossier, number, worker } of watchers) {
      if (active.has(worker) || told.has(dossier)) continue
      told.add(dossier)
      deps.tell(tx, {
        municipality,
        workers: leads([worker]),
        kind: 'watch-unattended',
        href: `/app/dossiers/${dossier}`,
        facts: { number },
        factKey: `watch-unattended/${dossier}/${worker}/${today}`,
      })
    }
  }
}

/** An offer past its last day: the lead of the team that was asked hears of it, once. */
async function warnOfLateHandovers({ tx, municipality, deps, today }: Night): Promise<void> {
  const workers = await listWorkers(tx, { municipality, today })
  const leads = leadsAmong(workers)
  for (const { id, dossier, number, worker, team } of await takeLateHandovers(tx, municipality, today)) {
    deps.tell(tx, {
      municipality,
      workers: leads(
        worker ? [worker] : workers.filter(({ teams }) => team && teams.includes(team)).map((one) => one.id),
      ),
      kind: 'handover-late',
      href: `/app/dossiers/${dossier}?deel=overdracht`,
      facts: { number },
      factKey: `handover-late/${id}`,
    })
  }
}

/** Parents direct themselves, and the day to look again has come: whoever keeps an eye hears of it, once per day agreed. */
async function remindOfEstimates({ tx, municipality, deps, today }: Night): Promise<void> {
  for (const { dossier, number, watcher, reviewOn } of await listEstimatesDue(tx, municipality, {
    today,
    now: deps.now(),
  }))
    deps.tell(tx, {
      municipality,
      workers: [watcher],
      kind: 'term-late',
      href: `/app/dossiers/${dossier}`,
      facts: { number },
      factKey: `review-estimate/${dossier}/${reviewOn}`,
    })
}

type Active = { id: string; roles: string[]; teams: string[] }

/** The team leads of the teams these people work in; when there is none, all team leads of the municipality. */
function leadsAmong(workers: readonly Active[]): (of: readonly string[]) => string[] {
  const leads = workers.filter(({ roles }) => roles.includes('team-lead'))
  return (of) => {
    const teams = new Set(workers.filter(({ id }) => of.includes(id)).flatMap((one) => one.teams))
    const own = leads.filter((lead) => lead.teams.some((team) => teams.has(team)))
    return (own.length > 0 ? own : leads).map(({ id }) => id)
  }
}
