import type { Tx } from '../../platform/database.ts'
import { Refused } from '../../platform/refusal.ts'
import { dutchDate } from '../../platform/use-case.ts'
import { type Duties, type Duty, getWorkerName, listWorkers } from '../organisations/public.ts'
import { handlingOf, writeHandling } from './handling.ts'
import { followHandler } from './link-family.ts'
import { HANDLERS } from './may-handle.ts'
import { succeedHandler } from './rules/left-behind.ts'
import { type LeftSignal, listHandledBy, listLyingWith } from './store/left-behind.ts'
import { getSignalForUpdate } from './store/signals.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

const MINE = 'signal/'

/** The open signals somebody handles, by their number and by no child: each needs a colleague (promise 1, A07). */
async function leftBehind(tx: Tx, ask: { municipality: string; worker: string }): Promise<Duty[]> {
  return (await listHandledBy(tx, ask)).map(dutyOf)
}

/** What lies with a team that ends, also what it was only asked to take over. */
async function leftByTeam(tx: Tx, ask: { municipality: string; team: string }): Promise<Duty[]> {
  return (await listLyingWith(tx, ask)).map(dutyOf)
}

function dutyOf({ id, number }: LeftSignal): Duty {
  return {
    id: `${MINE}${id}`,
    label: { nl: `${nl.duties.signal} ${number}`, en: `${en.duties.signal} ${number}` },
    href: `/app/signalen/${id}`,
  }
}

/**
 * Gives signals to their successors at once, also when somebody leaves later: a signal waits for days, not for weeks.
 * Refuses somebody who is not of the team that has the signal.
 */
async function succeed(tx: Tx, ask: Parameters<Duties['succeed']>[1]): Promise<void> {
  const { municipality, by, at } = ask
  const own = ask.successors.filter(({ duty }) => duty.startsWith(MINE))
  if (own.length === 0) return
  const today = dutchDate(at)
  const workers = await listWorkers(tx, { municipality, today })
  const name = await nameOf(tx, municipality, by)
  for (const { duty, to } of own.toSorted((a, b) => a.duty.localeCompare(b.duty))) {
    const signal = await getSignalForUpdate(tx, municipality, duty.slice(MINE.length))
    const heir = workers.find(({ id }) => id === to)
    if (!heir?.teams.includes(signal.team) || !heir.roles.some((role) => HANDLERS.some((one) => one === role)))
      throw new Refused({ refused: 'signals/successor-of-other-team', status: 422, facts: { number: signal.number } })
    const scene = { tx, municipality, now: at }
    const changed = succeedHandler(await handlingOf(scene, signal), { successor: to, by, at })
    if (!changed) continue
    await writeHandling(scene, signal, { ...changed, by: { id: by, name, at } })
    await followHandler(scene, { signal, handler: to })
  }
}

async function nameOf(tx: Tx, municipality: string, worker: string): Promise<string> {
  return getWorkerName(tx, municipality, worker).catch((error: unknown) => {
    // A job or an import acts too, and has no row among the workers.
    if (error instanceof Refused) return worker
    throw error
  })
}

/** What signals answer to organisations when somebody leaves or a team ends; a deputy needs no row (see `askerOf`). */
export const signalDuties: Duties = { leftBehind, succeed, standIn: async () => {}, leftByTeam }
