import { orRefuse, pointing, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { getWorkerName } from '../organisations/public.ts'
import { addTask } from './add-task.ts'
import { getSpeaker, loadConsentFacts } from './consent-facts.ts'
import { AskConsent, ChooseException, ConsentAsked, Recorded } from './contract/consent.ts'
import { mayDo } from './may-open.ts'
import { bandOn, type ConsentQuestion } from './rules/consent.ts'
import { chooseException as choose } from './rules/consent-exceptions.ts'
import type { TaskKind } from './rules/tasks.ts'
import { keepException } from './store/consent.ts'
import { addEvent } from './store/timeline.ts'

/** Starts without a consent the law asks for, as far as the law allows it, with reason and who read along (N-CON-02, 03). */
export const chooseException = useCase({
  name: 'dossiers.choose-exception',
  summary: 'Zonder toestemming beginnen, met reden',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: ChooseException,
  output: Recorded,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'write' }),
  async run(scene, { dossierId, person, code, reason, orderNumber, secondReader, parentsTold }) {
    const { tx, actor, now, today, municipality } = scene
    const facts = await loadConsentFacts(scene, dossierId)
    if (facts.dossier.closedAt) throw new Refused({ refused: 'dossiers/closed' })
    const band = bandOn(getSpeaker(facts, person, '/person').person, today)
    if (secondReader) await pointing('/secondReader', getWorkerName(tx, municipality, secondReader))
    const ask = { code, person, reason, by: actor.id, on: today }
    const exception = orRefuse(
      choose(
        {
          ...ask,
          ...(orderNumber && { orderNumber }),
          ...(secondReader && { secondReader }),
          ...(parentsTold && { parentsTold }),
        },
        band,
      ),
    )
    const id = await keepException(tx, { municipality, dossier: dossierId }, { exception, byName: actor.name, at: now })
    const stamp = { by: actor.id, byName: actor.name, at: now }
    await addEvent(
      tx,
      { municipality, dossier: dossierId, kind: 'consent-exception', facts: { code }, text: reason },
      stamp,
    )
    if (secondReader)
      await addTask(scene, {
        kind: 'read-along',
        dossier: dossierId,
        worker: secondReader,
        about: person,
        due: { workingDays: 2 },
        cause: `consent-exception/${id}`,
      })
    return { id, version: 1 }
  },
})

const tasksFor: Record<ConsentQuestion, TaskKind> = {
  'age-unknown': 'find-out-age',
  'authority-unknown': 'find-out-authority',
  'authority-doubtful': 'find-out-authority',
  'representative-unknown': 'find-out-authority',
}

/** What is not known becomes a task, never an assumption; and so does asking those whose voice counts (N-CON-04). */
export const askConsent = useCase({
  name: 'dossiers.ask-consent',
  summary: 'Taken maken om toestemming te vragen of uit te zoeken',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AskConsent,
  output: ConsentAsked,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'write' }),
  async run(scene, { dossierId, person }) {
    const facts = await loadConsentFacts(scene, dossierId)
    const { required } = getSpeaker(facts, person, '/person')
    const kinds = new Set(required.questions.map((question) => tasksFor[question]))
    if (kinds.size === 0 && required.consents.length > 0) kinds.add('ask-consent')
    const tasks: string[] = []
    for (const kind of kinds)
      tasks.push(
        await addTask(scene, {
          kind,
          dossier: dossierId,
          worker: scene.actor.id,
          about: person,
          due: { workingDays: 5 },
          cause: `${kind}/${person}`,
        }),
      )
    return { tasks }
  },
})
