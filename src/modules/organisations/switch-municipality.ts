import { Refused } from '../../platform/refusal.ts'
import { switchMunicipality as switchSession } from '../../platform/session.ts'
import { useCase } from '../../platform/use-case.ts'
import { Switched, SwitchMunicipality } from './contract/me.ts'
import { listMunicipalitiesOfWorker } from './store/identity.ts'

/**
 * A regional worker goes on in another municipality, in the same session (M08). From the next request the wall stands
 * around that one; nothing of the other is seen.
 */
export const switchMunicipality = useCase({
  name: 'organisations.switch-municipality',
  summary: 'Verder werken in een andere gemeente',
  action: 'login',
  purpose: 'use-of-the-system',
  input: SwitchMunicipality,
  output: Switched,
  subject: ({ code }) => `municipality/${code}`,
  may: ({ actor }) => actor.kind === 'worker' && actor.client !== undefined && 'self',
  async run({ tx, actor, municipality, today }, { code }) {
    const mine = await listMunicipalitiesOfWorker(tx, { municipality, worker: actor.id, today })
    const other = mine.find((one) => one.code === code)
    if (!other) throw new Refused({ refused: 'organisations/not-your-municipality', status: 403, pointer: '/code' })
    await switchSession(tx, actor.client ?? '', code)
    return { code, name: other.name }
  },
})
