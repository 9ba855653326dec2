import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { ShowBsn, ShownBsn } from './contract/family.ts'
import { getMember, mayChange } from './may-change.ts'
import { openBsn } from './store/person-changes.ts'

/** Shows one citizen service number in full, for a reason that stands in the audit line (N-BSN-01). */
export const showBsn = useCase({
  name: 'households.show-bsn',
  summary: 'Een burgerservicenummer tonen, met reden',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ShowBsn,
  output: ShownBsn,
  subject: ({ personId, reason }) => `bsn/${personId}/${reason}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, personId }) {
    await getMember(scene, householdId, personId)
    scene.touch(householdId)
    const bsn = await openBsn(scene.tx, { municipality: scene.municipality, person: personId }, scene.settings.secret)
    if (bsn === undefined) throw new Refused({ refused: 'households/no-bsn', status: 404 })
    return { bsn }
  },
})
