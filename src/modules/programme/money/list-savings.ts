import { useCase } from '../../../platform/use-case.ts'
import { named } from '../contract/named.ts'
import { ListSavings, SavingList } from '../contract/savings.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { expectedOf, reckonSaving, savingsByTrack, savingsByYear, savingYears } from '../rules/money/savings.ts'
import { compareUnitCost } from '../rules/money/unit-cost.ts'
import { getProgramme } from '../store/programmes.ts'
import { type SavingFound, savingsOf } from '../store/savings.ts'
import { sayBreakEven, sayUnitCost } from '../words/say-money.ts'

/** The expected savings with their reasoning, and what came of them, year by year. */
export const listSavings = useCase({
  name: 'programme.list-savings',
  summary: 'Verwachte en gerealiseerde besparingen van een programma',
  action: 'list',
  purpose: 'policy',
  input: ListSavings,
  output: SavingList,
  subject: ({ programmeId }) => `programme/${programmeId}/savings`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { programmeId: id }) {
    const { name } = await getProgramme(tx, { municipality, id })
    const savings = await savingsOf(tx, { municipality, id })
    const results = savings.flatMap((saving) => saving.results.map((result) => ({ ...result, saving: saving.id })))
    const thisYear = Number(today.slice(0, 4))
    return {
      programme: { id, name },
      savings: savings.map(shown),
      byYear: savingsByYear(savings, results, { years: savingYears(savings, thisYear), thisYear }),
      byTrack: savingsByTrack(savings, results, thisYear),
      mayChange: mayWrite(actor) !== false,
    }
  },
})

function shown({ node, nodeName, expected, reckoning, results, ...saving }: SavingFound) {
  const said = (language: 'nl' | 'en') =>
    reckoning ? [...sayUnitCost(reckoning, language), ...sayBreakEven(reckoning, language)] : []
  return {
    ...saving,
    node: named(node, nodeName),
    expected: expectedOf({ expected, reckoning }),
    stated: expected,
    reckoning: reckoning && {
      ...reckoning,
      perPlace: compareUnitCost(reckoning).perPlace,
      reckoned: reckonSaving(reckoning),
    },
    said: { nl: said('nl'), en: said('en') },
    results: results.map(({ at, ...result }) => ({ ...result, at: new Date(at).toISOString() })),
  }
}
