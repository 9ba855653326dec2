import type { DossierInBulk } from '../../../modules/dossiers/public.ts'
import {
  addOwnWords,
  agreeOnPlan,
  answerOffer,
  type Changed,
  endPlan,
  evaluatePlan,
  type FamilyPlanFile,
  goOn,
  offerFamilyPlan,
  type Plan,
  type PlanInBulk,
  setAction,
  setGoal,
  startPlan,
  tellWhatGoesWell,
  type Voice,
} from '../../../modules/plans/public.ts'
import { orRefuse, type Refusal } from '../../../platform/refusal.ts'
import { dateOf } from './days.ts'
import type { Candidate } from './helped.ts'
import type { Random } from './random.ts'
import { DOSSIERS } from './rates.ts'
import type { Colleague } from './staff.ts'
import { actions, goesWell, hopes, type Story } from './stories.ts'

const DAY = 86_400_000

type Planned = {
  dossier: DossierInBulk
  story: Story
  candidate: Candidate
  now: { today: number; at: Date }
  by: Colleague
}

/**
 * What became of the plan, made by the very rules that hold for people: offered to the family first (N-ACC-04), then made
 * together, agreed, evaluated and going on, and ended with the dossier.
 */
export function planOf(random: Random, of: Planned): PlanInBulk | undefined {
  const { dossier, candidate, now, by } = of
  const end = dossier.closed?.at ?? now.at
  const offeredAt = new Date(dossier.openedAt.getTime() + random.whole(1, 6) * DAY)
  const [parent] = candidate.parents
  if (!parent || offeredAt >= end || !random.chance(DOSSIERS.withPlan)) return undefined
  const offer = { id: random.id(offeredAt), on: textOf(offeredAt), by: by.id, to: [parent.id] }
  const offered = orRefuse(offerFamilyPlan({ offers: [] }, offer))
  const startedAt = new Date(offeredAt.getTime() + random.whole(3, 25) * DAY)
  const result = { dossier: dossier.id, byName: by.name }
  if (startedAt >= end) return { ...result, at: offeredAt, family: offered, changes: [] }
  const makesIt = random.chance(0.12)
  const answer = { offer: offer.id, makesIt, on: textOf(startedAt), by: parent.id }
  const family: FamilyPlanFile = orRefuse(answerOffer(offered, answer))
  return { ...result, at: startedAt, family, changes: changesOf(random, of, { startedAt, end, makesIt }) }
}

type Course = { startedAt: Date; end: Date; makesIt: boolean }

function changesOf(random: Random, of: Planned, { startedAt, end, makesIt }: Course): Changed[] {
  const { dossier, story, candidate, by } = of
  const change = { by: by.id, at: startedAt }
  const id = random.id(startedAt)
  const origin = makesIt ? 'family-group-plan' : 'made-together'
  const start = orRefuse(startPlan({ id, household: dossier.household, origin }, { plans: [], change }))
  const course = following(start)
  const on = textOf(startedAt)
  const voices = voicesOf(candidate, by)
  const [child] = candidate.children
  course.go((plan) => tellWhatGoesWell(plan, { by: voices.parent, text: random.pick(goesWell), on }, change))
  course.go((plan) => addOwnWords(plan, { by: voices.child, text: random.pick(hopes), on, about: 'hoped' }, change))
  for (const text of story.goals.slice(0, random.whole(1, story.goals.length))) {
    const goal = {
      id: random.id(startedAt),
      text: named(text, candidate),
      inWordsOf: voices.parent,
      for: [child.id],
      actions: [],
    }
    course.go((plan) => setGoal(plan, goal, change))
    const doer = { kind: 'family' as const, person: voices.parent.person }
    const action = { id: random.id(startedAt), text: random.pick(actions), by: doer }
    course.go((plan) => setAction(plan, { goal: goal.id, action }, change))
  }
  const agreedAt = new Date(startedAt.getTime() + random.whole(2, 14) * DAY)
  if (agreedAt < end) evaluateOn(random, of, { course, agreedAt, end })
  if (dossier.closed) course.go((plan) => endPlan(plan, { by: by.id, at: end, why: dossier.closed?.text ?? '' }))
  return course.changes
}

/** Agreed, looked at every so many weeks, and going on; the next date of an open plan lies around today. */
function evaluateOn(
  random: Random,
  { candidate, now, dossier, by }: Planned,
  { course, agreedAt, end }: { course: Following; agreedAt: Date; end: Date },
): void {
  const voices = voicesOf(candidate, by)
  const everyDays = random.whole(45, 90)
  const assents = [voices.parent, voices.professional].map((voice) => ({
    by: voice,
    on: textOf(agreedAt),
    how: 'spoken' as const,
    agrees: true,
  }))
  const nextAfter = (at: Date) => {
    const next = new Date(at.getTime() + everyDays * DAY)
    const last = next >= end && !dossier.closed
    const day = last
      ? Math.max(Math.floor(at.getTime() / DAY) + 1, now.today + random.whole(-9, 60))
      : next.getTime() / DAY
    return dateOf(Math.floor(day))
  }
  const change = (at: Date) => ({ by: by.id, at })
  const directors = [voices.parent, voices.professional]
  course.go((plan) =>
    agreeOnPlan(
      plan,
      { assents, directors, evaluateOn: nextAfter(agreedAt), today: textOf(agreedAt) },
      change(agreedAt),
    ),
  )
  for (
    let at = new Date(agreedAt.getTime() + everyDays * DAY);
    at < end;
    at = new Date(at.getTime() + everyDays * DAY)
  ) {
    const result = random.weighted({ reached: 30, partly: 50, not: 15, stopped: 5 })
    course.go((plan) => {
      const sayings = plan.goals.map(({ id }) => ({ goal: id, by: voices.parent, result }))
      return evaluatePlan(plan, { on: textOf(at), present: directors, sayings }, change(at))
    })
    course.go((plan) => goOn(plan, { evaluateOn: nextAfter(at), today: textOf(at) }, change(at)))
  }
}

type Following = ReturnType<typeof following>

/** Goes from change to change; a step that the rules refuse is a fault of the generator, so it stops there. */
function following(start: Changed) {
  const changes: [Changed, ...Changed[]] = [start]
  return {
    changes,
    go(decide: (plan: Plan) => Changed | Refusal) {
      changes.push(orRefuse(decide((changes.at(-1) ?? start).plan)))
    },
  }
}

function voicesOf(
  { children: [child], parents }: Candidate,
  by: Colleague,
): Record<'child' | 'parent' | 'professional', Voice> {
  return {
    child: { kind: 'child', person: child.id },
    parent: { kind: 'parent', person: parents[0]?.id ?? child.id },
    professional: { kind: 'professional', person: by.id },
  }
}

function named(text: string, { children: [child] }: Candidate): string {
  return text.replaceAll('{name}', child.given.split(' ')[0] || 'de baby')
}

function textOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}
