import assert from 'node:assert/strict'
import type { Answer, TestHouse, Visitor } from '../../../test/house.ts'

/** The code of a refusal, without its address. */
export const refusalOf = ({ body }: Answer): string | undefined => body.type?.replace('/problems/', '')
export const fieldOf = ({ body }: Answer): string | undefined => body.errors?.[0]?.pointer

/** Anja, policy officer of Coevorden, and what she makes in a programme of her own. */
export async function givenProgramme(
  house: TestHouse,
  name: string,
  days: { since?: string; until?: string | null } = {},
) {
  const anja = await house.as('anja-beleid')
  const facts = { name, since: '2025-01-01', until: '2027-12-31', public: false, ...days }
  const programme = idIn(await anja.post('/programmes', facts))
  const add = async (kind: string, parent: string | null, more: Record<string, unknown> = {}) =>
    idIn(await anja.post(`/programmes/${programme}/nodes`, { parent, kind, name: `Een ${kind}`, ...more }))
  return { anja, programme, add }
}

export function idIn({ status, body }: Answer): string {
  assert.ok(status < 300, `it was refused: ${status} ${JSON.stringify(body)}`)
  return body.id
}

/** The id of a worker of the municipality by the start of the name. */
export async function workerOf(visitor: Visitor, name: string): Promise<string> {
  const { body } = await visitor.get(`/workers?search=${name}`)
  return body.workers[0].id
}

/** A programme with an action line and an item, and how its registers are written and read. */
export async function givenRegisters(house: TestHouse, name: string) {
  const { anja, programme, add } = await givenProgramme(house, name)
  const line = await add('action-line', null, { name: 'Samen met het onderwijs' })
  const item = await add('item', line, { name: 'Voorveld versterken' })
  const at = `/programmes/${programme}`
  const made = async (register: string, body: object) =>
    idIn(await anja.post(`${at}/${register}`, { title: `Iets in ${register}`, ...body }))
  const rowIn = async (register: string, id: string, who: Visitor = anja) => {
    const { status, body } = await who.get(`${at}/${register}`)
    assert.equal(status, 200, JSON.stringify(body))
    return body.entries.find((row: { id: string }) => row.id === id)
  }
  const sanne = await house.as('sanne-bakker')
  const me = (await anja.get('/me')).body.worker
  const [sanneId, moId] = [await workerOf(anja, 'Sanne'), await workerOf(anja, 'Mo ')]
  return { anja, anjaId: me.id, anjaName: me.name, sanne, sanneId, moId, programme, add, line, item, at, made, rowIn }
}

/** A programme as it is half way: planned at first and today, told about once, asked about again, and with something to look at. */
export async function givenProgrammeInUse(house: TestHouse, name: string) {
  const { anja, programme, add } = await givenProgramme(house, name)
  const [owner, other] = [await workerOf(anja, 'Sanne'), await workerOf(anja, 'Mo ')]
  const line = await add('action-line', null, { name: 'Samen met het onderwijs' })
  const texts = { result: 'Elke school heeft een vaste contactpersoon.', what: 'Wij maken afspraken met alle scholen.' }
  const item = await add('item', line, { name: 'Vaste contactpersoon op elke school', owner, ...texts })
  const pilot = { name: 'Proef met avondspreekuur', owner: other, runsSince: '2025-02-01', runsUntil: '2025-12-31' }
  const tried = await add('pilot', line, pilot)
  idIn(await anja.post(`/programme-nodes/${tried}/evaluations`, { sort: 'decision', on: '2026-01-15' }))
  await add('item', line, { name: 'Minder verzuim' })
  const change = async (part: string, body: object) => {
    const { version } = (await anja.get(`/programme-nodes/${item}`)).body
    idIn(await anja.put(`/programme-nodes/${item}/${part}`, version, body))
  }
  await change('planning', { periods: ['2025-Q1', '2025-Q2'], sort: 'baseline' })
  await change('planning', { periods: ['2025-Q2', '2025-H2'], why: 'Later begonnen' })
  await change('status', { code: 'not-started', since: '2025-01-10' })
  await change('status', { code: 'in-execution', since: '2025-04-01', reason: 'Vier scholen doen mee.' })
  const at = `/programmes/${programme}/moments`
  const before = await anja.post(at, { name: 'Najaar', on: '2025-10-01', askedFrom: '2025-10-01', due: '2025-10-31' })
  const asked = { name: 'Winter', on: '2026-01-01', askedFrom: '2026-01-01', due: '2026-12-31' }
  const moment = idIn(await anja.post(at, asked))
  const told = { text: 'Vier scholen doen mee.', next: 'De andere scholen bezoeken.' }
  idIn(await anja.put(`/programme-nodes/${item}/states/${idIn(before)}`, 0, told))
  idIn(await anja.post(`/programme-nodes/${item}/links`, { kind: 'law', title: 'Jeugdwet', reference: 'artikel 2.1' }))
  idIn(await anja.post(`/programme-nodes/${item}/evaluations`, { sort: 'evaluation', on: '2026-02-01' }))
  const risk = await givenRisks(anja, { programme, item, owner })
  const budgetLine = await givenMoney(anja, { programme, item })
  return { anja, programme, line, item, pilot: tried, moment, owner, risk, budgetLine }
}

