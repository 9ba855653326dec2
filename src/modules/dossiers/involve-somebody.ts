import { newId } from '../../platform/ids.ts'
import { orRefuse, Refused } from '../../platform/refusal.ts'
import { dutchDate, type Scene, useCase } from '../../platform/use-case.ts'
import { getHousehold } from '../households/public.ts'
import { listWorkers } from '../organisations/public.ts'
import { holdOpen } from './change.ts'
import { Made } from './contract/fields.ts'
import { InvolveSomebody } from './contract/involved.ts'
import { mayDo } from './may-open.ts'
import { startOfDay } from './rules/day.ts'
import { involve } from './rules/involved.ts'
import { addInvolved, type InvolvedKept, listInvolved, toInvolved } from './store/involved.ts'
import { addEvent } from './store/timeline.ts'

/** Puts somebody beside the household, with role, organisation and how to reach them (D08). */
export const involveSomebody = useCase({
  name: 'dossiers.involve-somebody',
  summary: 'Een betrokkene toevoegen',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: InvolveSomebody,
  output: Made,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'write' }),
  async run(scene, { dossierId, role, party, whatFor, since }) {
    const { tx, now, today } = scene
    const { of, stamp } = await holdOpen(scene, dossierId)
    if (since !== undefined && since > today)
      throw new Refused({ refused: 'dossiers/involved-in-the-future', status: 422, pointer: '/since' })
    const one = {
      id: newId(now),
      role,
      ...(await known(scene, of.household, party)),
      whatFor,
      since: since === undefined || since === today ? now : startOfDay(since),
    }
    const rules = (await listInvolved(tx, of)).map(toInvolved)
    orRefuse(involve(rules, toInvolved({ ...one, dossier: dossierId, until: null, version: 1 })))
    await addInvolved(tx, of, { one, ...stamp })
    await addEvent(tx, { ...eventOf(one), municipality: of.municipality, dossier: dossierId, text: whatFor }, stamp)
    return { id: one.id, version: 1 }
  },
})

type Known = Pick<InvolvedKept, 'kind' | 'worker' | 'person' | 'name' | 'organisation' | 'phone' | 'email'>

/** Who it is, from what was filled in: a worker who works here today, somebody outside, or somebody around the family. */
async function known(scene: Scene, household: string, party: InvolveSomebody['party']): Promise<Known> {
  const { tx, now, municipality } = scene
  const nobody = { worker: null, person: null, organisation: '', phone: '', email: '' }
  if (party.kind === 'outside') return { ...nobody, ...party }
  if (party.kind === 'network') {
    const { personId, ...rest } = party
    if (personId === undefined) return { ...nobody, ...rest }
    const { members } = await getHousehold(tx, municipality, household)
    if (!members.some(({ id }) => id === personId))
      throw new Refused({ refused: 'dossiers/not-of-this-household', status: 422, pointer: '/party/personId' })
    return { ...nobody, ...rest, person: personId }
  }
  const worker = (await listWorkers(tx, { municipality, today: dutchDate(now) })).find(
    ({ id }) => id === party.workerId,
  )
  if (!worker) throw new Refused({ refused: 'dossiers/receiver-not-active', status: 422, pointer: '/party/workerId' })
  return { ...nobody, kind: 'worker', worker: worker.id, name: worker.name, organisation: worker.organisation }
}

const eventOf = ({ name, role }: { name: string; role: string }) => ({ kind: 'person-involved', facts: { name, role } })
