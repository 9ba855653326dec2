import type { FeedbackInBulk, SignalInBulk } from '../../../modules/signals/public.ts'
import { addWorkingDays } from '../../../platform/terms/working-days.ts'
import { momentOn, type Now } from './days.ts'
import type { Helped } from './dossiers.ts'
import type { Candidate } from './helped.ts'
import type { Random } from './random.ts'
import { DOORS, REPORTERS, SIGNALS } from './rates.ts'
import { type Colleague, consultantsFor, type Staff, teamHolding } from './staff.ts'
import type { Story } from './stories.ts'

/** Working days within which a signal is handled and the reporter hears back: what the product starts with (N-MC-08). */
const DAYS_TO_HANDLE = 2
const DAYS_TO_FEEDBACK = 10

/** After this a signal that led to a dossier is closed: the dossier has the watch. */
const HOURS_IN_HAND = 30 * 24

/** No signal of a chance family lies longer than this many days; the known families have the late ones. Own choice. */
const LIES_AT_MOST = 12

type About = { candidate: Candidate; story: Story }
type Fate = Pick<SignalInBulk, 'state' | 'handler' | 'household' | 'dossier' | 'takenUpAt' | 'outcome'> & {
  byName: string
  changedAt: Date
}

/** The signal with which a dossier began, and sometimes another one later: taken up, and the reporter heard back or not. */
export function signalsOf(random: Random, helped: Helped, { staff, now }: { staff: Staff; now: Now }): SignalInBulk[] {
  const { dossier } = helped
  const [watcher] = dossier.watch
  const handler = staff.consultants.find(({ id }) => id === watcher?.worker) ?? staff.consultants[0]
  const opened = Math.floor(dossier.openedAt.getTime() / 86_400_000)
  const first = opened - random.whole(0, 3)
  const last = Math.floor((dossier.closed?.at ?? now.at).getTime() / 86_400_000)
  const more = random.chance(0.25) && last - opened > 20 ? [random.whole(opened + 5, last - 2)] : []
  return [first, ...more].map((day, i) => {
    const receivedAt = receivedOn(random, day)
    const takenUpAt = i === 0 ? laterOf(receivedAt, dossier.openedAt) : hours(receivedAt, random.whole(2, 40))
    const fate: Fate = {
      ...(hours(takenUpAt, HOURS_IN_HAND) < now.at
        ? { state: 'closed', outcome: { code: 'dossier', reason: 'Het gezin is in beeld en er is een plan.' } }
        : { state: 'taken-up' }),
      handler: handler.id,
      household: dossier.household,
      dossier: dossier.id,
      takenUpAt,
      byName: handler.name,
      changedAt: takenUpAt,
    }
    return signal(random, helped, {
      staff,
      now,
      receivedAt: i === 0 ? earlierOf(receivedAt, dossier.openedAt) : receivedAt,
      fate,
    })
  })
}

/** A signal that led to no dossier: closed with an outcome, or so recent that it still lies with the team. */
export function signalAlone(
  random: Random,
  about: About,
  { staff, now, turn, day }: { staff: Staff; now: Now; turn: number; day: number },
): SignalInBulk {
  const consultants = consultantsFor(staff, about.candidate.postcode)
  const handler = consultants[turn % consultants.length] ?? consultants[0]
  const receivedAt = earlierOf(receivedOn(random, day), hours(now.at, -1))
  const done = hours(receivedAt, random.whole(3, 24 * 6))
  const fate: Fate =
    done < now.at && (now.today - day > LIES_AT_MOST || random.chance(0.94))
      ? { state: 'closed', handler: handler.id, outcome: outcome(random), byName: handler.name, changedAt: done }
      : waiting(random, handler, receivedAt)
  return signal(random, about, { staff, now, receivedAt, fate })
}

/** So that "Mijn werk" always has something: one late, one for today and one for the coming week, for one colleague. */
export function signalsForToday(
  random: Random,
  abouts: readonly About[],
  { staff, now, handler }: { staff: Staff; now: Now; handler: Colleague },
): SignalInBulk[] {
  const day = 86_400_000
  const moments = [
    { back: 6, due: -2 },
    { back: 1, due: 0 },
    { back: 0, due: 2 },
    { back: 0, due: 4 },
  ]
  return abouts.slice(0, moments.length).map((about, i) => {
    const { back, due } = moments[i] ?? { back: 0, due: 1 }
    const receivedAt = earlierOf(receivedOn(random, now.today - back), hours(now.at, -1))
    const fate: Fate = { state: 'weighing', handler: handler.id, byName: handler.name, changedAt: receivedAt }
    const dueAt = new Date(now.today * day + due * day + 16 * 3_600_000)
    return { ...signal(random, about, { staff, now, receivedAt, fate }), dueAt }
  })
}