/** A budget with a line that was booked on, one of which nobody knows the amount, doubtful cover and a total that differs; the id of the first. */
async function givenMoney(anja: Visitor, { programme, item }: { programme: string; item: string }): Promise<string> {
  const at = `/programmes/${programme}`
  const cover = { name: 'Bijdrage jeugd', payer: 'Gemeente', nature: 'unsure', cents: 4_000_000, from: 2025 }
  const source = idIn(await anja.post(`${at}/money-sources`, cover))
  const reckoning = { unit: 'groep', price: 250_050, quantity: '4.5', times: '2' }
  const groups = { effort: 'Groepen op school', nature: 'structural', from: 2025, node: item, source, reckoning }
  const line = idIn(await anja.post(`${at}/budget-lines`, { ...groups, onTop: 'unsure' }))
  idIn(await anja.post(`${at}/budget-lines`, { effort: 'Werving', nature: 'incidental', from: null }))
  const booking = { year: 2026, kind: 'spent', cents: 1_000_000, on: '2026-02-01', what: 'Factuur 12' }
  idIn(await anja.post(`/budget-lines/${line}/bookings`, booking))
  const total = { nature: 'structural', year: 2026, cents: 2_000_000, stands: 'Voorstel aan de raad' }
  idIn(await anja.post(`${at}/stated-totals`, total))
  await givenSavingAndSubsidies(anja, at)
  return line
}

/** A saving of which a year was measured, and a scheme with an application at every step. */
async function givenSavingAndSubsidies(anja: Visitor, at: string): Promise<void> {
  const apart = { low: 150_000, high: 200_000 }
  const reckoning = { cost: 500_000, places: 8, groups: 6, otherwise: 80, apart }
  const why = { reasoning: 'Een groep komt in de plaats van losse hulp.', assumptions: ['Alle plekken zijn bezet'] }
  const facts = { what: 'Groepen', track: 'Dichtbij', from: 2024, expected: apart, reckoning, ...why }
  const saving = idIn(await anja.post(`${at}/savings`, facts))
  idIn(await anja.post(`/savings/${saving}/results`, { year: 2025, cents: -1_050, how: 'Jaarcijfers' }))
  const scheme = { name: 'Van school naar school', direction: 'given', from: '2025-01-01', basis: 'Verordening jeugd' }
  const schemeId = idIn(await anja.post(`${at}/subsidy-schemes`, { ...scheme, ceiling: 5_000_000 }))
  const asked = { purpose: 'Wennen', asked: 200_000, receivedOn: '2025-03-01', decideBy: '2026-02-01' }
  const steps: [step: string, facts: object][] = [
    ['decision', { granted: 150_000, on: '2025-04-01', accountBy: '2026-01-31' }],
    ['account', { on: '2025-12-01', spent: 140_000 }],
    ['settlement', { on: '2026-01-15', cents: 140_000 }],
  ]
  for (let reached = 0; reached <= steps.length; reached += 1) {
    const applicant = `School ${reached + 1}`
    const id = idIn(await anja.post(`/subsidy-schemes/${schemeId}/applications`, { applicant, ...asked }))
    for (const [at, [step, given]] of steps.slice(0, reached).entries())
      idIn(await anja.put(`/subsidy-applications/${id}/${step}`, at + 1, given))
  }
}

/** Three risks, of which one should have been looked at again and one is closed; the id of the first. */
async function givenRisks(anja: Visitor, given: { programme: string; item: string; owner: string }): Promise<string> {
  const { programme, item, owner } = given
  const at = `/programmes/${programme}/risks`
  const measures = [{ text: 'Met scholen afspreken', owner, due: '2026-05-01' }, { text: 'Aan het college vragen' }]
  const cell = { chance: 'large', effect: 'medium' }
  const first = { text: 'Er is te weinig tijd', ...cell, node: item, owner, reviewOn: '2026-02-01', measures }
  const risk = idIn(await anja.post(at, first))
  idIn(await anja.post(at, { text: 'Niemand kent het spreekuur', chance: 'small', effect: 'medium' }))
  const gone = idIn(await anja.post(at, { text: 'De zaal is te klein', chance: 'small', effect: 'small' }))
  idIn(await anja.put(`/risks/${gone}/end`, 1, { how: 'gone', why: 'Er is een andere zaal.' }))
  return risk
}
