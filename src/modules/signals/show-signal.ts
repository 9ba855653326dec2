import { hasRole } from '../../platform/actor.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { getDossier } from '../dossiers/public.ts'
import { findHouseholdName } from '../households/public.ts'
import { findOrganisationName, findTeamName, listTeams, listWorkers } from '../organisations/public.ts'
import { askerOf } from './asker.ts'
import { ShowSignal, SignalPage } from './contract/handling.ts'
import { handlingOf } from './handling.ts'
import { linkedTo } from './linked.ts'
import { HANDLERS, mayHandle } from './may-handle.ts'
import { openDays } from './open-days.ts'
import { HANDLING_ACTIONS, refuseHandling } from './rules/handling.ts'
import { AGEING_SCALES, ageClass, lateness } from './rules/handling-terms.ts'
import { sourceShown } from './rules/source-view.ts'
import { saidThen } from './said.ts'
import { listChanges } from './store/changes.ts'
import { type Feedback, listFeedback } from './store/feedback.ts'
import { getSignal, type Signal } from './store/signals.ts'

/** One signal with what was seen, by whom, why it is here, what is due, what touches it, and what the reporter heard. */
export const showSignal = useCase({
  name: 'signals.show-signal',
  summary: 'Een signaal openen',
  action: 'read',
  purpose: 'child-safety',
  conceal: true,
  input: ShowSignal,
  output: SignalPage,
  subject: ({ signalId }) => `signal/${signalId}`,
  may: (scene, { signalId }) => mayHandle(scene, signalId),
  async run(scene, { signalId }) {
    const { tx, municipality, touch } = scene
    const signal = await getSignal(tx, municipality, signalId)
    if (signal.household) touch(signal.household)
    const handling = await handlingOf(scene, signal)
    const teamOfSignal = await peopleOf(scene, signal)
    const by = await askerOf(scene)
    return {
      ...factsOf(scene, signal),
      ...teamOfSignal,
      reporter: await reporterOf(scene, signal),
      ...(await familyOf(scene, signal)),
      feedbackDueDate: signal.feedbackAgainDue ?? signal.feedbackDue,
      feedbackWanted: signal.wishes.feedback !== 'declined',
      feedback: (await listFeedback(tx, municipality, signalId)).map(shown),
      linkedSignals: signal.household ? await linkedTo(scene, { signal: signal.id, household: signal.household }) : [],
      changes: (await listChanges(tx, municipality, signalId)).map((row) => ({ ...row, at: row.at.toISOString() })),
      actions: HANDLING_ACTIONS.filter((action) => !refuseHandling(handling, { action, by })),
    }
  },
})

function factsOf({ now, municipality }: Scene, signal: Signal) {
  const { id, number, child, kinds, danger, state, purpose, door, about, pieces, postcode, version } = signal
  const open = state !== 'closed'
  // What is in a dossier is watched there.
  const waits = open && signal.dossier === null
  const days = openDays(signal.receivedAt, now)
  return {
    ...{ id, number, child, kinds, danger, state, purpose, door, about, pieces, postcode, version },
    receivedAt: signal.receivedAt.toISOString(),
    dueAt: signal.dueAt.toISOString(),
    childBirthDate: signal.childBirth,
    late: waits && signal.dueAt < now,
    lateness: waits ? lateness(signal.dueAt, now) : ('in-time' as const),
    age: waits ? (ageClass(AGEING_SCALES, { workingDays: days, at: now, municipality }) ?? '') : '',
    closed: open
      ? null
      : { outcome: signal.outcome ?? '', reason: signal.outcomeReason ?? '', receiver: signal.receiver ?? '' },
  }
}

async function peopleOf({ tx, municipality, today }: Scene, signal: Signal) {
  const teams = await listTeams(tx, { municipality, today })
  const workers = await listWorkers(tx, { municipality, today })
  const nameOf = async (id: string) =>
    teams.find((team) => team.id === id)?.name ?? (await findTeamName(tx, municipality, id)) ?? ''
  const offeredTo = signal.offer ? await nameOf(signal.offer.toTeam) : ''
  const { routed } = signal
  return {
    team: await nameOf(signal.team),
    handler: workers.find(({ id }) => id === signal.handler)?.name ?? '',
    offeredTo,
    offer: signal.offer ? { toTeam: offeredTo, reason: signal.offer.reason } : null,
    routed: routed && {
      rule: 'rule' in routed.by ? routed.by.rule : '',
      from: routed.by.from,
      leads: routed.leads,
      team: await nameOf(routed.team),
      instead: routed.instead ? await nameOf(routed.instead) : '',
      passed: [...routed.passed],
    },
    teams: teams.filter(({ id }) => id !== signal.team).map(({ id, name }) => ({ id, name })),
    colleagues: workers
      .filter(
        ({ teams: of, roles }) => of.includes(signal.team) && roles.some((role) => HANDLERS.some((h) => h === role)),
      )
      .map(({ id, name }) => ({ id, name })),
  }
}

/** Who gave the signal, as far as this reader may see it (N-MC-09). */
async function reporterOf({ tx, municipality, actor }: Scene, signal: Signal) {
  const view = signal.handler === actor.id ? 'handler' : hasRole(actor, ...HANDLERS) ? 'team' : 'other-professional'
  const { anonymous, reporterOrganisation } = signal
  const seen = sourceShown(view, { anonymous, sourceProtected: signal.protected })
  const organisation = seen === 'name' && reporterOrganisation
  return {
    shown: seen,
    name: seen === 'name' ? signal.reporterName : '',
    kind: seen === 'nothing' ? '' : (signal.reporterKind ?? ''),
    organisation: (organisation && (await findOrganisationName(tx, municipality, organisation))) || '',
    protected: signal.protected,
    anonymous,
  }
}

async function familyOf({ tx, municipality }: Scene, { household, dossier }: Signal) {
  const name = household && (await findHouseholdName(tx, municipality, household))
  const given = dossier && (await getDossier(tx, municipality, dossier))
  return {
    household: household && name ? { id: household, name } : null,
    dossier: given ? { id: given.id, number: given.number } : null,
  }
}

export function shown({ id: _, givenAt, readAt, answeredAt: _a, said, ...feedback }: Feedback) {
  return {
    ...feedback,
    texts: saidThen({ ...feedback, said }),
    givenAt: givenAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  }
}
