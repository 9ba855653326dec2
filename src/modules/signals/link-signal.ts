import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { getHousehold } from '../households/public.ts'
import { Handled, LinkFamily } from './contract/handling.ts'
import { linkFamily } from './link-family.ts'
import { mayHandle } from './may-handle.ts'
import { keepChildren } from './store/linked.ts'
import { getSignalForUpdate } from './store/signals.ts'

/** Says which family a signal is about, after searching: what is known of that family counts from then on (S003-078). */
export const linkSignal = useCase({
  name: 'signals.link-signal',
  summary: 'Een signaal aan een gezin koppelen',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: LinkFamily,
  output: Handled,
  subject: ({ signalId }) => `signal/${signalId}`,
  may: (scene, { signalId }) => mayHandle(scene, signalId),
  async run(scene, { signalId, householdId, children, version }) {
    const signal = await getSignalForUpdate(scene.tx, scene.municipality, signalId)
    if (signal.state === 'closed') throw new Refused({ refused: 'signals/closed' })
    if (signal.dossier) throw new Refused({ refused: 'signals/in-dossier-already' })
    const { tx, municipality } = scene
    const { members } = await getHousehold(tx, municipality, householdId)
    if (!children.every((child) => members.some(({ id }) => id === child)))
      throw new Refused({ refused: 'signals/child-elsewhere', status: 422, pointer: '/children' })
    const next = await linkFamily(scene, { signal: { ...signal, version }, household: householdId })
    await keepChildren(tx, { municipality, signal: signalId, children })
    return { id: signalId, version: next }
  },
})
