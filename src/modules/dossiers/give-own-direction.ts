import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { getHousehold } from '../households/public.ts'
import { holdToChange } from './change.ts'
import { GiveOwnDirection } from './contract/direction.ts'
import { Changed } from './contract/fields.ts'
import { mayDecide } from './may-open.ts'
import { giveOwnDirection as give } from './rules/direction.ts'
import { loadDirections, saveDirections } from './store/direction.ts'
import { addEvent } from './store/timeline.ts'

/** The parents direct themselves, with agreements everyone involved can read and a dated estimate (D03; S003-105, S003-155). */
export const giveOwnDirection = useCase({
  name: 'dossiers.give-own-direction',
  summary: 'Ouders zelf de regie geven, met afspraken',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: GiveOwnDirection,
  output: Changed,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run(scene, { dossierId, parents, agreements, estimate, why, version }) {
    const { tx, actor, now, today, municipality } = scene
    const { dossier, of, stamp, next } = await holdToChange(scene, { dossierId, version })
    const { members } = await getHousehold(tx, municipality, dossier.household)
    const known = new Set(members.map(({ id }) => id))
    const stranger = parents.findIndex((parent) => !known.has(parent))
    if (stranger >= 0)
      throw new Refused({ refused: 'dossiers/not-of-this-household', status: 422, pointer: `/parents/${stranger}` })
    const nobody = agreements.findIndex(({ by }) => by !== 'municipality' && !parents.includes(by))
    if (nobody >= 0)
      throw new Refused({ refused: 'dossiers/agreement-by-nobody', status: 422, pointer: `/agreements/${nobody}/by` })
    const history = orRefuse(
      give(await loadDirections(tx, of), {
        parents,
        agreements,
        estimate: { ...estimate, by: actor.id, on: today },
        at: now,
        why,
        decidedBy: actor.id,
      }),
    )
    await saveDirections(tx, of, { history, now })
    const names = members.filter(({ id }) => parents.includes(id)).map(({ name }) => name)
    const event = { kind: 'own-direction-given', facts: { name: names.join(', ') }, text: why }
    await addEvent(tx, { municipality, dossier: dossierId, ...event }, stamp)
    return { id: dossierId, version: next }
  },
})
