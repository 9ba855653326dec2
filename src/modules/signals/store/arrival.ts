import { hot, leaveBehind, type Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { Wishes } from '../rules/contact-wishes.ts'
import type { Piece } from '../rules/content.ts'
import type { Door } from '../rules/doors.ts'
import type { Routed } from '../rules/routing.ts'
import type { SignalTables } from '../tables.ts'
import { hashOfLink } from './feedback.ts'
import { type KeptRouting, LAST_ROUTING, NO_ROUTING } from './routing.ts'
import type { By } from './signals.ts'

export type NewSignal = {
  municipality: string
  number: string
  door: Door
  purpose: 'worry' | 'question'
  danger: boolean
  kinds: readonly string[]
  about: readonly string[]
  pieces: readonly Piece[]
  child: string
  childBirth?: string | undefined
  postcode: string
  schoolPostcode: string
  anonymous: boolean
  reporter: {
    worker?: string | undefined
    organisation?: string | undefined
    name: string
    contact: string
    kind?: string | undefined
    notedBy?: string | undefined
  }
  reference?: string | undefined
  wishes: Wishes
  team: string
  routed: Routed
  dueAt: Date
  feedbackDue: string
}

/** What a signal is written with; everything else begins empty. */
const COLUMNS = [
  ...['municipality', 'id', 'number', 'received_at', 'door', 'purpose', 'danger', 'kinds', 'about', 'pieces'],
  ...['child', 'child_birth', 'postcode', 'school_postcode', 'anonymous', 'protected'],
  ...['reporter', 'reporter_organisation', 'reporter_name', 'reporter_contact', 'reporter_kind', 'noted_by'],
  ...['reference', 'wishes', 'team', 'routed', 'due_at', 'feedback_due', 'changed_by', 'changed_at'],
] as const satisfies readonly (keyof SignalTables['signals.signal'])[]

const SIGNAL = `insert into signals.signal (${COLUMNS.join(', ')}) values (${COLUMNS.map((_, at) => `$${at + 1}`).join(', ')})`
const HISTORY = `insert into signals.change (municipality, id, signal, action, by_id, by_name, at) values ($1, $2, $3, 'arrive', $4, $5, $6)`
const LINK = 'insert into signals.link (municipality, signal, token_hash, expires_at) values ($1, $2, $3, $4)'

/**
 * What an arrival begins with: the next number of the year, and the routing. The counter is held until the transaction ends, so
 * that no number is left out. One statement (bench: report a signal).
 */
export async function beginArrival(
  tx: Tx,
  municipality: string,
  at: Date,
): Promise<{ number: string; routing: KeptRouting }> {
  const [row] = await hot<{ number: string; routing: KeptRouting | null }>(tx, {
    name: 'signal-begins',
    text: `with counted as (
             insert into signals.counter (municipality, year, last) values ($1, $2, 1)
             on conflict (municipality, year) do update set last = counter.last + 1
             returning 'S' || year || '-' || lpad(last::text, greatest(5, length(last::text)), '0') as number)
           select number, (${LAST_ROUTING}) as routing from counted`,
    values: [municipality, at.getUTCFullYear()],
  })
  if (!row) throw new Error('A counter that counts gives a number.')
  return { number: row.number, routing: row.routing ?? NO_ROUTING }
}

/** Leaves a signal that came in, with the first row of its history and the link of its reporter, for the commit; gives its id. `link` makes the secret by which its reporter can read on. */
export function addSignal(
  tx: Tx,
  signal: NewSignal,
  { by, link }: { by: By; link: { expiresAt: Date; secretFor: (signal: string) => string } },
): string {
  const id = newId(by.at)
  const { municipality } = signal
  leaveBehind(tx, { text: SIGNAL, values: valuesOf(signal, id, by) })
  leaveBehind(tx, { text: HISTORY, values: [municipality, newId(by.at), id, by.id, by.name, by.at] })
  leaveBehind(tx, { text: LINK, values: [municipality, id, hashOfLink(link.secretFor(id)), link.expiresAt] })
  return id
}

function valuesOf(signal: NewSignal, id: string, by: By): unknown[] {
  const { reporter } = signal
  const row: Record<(typeof COLUMNS)[number], unknown> = {
    municipality: signal.municipality,
    id,
    number: signal.number,
    received_at: by.at,
    door: signal.door,
    purpose: signal.purpose,
    danger: signal.danger,
    kinds: signal.kinds,
    about: signal.about,
    pieces: JSON.stringify(signal.pieces),
    child: signal.child,
    child_birth: signal.childBirth ?? null,
    postcode: signal.postcode,
    school_postcode: signal.schoolPostcode,
    anonymous: signal.anonymous,
    protected: signal.wishes.sourceProtected,
    reporter: reporter.worker ?? null,
    reporter_organisation: reporter.organisation ?? null,
    reporter_name: reporter.name,
    reporter_contact: reporter.contact,
    reporter_kind: reporter.kind ?? null,
    noted_by: reporter.notedBy ?? null,
    reference: signal.reference ?? null,
    wishes: JSON.stringify(signal.wishes),
    team: signal.team,
    routed: JSON.stringify(signal.routed),
    due_at: signal.dueAt,
    feedback_due: signal.feedbackDue,
    changed_by: by.name,
    changed_at: by.at,
  }
  return COLUMNS.map((column) => row[column])
}