function waiting(random: Random, handler: Colleague, changedAt: Date): Fate {
  const state = random.weighted({ new: 60, weighing: 40 })
  return { state, ...(state !== 'new' && { handler: handler.id }), byName: handler.name, changedAt }
}

type Telling = { staff: Staff; now: Now; receivedAt: Date; fate: Fate }

function signal(random: Random, { candidate, story }: About, { staff, now, receivedAt, fate }: Telling): SignalInBulk {
  const [child] = candidate.children
  const name = child.given.split(' ')[0] || 'het kind'
  const door = random.weighted(DOORS)
  const danger = random.chance(SIGNALS.danger)
  const reporter = reporterOf(random, { door, staff, candidate })
  const received = receivedAt.toISOString().slice(0, 10)
  const feedbackDue = workingDaysAfter(received, DAYS_TO_FEEDBACK)
  const feedback = feedbackOn(random, { receivedAt, feedbackDue, now, fate, reporter })
  return {
    id: random.id(receivedAt),
    receivedAt,
    door,
    danger,
    kinds: story.kinds.slice(0, random.whole(1, story.kinds.length)),
    about: story.about,
    pieces: piecesOf(random, story, { name, received }),
    child: calledBy(random, candidate),
    ...(random.chance(0.5) &&
      !child.birth.endsWith('00') && {
        childBirth: `${child.birth.slice(0, 4)}-${child.birth.slice(4, 6)}-${child.birth.slice(6)}`,
      }),
    postcode: candidate.postcode,
    schoolPostcode: '',
    ...reporter,
    protected: random.chance(SIGNALS.protectedReporter),
    team: teamHolding(staff, candidate.postcode, fate.handler),
    dueAt: danger ? hours(receivedAt, 2) : endOfDay(workingDaysAfter(received, DAYS_TO_HANDLE)),
    feedbackDue,
    ...fate,
    ...(feedback && { feedback }),
  }
}

/** What a reporter calls the child: by the name of every day, or not by name at all. */
function calledBy(random: Random, { children: [child], name }: Candidate): string {
  if (child.expected) return `het ongeboren kind van gezin ${name}`
  const called = [child.given.split(' ')[0], child.prefix, child.family].filter(Boolean).join(' ')
  return random.chance(0.85) ? called : `een kind uit gezin ${name}`
}

function piecesOf(
  random: Random,
  story: Story,
  { name, received }: { name: string; received: string },
): SignalInBulk['pieces'] {
  const said = (text: string) => text.replaceAll('{name}', name)
  return [
    { nature: 'observation' as const, text: said(random.pick(story.observation)), on: received },
    ...(story.told && random.chance(0.6)
      ? [{ nature: 'told' as const, text: said(story.told.text), toldBy: said(story.told.by) }]
      : []),
    ...(story.interpretation && random.chance(0.5)
      ? [{ nature: 'interpretation' as const, text: said(story.interpretation) }]
      : []),
    ...(story.against && random.chance(0.6) ? [{ nature: 'speaks-against' as const, text: said(story.against) }] : []),
  ]
}

type Reporter = Pick<
  SignalInBulk,
  'anonymous' | 'reporter' | 'reporterOrganisation' | 'reporterName' | 'reporterContact'
>

function reporterOf(
  random: Random,
  { door, staff, candidate }: { door: SignalInBulk['door']; staff: Staff; candidate: Candidate },
): Reporter {
  if (door === 'public')
    return random.chance(SIGNALS.anonymousInPublic)
      ? { anonymous: true, reporterName: '', reporterContact: '' }
      : { anonymous: false, reporterName: neighbour(random, candidate), reporterContact: '06 00 00 00 00' }
  if (door === 'staff') {
    const colleague = random.pick(staff.consultants)
    return {
      anonymous: false,
      reporter: colleague.id,
      reporterOrganisation: colleague.organisation,
      reporterName: colleague.name,
      reporterContact: '',
    }
  }
  const kind = random.weighted(REPORTERS)
  const partner = staff.partners.find((one) => one.kind === kind)
  if (partner)
    return {
      anonymous: false,
      reporter: partner.id,
      reporterOrganisation: partner.organisation,
      reporterName: partner.name,
      reporterContact: '',
    }
  const organisation = staff.organisations.find((one) => one.kind === kind)
  return {
    anonymous: false,
    ...(organisation && { reporterOrganisation: organisation.id }),
    reporterName: organisation?.name ?? 'Partner',
    reporterContact: '',
  }
}

