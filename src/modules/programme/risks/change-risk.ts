import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeRisk } from '../contract/risks.ts'
import { refuseNodeElsewhere } from '../of-programme.ts'
import { refuseAbsentOwner } from '../owners.ts'
import { mayWrite } from '../rights.ts'
import { rewordRisk } from '../rules/risks/risks.ts'
import { getRisk, holdRisk, putNode } from '../store/risks.ts'
import { changeBy, doTo, refuseAbsentDoers } from './risk-deeds.ts'

/** Another wording, owner, day of review or measures; it lies where it lay, and what it said stays in its history. */
export const changeOneRisk = useCase({
  name: 'programme.change-risk',
  summary: 'Een risico en zijn beheersmaatregelen aanpassen',
  action: 'change',
  purpose: 'policy',
  input: ChangeRisk,
  output: Saved,
  subject: ({ riskId }) => `risk/${riskId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { riskId: id, version, node, measures, why, ...set }) {
    const { tx, municipality } = scene
    await holdRisk(tx, { municipality, id, version })
    const before = await getRisk(tx, { municipality, id })
    await refuseNodeElsewhere(tx, { municipality, id: before.programme }, node)
    if (set.owner !== before.owner) await refuseAbsentOwner(tx, scene, set.owner)
    const doers = before.measures.map(({ owner }) => owner)
    await refuseAbsentDoers(scene, measures, doers)
    const saved = await doTo(scene, { id, version, measures }, (risk) => rewordRisk(risk, set, changeBy(scene, why)))
    await putNode(tx, { municipality, id }, node)
    return saved
  },
})
