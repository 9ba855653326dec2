import type { TestHouse, Visitor } from '../house.ts'
import { type Ids, made } from './made.ts'

/** Money, risks and indicators in a programme that is there; what is taken away has one of its own. */
export async function figuresOf(house: TestHouse, { programme = '' }: Ids): Promise<Ids> {
  const anja = await house.as('anja-beleid')
  return { ...(await moneyOf(anja, `/programmes/${programme}`)) }
}

async function moneyOf(anja: Visitor, at: string): Promise<Ids> {
  const add = async (what: string, facts: object) => made(await anja.post(`${at}/${what}`, facts)).id
  const source = { name: 'Bijdrage', payer: 'Gemeente', nature: 'structural', cents: 100_000, from: 2026 }
  const moneySource = await add('money-sources', source)
  const line = { effort: 'Groepen', nature: 'structural', from: 2026, stated: 100_000, source: moneySource }
  return {
    moneySource,
    freeSource: await add('money-sources', source),
    budgetLine: await add('budget-lines', line),
    freeLine: await add('budget-lines', line),
    statedTotal: await add('stated-totals', { nature: null, year: 2026, cents: 200_000, stands: 'Begroting' }),
  }
}
