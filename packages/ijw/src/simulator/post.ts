import type { Message } from '../model/contents.ts'
import { otherThan, type Role } from './story.ts'

/** A file on its way. Its name says which message it is and its identification, and nothing about a client. */
export type Letter = { readonly file: string; readonly bytes: Uint8Array }

/** Each party has an outbox, in which it puts what it sends, and an inbox; a courier carries from the one to the other. */
export type Post = {
  put(from: Role, letter: Letter): void
  /** Carries everything that lies in the outboxes to the inboxes of the other party. */
  carry(): void
  /** Empties the inbox of a party, in the order of arrival. */
  take(to: Role): readonly Letter[]
}

/** The exchange without files, for tests and for in a browser. */
export function postInMemory(): Post {
  const outbox: Record<Role, Letter[]> = { municipality: [], provider: [] }
  const inbox: Record<Role, Letter[]> = { municipality: [], provider: [] }
  return {
    put: (from, letter) => void outbox[from].push(letter),
    carry() {
      for (const from of ['municipality', 'provider'] as const) inbox[otherThan(from)].push(...outbox[from].splice(0))
    },
    take: (to) => inbox[to].splice(0),
  }
}

/** The name of the file of a message: `JW315_A000001.xml`. A return message is named by its own identification. */
export function fileNameOf(message: Message): string {
  const short = message.standard === 'ijw' ? 'JW' : 'WMO'
  return `${short}${message.number}_${identificationOf(message).replace(/[^A-Za-z0-9-]/g, '-')}.xml`
}

/** The identification that the sender of these bytes gave them. */
export function identificationOf({ body }: Message): string {
  const { Header } = body
  return 'IdentificatieRetour' in Header ? Header.IdentificatieRetour : Header.BerichtIdentificatie.Identificatie
}
