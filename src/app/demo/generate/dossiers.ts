import type { DossierInBulk, EventInBulk } from '../../../modules/dossiers/public.ts'
import type { PlanInBulk } from '../../../modules/plans/public.ts'
import { momentOn, type Now } from './days.ts'
import type { Candidate } from './helped.ts'
import { planOf } from './plans.ts'
import type { Random } from './random.ts'
import { DOSSIER_DAYS, DOSSIERS, YEARS } from './rates.ts'
import { type Colleague, consultantsFor, type Staff } from './staff.ts'
import { closings, contacts, type Story, stories } from './stories.ts'
import { tasksOf } from './tasks.ts'

const OFFICE_OPENS = 8 * 60 + 30
const OFFICE_CLOSES = 16 * 60 + 30

/** A family with help: its dossier, perhaps its plan, and what the signals about it tell. */
export type Helped = { candidate: Candidate; story: Story; dossier: DossierInBulk; plan?: PlanInBulk }

type Opening = { candidate: Candidate; staff: Staff; now: Now; turn: number; open: boolean }
type Period = { from: Date; until?: Date }

/**
 * The whole history of one dossier that opened somewhere in the last two years. `turn` divides the families of a team
 * over its people; `open` keeps it open, however the dice fall.
 */
export function dossierOf(random: Random, { candidate, staff, now, turn, open }: Opening): Helped {
  const opened = openingDay(random, now, open ? DOSSIER_DAYS.mean : YEARS * 365)
  const days = Math.max(DOSSIER_DAYS.least, Math.round(random.around(DOSSIER_DAYS.mean, DOSSIER_DAYS.spread)))
  const from = momentOn(opened, random.whole(OFFICE_OPENS, OFFICE_CLOSES))
  const until =
    !open && opened + days < now.today ? momentOn(opened + days, random.whole(OFFICE_OPENS, OFFICE_CLOSES)) : undefined
  const period: Period = { from, ...(until && { until }) }
  const story = storyFor(random, candidate)
  const hands = colleagues(consultantsFor(staff, candidate.postcode), turn)
  const watch = watchOf(random, period, { hands, now })
  const organisations = new Map(hands.map(({ id, organisation }) => [id, organisation]))
  const directions = directionsOf(random, candidate, { watch, story, organisations, id: () => random.id(from) })
  const dossier: DossierInBulk = {
    id: random.id(from),
    household: candidate.household,
    why: story.why,
    openedAt: from,
    ...(until && { closed: closing(random, until) }),
    byName: hands[0].name,
    watch,
    directions,
    events: [],
    tasks: [],
  }
  const events = eventsOf(random, dossier, { by: hands[0], now })
  const plan = planOf(random, { dossier, story, candidate, now, by: hands[0] })
  const told = plan ? eventsOfPlan(random, plan, hands[0]) : []
  const tasks = tasksOf(random.branch('tasks'), { dossier, plan, candidate, now, by: hands[0] })
  return { candidate, story, dossier: { ...dossier, tasks, events: [...events, ...told] }, ...(plan && { plan }) }
}

/** A working day in the last two years, and not so recent that nothing can have happened yet. */
function openingDay(random: Random, { today }: Now, daysBack: number): number {
  const day = today - random.whole(2, daysBack)
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday === 0 ? day - 2 : weekday === 6 ? day - 1 : day
}

export function storyFor(random: Random, { children }: Candidate): Story {
  const unborn = children.some(({ expected }) => expected)
  const fitting = stories.filter(({ ages: [from] }) => (unborn ? from < 0 : from >= 0))
  const [first = stories[0], ...rest] = fitting
  return random.pick([first, ...rest])
}

type Hands = readonly [Colleague, Colleague]

function colleagues(consultants: Staff['consultants'], turn: number): Hands {
  const one = consultants[turn % consultants.length] ?? consultants[0]
  return [one, consultants[(turn + 1) % consultants.length] ?? one]
}

/** One eye at every instant: handed over once perhaps, or covered by a colleague for a while. */
function watchOf(
  random: Random,
  period: Period,
  { hands: [one, other], now }: { hands: Hands; now: Now },
): DossierInBulk['watch'] {
  const end = period.until ?? now.at
  const between = (share: number) => new Date(period.from.getTime() + share * (end.getTime() - period.from.getTime()))
  const id = () => random.id(period.from)
  const last = period.until && { until: period.until }
  if (one.id !== other.id && random.chance(DOSSIERS.handedOver)) {
    const over = between(0.3 + 0.5 * random.next())
    return [
      { id: id(), worker: one.id, from: period.from, until: over },
      { id: id(), worker: other.id, from: over, ...last },
    ]
  }
  if (one.id !== other.id && random.chance(DOSSIERS.absence)) {
    const [away, back] = [between(0.2), between(0.5)]
    return [
      { id: id(), worker: one.id, from: period.from, until: away },
      { id: id(), worker: other.id, insteadOf: one.id, from: away, until: back },
      { id: id(), worker: one.id, from: back, ...last },
    ]
  }
  return [{ id: id(), worker: one.id, from: period.from, ...last }]
}

