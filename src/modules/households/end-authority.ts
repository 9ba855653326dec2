import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed, EndAuthority } from './contract/changes.ts'
import { mayChange } from './may-change.ts'
import { endsAfterStart, hasHappened, isRegisteredElsewhere } from './rules/family.ts'
import type { PartialDate } from './rules/partial-date.ts'
import { changeAuthorityRow, findAuthority } from './store/kin.ts'
import { findMember } from './store/person-changes.ts'

/** A fact about authority ends on a day. What the registration says is not ended by us. */
export const endAuthority = useCase({
  name: 'households.end-authority',
  summary: 'Gezag beëindigen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: EndAuthority,
  output: Changed,
  subject: ({ authorityId }) => `authority/${authorityId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, authorityId, until, version }) {
    const { tx, municipality, actor, now, today, touch } = scene
    const fact = await findAuthority(tx, { municipality, id: authorityId })
    const child = fact && (await findMember(tx, { municipality, household: householdId, person: fact.child }))
    if (!fact || !child) throw new Refused({ refused: 'households/unknown-fact', status: 404 })
    if (isRegisteredElsewhere(fact.source)) throw new Refused({ refused: 'households/registered-elsewhere' })
    orRefuse(hasHappened(until, today, '/until'))
    orRefuse(endsAfterStart({ since: fact.since as PartialDate | null, until }, '/until'))
    const set = { until: until.replaceAll('-', ''), by: actor.id, at: now }
    const next = await changeAuthorityRow(tx, { municipality, id: authorityId, version }, set)
    touch(householdId)
    return { id: authorityId, version: next }
  },
})
