import { z } from 'zod'
import { newId } from '../../platform/ids.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { loginRoles } from './contract/settings.ts'
import { type LoginRoles, rolesByLogin } from './rules/login.ts'
import { findOrganisation } from './store/organisations.ts'
import { addRoles, endRoles, listRolesOf } from './store/roles.ts'
import { settingOn } from './store/settings.ts'
import { teamOn } from './store/teams.ts'
import { addWorker, findActiveBySubject, wasKnown } from './store/workers.ts'

const LoginFacts = z.strictObject({
  subject: z.string().min(1).max(200),
  claims: z.record(z.string(), z.unknown()),
})

/**
 * What the login of an organisation says about somebody becomes roles here, as far as the municipality set that up.
 * The composition root asks it for every login, before the session begins; it is in no list of the API.
 */
export const applyLogin = useCase({
  name: 'organisations.apply-login',
  summary: 'Rollen bijwerken volgens de login',
  action: 'rights-change',
  purpose: 'use-of-the-system',
  input: LoginFacts,
  output: z.object({ begun: z.int(), ended: z.int() }),
  subject: () => 'worker/login',
  may: ({ actor }) => actor.kind === 'system' && 'system/login',
  async run(scene, { subject, claims }) {
    const { tx, actor, now, today, municipality } = scene
    const how = await whereTeamsBecame(scene, await settingOn(tx, loginRoles, { municipality, day: today }))
    if (how.claim === '') return { begun: 0, ended: 0 }
    const known = await findActiveBySubject(tx, { municipality, day: today }, subject)
    const worker = known ?? (await welcome(scene, how, { subject, claims }))
    if (!worker) return { begun: 0, ended: 0 }
    const holdings = await listRolesOf(tx, municipality, worker)
    const outcome = rolesByLogin(how, { claims, holdings, today })
    const stamp = { by: actor.id, at: now }
    await endRoles(tx, municipality, outcome.end, stamp)
    const begin = outcome.begin.map((role) => ({
      municipality,
      id: newId(now),
      worker,
      ...role,
      since: today,
      source: 'login' as const,
    }))
    await addRoles(tx, begin, stamp)
    return { begun: begin.length, ended: outcome.end.length }
  },
})

/** A team that has merged since the setting was made gives its roles in the team it became. */
async function whereTeamsBecame({ tx, municipality, today }: Scene, how: LoginRoles): Promise<LoginRoles> {
  const rules = []
  for (const rule of how.rules)
    rules.push(rule.team === null ? rule : { ...rule, team: await teamOn(tx, { municipality, day: today }, rule.team) })
  return { ...how, rules }
}

/** Makes somebody known who logs in for the first time with a role; who left does not come back by logging in. */
async function welcome(
  { tx, actor, now, today, municipality }: Scene,
  how: LoginRoles,
  { subject, claims }: { subject: string; claims: Readonly<Record<string, unknown>> },
): Promise<string | undefined> {
  const due = rolesByLogin(how, { claims, holdings: [], today }).begin
  const name = typeof claims.name === 'string' ? claims.name.trim().slice(0, 120) : ''
  if (how.newIn === null || due.length === 0 || name === '') return undefined
  if (await wasKnown(tx, municipality, subject)) return undefined
  if (!(await findOrganisation(tx, { municipality, id: how.newIn }))) return undefined
  const id = newId(now)
  const worker = { municipality, id, organisation: how.newIn, subject, name, since: today }
  await addWorker(tx, worker, { by: actor.id, at: now })
  return id
}
