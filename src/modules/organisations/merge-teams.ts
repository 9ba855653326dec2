import { newId } from '../../platform/ids.ts'
import { orRefuse, Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { Merged, MergeTeams } from './contract/teams.ts'
import { refuseStart } from './rules/dated.ts'
import { mayManage } from './rules/rights.ts'
import { type Merge, mergeTeams } from './rules/teams.ts'
import { findArea } from './store/areas.ts'
import { endMandatesAfter } from './store/mandates.ts'
import { findOrganisation } from './store/organisations.ts'
import { addRoles, endRoles, holdRolesIn } from './store/roles.ts'
import { addTeam, changeTeam, holdTeam, keepLine } from './store/teams.ts'

/** Two kinds of team become one on a day (S003-058): people and area go along, the history of both stays. */
export const mergeIntoOne = useCase({
  name: 'organisations.merge-teams',
  summary: 'Teams samenvoegen op een datum',
  action: 'merge',
  purpose: 'administration',
  input: MergeTeams,
  output: Merged,
  subject: ({ teams }) => `teams/${teams.map(({ id }) => id).join('+')}`,
  may: ({ actor }) => mayManage(actor),
  async run(scene, { teams: asked, on, into }) {
    const { tx, now, today, municipality } = scene
    const start = refuseStart(on, { today, pointer: '/on' })
    if (start) throw new Refused(start)
    await refuseUnknown(scene, into)
    const rows = []
    for (const { id, version } of asked.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      rows.push(await holdTeam(tx, { municipality, id, version }))
    const holdings =
      rows.length > 0
        ? await holdRolesIn(
            tx,
            { municipality, day: on },
            rows.map(({ id }) => id),
          )
        : []
    const teams = rows.map(({ merged_into, ...team }) => ({ ...team, mergedInto: merged_into }))
    const merge = orRefuse(mergeTeams(teams, holdings, on))
    const id = newId(now)
    await addTeam(tx, { municipality, id, ...into, since: on }, stampOf(scene))
    for (const team of rows)
      await changeTeam(
        tx,
        { municipality, id: team.id, version: team.version },
        { until: merge.lastDay, merged_into: id, ...stampOf(scene) },
      )
    await keepLine(tx, { municipality, team: id, formers: rows.map((team) => team.id) })
    const mandatesEnded = await move(scene, merge, { old: rows.map((team) => team.id), into: id })
    return { id, version: 1, moved: merge.beginning.length, mandatesEnded }
  },
})

const stampOf = ({ actor, now }: Scene) => ({ by: actor.id, at: now })

async function refuseUnknown({ tx, municipality }: Scene, into: { organisation: string; area: string | null }) {
  if (!(await findOrganisation(tx, { municipality, id: into.organisation })))
    throw new Refused({ refused: 'organisations/unknown', status: 422, pointer: '/into/organisation' })
  if (into.area !== null && !(await findArea(tx, { municipality, id: into.area })))
    throw new Refused({ refused: 'organisations/unknown-area', status: 422, pointer: '/into/area' })
}

/** The people go along in the same roles. A mandate does not: who gave it to the old team gives it to the new one, or not. */
async function move(scene: Scene, { ending, beginning, lastDay }: Merge, teams: { old: string[]; into: string }) {
  const { tx, municipality, now } = scene
  await endRoles(tx, municipality, ending, stampOf(scene))
  const roles = beginning.map((held) => ({ municipality, id: newId(now), ...held, team: teams.into }))
  await addRoles(tx, roles, stampOf(scene))
  return endMandatesAfter(tx, { municipality, holder: teams.old }, { until: lastDay, ...stampOf(scene) })
}
