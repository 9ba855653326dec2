import type { Scene } from '../../platform/use-case.ts'
import { listTeams } from '../organisations/public.ts'
import { dueOn } from './due-on.ts'
import type { Handling, HandlingChanged, HandlingSettings } from './rules/handling.ts'
import { rulesOf } from './rules-of.ts'
import { addChange } from './store/changes.ts'
import { hasOpenMeldcodeFile } from './store/meldcode-file.ts'
import { type By, changeSignal, type Signal } from './store/signals.ts'
import { tellSystem } from './tell-system.ts'

/** What the rules of handling need to know of this municipality today. */
export async function settingsOf({
  tx,
  municipality,
  today,
}: Pick<Scene, 'tx' | 'municipality' | 'today'>): Promise<HandlingSettings> {
  const teams = (await listTeams(tx, { municipality, today })).map(({ id }) => ({ id, from: '2015-01-01' }))
  const { terms, outcomes } = await rulesOf({ tx, municipality, today })
  return { terms, outcomes, teams, dueOn }
}

/** A signal as the rules of handling see it. */
export async function handlingOf(
  { tx, municipality }: Pick<Scene, 'tx' | 'municipality'>,
  signal: Signal,
): Promise<Handling> {
  const common = {
    municipality,
    kinds: signal.kinds,
    acute: signal.danger,
    receivedAt: signal.receivedAt,
    team: signal.team,
    worker: signal.handler ?? undefined,
    meldcodeOpen: await hasOpenMeldcodeFile(tx, municipality, signal.id),
  }
  const { state, offer, dueAt } = signal
  if (state === 'closed') {
    const closed = { outcome: signal.outcome ?? '', reason: signal.outcomeReason ?? '', by: signal.closedBy ?? '' }
    return { ...common, state, closed: { ...closed, at: signal.closedAt ?? signal.receivedAt } }
  }
  if (state !== 'passed-on') return { ...common, state, due: dueAt }
  if (!offer) throw new Error('A signal that was passed on has an offer.')
  const back = { state: offer.back.state, due: new Date(offer.back.due) }
  return { ...common, state, due: dueAt, offer: { ...offer, at: new Date(offer.at), back } }
}

/** Writes down what a rule decided, with its row of history, and gives the new version. */
export async function keepHandling(
  scene: Scene,
  signal: { id: string; version: number },
  changed: HandlingChanged,
): Promise<number> {
  const { tx, municipality, actor, now } = scene
  // A reporter sees whether a signal is closed, and nothing of what happens in between.
  if (changed.change.action === 'close' || changed.change.action === 'come-back')
    await tellSystem(scene, signal.id, { kind: 'handling-changed' })
  // A reporter who answers stays out of the history that the team reads (N-MC-09).
  const by = { id: actor.id, name: changed.change.by === 'reporter' ? 'melder' : actor.name, at: now }
  return writeHandling({ tx, municipality }, signal, { ...changed, by })
}

/** The same for what happens outside a use case of this module: a leaving colleague, a team that ends. */
export async function writeHandling(
  { tx, municipality }: Pick<Scene, 'tx' | 'municipality'>,
  signal: { id: string; version: number },
  { now: next, change, by }: HandlingChanged & { by: By },
): Promise<number> {
  await addChange(tx, { municipality, signal: signal.id, action: change.action, reason: change.reason }, by)
  return changeSignal(tx, { municipality, id: signal.id, version: signal.version }, { set: rowOf(next), by })
}

function rowOf(next: Handling) {
  const closed = next.state === 'closed' ? next.closed : undefined
  const offer = next.state === 'passed-on' ? next.offer : undefined
  return {
    state: next.state,
    danger: next.acute,
    team: next.team,
    handler: next.worker ?? null,
    ...(next.state !== 'closed' && { due_at: next.due }),
    offered_to: offer?.toTeam ?? null,
    offer: offer ? JSON.stringify(offer) : null,
    outcome: closed?.outcome ?? null,
    outcome_reason: closed?.reason ?? null,
    receiver: closed?.receiver ?? null,
    closed_at: closed?.at ?? null,
    closed_by: closed?.by ?? null,
  }
}
