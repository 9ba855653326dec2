import { useCase } from '../../../platform/use-case.ts'
import { ListStates, StateList } from '../contract/moments.ts'
import { listsOn } from '../lists.ts'
import { mayRead } from '../rights.ts'
import { reports } from '../rules/kinds.ts'
import { phaseOfMoment } from '../rules/moments.ts'
import { getMoment } from '../store/moments.ts'
import { type StateRowFound, statesAt } from '../store/states.ts'

/** What was told at a moment, and who still has to; one question, whatever the size of the programme. */
export const listStates = useCase({
  name: 'programme.list-states',
  summary: 'De stand van zaken op een moment, en wie er nog ontbreekt',
  action: 'list',
  purpose: 'policy',
  input: ListStates,
  output: StateList,
  subject: ({ momentId }) => `programme-moment/${momentId}`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { momentId: id, missing }) {
    const { programme, programmeName, ...moment } = await getMoment(tx, { municipality, id })
    const { kinds, known } = await listsOn(tx, { municipality, day: today })
    const itemKinds = kinds.all.filter(({ shape }) => reports(shape)).map(({ code }) => code)
    const rows = await statesAt(tx, { municipality, id }, itemKinds)
    const waiting = rows.filter(({ state }) => state === null)
    return {
      programme: { id: programme, name: programmeName },
      moment: { ...moment, phase: phaseOfMoment(moment, today) },
      states: (missing === 'true' ? waiting : rows).map(({ status, ...row }) => ({
        ...row,
        status: status && { ...status, phase: known.statusOf(status.code)?.phase ?? 'under-way' },
      })),
      asked: rows.length,
      told: rows.length - waiting.length,
      waitingFor: waitingFor(waiting),
    }
  },
})

function waitingFor(rows: readonly StateRowFound[]): StateList['waitingFor'] {
  const byOwner = Map.groupBy(rows, ({ owner }) => owner?.id ?? null)
  return [...byOwner.values()].map((items) => ({ owner: items[0]?.owner ?? null, items: items.length }))
}
