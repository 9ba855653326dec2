import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { GiveRole } from './contract/workers.ts'
import { type Dated, refuseStart } from './rules/dated.ts'
import { teamRoles } from './rules/kinds.ts'
import { mayManage } from './rules/rights.ts'
import { refuseBeyondTeam } from './rules/teams.ts'
import { refuseBeyondWork, refuseOwnRights } from './rules/workers.ts'
import { addRole } from './store/roles.ts'
import { findTeam } from './store/teams.ts'
import { findWorker } from './store/workers.ts'

/** A role from a day on, in a team or for the whole municipality; somebody can hold several at once (S003-057). */
export const giveRole = useCase({
  name: 'organisations.give-role',
  summary: 'Een medewerker een rol geven',
  action: 'rights-change',
  purpose: 'administration',
  input: GiveRole,
  output: Saved,
  subject: ({ workerId }) => `worker/${workerId}`,
  may: ({ actor }) => mayManage(actor),
  async run(scene, { workerId, ...held }) {
    const { tx, actor, now, today, municipality } = scene
    const worker = await findWorker(tx, { municipality, id: workerId })
    if (!worker) throw new Refused({ refused: 'organisations/unknown-worker', status: 404 })
    const refusal =
      refuseOwnRights(actor.id, workerId) ??
      refuseStart(held.since, { today }) ??
      refuseBeyondWork(worker, held) ??
      (held.until !== null && held.until < held.since
        ? {
            refused: 'organisations/ends-before-it-begins',
            facts: { since: held.since },
            pointer: '/until',
            status: 422 as const,
          }
        : undefined)
    if (refusal) throw new Refused(refusal)
    await refuseWrongTeam(scene, held)
    const id = newId(now)
    await addRole(tx, { municipality, id, worker: workerId, ...held }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})

async function refuseWrongTeam({ tx, municipality }: Scene, held: Dated & { role: string; team: string | null }) {
  const inTeam: readonly string[] = teamRoles
  if (held.team === null) {
    if (inTeam.includes(held.role))
      throw new Refused({ refused: 'organisations/role-needs-team', pointer: '/team', status: 422 })
    return
  }
  const team = await findTeam(tx, { municipality, id: held.team })
  if (!team) throw new Refused({ refused: 'organisations/unknown-team', status: 422, pointer: '/team' })
  const refusal = refuseBeyondTeam(team, held)
  if (refusal) throw new Refused(refusal)
}
