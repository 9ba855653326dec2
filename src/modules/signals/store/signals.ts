import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { type Seen, versionedRows } from '../../../platform/stale.ts'
import type { Wishes } from '../rules/contact-wishes.ts'
import type { Piece } from '../rules/content.ts'
import type { Door } from '../rules/doors.ts'
import type { SignalState } from '../rules/handling-terms.ts'
import type { Routed } from '../rules/routing.ts'
import type { KeptOffer, SignalTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<SignalTables>()
const signals = versionedRows<SignalTables>()('signals.signal', 'signals/unknown')

/** Who did it and when. */
export type By = { id: string; name: string; at: Date }

const columns = [
  'id',
  'number',
  'received_at as receivedAt',
  'door',
  'purpose',
  'child',
  'child_birth as childBirth',
  'postcode',
  'school_postcode as schoolPostcode',
  'kinds',
  'about',
  'pieces',
  'danger',
  'anonymous',
  'protected',
  'reporter',
  'reporter_organisation as reporterOrganisation',
  'reporter_name as reporterName',
  'reporter_contact as reporterContact',
  'reporter_kind as reporterKind',
  'reference',
  'wishes',
  'noted_by as notedBy',
  'household',
  'dossier',
  'team',
  'handler',
  'due_at as dueAt',
  'feedback_due as feedbackDue',
  'feedback_again_due as feedbackAgainDue',
  'state',
  'routed',
  'offer',
  'outcome',
  'outcome_reason as outcomeReason',
  'receiver',
  'closed_at as closedAt',
  'closed_by as closedBy',
  'version',
] as const

export type Signal = {
  id: string
  number: string
  receivedAt: Date
  door: Door
  purpose: 'worry' | 'question'
  child: string
  childBirth: string | null
  postcode: string
  schoolPostcode: string
  kinds: string[]
  about: string[]
  pieces: Piece[]
  danger: boolean
  anonymous: boolean
  protected: boolean
  reporter: string | null
  reporterOrganisation: string | null
  reporterName: string
  reporterContact: string
  reporterKind: string | null
  reference: string | null
  wishes: Wishes
  notedBy: string | null
  household: string | null
  dossier: string | null
  team: string
  handler: string | null
  dueAt: Date
  feedbackDue: string
  feedbackAgainDue: string | null
  state: SignalState
  routed: Routed | null
  offer: KeptOffer | null
  outcome: string | null
  outcomeReason: string | null
  receiver: string | null
  closedAt: Date | null
  closedBy: string | null
  version: number
}

export async function getSignal(tx: Tx, municipality: string, id: string): Promise<Signal> {
  const row = await asked(tx, municipality, id).executeTakeFirst()
  if (!row) throw new Refused({ refused: 'signals/unknown', status: 404 })
  return row
}

/** The same, held until this transaction ends, so that two people do not both take it up. */
export async function getSignalForUpdate(tx: Tx, municipality: string, id: string): Promise<Signal> {
  const row = await asked(tx, municipality, id).forUpdate().executeTakeFirst()
  if (!row) throw new Refused({ refused: 'signals/unknown', status: 404 })
  return row
}

/** The same, as the asker saw it: who was quicker is named before any rule speaks. */
export async function getSignalAsSeen(tx: Tx, { municipality, id, version }: Seen): Promise<Signal> {
  const row = await getSignalForUpdate(tx, municipality, id)
  if (row.version !== version) throw await signals.refusal(tx, { municipality, id })
  return row
}

function asked(tx: Tx, municipality: string, id: string) {
  return own(tx)
    .selectFrom('signals.signal')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
}

export type SignalChange = {
  state?: SignalState
  danger?: boolean
  handler?: string | null
  household?: string
  dossier?: string
  team?: string
  due_at?: Date
  offered_to?: string | null
  offer?: string | null
  outcome?: string | null
  outcome_reason?: string | null
  receiver?: string | null
  closed_at?: Date | null
  closed_by?: string | null
  protected?: boolean
  feedback_again_due?: string | null
}

/** Changes a signal that still has this version, and gives the new one. */
export function changeSignal(tx: Tx, seen: Seen, { set, by }: { set: SignalChange; by: By }): Promise<number> {
  return signals.change(tx, seen, { ...set, by: by.name, at: by.at })
}
