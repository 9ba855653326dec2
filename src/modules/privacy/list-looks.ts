import { hasRole } from '../../platform/actor.ts'
import { MOST_LOOKS, listLooks as readLooks } from '../../platform/audit/read.ts'
import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { findHouseholdName, relationsTo } from '../households/public.ts'
import { listOrganisationNames } from '../organisations/public.ts'
import { ListLooks, LookList } from './contract.ts'
import { kindOf, periodOf } from './rules.ts'

/** Who looked in the file of this household, when, as what and why (L02). Asking it is a look too. */
export const listLooks = useCase({
  name: 'privacy.list-looks',
  summary: 'Wie heeft in het dossier van dit gezin gekeken',
  action: 'read',
  purpose: 'accountability',
  conceal: true,
  input: ListLooks,
  output: LookList,
  subject: ({ householdId }) => `household/${householdId}/looks`,
  async may(scene, { householdId }) {
    if ((await findHouseholdName(scene.tx, scene.municipality, householdId)) === undefined) return false
    if (hasRole(scene.actor, 'data-protection-officer')) return 'role/data-protection-officer'
    const relation = (await relationsTo(scene, householdId)).find((one) => one === 'watch' || one === 'director')
    return relation !== undefined && `relation/${relation}`
  },
  async run({ tx, municipality, today, touch }, { householdId, fromDate, untilDate, before }) {
    const { from, until } = orRefuse(periodOf({ from: fromDate, until: untilDate, today }))
    touch(householdId)
    const ask = {
      household: householdId,
      from: startOf(from),
      until: startOf(Temporal.PlainDate.from(until).add({ days: 1 }).toString()),
    }
    const looks = await readLooks(tx, { ...ask, ...(before !== undefined && { before }) })
    const names = await listOrganisationNames(tx, municipality)
    return {
      household: { id: householdId, name: (await findHouseholdName(tx, municipality, householdId)) ?? '' },
      fromDate: from,
      untilDate: until,
      looks: looks.map((look) => ({
        line: look.seq,
        at: look.at.toISOString(),
        kind: kindOf(look),
        what: look.useCase,
        name: look.actorName,
        roles: look.roles,
        organisation: (look.organisation && names.get(look.organisation)) || '',
        purpose: look.purpose,
        grantedBy: look.grantedBy,
      })),
      more: looks.length === MOST_LOOKS,
    }
  },
})

function startOf(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime('Europe/Amsterdam').epochMilliseconds)
}