function neighbour(random: Random, { name }: Candidate): string {
  return random.pick(['Buurvrouw', 'Buurman', 'Tante', 'Opa', `Vriend van ${name}`])
}

function outcome(random: Random): NonNullable<SignalInBulk['outcome']> {
  const code = random.weighted({ 'no-concern': 22, 'advice-given': 34, 'nearby-help': 30, 'not-found': 5, double: 9 })
  const reasons = {
    'no-concern': 'Gesproken met het gezin; er is geen zorg meer.',
    'advice-given': 'Advies gegeven aan de melder en de ouders.',
    'nearby-help': 'Hulp in de buurt gevonden: jongerenwerk of schoolmaatschappelijk werk.',
    'not-found': 'Gezin niet gevonden op dit adres.',
    double: 'Zelfde melding was al in behandeling.',
  }
  return { code, reason: reasons[code] }
}

type Answering = { receivedAt: Date; feedbackDue: string; now: Now; fate: Fate; reporter: Reporter }

/** Most reporters hear back in time, some late and some not yet; of those who answer, a few are not satisfied. */
function feedbackOn(
  random: Random,
  { receivedAt, feedbackDue, now, fate, reporter }: Answering,
): FeedbackInBulk | undefined {
  const by = fate.handler
  const when = random.weighted({
    inTime: SIGNALS.feedbackInTime,
    late: SIGNALS.feedbackLate,
    never: 1 - SIGNALS.feedbackInTime - SIGNALS.feedbackLate,
  })
  if (!by || when === 'never' || reporter.anonymous) return undefined
  const due = endOfDay(feedbackDue)
  const share = when === 'inTime' ? random.next() : 1 + random.next()
  const givenAt = laterOf(
    new Date(receivedAt.getTime() + share * (due.getTime() - receivedAt.getTime())),
    hours(receivedAt, 1),
  )
  if (givenAt >= now.at) return undefined
  const readAt = hours(givenAt, random.whole(1, 72))
  const read = readAt < now.at && random.chance(SIGNALS.feedbackRead)
  const said = random.weighted({
    yes: SIGNALS.answeredYes,
    no: SIGNALS.answeredNo,
    nothing: 1 - SIGNALS.answeredYes - SIGNALS.answeredNo,
  })
  return {
    id: random.id(givenAt),
    sentences: sentencesFor(fate),
    text: '',
    channel: reporter.reporter ? 'account' : random.weighted({ link: 40, phone: 40, email: 20 }),
    givenAt,
    by,
    ...(read && { readAt }),
    ...(read &&
      said !== 'nothing' && {
        answer: {
          satisfied: said === 'yes',
          text: said === 'no' ? 'Ik zie op school nog geen verschil.' : '',
          at: readAt,
        },
      }),
  }
}

function sentencesFor({ state, outcome: how }: Fate): string[] {
  if (state === 'taken-up' || how?.code === 'dossier') return ['taken-up', 'we-talk-with-family']
  if (how?.code === 'double') return ['known-already']
  return state === 'closed' ? ['nothing-more-now', 'tell-us-again'] : ['received', 'we-look-on']
}

function workingDaysAfter(date: string, days: number): string {
  return addWorkingDays(Temporal.PlainDate.from(date), days).toString()
}

function endOfDay(date: string): Date {
  return new Date(`${date}T16:00:00Z`)
}

function receivedOn(random: Random, day: number): Date {
  return momentOn(day, random.whole(7 * 60 + 30, 21 * 60))
}

const hours = (at: Date, count: number) => new Date(at.getTime() + count * 3_600_000)
const earlierOf = (one: Date, other: Date) => (one < other ? one : other)
const laterOf = (one: Date, other: Date) => (one < other ? other : one)