type Directing = {
  watch: DossierInBulk['watch']
  story: Story
  organisations: ReadonlyMap<string, string>
  id: () => string
}

/** Whoever keeps the eye directs, or parents direct themselves after a while. */
function directionsOf(
  random: Random,
  { parents }: Candidate,
  { watch, story, organisations, id }: Directing,
): DossierInBulk['directions'] {
  const real = watch.filter(({ insteadOf }) => !insteadOf)
  const [first] = real
  const [parent, other] = parents
  const start = watch[0]?.from ?? new Date(0)
  const end = watch.at(-1)?.until
  if (!first) return []
  const professional = (worker: string) => ({
    kind: 'professional' as const,
    worker,
    organisation: organisations.get(worker) ?? '',
    independent: false,
    decidedBy: first.worker,
    why: story.why,
    id: id(),
  })
  if (!parent || !random.chance(DOSSIERS.ownDirection))
    return handedOn(real, { start, ...(end && { end }) }).map((period) => ({
      ...professional(period.worker),
      ...period,
    }))
  const change = new Date(start.getTime() + 20 * 86_400_000)
  if (end && end <= change) return [{ ...professional(first.worker), from: start, until: end }]
  return [
    { ...professional(first.worker), from: start, until: change },
    {
      kind: 'own',
      id: id(),
      parents: other ? [parent.id, other.id] : [parent.id],
      agreements: [{ text: 'Wij bellen elke maand hoe het gaat.', by: parent.id }],
      estimate: {
        outcome: 'can-with-support',
        canCarry: 'Ouders regelen de afspraken zelf.',
        by: first.worker,
        on: change.toISOString().slice(0, 10),
        reviewOn: new Date(change.getTime() + 120 * 86_400_000).toISOString().slice(0, 10),
      },
      why: 'Ouders willen en kunnen zelf de regie voeren.',
      decidedBy: first.worker,
      from: change,
      ...(end && { until: end }),
    },
  ]
}

/** The watchers one after the other, without the colleagues who stood in for a while. */
function handedOn(
  watch: DossierInBulk['watch'],
  { start, end }: { start: Date; end?: Date },
): { worker: string; from: Date; until?: Date }[] {
  const kept = watch.filter(({ worker }, i) => worker !== watch[i - 1]?.worker)
  return kept.map(({ worker, from }, i) => {
    const until = kept[i + 1]?.from ?? end
    return { worker, from: i === 0 ? start : from, ...(until && { until }) }
  })
}

function closing(random: Random, at: Date): NonNullable<DossierInBulk['closed']> {
  const reason = random.weighted({
    'goals-reached': 48,
    agreed: 20,
    'not-needed': 8,
    'family-stops': 12,
    moved: 7,
    'age-limit': 5,
  })
  return { at, reason, text: closings[reason] }
}

function eventsOf(random: Random, dossier: DossierInBulk, { by, now }: { by: Colleague; now: Now }): EventInBulk[] {
  const event = (kind: string, at: Date, text: string, facts: Record<string, string> = {}): EventInBulk => ({
    id: random.id(at),
    kind,
    at,
    by: by.id,
    byName: by.name,
    facts,
    text,
  })
  const end = dossier.closed?.at ?? now.at
  const days = Math.floor((end.getTime() - dossier.openedAt.getTime()) / 86_400_000)
  const talks = Array.from({ length: Math.min(8, Math.floor(days / 25)) }, (_, i) => {
    const at = new Date(dossier.openedAt.getTime() + (i + 0.2 + 0.6 * random.next()) * 25 * 86_400_000)
    return event(random.pick(['contact', 'home-visit', 'meeting']), at, random.pick(contacts))
  })
  return [
    event('opened', dossier.openedAt, dossier.why),
    ...talks,
    ...(dossier.closed
      ? [event('closed', dossier.closed.at, dossier.closed.text, { reason: dossier.closed.reason })]
      : []),
  ]
}

/** What the timeline tells of the plan, in the words of the module: one line a change. */
function eventsOfPlan(random: Random, { changes }: PlanInBulk, by: Colleague): EventInBulk[] {
  return changes.map(({ version: { kind, at, number } }) => ({
    id: random.id(at),
    kind: `plan-${kind}`,
    at,
    by: by.id,
    byName: by.name,
    facts: { version: String(number) },
    text: '',
  }))
}
