import { orRefuse } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { listWorkers } from '../organisations/public.ts'
import { dueOn } from './due-on.ts'
import { handlingOf, keepHandling, settingsOf } from './handling.ts'
import { ageOn, findTeamFor } from './route.ts'
import { dayOf } from './rules/dated.ts'
import { decideSatisfaction, feedbackDue } from './rules/feedback.ts'
import { comeBack } from './rules/handling.ts'
import { rulesOf } from './rules-of.ts'
import { addChange } from './store/changes.ts'
import { keepAnswerOf, listFeedback } from './store/feedback.ts'
import { changeSignal, type Signal } from './store/signals.ts'
import { tellOfSignal } from './tell.ts'

export type Answered = { id: string; version: number; comesBack: boolean }

/** The reporter says whether this is enough. A no asks for an answer again, and brings a closed signal back (A06). */
export async function answerOn(
  scene: Scene,
  signal: Signal,
  ask: { satisfied: boolean; answer: string },
): Promise<Answered> {
  const { tx, municipality, now } = scene
  const last = (await listFeedback(tx, municipality, signal.id)).at(-1)
  const said = orRefuse(
    decideSatisfaction(
      { feedbackAt: last?.givenAt, judgedAt: last?.answeredAt ?? undefined, closed: signal.state === 'closed' },
      { satisfied: ask.satisfied, what: ask.answer, at: now },
    ),
  )
  const feedback = last?.id ?? ''
  await keepAnswerOf(tx, municipality, { feedback, satisfied: said.satisfied, text: said.what ?? '', at: now })
  if (!said.satisfied) await askAgain(scene, signal, { what: said.what ?? '', comesBack: said.comesBack })
  return { id: feedback, version: 1, comesBack: said.comesBack }
}

async function askAgain(
  scene: Scene,
  signal: Signal,
  { what, comesBack }: { what: string; comesBack: boolean },
): Promise<void> {
  const { tx, municipality, now } = scene
  const by = { id: 'reporter', name: 'melder', at: now }
  const { feedback } = await rulesOf(scene)
  const due = dayOf(orRefuse(feedbackDue(feedback.terms, { receivedAt: now, municipality }, dueOn)))
  const version = await changeSignal(
    tx,
    { municipality, id: signal.id, version: signal.version },
    { set: { feedback_again_due: due }, by },
  )
  if (comesBack) {
    const { team } = await findTeamFor(scene, addressOf(scene, signal))
    const back = comeBack(await handlingOf(scene, signal), { team, reason: what, at: now }, await settingsOf(scene))
    await keepHandling(scene, { id: signal.id, version }, orRefuse(back))
  } else await addChange(tx, { municipality, signal: signal.id, action: 'not-satisfied', reason: what }, by)
  await tellTeam(scene, signal)
}

/** What routing looks at, for a signal that came in before. */
export function addressOf({ today }: Pick<Scene, 'today'>, signal: Signal) {
  return {
    kinds: signal.kinds,
    ages: signal.childBirth ? [ageOn(signal.childBirth, today)] : [],
    acute: signal.danger,
    postcode: signal.postcode,
    schoolPostcode: signal.schoolPostcode,
    reporterKind: signal.reporterKind ?? undefined,
  }
}

/** The handler and the team lead hear that the reporter is not satisfied. */
async function tellTeam(scene: Scene, signal: Signal): Promise<void> {
  const { tx, municipality, today } = scene
  const leads = (await listWorkers(tx, { municipality, today }))
    .filter(({ roles, teams }) => roles.includes('team-lead') && teams.includes(signal.team))
    .map(({ id }) => id)
  const workers = [...new Set([...leads, ...(signal.handler ? [signal.handler] : [])])]
  tellOfSignal(scene, { signal, workers, kind: 'feedback-not-satisfied' })
}
