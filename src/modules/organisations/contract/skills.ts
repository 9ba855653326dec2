import { z } from 'zod'
import { deploymentRules, registeredTasks, type TaskRule } from '../rules/deployment.ts'
import { type Role, roles } from '../rules/kinds.ts'
import type { Setting } from '../rules/settings.ts'
import { type TrainingSubject, trainingSubjects } from '../rules/trainings.ts'
import { Day, Version } from './fields.ts'

/** For which tasks one must be registered, or work under somebody who is (S002-147). Empty: a task asks nothing. */
export const taskRules: Setting<TaskRule[]> = {
  key: 'organisations/registered-tasks',
  schema: z
    .array(z.object({ task: z.enum(registeredTasks), rule: z.enum(deploymentRules) }))
    .max(registeredTasks.length),
  shipped: [{ value: [], from: '2015-01-01', source: 'S002-147: per taak een plaatselijke afspraak', certainty: 'U' }],
}

export type RequiredTraining = { role: Role; subject: TrainingSubject }

/** In what people of a role must be trained: the training plan (S002-149). */
export const requiredTrainings: Setting<RequiredTraining[]> = {
  key: 'organisations/required-trainings',
  schema: z.array(z.object({ role: z.enum(roles), subject: z.enum(trainingSubjects) })).max(100),
  shipped: [
    {
      value: [{ role: 'attention-officer', subject: 'meldcode' }],
      from: '2015-01-01',
      source: 'S003-153, S003-165; het opleidingsplan is een plaatselijke afspraak',
      certainty: 'U',
    },
  ],
}

/** After how many months rights are gone over again. */
export const rightsReviewMonths: Setting<number> = {
  key: 'organisations/rights-review-months',
  schema: z.int().min(1).max(24),
  shipped: [{ value: 12, from: '2015-01-01', source: 'N-ID-01, BIO2 5.18: jaarlijks', certainty: 'V' }],
}

export const ListTrainings = z.strictObject({ workerId: z.uuid() })
export const TrainingRow = z.object({
  id: z.uuid(),
  subject: z.enum(trainingSubjects),
  name: z.string(),
  doneOn: z.string(),
  until: z.string().nullable(),
  version: z.int(),
})
export type TrainingRow = z.infer<typeof TrainingRow>
export const TrainingList = z.object({
  trainings: z.array(TrainingRow),
  missing: z.array(z.enum(trainingSubjects)),
  tasks: z.array(z.object({ task: z.enum(registeredTasks), deployment: z.enum(['free', 'under-supervision', 'not']) })),
})
export type TrainingList = z.infer<typeof TrainingList>
const training = {
  subject: z.enum(trainingSubjects),
  name: z.string().trim().max(200).default(''),
  doneOn: Day,
  until: Day.nullable().default(null),
}
export const AddTraining = z.strictObject({ workerId: z.uuid(), ...training })
export const ChangeTraining = z.strictObject({ trainingId: z.uuid(), version: Version, ...training })

export const ListTrainingGaps = z.strictObject({})
export const TrainingGaps = z.object({
  workers: z.array(z.object({ worker: z.uuid(), name: z.string(), missing: z.array(z.enum(trainingSubjects)) })),
})
export type TrainingGaps = z.infer<typeof TrainingGaps>

export const ShowRightsReview = z.strictObject({})
export const RightsReview = z.object({
  due: z.boolean(),
  lastOn: z.string().nullable(),
  lastBy: z.string().nullable(),
  nextOn: z.string().nullable(),
  holders: z.array(
    z.object({
      worker: z.uuid(),
      name: z.string(),
      organisation: z.string(),
      roles: z.array(
        z.object({
          id: z.uuid(),
          role: z.enum(roles),
          team: z.string().nullable(),
          since: z.string(),
          /** Given since the last time somebody went over them. */
          fresh: z.boolean(),
        }),
      ),
    }),
  ),
  history: z.array(z.object({ id: z.uuid(), on: z.string(), by: z.string(), workers: z.int(), note: z.string() })),
})
export type RightsReview = z.infer<typeof RightsReview>
export const ConfirmRights = z.strictObject({
  /** The rights as one saw them; when they are others by now, one looks again. */
  seen: z.array(z.uuid()).max(20_000),
  note: z.string().trim().max(1000).default(''),
})
