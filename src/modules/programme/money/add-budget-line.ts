import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddLine } from '../contract/money.ts'
import { keepAdded } from '../keep-figure.ts'
import { refuseNodeElsewhere } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseLine } from '../rules/money/lines.ts'
import { addLine, lineColumns } from '../store/money.ts'
import { lockTree } from '../store/programmes.ts'
import { refuseCoverElsewhere } from './cover-of.ts'

/** An effort with what it costs: once or every year, from which year, and who pays. */
export const addBudgetLine = useCase({
  name: 'programme.add-budget-line',
  summary: 'Een begrotingsregel toevoegen',
  action: 'add',
  purpose: 'policy',
  input: AddLine,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}/money`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: programme, ...facts }) {
    const { tx, actor, now, municipality } = scene
    const place = { municipality, id: programme }
    await lockTree(tx, place)
    const refusal = refuseLine(facts)
    if (refusal) throw new Refused(refusal)
    await refuseNodeElsewhere(tx, place, facts.node)
    await refuseCoverElsewhere(tx, place, facts.source)
    const id = newId(now)
    await addLine(tx, { municipality, id, programme }, facts, { by: actor.id, at: now })
    await keepAdded(
      scene,
      { programme, kind: 'budget-line', about: id, name: facts.effort },
      { ...lineColumns(facts), shares: facts.shares },
    )
    return { id, version: 1 }
  },
})
