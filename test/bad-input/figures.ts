import type { TestHouse, Visitor } from '../house.ts'
import { type Ids, made } from './made.ts'

/** A programme with money, risks and indicators; what is taken away has one of its own. */
export async function figuresOf(house: TestHouse): Promise<Ids> {
  const anja = await house.as('anja-beleid')
  const facts = { name: 'Cijfers van de toets', since: '2025-01-01', until: null, public: false }
  const figured = made(await anja.post('/programmes', facts)).id
  const at = `/programmes/${figured}`
  const theme = { parent: null, kind: 'theme', name: 'Een thema met cijfers' }
  const figuredNode = made(await anja.post(`${at}/nodes`, theme)).id
  return {
    figured,
    figuredNode,
    ...(await moneyOf(anja, at)),
    ...(await savingsOf(anja, at)),
    ...(await risksOf(anja, at)),
    ...(await indicatorsOf(anja, at)),
  }
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

async function risksOf(anja: Visitor, at: string): Promise<Ids> {
  const facts = { text: 'Te weinig uren', chance: 'large', effect: 'small', measures: [{ text: 'Werven' }] }
  const add = async () => made(await anja.post(`${at}/risks`, facts)).id
  const closedRisk = await add()
  made(await anja.put(`/risks/${closedRisk}/end`, 1, { how: 'gone', why: 'Kan niet meer' }))
  return { risk: await add(), endingRisk: await add(), closedRisk }
}

async function indicatorsOf(anja: Visitor, at: string): Promise<Ids> {
  const facts = { name: 'Kinderen', definition: 'Kinderen met hulp', unit: 'kinderen', source: 'Telling', wish: 'down' }
  const indicator = made(await anja.post(`${at}/indicators`, facts)).id
  const value = { on: '2025-12-31', value: 381, source: 'Telling' }
  const measurement = made(await anja.post(`/indicators/${indicator}/measurements`, value)).id
  const counted = { ...facts, unit: 'signalen', name: 'Signalen' }
  const tiedIndicator = made(await anja.post(`${at}/indicators`, counted)).id
  const figure = { code: 'signals.received', every: 'quarter' }
  made(await anja.put(`/indicators/${tiedIndicator}/figure`, 1, { figure }))
  return { indicator, measurement, tiedIndicator }
}

async function savingsOf(anja: Visitor, at: string): Promise<Ids> {
  const expected = { low: 100, high: 200 }
  const facts = { what: 'Groepen', from: 2026, expected, reasoning: 'Minder hulp', assumptions: ['Alles bezet'] }
  const addSaving = async () => made(await anja.post(`${at}/savings`, facts)).id
  const scheme = { name: 'Regeling', direction: 'given', from: '2026-01-01', basis: 'Verordening' }
  const subsidyScheme = made(await anja.post(`${at}/subsidy-schemes`, scheme)).id
  const asked = { applicant: 'School', purpose: 'Lijn', asked: 200_000, receivedOn: '2026-03-01' }
  const apply = async () => made(await anja.post(`/subsidy-schemes/${subsidyScheme}/applications`, asked)).id
  const granted = async () => {
    const id = await apply()
    made(await anja.put(`/subsidy-applications/${id}/decision`, 1, { granted: 150_000, on: '2026-03-02' }))
    return id
  }
  const [correcting, deciding, accounting, settling] = [await apply(), await apply(), await granted(), await granted()]
  made(await anja.put(`/subsidy-applications/${settling}/account`, 2, { on: '2026-03-02', spent: 100_000 }))
  return {
    saving: await addSaving(),
    freeSaving: await addSaving(),
    subsidyScheme,
    correcting,
    deciding,
    accounting,
    settling,
  }
}
