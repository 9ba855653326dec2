import type { Finding } from '../finding.ts'
import { inMemoryEarlier } from '../judge/earlier/memory.ts'
import { judge } from '../judge/judge.ts'
import type { Outside } from '../judge/outside/outside.ts'
import { ANSWERED_BY, CODES, type Message, type MessageNumber, type SentNumber } from '../model/contents.ts'
import { releaseOn } from '../model/releases.ts'
import type { Standard } from '../model/values.ts'
import { readMessage } from '../reader/read-message.ts'
import { replyTo } from '../reply/reply.ts'
import { writeMessage } from '../writer/write.ts'
import { fileNameOf, type Letter } from './post.ts'
import type { Content, Role } from './story.ts'

/** One of the two, with all it remembers: every message it sent or received, in that order. */
export type Party = {
  readonly role: Role
  readonly standard: Standard
  /** Its own code, and that of the other: a municipality code and an AGB code. */
  readonly code: string
  readonly partner: string
  readonly messages: readonly Message[]
  /** How many identifications it has given out. */
  readonly given: number
}

/** What comes from outside the party: the day it is, how identifications are given out, and the lists and contracts it has at hand. */
export type Circumstances = {
  readonly day: string
  readonly identify: Identify
  readonly outside: Outside
}
export type Identify = (about: { role: Role; number: MessageNumber; count: number }) => string

/** What a party puts in its outbox, or why the writer would not write it. */
export type Sent =
  | { readonly party: Party; readonly letter: Letter; readonly message: Message }
  | { readonly party: Party; readonly findings: readonly Finding[] }

/** What a party makes of a file: the message as it read it, what it found, and what it answers. */
export type Received = {
  readonly party: Party
  readonly message?: Message
  readonly findings: readonly Finding[]
  readonly reply?: { readonly letter: Letter; readonly message: Message }
  /** Why nothing is answered, in Dutch. */
  readonly silent?: string
}

const XSD_VERSION = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' }

/** The party puts a header on what it wants to tell, writes it to bytes, and remembers it. */
export function send(party: Party, content: Content, around: Circumstances): Sent {
  const { given, Identificatie } = identified(party, content.number, around)
  const Header = {
    ...headerOf(party, content.number, around.day),
    BerichtIdentificatie: { Identificatie, Dagtekening: around.day },
    XsdVersie: XSD_VERSION,
  }
  const { standard } = party
  const release = releaseOn(standard, around.day)?.name ?? ''
  // Header and content are those of one number; the types cannot follow that through the union of all messages.
  const message = {
    standard,
    release,
    number: content.number,
    body: { Header, ...content.body },
  } as unknown as Message
  const written = writeMessage(message)
  if ('findings' in written) return { party, findings: written.findings }
  const letter = { file: fileNameOf(message), bytes: written.bytes }
  return { party: { ...party, given, messages: [...party.messages, message] }, letter, message }
}

/**
 * The party reads a file, judges it against what it remembers, and answers it. An answer to its own message it only reads and
 * remembers; a 325 it judges as well, for that says something about money.
 */
export async function receive(party: Party, bytes: Uint8Array, around: Circumstances): Promise<Received> {
  const reading = readMessage(bytes)
  const { message } = reading
  if (message === undefined)
    return { party, findings: reading.findings, silent: 'Het bericht voldoet niet aan het berichtformaat.' }
  const findings = await judge(message, {
    earlier: inMemoryEarlier(party.messages),
    outside: around.outside,
    today: around.day,
  })
  const remembering = { ...party, messages: [...party.messages, message] }
  if (!isSent(message.number)) return { party: remembering, message, findings, silent: 'Dit is zelf een antwoord.' }
  const { given, Identificatie } = identified(party, ANSWERED_BY[message.number], around)
  const reply = replyTo(message, findings, { identification: Identificatie, day: around.day })
  if ('none' in reply) return { party: remembering, message, findings, silent: reply.none }
  const written = writeMessage(reply.message)
  if ('findings' in written)
    return { party: remembering, message, findings, silent: 'Het antwoord is niet te schrijven.' }
  return {
    party: { ...remembering, given, messages: [...remembering.messages, reply.message] },
    message,
    findings,
    reply: { letter: { file: fileNameOf(reply.message), bytes: written.bytes }, message: reply.message },
  }
}

function headerOf(party: Party, number: SentNumber, day: string) {
  const [version, subversion] = (releaseOn(party.standard, day)?.name ?? '').split('.').map(Number)
  return {
    BerichtCode: CODES[party.standard][number],
    BerichtVersie: version,
    BerichtSubversie: subversion,
    Afzender: party.code,
    Ontvanger: party.partner,
  }
}

function identified(party: Party, number: MessageNumber, { identify }: Circumstances) {
  const given = party.given + 1
  return { given, Identificatie: identify({ role: party.role, number, count: given }) }
}

function isSent(number: MessageNumber): number is SentNumber {
  return Object.hasOwn(ANSWERED_BY, number)
}
