import { addMany } from '../../../platform/bulk.ts'
import type { Tx } from '../../../platform/database.ts'
import { takeNumbers } from '../../../platform/numbers.ts'
import { grantAccessInBulk } from '../../households/public.ts'
import type { Wishes } from '../rules/contact-wishes.ts'
import type { SignalState } from '../rules/handling-terms.ts'
import type { SignalTables } from '../tables.ts'
import type { NewSignal } from './arrival.ts'

export type FeedbackInBulk = {
  id: string
  sentences: readonly string[]
  text: string
  channel: string
  givenAt: Date
  by: string
  readAt?: Date
  answer?: { satisfied: boolean; text: string; at: Date }
}

type Told = Omit<NewSignal, 'municipality' | 'number' | 'purpose' | 'reporter' | 'wishes' | 'routed' | 'reference'>

export type SignalInBulk = Told & {
  id: string
  protected: boolean
  reporter?: string
  reporterOrganisation?: string
  reporterName: string
  reporterContact: string
  receivedAt: Date
  state: SignalState
  handler?: string
  household?: string
  dossier?: string
  takenUpAt?: Date
  outcome?: { code: string; reason: string }
  /** Who changed it last, and when. */
  byName: string
  changedAt: Date
  feedback?: FeedbackInBulk
}

/** Adds many signals with what became of them, in the order in which they came; the numbers follow on those given before. */
export async function addSignals(tx: Tx, municipality: string, signals: readonly SignalInBulk[]): Promise<void> {
  const came = signals.map(({ receivedAt }) => receivedAt)
  const numbers = await takeNumbers(tx, { table: 'signals.counter', municipality }, came)
  await addMany<SignalTables['signals.signal'], 'pieces' | 'wishes'>(
    tx,
    'signals.signal',
    signals.map((signal, i) => ({ municipality, number: `S${numbers[i]}`, ...rowOf(signal) })),
  )
  await addMany<SignalTables['signals.feedback']>(
    tx,
    'signals.feedback',
    signals.flatMap(({ id: signal, feedback }) =>
      feedback ? [{ municipality, signal, ...feedbackRow(feedback) }] : [],
    ),
  )
  await grantAccessInBulk(
    tx,
    municipality,
    signals.flatMap(({ id: source, handler: worker, household, takenUpAt: since }) =>
      worker && household && since ? [{ household, worker, relation: 'handler', source, since }] : [],
    ),
  )
}

function rowOf(signal: SignalInBulk) {
  return {
    id: signal.id,
    received_at: signal.receivedAt,
    door: signal.door,
    purpose: 'worry' as const,
    danger: signal.danger,
    kinds: [...signal.kinds],
    about: [...signal.about],
    pieces: signal.pieces,
    child: signal.child,
    child_birth: signal.childBirth ?? null,
    postcode: signal.postcode,
    school_postcode: signal.schoolPostcode,
    anonymous: signal.anonymous,
    protected: signal.protected,
    // A worker at the desk writes down what somebody else tells.
    reporter: signal.door === 'staff' ? null : (signal.reporter ?? null),
    reporter_organisation: signal.reporterOrganisation ?? null,
    reporter_name: signal.reporterName,
    reporter_contact: signal.reporterContact,
    reporter_kind: null,
    reference: null,
    wishes: wishesOf(signal),
    noted_by: signal.door === 'staff' ? (signal.reporter ?? null) : null,
    household: signal.household ?? null,
    dossier: signal.dossier ?? null,
    team: signal.team,
    handler: signal.handler ?? null,
    due_at: signal.dueAt,
    feedback_due: signal.feedbackDue,
    state: signal.state,
    feedback_again_due: null,
    routed: null,
    offered_to: null,
    offer: null,
    receiver: null,
    closed_at: signal.state === 'closed' ? signal.changedAt : null,
    closed_by: signal.state === 'closed' ? signal.byName : null,
    outcome: signal.outcome?.code ?? null,
    outcome_reason: signal.outcome?.reason ?? null,
    changed_by: signal.byName,
    changed_at: signal.changedAt,
  }
}

function wishesOf(signal: SignalInBulk): Wishes {
  return { reach: [], channels: ['link'], feedback: 'wanted', sourceProtected: signal.protected }
}

function feedbackRow({ givenAt, by, readAt, answer, ...feedback }: FeedbackInBulk) {
  return {
    ...feedback,
    sentences: [...feedback.sentences],
    given_at: givenAt,
    given_by: by,
    read_at: readAt ?? null,
    satisfied: answer?.satisfied ?? null,
    answer: answer?.text ?? '',
    answered_at: answer?.at ?? null,
  }
}
