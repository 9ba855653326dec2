import { MOST_LOOKS, listLooks as readLooks } from '../../platform/audit/read.ts'
import { useCase } from '../../platform/use-case.ts'
import { findHouseholdName } from '../households/public.ts'
import { listOrganisationNames } from '../organisations/public.ts'
import { ListLooks, LookList } from './contract.ts'
import { maySeeLooks, periodAsked } from './looks-in-period.ts'
import { kindOf } from './rules.ts'

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
  may: (scene, { householdId }) => maySeeLooks(scene, householdId),
  async run(scene, { before, ...ask }) {
    const { tx, municipality, touch } = scene
    const { from, until, household, instants } = periodAsked(scene, ask)
    touch(household)
    const looks = await readLooks(tx, { household, ...instants, ...(before !== undefined && { before }) })
    const names = await listOrganisationNames(tx, municipality)
    return {
      household: { id: household, name: (await findHouseholdName(tx, municipality, household)) ?? '' },
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
