import { hot, type Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { Wishes } from '../rules/contact-wishes.ts'
import type { Piece } from '../rules/content.ts'
import type { Door } from '../rules/doors.ts'
import type { Routed } from '../rules/routing.ts'
import type { SignalTables } from '../tables.ts'
import { hashOfLink } from './feedback.ts'
import type { By } from './signals.ts'

export type NewSignal = {
  municipality: string
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

/** What a signal is written with; everything else begins empty. Its number is taken in the same statement. */
const COLUMNS = [
  ...['municipality', 'id', 'received_at', 'door', 'purpose', 'danger', 'kinds', 'about', 'pieces'],
  ...['child', 'child_birth', 'postcode', 'school_postcode', 'anonymous', 'protected'],
  ...['reporter', 'reporter_organisation', 'reporter_name', 'reporter_contact', 'reporter_kind', 'noted_by'],
  ...['reference', 'wishes', 'team', 'routed', 'due_at', 'feedback_due', 'changed_by', 'changed_at'],
] as const satisfies readonly (keyof SignalTables['signals.signal'])[]

/** Place of the parameters that come after those of the signal itself. */
const after = (place: number) => `$${COLUMNS.length + place}`

/**
 * A signal with the first row of its history and the link of its reporter, in one statement. The counter of the year is
 * held until the transaction ends, so that no number is left out; the shorter that is, the less others wait (bench: report
 * a signal).
 */
const ARRIVE = `
  with counted as (
    insert into signals.counter (municipality, year, last) values ($1, ${after(1)}, 1)
    on conflict (municipality, year) do update set last = counter.last + 1 returning year, last),
  signal as (
    insert into signals.signal (${COLUMNS.join(', ')}, number)
    values (${COLUMNS.map((_, at) => `$${at + 1}`).join(', ')}, (select 'S' || year || '-' || lpad(last::text, greatest(5, length(last::text)), '0') from counted))
    returning number),
  history as (
    insert into signals.change (municipality, id, signal, action, by_id, by_name, at)
    values ($1, ${after(2)}, $2, 'arrive', ${after(3)}, ${after(4)}, ${after(5)})),
  link as (insert into signals.link (municipality, signal, token_hash, expires_at) values ($1, $2, ${after(6)}, ${after(7)}))
  select number from signal`

/** Writes down a signal that came in. `link` makes the secret by which its reporter can read on, from its id. */
export async function addSignal(
  tx: Tx,
  signal: NewSignal,
  { by, link }: { by: By; link: { expiresAt: Date; secretFor: (signal: string) => string } },
): Promise<{ id: string; number: string }> {
  const id = newId(by.at)
  const [row] = await hot<{ number: string }>(tx, {
    name: 'signal-arrives',
    text: ARRIVE,
    values: [
      ...valuesOf(signal, id, by),
      by.at.getUTCFullYear(),
      newId(by.at),
      by.id,
      by.name,
      by.at,
      hashOfLink(link.secretFor(id)),
      link.expiresAt,
    ],
  })
  return { id, number: row?.number ?? '' }
}

function valuesOf(signal: NewSignal, id: string, by: By): unknown[] {
  const { reporter } = signal
  const row: Record<(typeof COLUMNS)[number], unknown> = {
    municipality: signal.municipality,
    id,
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
