import { addDays, laterOf } from '../calculate/days.ts'
import { type Content, type ContentOf, type Role, type Step, type Story, senderOf } from './story.ts'

/** Something that goes wrong on purpose, at the step with that id. */
export type Fault =
  | { readonly kind: 'late'; readonly step: string; readonly days: number } // sent so many days later
  | { readonly kind: 'late reply'; readonly step: string; readonly days: number } // answered so many days later
  | { readonly kind: 'lost reply'; readonly step: string } // answered, but the answer never arrives
  | { readonly kind: 'double'; readonly step: string } // delivered twice
  | { readonly kind: 'damaged'; readonly step: string } // cut off on its way, and then sent again
  | { readonly kind: 'wrong order'; readonly step: string } // delivered after the step that follows it, which is then sent again
  | { readonly kind: 'rejected'; readonly step: string } // sent with the step's mistake first, and then as it should be
  | { readonly kind: 'left out'; readonly step: string } // never sent
  | { readonly kind: 'start after stop'; readonly step: string } // the stop is followed by the old start once more

/** What is really sent, and when: a step of the story, or what a fault made of it. */
export type Event = Pick<Step, 'day' | 'content' | 'known'> & {
  readonly step: string
  readonly by: Role
  readonly copies: number
  /** The days between receipt and answer; no answer arrives when it is absent. */
  readonly answeredAfter?: number
  /** The fault to which this event is due; absent for what goes as the story has it. */
  readonly due?: Fault['kind']
}

/** The events of a story with these faults switched on, in the order in which they happen. */
export function eventsOf(story: Story, faults: readonly Fault[] = []): readonly Event[] {
  const events = story.steps.map((step) => eventOf(step, step.content))
  return inOrderOfDays(faults.reduce((sofar, fault) => withFault(sofar, fault, story), events))
}

/** The faults that change nothing in a story: who switches one on must not think that it was tried. */
export function unusedIn(story: Story, faults: readonly Fault[]): readonly Fault[] {
  const asItIs = JSON.stringify(eventsOf(story))
  return faults.filter((fault) => JSON.stringify(eventsOf(story, [fault])) === asItIs)
}

function withFault(events: readonly Event[], fault: Fault, story: Story): Event[] {
  const step = story.steps.find(({ id }) => id === fault.step)
  const changed = events.flatMap((event): Event | Event[] => {
    if (step === undefined || event.step !== fault.step || event.due !== undefined) return event
    return eventWith(event, fault, step)
  })
  return fault.kind === 'wrong order' ? swapped(changed, fault.step) : changed
}

function eventWith(event: Event, fault: Fault, step: Step): Event | Event[] {
  switch (fault.kind) {
    case 'late':
      return { ...event, day: addDays(event.day, fault.days) }
    case 'late reply':
      return { ...event, answeredAfter: fault.days }
    case 'lost reply': {
      const { answeredAfter: _, ...lost } = event
      return lost
    }
    case 'double':
      return { ...event, copies: 2 }
    case 'damaged':
      return [{ ...event, due: fault.kind }, event]
    case 'rejected':
      return step.mistake === undefined ? event : [{ ...eventOf(step, step.mistake.content), due: fault.kind }, event]
    case 'left out':
      return []
    case 'start after stop': {
      const again = startAgain(event.content)
      return again === undefined ? event : [event, { ...eventOf(step, again), due: fault.kind }]
    }
    case 'wrong order':
      return event
  }
}

function eventOf(step: Step, content: Content): Event {
  const { id, day, known } = step
  return {
    step: id,
    day,
    content,
    by: senderOf(content.number),
    copies: 1,
    answeredAfter: 0,
    ...(known !== undefined && { known }),
  }
}

/** The event changes places with the next one; that one, refused because it came too early, is sent once more. */
function swapped(events: readonly Event[], step: string): Event[] {
  const at = events.findIndex((event) => event.step === step)
  const [first, second] = [events[at], events[at + 1]]
  if (first === undefined || second === undefined) return [...events]
  const early: Event = { ...second, due: 'wrong order' }
  return [...events.slice(0, at), early, { ...first, day: second.day }, second, ...events.slice(at + 2)]
}

/** Nobody can send before what he sent earlier: what is late takes the rest along. */
function inOrderOfDays(events: readonly Event[]): Event[] {
  let day = ''
  return events.map((event) => {
    day = laterOf(day, event.day)
    return { ...event, day }
  })
}

/** The start that belongs to a stop, as if it were told again. */
function startAgain(content: Content): ContentOf<'305'> | undefined {
  if (content.number !== '307') return undefined
  const { StopProducten, ...client } = content.body.Client
  const StartProduct = StopProducten.StopProduct.map(({ RedenBeeindiging: _, Einddatum: __, ...about }) => about)
  return { number: '305', body: { Client: { ...client, StartProducten: { StartProduct } } } }
}
