import { Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { disciplineOf, named, rolesOf } from './contract/rows.ts'
import { registeredRoles, registrationWarning } from './contract/settings.ts'
import { ShowWorker, WorkerPage } from './contract/workers.ts'
import { holdsOn } from './rules/dated.ts'
import { registers } from './rules/kinds.ts'
import { registrationState } from './rules/registrations.ts'
import { mayManage, mayReadStaff } from './rules/rights.ts'
import { findDeputy, listAbsences } from './store/absences.ts'
import { listRegistrationsOf } from './store/registrations.ts'
import { listRolesOf } from './store/roles.ts'
import { settingOn } from './store/settings.ts'
import { findWorker } from './store/workers.ts'

/** One colleague: roles with their dates, registration, when away and who stands in. */
export const showWorker = useCase({
  name: 'organisations.show-worker',
  summary: 'Een medewerker bekijken',
  action: 'read',
  purpose: 'use-of-the-system',
  input: ShowWorker,
  output: WorkerPage,
  subject: ({ workerId }) => `worker/${workerId}`,
  may: ({ actor }) => mayReadStaff(actor),
  async run(scene, { workerId }) {
    const { tx, actor, municipality, today } = scene
    const found = await findWorker(tx, { municipality, id: workerId })
    if (!found) throw new Refused({ refused: 'organisations/unknown-worker', status: 404 })
    const { organisation, organisationName, subject, ...worker } = found
    const roles = await rolesOfWorker(scene, workerId)
    const now = roles.filter((held) => holdsOn(held, today)).map(({ role }) => role)
    const deputy = await findDeputy(tx, { municipality, day: today }, workerId)
    const absences = await listAbsences(tx, { municipality, day: today }, { worker: workerId })
    return {
      ...worker,
      organisation: { id: organisation, name: organisationName },
      subject: mayManage(actor) ? subject : null,
      roles,
      ...(await registrationOf(scene, workerId, now)),
      absences: absences.map(({ id, since, until, version, ...absence }) => ({
        id,
        deputy: { id: absence.deputy, name: absence.deputyName },
        since,
        until,
        version,
      })),
      deputy: deputy ? { ...deputy, worker: { id: deputy.deputy, name: deputy.deputyName } } : null,
    }
  },
})

async function rolesOfWorker({ tx, municipality }: Scene, worker: string) {
  const held = await listRolesOf(tx, municipality, worker)
  return held.flatMap(({ role, team, teamName, discipline, ...row }) =>
    rolesOf([role]).map((known) => ({
      ...row,
      role: known,
      team: named(team, teamName),
      discipline: disciplineOf(discipline),
    })),
  )
}

async function registrationOf({ tx, municipality, today }: Scene, worker: string, roles: readonly string[]) {
  const rows = await listRegistrationsOf(tx, municipality, worker)
  const day = { municipality, day: today }
  const warnDays = await settingOn(tx, registrationWarning, day)
  const asked: readonly string[] = await settingOn(tx, registeredRoles, day)
  return {
    registrations: rows.flatMap((row) =>
      registers.filter((one) => one === row.register).map((register) => ({ ...row, register })),
    ),
    registration: {
      ...registrationState(rows, { day: today, warnDays }),
      needed: roles.some((role) => asked.includes(role)),
    },
  }
}
