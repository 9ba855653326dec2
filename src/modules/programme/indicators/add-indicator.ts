import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddIndicator } from '../contract/indicators.ts'
import { keepAdded } from '../keep-figure.ts'
import { refuseNodeElsewhere } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseIndicator } from '../rules/indicators/indicators.ts'
import { addIndicator, addMeaning, indicatorColumns } from '../store/indicators.ts'
import { getProgramme } from '../store/programmes.ts'

/** A figure that says whether a goal comes nearer: what is counted, where it comes from, where one wants to be and when. */
export const addOneIndicator = useCase({
  name: 'programme.add-indicator',
  summary: 'Een indicator toevoegen',
  action: 'add',
  purpose: 'policy',
  input: AddIndicator,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}/indicators`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: programme, definition, unit, source, ...facts }) {
    const { tx, actor, now, municipality } = scene
    await getProgramme(tx, { municipality, id: programme })
    await refuseNodeElsewhere(tx, { municipality, id: programme }, facts.node)
    const refusal = refuseIndicator(facts)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addIndicator(tx, { municipality, id, programme }, facts, { by: actor.id, at: now })
    const set = { ...indicatorColumns(facts), definition, unit, source }
    await keepAdded(scene, { programme, kind: 'indicator', about: id, name: facts.name }, set)
    await addMeaning(tx, id, { number: 1, definition, unit, source, since: null }, scene)
    return { id, version: 1 }
  },
})
