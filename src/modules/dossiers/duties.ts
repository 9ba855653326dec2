import type { Tx } from '../../platform/database.ts'
import { orRefuse, Refused } from '../../platform/refusal.ts'
import { dutchDate } from '../../platform/use-case.ts'
import { getWorkerName, getWorkerOrganisation } from '../organisations/public.ts'
import type { Absence } from './absence.ts'
import { coverOne } from './cover-watches.ts'
import { plusDays, startOfDay } from './rules/day.ts'
import { succeedDirection } from './rules/direction.ts'
import { succeedContact } from './rules/fixed-contact.ts'
import { cancelCover, succeedWatch } from './rules/watch.ts'
import { loadContacts, saveContacts } from './store/contact.ts'
import { loadDirections, saveDirections } from './store/direction.ts'
import { bumpDossier, getDossierForUpdate } from './store/dossier.ts'
import { type DutyRow, listDutiesOf, listOffersToTeam } from './store/duties.ts'
import { passOnOffers } from './store/handover.ts'
import { addEvent } from './store/timeline.ts'
import { loadWatch, type OfDossier, saveWatch } from './store/watch.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

type Duty = { id: string; label: { nl: string; en: string }; href: string }
type By = { by: string; at: Date }

/** What a worker would leave behind from a day on: a duty per dossier, named by its number and by no child. */
export async function leftBehind(tx: Tx, ask: { municipality: string; worker: string; from: string }): Promise<Duty[]> {
  // What was passed on during that day itself ended at that moment; everything planned ends where a day begins.
  const from = new Date(startOfDay(plusDays(ask.from, 1)).getTime() - 1)
  const duties = await listDutiesOf(tx, { ...ask, from })
  return duties.map((duty) => ({
    id: `dossier/${duty.dossier}`,
    label: { nl: labelOf(duty, nl), en: labelOf(duty, en) },
    href: `/app/dossiers/${duty.dossier}`,
  }))
}

function labelOf({ number, watch, direction, contact }: DutyRow, { duties }: typeof nl | typeof en): string {
  const what = [watch && duties.watch, direction && duties.direction, contact && duties.contact]
  return `${duties.dossier} ${number}: ${what.filter((one) => one !== false).join(', ')}`
}

/** Gives watch, direction and fixed contact of these dossiers to their successors, from now or from a later day on (D06). */
export async function succeed(
  tx: Tx,
  ask: {
    municipality: string
    worker: string
    from: string
    successors: readonly { duty: string; to: string }[]
  } & By,
): Promise<void> {
  const at = new Date(Math.max(startOfDay(ask.from).getTime(), ask.at.getTime()))
  const own = ask.successors.filter(({ duty }) => duty.startsWith('dossier/'))
  for (const { duty, to } of own.toSorted((a, b) => a.duty.localeCompare(b.duty)))
    await succeedOne(tx, { ...ask, dossier: duty.slice('dossier/'.length), to, from: at })
}

type Succession = By & { municipality: string; worker: string; dossier: string; to: string; from: Date }

async function succeedOne(tx: Tx, ask: Succession): Promise<void> {
  const { municipality, dossier: id, worker, to, at } = ask
  const dossier = await getDossierForUpdate(tx, municipality, id)
  if (dossier.closedAt) return
  const of = { municipality, dossier: id, household: dossier.household }
  const stamp = { by: ask.by, byName: await nameOf(tx, municipality, ask.by), at }
  const watch = orRefuse(succeedWatch(await loadWatch(tx, of), { leaver: worker, successor: to, at: ask.from }))
  await saveWatch(tx, of, { watch, now: at })
  await succeedRest(tx, of, ask)
  await passOnOffers(tx, { municipality, dossier: id, from: worker, to })
  await bumpDossier(tx, { municipality, id, version: dossier.version }, stamp)
  const facts = { name: await getWorkerName(tx, municipality, to), since: dutchDate(ask.from) }
  await addEvent(tx, { municipality, dossier: id, kind: 'watch-succeeded', facts }, stamp)
}

/** Direction and fixed contact go to the same successor as the watch. */
async function succeedRest(tx: Tx, of: OfDossier, ask: Succession): Promise<void> {
  const organisation = await getWorkerOrganisation(tx, of.municipality, ask.to)
  const change = {
    leaver: ask.worker,
    successor: { worker: ask.to, organisation },
    at: ask.from,
    why: nl.duties.left,
    decidedBy: ask.by,
  }
  await saveDirections(tx, of, { history: succeedDirection(await loadDirections(tx, of), change), now: ask.at })
  await saveContacts(tx, of, { contacts: succeedContact(await loadContacts(tx, of), change), now: ask.at })
}

async function nameOf(tx: Tx, municipality: string, worker: string): Promise<string> {
  return getWorkerName(tx, municipality, worker).catch((error: unknown) => {
    // A job or an import acts too, and has no row among the workers.
    if (error instanceof Refused) return worker
    throw error
  })
}

/**
 * An absence was reported, changed or called off. Cover that was planned for this worker lapses, and the deputy of the
 * absence as it is now comes in its place; called off (`until` before `since`, or before today) nobody does.
 */
export async function standIn(tx: Tx, ask: { municipality: string; absence: string } & Absence & By): Promise<void> {
  const { municipality, worker, by, at: now } = ask
  const actor = { id: by, name: await nameOf(tx, municipality, by) }
  const duties = await listDutiesOf(tx, { municipality, worker, from: now })
  const away = ask.until >= ask.since && ask.until >= dutchDate(now)
  for (const { dossier, household } of duties.filter(({ watch }) => watch)) {
    const of = { municipality, dossier, household }
    await getDossierForUpdate(tx, municipality, dossier)
    const watch = orRefuse(cancelCover(await loadWatch(tx, of), { absent: worker, now }))
    await saveWatch(tx, of, { watch, now })
    if (away) await coverOne({ tx, actor, now, municipality }, dossier, ask)
  }
}

/** Offers that wait for a team which would have nobody. */
export async function leftByTeam(tx: Tx, ask: { municipality: string; team: string; from: string }): Promise<Duty[]> {
  const offers = await listOffersToTeam(tx, ask)
  return offers.map(({ dossier, number }) => ({
    id: `handover/${dossier}`,
    label: { nl: `${nl.duties.offer} ${number}`, en: `${en.duties.offer} ${number}` },
    href: `/app/dossiers/${dossier}?deel=overdracht`,
  }))
}

/** What dossiers answer to the organisations module when somebody is away or leaves. */
export const dossierDuties = { leftBehind, succeed, standIn, leftByTeam }
