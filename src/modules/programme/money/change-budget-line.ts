import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeLine } from '../contract/money.ts'
import { keepChanged } from '../keep-figure.ts'
import { refuseNodeElsewhere, refuseWithdrawn } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseLine } from '../rules/money/lines.ts'
import { changeLineRow, holdLine, lineColumns, putShares, sharesOf } from '../store/money.ts'
import { lockTree } from '../store/programmes.ts'
import { refuseCoverElsewhere } from './cover-of.ts'

/** Writes a budget line anew; what was booked on it stays. */
export const changeBudgetLine = useCase({
  name: 'programme.change-budget-line',
  summary: 'Een begrotingsregel aanpassen',
  action: 'change',
  purpose: 'policy',
  input: ChangeLine,
  output: Saved,
  subject: ({ lineId }) => `budget-line/${lineId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { lineId: id, version, ...facts }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const row = await holdLine(tx, seen)
    refuseWithdrawn(row)
    const refusal = refuseLine(facts)
    if (refusal) throw new Refused(refusal)
    const place = { municipality, id: row.programme }
    await lockTree(tx, place)
    await refuseNodeElsewhere(tx, place, facts.node)
    await refuseCoverElsewhere(tx, place, facts.source)
    const shares = await sharesOf(tx, seen)
    const set = lineColumns(facts)
    const changed = await changeLineRow(tx, seen, { ...set, by: actor.id, at: now })
    await putShares(tx, { municipality, id }, facts.shares)
    const about = { programme: row.programme, kind: 'budget-line', about: id, name: facts.effort } as const
    await keepChanged(scene, about, {
      row: { ...row, shares },
      set: { ...set, shares: facts.shares.toSorted(byPayer) },
    })
    return { id, version: changed }
  },
})

const byPayer = (a: { payer: string }, b: { payer: string }) => (a.payer < b.payer ? -1 : 1)
