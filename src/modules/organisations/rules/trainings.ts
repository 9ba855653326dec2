import type { Refusal } from '../../../platform/refusal.ts'
import { type Day, dayBefore } from './dated.ts'

/** What people are trained in, as the seeds name it (S001-008, S002-088, S002-097, S003-110, S003-116, S003-153, S003-165). */
export const trainingSubjects = [
  'recognising-signals',
  'meldcode',
  'safety',
  'conversation',
  'youth-act',
  'own-plan',
  'mild-disability',
  'divorce',
  'privacy',
  'other',
] as const
export type TrainingSubject = (typeof trainingSubjects)[number]

export type TrainingsRefusal = 'organisations/training-not-done-yet' | 'organisations/training-ends-before-it-was-done'

export function refuseTraining(
  training: { doneOn: Day; until: Day | null },
  today: Day,
): Refusal<TrainingsRefusal> | undefined {
  if (training.doneOn > today)
    return { refused: 'organisations/training-not-done-yet', pointer: '/doneOn', status: 422 }
  if (training.until !== null && training.until < dayBefore(training.doneOn))
    return { refused: 'organisations/training-ends-before-it-was-done', pointer: '/until', status: 422 }
  return undefined
}

export type Trained = { subject: string; doneOn: Day; until: Day | null }

/** Which of the asked subjects somebody is not, or not any more, trained in on a day. */
export function missingTrainings<S extends string>(asked: readonly S[], done: readonly Trained[], day: Day): S[] {
  const holds = ({ doneOn, until }: Trained) => doneOn <= day && (until === null || until >= day)
  return [...new Set(asked)].filter((subject) => !done.some((one) => one.subject === subject && holds(one)))
}
