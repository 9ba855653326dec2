import type { HouseJob } from '../../../platform/job-house.ts'
import { type Deps, dutchDate } from '../../../platform/use-case.ts'
import { forEachMunicipality, listTeams, listWorkers, teamOn } from '../../organisations/public.ts'
import { addressOf } from '../answer.ts'
import { handlingOf, settingsOf, writeHandling } from '../handling.ts'
import { followHandler } from '../link-family.ts'
import { HANDLERS } from '../may-handle.ts'
import { findTeamFor } from '../route.ts'
import type { HandlingChanged } from '../rules/handling.ts'
import { giveBack, moveToTeam } from '../rules/left-behind.ts'
import { type Hands, listHands, listInHands } from '../store/left-behind.ts'
import { getSignalForUpdate, type Signal } from '../store/signals.ts'

/** Nothing stays with a team that is no more or with somebody who is gone, whatever was forgotten (promise 1, A07). */
export const orphanJobs: readonly HouseJob[] = [
  {
    name: 'signals.orphans',
    schedule: '*/5 * * * *',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => adoptAll({ deps, tx, municipality })),
  },
]

type Staff = Awaited<ReturnType<typeof listWorkers>>
type Place = { deps: Deps; tx: Parameters<typeof listWorkers>[0]; municipality: string }
type Today = Place & { now: Date; today: string; staff: Staff }

async function adoptAll(place: Place): Promise<void> {
  const { deps, tx, municipality } = place
  const now = deps.now()
  const today = dutchDate(now)
  const teams = new Set((await listTeams(tx, { municipality, today })).map(({ id }) => id))
  const staff = await listWorkers(tx, { municipality, today })
  const isLost = ({ team, offeredTo, handler }: Hands) =>
    !teams.has(team) ||
    (offeredTo !== null && !teams.has(offeredTo)) ||
    (handler !== null && !handles(staff, handler, team))
  for (const hands of (await listHands(tx, municipality)).filter(isLost))
    for (const id of await listInHands(tx, municipality, hands)) await adopt({ ...place, now, today, staff }, id)
}

/** Does this worker handle signals in this team today? */
function handles(staff: Staff, worker: string, team: string): boolean {
  const found = staff.find(({ id }) => id === worker)
  return found?.teams.includes(team) === true && found.roles.some((role) => HANDLERS.some((one) => one === role))
}

async function adopt(place: Today, id: string): Promise<void> {
  const { tx, municipality, now } = place
  const signal = await getSignalForUpdate(tx, municipality, id)
  const changed = await decide(place, signal)
  if (!changed) return
  const { worker, team } = changed.now
  await writeHandling(place, signal, { ...changed, by: { id: 'signals.orphans', name: 'Vangnet', at: now } })
  await followHandler(place, { signal, handler: worker })
  if (worker === undefined) await tellTeam(place, { signal, team })
}

async function decide(place: Today, signal: Signal): Promise<HandlingChanged | undefined> {
  const { tx, municipality, today, now: at, staff } = place
  const handling = await handlingOf(place, signal)
  const settings = await settingsOf(place)
  const when = { by: 'signals.orphans', at }
  const team = (await teamOn(tx, { municipality, day: today }, signal.team)) ?? (await anew(place, signal))
  const offeredTo = signal.offer ? await teamOn(tx, { municipality, day: today }, signal.offer.toTeam) : undefined
  const stays = signal.handler === null || handles(staff, signal.handler, team)
  const moved = team !== signal.team || (signal.offer !== null && offeredTo !== signal.offer.toTeam)
  if (moved) return moveToTeam(handling, { ...when, team, offeredTo, keepsHandler: stays }, settings)
  return stays ? undefined : giveBack(handling, when, settings)
}

/** A team that ended without becoming another: the rules of today say who gets its signals. */
async function anew(place: Today, signal: Signal): Promise<string> {
  return (await findTeamFor(place, addressOf(place, signal))).team
}

async function tellTeam(
  { tx, municipality, deps, staff, now }: Today,
  { signal, team }: { signal: Signal; team: string },
): Promise<void> {
  const workers = staff.filter((one) => handles(staff, one.id, team)).map(({ id }) => id)
  if (workers.length === 0) return
  deps.tell(tx, {
    municipality,
    workers,
    kind: 'signal-unhandled',
    href: `/app/signalen/${signal.id}`,
    facts: { number: signal.number },
    factKey: `signal-unhandled/${signal.id}/${now.toISOString()}`,
  })
}
