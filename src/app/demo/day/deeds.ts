import { z } from 'zod'
import type { Stage } from './stage.ts'

/** What somebody reports. The family is known by its key in the story; `child` is what the reporter calls the child. */
export type Told = {
  child: string
  postcode: string
  kinds: readonly string[]
  about: readonly string[]
  seen: string
  told?: { text: string; by: string }
  thinks?: string
  against?: string
  more?: object
}

const TakenUp = z.object({ dossierId: z.string() })

export function report(stage: Stage, who: string, { child, postcode, kinds, about, more, ...told }: Told) {
  const pieces = [
    { nature: 'observation', text: told.seen },
    ...(told.told ? [{ nature: 'told', text: told.told.text, toldBy: told.told.by }] : []),
    ...(told.thinks ? [{ nature: 'interpretation', text: told.thinks }] : []),
    ...(told.against ? [{ nature: 'speaks-against', text: told.against }] : []),
  ]
  const partner = ['joris-linde', 'fatima-yildiz'].includes(who)
  const wishes = partner ? { reach: [{ channel: 'account' }] } : {}
  return stage.make(who, 'POST /signals', { child, postcode, kinds, about, pieces, wishes, ...more })
}

/** Takes a signal up for a family, and gives the dossier it went into. */
export async function takeUp(
  stage: Stage,
  who: string,
  { signal, family, why }: { signal: string; family: string; why: string },
) {
  const done = await stage.change(who, {
    seen: 'GET /signals/:signalId',
    operation: 'PUT /signals/:signalId/taking-up',
    input: { signalId: signal, householdId: stage.family(family).household, why },
  })
  return TakenUp.parse(done).dossierId
}

export function handle(
  stage: Stage,
  who: string,
  input: { signalId: string; action: string; [field: string]: unknown },
) {
  return stage.change(who, { seen: 'GET /signals/:signalId', operation: 'PUT /signals/:signalId/handling', input })
}

/** The signal did its work: there is a dossier, and the reporter hears what happens next. */
export async function closeIntoDossier(stage: Stage, who: string, signalId: string) {
  await answerReporter(stage, who, { signalId, sentences: ['taken-up', 'we-talk-with-family'] })
  await handle(stage, who, {
    signalId,
    action: 'close',
    outcome: 'dossier',
    reason: 'Het gezin heeft een dossier en een regisseur.',
  })
}

export function answerReporter(
  stage: Stage,
  who: string,
  { signalId, sentences, channel = 'account' }: { signalId: string; sentences: readonly string[]; channel?: string },
) {
  return stage.act(who, 'POST /signals/:signalId/feedback', { signalId, sentences, channel })
}

export function openFor(stage: Stage, who: string, { family, why }: { family: string; why: string }) {
  return stage.make(who, 'POST /dossiers', { householdId: stage.family(family).household, why })
}

type Entry = { kind: string; text: string; way?: string; withWhom?: string }
export function write(stage: Stage, who: string, entry: Entry & { dossierId: string }) {
  return stage.make(who, 'POST /dossiers/:dossierId/entries', entry)
}

type Task = { dossierId?: string; workerId?: string; kind?: string; title?: string; due: string }
export function giveTask(stage: Stage, who: string, task: Task) {
  return stage.make(who, 'POST /tasks', task)
}

/** Changes something of a dossier as it stands. */
export function changeDossier(
  stage: Stage,
  who: string,
  { operation, ...input }: { operation: string; dossierId: string; [field: string]: unknown },
) {
  return stage.change(who, { seen: 'GET /dossiers/:dossierId', operation, input })
}

/** Offers the family to make its own plan first (N-ACC-04), and gives the offer. */
export function offerOwnPlan(stage: Stage, who: string, { dossierId, to }: { dossierId: string; to: string[] }) {
  return stage.make(who, 'POST /dossiers/:dossierId/family-plan/offers', { dossierId, to })
}

type OfferAnswer = { dossierId: string; offerId: string; makesIt: boolean; by: string }
export function answerOffer(stage: Stage, who: string, input: OfferAnswer) {
  return stage.change(who, {
    seen: 'GET /dossiers/:dossierId/family-plan',
    operation: 'PUT /dossiers/:dossierId/family-plan/offers/:offerId',
    input,
  })
}

type Voice = { kind: 'child' | 'parent' | 'network' | 'professional'; person: string }
export type PlanTold = {
  dossierId: string
  origin?: 'family-group-plan' | 'made-together'
  parent: string
  child?: string
  forWhom: readonly string[]
  well: string
  hoped: string
  goals: readonly { text: string; action: string; phase?: string }[]
  agreement?: string
  safety?: { text: string; watchedBy: string; ifItGoesWrong: string; reviewDate: string }
}

