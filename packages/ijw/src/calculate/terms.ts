import { ANSWERED_BY, type MessageNumber, type SentNumber } from '../model/contents.ts'
import { addDays, laterOf } from './days.ts'
import { type WorkingDays, workingDaysAfter } from './working-days.ts'

/** From when a term counts. */
export type CountedFrom =
  | 'receipt' // of the message that must be answered
  | 'dating' // the `Dagtekening` of the request
  | 'start' // the help really began
  | 'receipt of the allocation' // the help was allocated when it had already begun
  | 'end' // the help really ended
  | 'end known' // it became known that help that had stopped for a while will not come back

/** A term of the standard, as it holds from a day on: which rule, who has to do what, how long, counted from when. */
export type Term = {
  /** The business rule that sets it. */
  readonly id: string
  readonly long: { readonly workingDays: number } | { readonly weeks: number }
  readonly countedFrom: CountedFrom
  /** The first day it holds on, and, when another took its place, the first day it no longer does. */
  readonly since: string
  readonly until?: string
  /** Dutch, for whom the term binds. */
  readonly says: string
}

/** The day on which release 3.2 came into force (case descriptions, introduction). */
const SINCE_3_2 = '2023-04-03'

/** All terms of release 3.2. A term that changes gets an `until`, and a second entry beside it. */
export const TERMS = {
  reply: [
    {
      id: 'OP090',
      long: { workingDays: 3 },
      countedFrom: 'receipt',
      since: SINCE_3_2,
      says: 'Stuur het retourbericht binnen drie werkdagen na ontvangst.',
    },
  ],
  claimAnswer: [
    {
      id: 'OP090x4',
      long: { workingDays: 10 },
      countedFrom: 'receipt',
      since: SINCE_3_2,
      says: 'Stuur het declaratie-antwoord binnen tien werkdagen na ontvangst, of neem contact op met de aanbieder.',
    },
  ],
  start: [
    {
      id: 'OP271',
      long: { workingDays: 5 },
      countedFrom: 'start',
      since: SINCE_3_2,
      says: 'Stuur het startbericht binnen vijf werkdagen nadat de hulp echt is begonnen.',
    },
  ],
  startAllocatedLate: [
    {
      id: 'OP271',
      long: { workingDays: 5 },
      countedFrom: 'receipt of the allocation',
      since: SINCE_3_2,
      says: 'De hulp is achteraf toegewezen: meld de start binnen vijf werkdagen nadat de toewijzing binnenkwam.',
    },
  ],
  stop: [
    {
      id: 'OP272',
      long: { workingDays: 5 },
      countedFrom: 'end',
      since: SINCE_3_2,
      says: 'Stuur het stopbericht binnen vijf werkdagen nadat de hulp echt is gestopt.',
    },
  ],
  finalStop: [
    {
      id: 'OP272',
      long: { workingDays: 5 },
      countedFrom: 'end known',
      since: SINCE_3_2,
      says: 'Stuur het stopbericht binnen vijf werkdagen nadat bekend werd dat de hulp niet terugkomt.',
    },
  ],
  request: [
    {
      id: 'OP274',
      long: { workingDays: 5 },
      countedFrom: 'receipt',
      since: SINCE_3_2,
      says: 'Stuur per gevraagd product binnen vijf werkdagen na ontvangst een toewijzing of een antwoord.',
    },
  ],
  requestInvestigated: [
    {
      id: 'OP274',
      long: { weeks: 8 },
      // OP274 does not say from when; the table of reaction times in the questions and answers does, as OP346 for a change.
      countedFrom: 'dating',
      since: SINCE_3_2,
      says: 'De aanvraag is in onderzoek: stuur binnen acht weken na de dagtekening van het verzoek een toewijzing of een afwijzing.',
    },
  ],
  change: [
    {
      id: 'OP346',
      long: { workingDays: 5 },
      countedFrom: 'receipt',
      since: SINCE_3_2,
      says: 'Wijs de wijziging toe of antwoord erop, binnen vijf werkdagen nadat het verzoek binnenkwam.',
    },
  ],
  changeInvestigated: [
    {
      id: 'OP346',
      long: { weeks: 8 },
      countedFrom: 'dating',
      since: SINCE_3_2,
      says: 'De wijziging is in onderzoek: stuur binnen acht weken na de dagtekening van het verzoek een toewijzing of een afwijzing.',
    },
  ],
  residence: [
    {
      id: 'OP359',
      long: { weeks: 2 },
      countedFrom: 'receipt',
      since: SINCE_3_2,
      says: 'Wijs het verzoek binnen twee weken na ontvangst af en noem de gemeente die wel verantwoordelijk is.',
    },
  ],
} as const satisfies { readonly [duty: string]: readonly [Term, ...Term[]] }

