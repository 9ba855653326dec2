import { z } from 'zod'
import { disciplines, registers, roles } from '../rules/kinds.ts'
import { registrationStates } from '../rules/registrations.ts'
import { Day, dated, Email, Name, On, Page, Phone, Search, Version } from './fields.ts'

const named = z.object({ id: z.uuid(), name: z.string() })

export const ListWorkers = z.strictObject({
  search: Search,
  organisation: z.uuid().optional(),
  team: z.uuid().optional(),
  role: z.enum(roles).optional(),
  on: On,
  page: Page,
})
export const WorkerList = z.object({
  workers: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      organisation: z.string(),
      roles: z.array(z.enum(roles)),
      teams: z.array(z.uuid()),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      /** Away today, with who stands in. */
      away: z.object({ until: z.string(), deputy: z.uuid(), deputyName: z.string() }).nullable(),
    }),
  ),
  total: z.int(),
})
export type WorkerList = z.infer<typeof WorkerList>

export const ShowWorker = z.strictObject({ workerId: z.uuid() })
export const RoleHeld = z.object({
  id: z.uuid(),
  role: z.enum(roles),
  team: named.nullable(),
  discipline: z.enum(disciplines).nullable(),
  source: z.enum(['hand', 'login']),
  ...dated,
  version: z.int(),
})
export type RoleHeld = z.infer<typeof RoleHeld>
export const RegistrationRow = z.object({
  id: z.uuid(),
  register: z.enum(registers),
  number: z.string(),
  since: z.string(),
  until: z.string(),
  checkedOn: z.string(),
  version: z.int(),
})
export type RegistrationRow = z.infer<typeof RegistrationRow>
export const AbsenceRow = z.object({
  id: z.uuid(),
  deputy: named,
  since: z.string(),
  until: z.string(),
  version: z.int(),
})
export type AbsenceRow = z.infer<typeof AbsenceRow>
export const WorkerPage = z.object({
  id: z.uuid(),
  name: z.string(),
  organisation: named,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** How the login names this person; only for who arranges it. */
  subject: z.string().nullable(),
  ...dated,
  roles: z.array(RoleHeld),
  registrations: z.array(RegistrationRow),
  registration: z.object({ state: z.enum(registrationStates), until: z.string().nullable(), needed: z.boolean() }),
  absences: z.array(AbsenceRow),
  deputy: z.object({ id: z.uuid(), worker: named, ...dated, version: z.int() }).nullable(),
  version: z.int(),
})
export type WorkerPage = z.infer<typeof WorkerPage>

const person = { name: Name, email: Email.default(''), phone: Phone.default('') }
export const AddWorker = z.strictObject({
  ...person,
  organisation: z.uuid(),
  /** How the login of the organisation names this person. */
  subject: z.string().trim().min(1).max(200),
  since: Day,
})
export const ChangeWorker = z.strictObject({ workerId: z.uuid(), version: Version, ...person })

export const GiveRole = z.strictObject({
  workerId: z.uuid(),
  role: z.enum(roles),
  team: z.uuid().nullable().default(null),
  discipline: z.enum(disciplines).nullable().default(null),
  since: Day,
  until: Day.nullable().default(null),
})
export const EndRole = z.strictObject({ roleId: z.uuid(), version: Version, until: Day })

export const ShowLeaving = z.strictObject({ workerId: z.uuid(), lastDay: Day })
export const Leaving = z.object({
  /** From this day on somebody else has to answer for what is listed. */
  from: z.string(),
  duties: z.array(z.object({ id: z.string(), label: z.object({ nl: z.string(), en: z.string() }), href: z.string() })),
  deputyOf: z.array(z.object({ worker: named, since: z.string(), until: z.string() })),
})
export type Leaving = z.infer<typeof Leaving>
export const LetWorkerLeave = z.strictObject({
  workerId: z.uuid(),
  version: Version,
  lastDay: Day,
  /** Who takes over what would be left behind. */
  successors: z
    .array(z.strictObject({ duty: z.string().max(200), to: z.uuid() }))
    .max(5000)
    .default([]),
})
export const Left = z.object({ id: z.uuid(), until: z.string(), version: z.int(), handedOver: z.int() })

export const ReportAbsence = z.strictObject({ workerId: z.uuid(), deputy: z.uuid(), since: Day, until: Day })
export const ChangeAbsence = z.strictObject({
  absenceId: z.uuid(),
  version: Version,
  deputy: z.uuid(),
  since: Day,
  until: Day,
})
export const SetDeputy = z.strictObject({ workerId: z.uuid(), deputy: z.uuid(), since: Day })
export const EndDeputy = z.strictObject({ deputyId: z.uuid(), version: Version, until: Day })

const registration = {
  register: z.enum(registers),
  number: z.string().trim().max(20),
  since: Day,
  until: Day,
  checkedOn: Day,
}
export const AddRegistration = z.strictObject({ workerId: z.uuid(), ...registration })
export const ChangeRegistration = z.strictObject({ registrationId: z.uuid(), version: Version, ...registration })

export const ListRegistrations = z.strictObject({ state: z.enum(registrationStates).optional(), on: On })
export const RegistrationList = z.object({
  warnDays: z.int(),
  workers: z.array(
    z.object({
      worker: z.uuid(),
      name: z.string(),
      organisation: z.string(),
      roles: z.array(z.enum(roles)),
      state: z.enum(registrationStates),
      until: z.string().nullable(),
    }),
  ),
})
export type RegistrationList = z.infer<typeof RegistrationList>
