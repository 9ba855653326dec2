import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeIndicator } from '../contract/indicators.ts'
import { keepChanged } from '../keep-figure.ts'
import { refuseNodeElsewhere } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { meansOtherwise, refuseBreak, refuseIndicator, refuseOtherMeaning } from '../rules/indicators/indicators.ts'
import {
  addBreak,
  addMeaning,
  changeIndicatorRow,
  getIndicator,
  holdIndicator,
  indicatorColumns,
} from '../store/indicators.ts'

/** Another name, target or place; another meaning is kept beside the old one and cuts the trend. */
export const changeOneIndicator = useCase({
  name: 'programme.change-indicator',
  summary: 'Een indicator aanpassen',
  action: 'change',
  purpose: 'policy',
  input: ChangeIndicator,
  output: Saved,
  subject: ({ indicatorId }) => `indicator/${indicatorId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { indicatorId: id, version, breakOn, breakWhy, definition, unit, source, ...facts }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const row = await holdIndicator(tx, seen)
    await refuseNodeElsewhere(tx, { municipality, id: row.programme }, facts.node)
    const { meanings, measured, breaks } = await getIndicator(tx, seen)
    const cut = breakOn === null ? undefined : { on: breakOn, why: breakWhy }
    const given = { definition, unit, source }
    const then = meanings.find(({ number }) => number === row.meaning) ?? given
    const refusal =
      refuseIndicator(facts) ??
      refuseOtherMeaning({ now: given, then, measured }, cut) ??
      (cut && atFields(refuseBreak(cut, breaks)))
    if (refusal) throw new Refused(refusal)
    const other = meansOtherwise(given, then)
    const meaning = row.meaning + (other ? 1 : 0)
    if (other) await addMeaning(tx, id, { number: meaning, ...given, since: breakOn }, scene)
    if (cut) await addBreak(tx, { id: newId(now), indicator: id, ...cut }, scene)
    const set = { ...indicatorColumns(facts), meaning, by: actor.id, at: now }
    const changed = await changeIndicatorRow(tx, seen, set)
    const about = { programme: row.programme, kind: 'indicator', about: id, name: facts.name } as const
    await keepChanged(scene, about, { row: { ...row, ...then }, set: { ...indicatorColumns(facts), ...given } })
    return { id, version: changed }
  },
})

/** What is wrong with the break stands here in fields of another name. */
function atFields(refusal: ReturnType<typeof refuseBreak>): ReturnType<typeof refuseBreak> {
  return refusal && { ...refusal, pointer: refusal.pointer === '/on' ? '/breakOn' : '/breakWhy' }
}