/** The one plan of a family, in their words. Agreeing on it is another day. Gives the ids of its goals. */
export async function makePlan(stage: Stage, who: string, told: PlanTold): Promise<string[]> {
  const { dossierId, parent, child } = told
  const mother: Voice = { kind: 'parent', person: parent }
  const on = (path: string, input: object) =>
    stage.make(who, `POST /dossiers/:dossierId/plan${path}`, { dossierId, ...input })
  await on('', { origin: told.origin ?? 'made-together' })
  await on('/sayings', { about: 'goes-well', by: mother, text: told.well })
  const speaker: Voice = child ? { kind: 'child', person: child } : mother
  await on('/sayings', { about: 'hoped', by: speaker, text: told.hoped })
  const goals: string[] = []
  for (const { text, action, phase } of told.goals) {
    await on('/goals', { text, for: told.forWhom, inWordsOf: mother, ...(phase && { phase }) })
    const goalId = await lastGoal(stage, who, dossierId)
    await on('/goals/:goalId/actions', { goalId, text: action, by: { kind: 'family', person: parent } })
    goals.push(goalId)
  }
  if (told.agreement) await on('/agreements', { text: told.agreement })
  if (told.safety) await on('/safety-agreements', told.safety)
  return goals
}

const Goals = z.looseObject({ goals: z.array(z.looseObject({ id: z.string() })) })

async function lastGoal(stage: Stage, who: string, dossierId: string): Promise<string> {
  const { goals } = Goals.parse(await stage.act(who, 'GET /dossiers/:dossierId/plan', { dossierId }))
  return goals.at(-1)?.id ?? ''
}

/** `others` are people who do not live in this household, by name. */
type Agreed = { dossierId: string; parents: readonly string[]; others?: readonly string[]; evaluationDate: string }

export function agree(stage: Stage, who: string, { dossierId, parents, others = [], evaluationDate }: Agreed) {
  const assents = [
    ...parents.map((person) => ({ by: { kind: 'parent', person }, how: 'signed', agrees: true })),
    ...others.map((person) => ({ by: { kind: 'network', person }, how: 'spoken', agrees: true })),
    { by: { kind: 'professional', person: stage.worker(who) }, how: 'spoken', agrees: true },
  ]
  return stage.change(who, {
    seen: 'GET /dossiers/:dossierId/plan',
    operation: 'PUT /dossiers/:dossierId/plan/agreeing',
    input: { dossierId, assents, evaluationDate },
  })
}

type Evaluated = { dossierId: string; parent: string; results: readonly [string, string][]; next: string }

/** Looks at the goals together, and goes on with a next day to look again. */
export async function evaluate(stage: Stage, who: string, { dossierId, parent, results, next }: Evaluated) {
  const by = { kind: 'parent', person: parent }
  const present = [by, { kind: 'professional', person: stage.worker(who) }]
  const sayings = results.map(([goal, result]) => ({ goal, by, result }))
  await stage.act(who, 'POST /dossiers/:dossierId/plan/evaluations', { dossierId, present, sayings })
  await stage.change(who, {
    seen: 'GET /dossiers/:dossierId/plan',
    operation: 'PUT /dossiers/:dossierId/plan/going-on',
    input: { dossierId, evaluationDate: next },
  })
}

/** Everything a complete handover holds. */
export const complete = Object.fromEntries(
  [
    'family-told',
    'family-present',
    'talk-held',
    'safety-described',
    'plan-shared',
    'agreements-named',
    'involved-named',
  ].map((item) => [item, { state: 'done' }]),
)

type Asked = { dossierId: string; to: string; message: string }
export function offerHandover(stage: Stage, who: string, { dossierId, to, message }: Asked) {
  return stage.make(who, 'POST /dossiers/:dossierId/handovers', {
    dossierId,
    receiver: { kind: 'worker', worker: stage.worker(to) },
    checklist: complete,
    withDirection: true,
    message,
  })
}

type Said = { dossierId: string; by: string; about: string; answer: 'yes' | 'no'; to: string; data: readonly string[] }
export function consent(stage: Stage, who: string, { to, ...said }: Said & { purpose?: string; until?: string }) {
  return stage.make(who, 'POST /dossiers/:dossierId/consents', {
    purpose: 'share',
    from: stage.day(-90),
    until: stage.day(270),
    how: 'spoken',
    ...said,
    to: stage.partner(to),
  })
}
