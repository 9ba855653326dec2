import { newId } from '../../../platform/ids.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddRisk } from '../contract/risks.ts'
import { refuseNodeElsewhere } from '../of-programme.ts'
import { refuseAbsentOwner } from '../owners.ts'
import { mayWrite } from '../rights.ts'
import { enterRisk } from '../rules/risks/risks.ts'
import { getProgramme } from '../store/programmes.ts'
import { addRisk, addRiskChange, putMeasures } from '../store/risks.ts'
import { changeBy, refuseAbsentDoers } from './risk-deeds.ts'

/** Lays a risk in the matrix, with what is done about it, who answers for it and when it is looked at again. */
export const addOneRisk = useCase({
  name: 'programme.add-risk',
  summary: 'Een risico toevoegen',
  action: 'add',
  purpose: 'policy',
  input: AddRisk,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}/risks`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: programme, node, measures, ...facts }) {
    const { tx, actor, now, municipality } = scene
    await getProgramme(tx, { municipality, id: programme })
    await refuseNodeElsewhere(tx, { municipality, id: programme }, node)
    await refuseAbsentOwner(tx, scene, facts.owner)
    await refuseAbsentDoers(scene, measures, [])
    const id = newId(now)
    const risk = enterRisk({ id, ...facts }, changeBy(scene, ''))
    await addRisk(tx, { municipality, id, programme, node }, risk, { by: actor.id, at: now })
    await putMeasures(tx, { municipality, id }, measures)
    await addRiskChange(tx, { risk, measures: measures.map(({ text }) => text) }, scene)
    return { id, version: 1 }
  },
})
