import { addDays } from '../calculate/days.ts'
import { plainWorkingDays, type WorkingDays } from '../calculate/working-days.ts'
import type { Finding } from '../finding.ts'
import type { Outside } from '../judge/outside/outside.ts'
import type { Delivery } from './delivery.ts'
import { type Event, eventsOf, type Fault, unusedIn } from './faults.ts'
import { type Identify, type Party, receive, send } from './party.ts'
import { type Letter, type Post, postInMemory } from './post.ts'
import { otherThan, type Role, type Story } from './story.ts'
import { type Missed, missedTerms } from './terms-kept.ts'

export type PlayOptions = {
  /** What goes wrong on purpose. */
  readonly faults?: readonly Fault[]
  /** How files go from the one to the other; in memory when left out, `postInFolders` for real files. */
  readonly post?: Post
  /** How identifications are given out; when left out a letter for the sender and a number that goes up. */
  readonly identify?: Identify
  /** The lists and contracts both parties have at hand; what is left out is not judged. */
  readonly outside?: Outside
  /** The working days by which terms are counted; Monday to Friday when left out. */
  readonly calendar?: WorkingDays
  /** The day on which the log is looked at for terms; the last day of the story when left out. */
  readonly until?: string
}

/** What was played: every file in the order in which it arrived, the terms that were missed, and the two parties as they are now. */
export type Play = {
  readonly log: readonly Delivery[]
  readonly missed: readonly Missed[]
  /** What a party wanted to tell but could not write down, by step. */
  readonly unsent: readonly { readonly step: string; readonly findings: readonly Finding[] }[]
  /** The faults that could not go wrong in this story: no such step, or nothing in it for that fault. */
  readonly unused: readonly Fault[]
  readonly municipality: Party
  readonly provider: Party
}

/** An answer that is on its way and arrives on a day. */
type Underway = Pick<Delivery, 'step' | 'day' | 'from' | 'file' | 'bytes'> & { readonly answers: number }
type Stage = {
  readonly parties: Record<Role, Party>
  readonly log: Delivery[]
  readonly underway: Underway[]
  readonly unsent: { step: string; findings: readonly Finding[] }[]
  readonly post: Post
  readonly around: { readonly identify: Identify; readonly outside: Outside }
}

/**
 * Plays a story between a provider and a municipality. Everything that is told is really written to bytes, carried, read
 * again, judged against what the receiver remembers, and answered by its return message or claim answer.
 */
export async function playStory(story: Story, options: PlayOptions = {}): Promise<Play> {
  const stage: Stage = {
    parties: partiesOf(story),
    log: [],
    underway: [],
    unsent: [],
    post: options.post ?? postInMemory(),
    around: { identify: options.identify ?? lettered, outside: options.outside ?? {} },
  }
  for (const event of eventsOf(story, options.faults)) {
    await deliverUntil(stage, event.day)
    await happen(stage, event)
  }
  await deliverUntil(stage, '9999-12-31')
  const { log, unsent, parties } = stage
  const until = options.until ?? log.at(-1)?.day ?? ''
  const missed = missedTerms(log, { calendar: options.calendar ?? plainWorkingDays([]), until })
  return { log, missed, unsent, unused: unusedIn(story, options.faults ?? []), ...parties }
}

async function happen(stage: Stage, event: Event): Promise<void> {
  const sent = send(stage.parties[event.by], event.content, { ...stage.around, day: event.day })
  stage.parties[event.by] = sent.party
  if ('findings' in sent) {
    stage.unsent.push({ step: event.step, findings: sent.findings })
    return
  }
  const letter = event.due === 'damaged' ? cutOff(sent.letter) : sent.letter
  for (let copy = 0; copy < event.copies; copy += 1) stage.post.put(event.by, letter)
  stage.post.carry()
  const { step, day, known } = event
  const due = event.due ?? (event.copies > 1 ? 'double' : undefined)
  for (const taken of stage.post.take(otherThan(event.by))) {
    const delivered = { step, day, from: event.by, ...taken, ...(known && { known }), ...(due && { due }) }
    await arrive(stage, delivered, event.answeredAfter)
  }
  await deliverUntil(stage, event.day)
}

function cutOff({ file, bytes }: Letter): Letter {
  return { file, bytes: bytes.subarray(0, bytes.length >> 1) }
}

/** A file arrives: it is read, judged and put in the log, and its answer goes on its way. */
async function arrive(
  stage: Stage,
  delivered: Omit<Delivery, 'findings'>,
  answeredAfter: number | undefined,
): Promise<void> {
  const to = otherThan(delivered.from)
  // Who answers later also looks later: the answer carries the day on which it is made.
  const day = addDays(delivered.day, answeredAfter ?? 0)
  const { party, message, findings, silent, reply } = await receive(stage.parties[to], delivered.bytes, {
    ...stage.around,
    day,
  })
  stage.parties[to] = party
  const at = stage.log.push({ ...delivered, findings, ...(message && { message }), ...(silent && { silent }) }) - 1
  if (reply !== undefined && answeredAfter !== undefined)
    stage.underway.push({ step: delivered.step, day, from: to, ...reply.letter, answers: at })
}

/** Lets every answer arrive that is due by that day. */
async function deliverUntil(stage: Stage, day: string): Promise<void> {
  const arriving = stage.underway.filter((answer) => answer.day <= day).toSorted(byDay)
  const still = stage.underway.filter((answer) => answer.day > day)
  stage.underway.splice(0, stage.underway.length, ...still)
  for (const { file, bytes, ...about } of arriving) {
    stage.post.put(about.from, { file, bytes })
    stage.post.carry()
    for (const letter of stage.post.take(otherThan(about.from))) await arrive(stage, { ...about, ...letter }, 0)
  }
}

function byDay(one: Underway, other: Underway): number {
  if (one.day === other.day) return one.answers - other.answers
  return one.day < other.day ? -1 : 1
}

function partiesOf({ standard, municipality, provider }: Story): Record<Role, Party> {
  const party = (role: Role, code: string, partner: string): Party => {
    return { role, standard, code, partner, messages: [], given: 0 }
  }
  return {
    municipality: party('municipality', municipality, provider),
    provider: party('provider', provider, municipality),
  }
}

const lettered: Identify = ({ role, count }) =>
  `${role === 'municipality' ? 'G' : 'A'}${String(count).padStart(6, '0')}`
