import type { Refusal } from '../../../platform/refusal.ts'
import { endAt, type Period, periodAt, replaceFrom, rewrite } from './periods.ts'

/** The one face of the family (gezinscoach, gezinswerker, vast gezicht): whom they call about anything (S000-067, S002-207). */
export type FixedContact = Period & { worker: string; organisation: string; chosenByFamily: boolean; why: string }
export type FixedContacts = readonly FixedContact[]

export type FixedContactRefusal =
  | 'dossiers/contact-ended'
  | 'dossiers/already-the-contact'
  | 'dossiers/contact-change-without-reason'

export type ContactAsk = { worker: string; organisation: string; chosenByFamily: boolean; why: string; at: Date }

/** The family has a fixed contact from the first instant (S001-009). */
export function startContact(ask: ContactAsk): FixedContacts {
  return [contact(ask)]
}

export function contactAt(contacts: FixedContacts, at: Date): FixedContact | undefined {
  return periodAt(contacts, at)
}

/** Another face only with a reason: each change costs a family its story again (S004-170). */
export function changeContact(contacts: FixedContacts, ask: ContactAsk): FixedContacts | Refusal<FixedContactRefusal> {
  if (ask.why.trim() === '') return { refused: 'dossiers/contact-change-without-reason', pointer: '/why' }
  const last = contacts.at(-1)
  if (!last || last.until || ask.at < last.from) return { refused: 'dossiers/contact-ended' }
  if (last.worker === ask.worker) return { refused: 'dossiers/already-the-contact', pointer: '/worker' }
  return replaceFrom(contacts, contact(ask))
}

/** Puts a successor wherever the leaving worker would still be the fixed contact; who comes after stays. */
export function succeedContact(
  contacts: FixedContacts,
  ask: { leaver: string; successor: { worker: string; organisation: string }; at: Date; why: string },
): FixedContacts {
  const { leaver, successor, at, why } = ask
  return contacts.flatMap((one) =>
    one.worker === leaver ? rewrite([one], { from: at }, () => ({ ...successor, chosenByFamily: false, why })) : [one],
  )
}

export function endContact(contacts: FixedContacts, at: Date): FixedContacts {
  return endAt(contacts, at)
}

function contact({ at, ...rest }: ContactAsk): FixedContact {
  return { ...rest, from: at }
}
