import { hasScope } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { answerOn } from './answer.ts'
import { Answered, AnswerOwn } from './contract/feedback.ts'
import { getSignal, getSignalForUpdate } from './store/signals.ts'

/** Whoever gave a signal says whether the feedback is enough, from the own account or the partner's own system. */
export const answerOwn = useCase({
  name: 'signals.answer-own',
  summary: 'Op de terugkoppeling van een eigen signaal antwoorden',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: AnswerOwn,
  output: Answered,
  subject: ({ signalId }) => `signal/${signalId}`,
  async may({ tx, municipality, actor }, { signalId }) {
    const signal = await getSignal(tx, municipality, signalId)
    const bySystem = hasScope(actor, 'read-feedback') && signal.door === 'api'
    if (bySystem) return signal.reporterOrganisation === actor.organisation && 'relation/reporter'
    return actor.kind === 'worker' && signal.reporter === actor.id && 'relation/reporter'
  },
  async run(scene, { signalId, satisfied, answer }) {
    const signal = await getSignalForUpdate(scene.tx, scene.municipality, signalId)
    return answerOn(scene, signal, { satisfied, answer })
  },
})