export type Duty = keyof typeof TERMS

/**
 * The last day on which something is still in time, and by which term. The day counted from is not counted itself. A term
 * in weeks ends on the same day of the week, worked on or not: the standard gives no longer, whatever other law may add.
 */
export type Due = { readonly term: Term; readonly last: string }

/** The term that binds a duty on a day; the oldest one for a day before all of them. */
export function termOn(duty: Duty, day: string, terms: readonly [Term, ...Term[]] = TERMS[duty]): Term {
  return terms.find((term) => term.since <= day && (term.until === undefined || day < term.until)) ?? terms[0]
}

/**
 * Until when a message may be answered: a return message within three working days after receipt (OP090), the answer to
 * a claim within ten (OP090x4). `undefined` for a message that is itself an answer.
 */
export function replyDue(number: MessageNumber, received: string, calendar: WorkingDays): Due | undefined {
  if (!isSent(number)) return undefined
  return due(number === '323' ? 'claimAnswer' : 'reply', received, calendar)
}

/** The allocation on which help began: how it runs, when it was given and when the provider got the message. */
export type AllocationReceived = {
  readonly Ingangsdatum: string
  readonly Toewijzingsdatum: string
  readonly received: string
}

/**
 * Until when a start may be told (OP271): five working days after the help really began, or, when it was allocated
 * afterwards (`Toewijzingsdatum` after `Ingangsdatum`), after the allocation was received. Help that began only after that
 * receipt still counts from its own beginning.
 */
export function startDue(began: string, calendar: WorkingDays, allocation?: AllocationReceived): Due {
  const late = allocation !== undefined && allocation.Toewijzingsdatum > allocation.Ingangsdatum
  if (!late || allocation.received < began) return due('start', began, calendar)
  return due('startAllocatedLate', laterOf(began, allocation.received), calendar)
}

/**
 * Until when a stop may be told (OP272): five working days after the help really ended. For a stop for good after a stop
 * for a while (reason 20) `known` is the day on which it became known that the help will not come back.
 */
export function stopDue(ended: string, calendar: WorkingDays, known?: string): Due {
  return known === undefined ? due('stop', ended, calendar) : due('finalStop', known, calendar)
}

/** A request as it came in: when it was received, its `Dagtekening`, and whether the provider was told it is under investigation. */
export type RequestReceived = {
  readonly number: '315' | '317'
  readonly received: string
  readonly dated: string
  readonly underInvestigation: boolean
}

/**
 * Until when a request must be allocated or answered (OP274 for a 315, OP346 for a 317): five working days after receipt;
 * once it is under investigation, eight weeks after its `Dagtekening`.
 */
export function answerDue(request: RequestReceived, calendar: WorkingDays): Due {
  const change = request.number === '317'
  if (request.underInvestigation)
    return due(change ? 'changeInvestigated' : 'requestInvestigated', request.dated, calendar)
  return due(change ? 'change' : 'request', request.received, calendar)
}

/** Until when a request may be refused because another municipality is responsible (OP359): two weeks after receipt. */
export function residenceDue(received: string, calendar: WorkingDays): Due {
  return due('residence', received, calendar)
}

/** Was it done too late, or, while it is not done, is it too late by now? Never when the last day could not be counted. */
export function isMissed(due: Due, doneOrToday: string): boolean {
  return due.last !== '' && doneOrToday > due.last
}

function due(duty: Duty, from: string, calendar: WorkingDays): Due {
  const term = termOn(duty, from)
  const last =
    'weeks' in term.long ? addDays(from, term.long.weeks * 7) : workingDaysAfter(from, term.long.workingDays, calendar)
  return { term, last }
}

function isSent(number: MessageNumber): number is SentNumber {
  return number in ANSWERED_BY
}
