import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { fieldOf, givenProgramme, idIn, refusalOf } from '../given.ts'

const house = await openHouse()
const nobody = '00000000-0000-7000-8000-000000000000'
const plainly = (texts: string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))

/** Seed 004: groups of eight for 5,000 against 1,500 to 2,000 apart; six groups a year. */
const groups = {
  what: 'Groepen in plaats van losse therapie',
  track: 'Voorveld',
  from: 2024,
  reckoning: { cost: 500_000, places: 8, groups: 6, otherwise: 100, apart: { low: 150_000, high: 200_000 } },
  reasoning: 'Wie naar de groep gaat, heeft geen losse therapie nodig.',
  assumptions: ['Alle plekken zijn bezet.', 'Iedereen had anders losse therapie gekregen.'],
}

async function withSavings(name: string) {
  const made = await givenProgramme(house, name)
  const at = `/programmes/${made.programme}/savings`
  return { ...made, at, list: async () => (await made.anja.get(at)).body }
}

test('[F06] an expected saving shows its reckoning: 625 a child against 1,500 to 2,000, and from when it pays', async () => {
  const { anja, at, list, add } = await withSavings('Verwacht')
  const item = await add('item', await add('action-line', null))
  idIn(await anja.post(at, { ...groups, node: item }))
  const [saving] = (await list()).savings
  assert.equal(saving.node.id, item)
  assert.equal(saving.reckoning.perPlace, 62_500)
  assert.deepEqual(saving.expected, { low: 4_200_000, high: 6_600_000 })
  assert.deepEqual(plainly(saving.said.nl).slice(0, 2), [
    'Een plek kost samen € 625. Apart kost hetzelfde € 1.500 tot € 2.000.',
    'Dat scheelt € 875 tot € 1.375 per plek.',
  ])
  assert.ok(
    plainly(saving.said.nl).includes(
      'Bij € 1.500 verdient de groep zichzelf terug als 42% anders aparte hulp had gekregen.',
    ),
  )
  assert.deepEqual(saving.assumptions, groups.assumptions)
})

test('[F06] what came of it stands beside what was expected, and a year nobody measured is named', async () => {
  const { anja, at, list } = await withSavings('Gerealiseerd')
  const saving = idIn(await anja.post(at, groups))
  const stated = {
    ...groups,
    what: 'Minder verwijzingen',
    reckoning: null,
    expected: { low: 5_000_000, high: 10_000_000 },
  }
  const other = idIn(await anja.post(at, { ...stated, track: 'Toegang', until: 2025 }))
  const result = { year: 2024, cents: 3_900_000, how: 'Geteld door de toegang' }
  idIn(await anja.post(`/savings/${saving}/results`, result))
  idIn(await anja.post(`/savings/${saving}/results`, { ...result, cents: -100_000, how: 'Dubbel geteld' }))
  const { byYear, byTrack, savings } = await list()
  assert.deepEqual(byYear, [
    { year: 2024, expected: { low: 9_200_000, high: 16_600_000 }, realised: 3_800_000, unmeasured: [other] },
    { year: 2025, expected: { low: 9_200_000, high: 16_600_000 }, realised: 0, unmeasured: [saving, other] },
    { year: 2026, expected: { low: 4_200_000, high: 6_600_000 }, realised: 0, unmeasured: [] },
  ])
  assert.deepEqual(byTrack, [
    { track: 'Voorveld', expected: { low: 4_200_000, high: 6_600_000 }, realised: 3_800_000 },
    { track: 'Toegang', expected: { low: 0, high: 0 }, realised: 0 },
  ])
  assert.deepEqual(
    savings[0].results.map(({ cents, how, byName }: Record<string, unknown>) => [cents, how, byName]),
    [
      [3_900_000, 'Geteld door de toegang', 'Anja Mulder'],
      [-100_000, 'Dubbel geteld', 'Anja Mulder'],
    ],
  )
  const late = await anja.post(`/savings/${other}/results`, { ...result, year: 2026 })
  assert.deepEqual([refusalOf(late), fieldOf(late)], ['programme/saving-not-in-that-year', '/year'])
})

test('[F06] a saving is changed or withdrawn as one saw it, and nobody believes one without its reasoning', async () => {
  const { anja, at, list } = await withSavings('Wijzigen')
  const saving = idIn(await anja.post(at, groups))
  const tried = async (facts: object) => {
    const answer = await anja.put(`/savings/${saving}`, 1, { ...groups, ...facts })
    return [answer.status, refusalOf(answer), fieldOf(answer)]
  }
  assert.deepEqual(await tried({ reasoning: ' ' }), [422, 'programme/saving-without-reasoning', '/reasoning'])
  assert.deepEqual(await tried({ assumptions: [] }), [422, 'programme/saving-without-assumption', '/assumptions'])
  assert.deepEqual(await tried({ reckoning: null }), [422, 'programme/saving-without-amount', '/expected'])
  assert.deepEqual(await tried({ expected: { low: 2, high: 1 } }), [
    422,
    'programme/range-upside-down',
    '/expected/high',
  ])
  assert.deepEqual(await tried({ node: nobody }), [422, 'programme/unknown-node', '/node'])
  assert.deepEqual((await tried({ expected: { low: 100, high: 200 } })).at(0), 200)
  const [shown] = (await list()).savings
  assert.deepEqual(
    [shown.expected, shown.stated],
    [
      { low: 100, high: 200 },
      { low: 100, high: 200 },
    ],
  )
  assert.deepEqual(shown.reckoning.reckoned, { low: 4_200_000, high: 6_600_000 })
  assert.equal((await tried({})).at(0), 412)
  assert.equal((await anja.del(`/savings/${saving}`, 2)).status, 200)
  assert.deepEqual((await list()).savings, [])
  const gone = await anja.post(`/savings/${saving}/results`, { year: 2024, cents: 1, how: 'Te laat' })
  assert.equal(refusalOf(gone), 'programme/withdrawn')
  assert.equal((await anja.post(`/savings/${nobody}/results`, { year: 2024, cents: 1, how: 'Niets' })).status, 404)
})

const scheme = { name: 'Verbinding PO-VO', direction: 'given', from: '2026-01-01', until: '2026-12-31', basis: 'ASV' }
const asked = { applicant: 'Brede School', purpose: 'Doorgaande lijn', asked: 600_000, receivedOn: '2026-02-01' }
const grant = { granted: 600_000, on: '2026-02-15', accountBy: '2026-02-28', conditions: 'Verslag' }

async function withScheme(name: string, facts: object = {}) {
  const made = await givenProgramme(house, name)
  const { anja, programme } = made
  const list = async () => (await anja.get(`/programmes/${programme}/subsidies`)).body.schemes[0]
  const id = idIn(
    await anja.post(`/programmes/${programme}/subsidy-schemes`, { ...scheme, ceiling: 1_000_000, ...facts }),
  )
  const apply = async (more: object = {}) =>
    idIn(await anja.post(`/subsidy-schemes/${id}/applications`, { ...asked, ...more }))
  return { ...made, id, list, apply }
}

test('[F05] a subsidy goes from asked to settled, each step with its day and amount', async () => {
  const { anja, apply, list } = await withScheme('Van aanvraag tot vaststelling')
  const one = await apply({ decideBy: '2026-03-01' })
  const shown = async () => (await list()).applications[0]
  assert.deepEqual([(await shown()).state, (await shown()).late], ['asked', 'decision'])
  const at = `/subsidy-applications/${one}`
  assert.equal((await anja.put(at, 1, { ...asked, asked: 700_000 })).status, 200)
  assert.equal((await anja.put(`${at}/decision`, 2, grant)).status, 200)
  assert.equal(refusalOf(await anja.put(at, 3, asked)), 'programme/already-decided')
  assert.deepEqual([(await shown()).state, (await shown()).late], ['granted', 'account'])
  assert.equal((await anja.put(`${at}/account`, 3, { on: '2026-03-01', spent: 550_000, text: 'Verslag' })).status, 200)
  assert.equal((await anja.put(`${at}/settlement`, 4, { on: '2026-03-02', cents: 550_000 })).status, 200)
  const end = await shown()
  assert.deepEqual(
    [end.state, end.asked, end.grant.granted, end.account.spent, end.settlement, end.late],
    ['settled', 700_000, 600_000, 550_000, { on: '2026-03-02', cents: 550_000 }, null],
  )
  const { asked: all, granted, room } = await list()
  assert.deepEqual([all, granted, room], [700_000, 550_000, 450_000])
})

test('[F05] nothing is granted over the ceiling, also when two decide at the same moment', async () => {
  const { anja, apply, list, id } = await withScheme('Plafond')
  const two = [await apply(), await apply({ applicant: 'De Nieuwe Veste' })]
  const answers = await Promise.all(two.map((one) => anja.put(`/subsidy-applications/${one}/decision`, 1, grant)))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 422])
  const refused = answers.find(({ status }) => status === 422)
  assert.ok(refused)
  assert.deepEqual([refusalOf(refused), fieldOf(refused)], ['programme/ceiling-reached', '/granted'])
  assert.equal((await list()).room, 400_000)
  const low = await anja.put(`/subsidy-schemes/${id}`, 1, { ...scheme, ceiling: 599_999 })
  assert.deepEqual([refusalOf(low), fieldOf(low)], ['programme/ceiling-below-granted', '/ceiling'])
  assert.equal((await anja.put(`/subsidy-schemes/${id}`, 1, { ...scheme, ceiling: 2_000_000 })).status, 200)
})

test('[F05] money of the state is kept the same way, without a ceiling of our own', async () => {
  const { anja, apply, list } = await withScheme('Van het Rijk', { direction: 'received', ceiling: null, until: null })
  const one = await apply({ asked: 20_000_000, applicant: 'Gemeente Coevorden' })
  assert.equal((await anja.put(`/subsidy-applications/${one}/decision`, 1, { ...grant, granted: 0 })).status, 200)
  const { direction, room, applications } = await list()
  assert.deepEqual([direction, room, applications[0].state], ['received', null, 'refused'])
  const account = await anja.put(`/subsidy-applications/${one}/account`, 2, { on: '2026-03-01', spent: 1 })
  assert.equal(refusalOf(account), 'programme/not-granted')
})

test('[F05] what cannot be is refused at its field', async () => {
  const { anja, id, apply } = await withScheme('Grenzen')
  const late = await anja.post(`/subsidy-schemes/${id}/applications`, { ...asked, receivedOn: '2025-12-31' })
  assert.deepEqual([late.status, refusalOf(late), fieldOf(late)], [422, 'programme/scheme-not-open', '/receivedOn'])
  const stranger = await anja.post(`/subsidy-schemes/${id}/applications`, { ...asked, organisation: nobody })
  assert.deepEqual([refusalOf(stranger), fieldOf(stranger)], ['programme/unknown-organisation', '/organisation'])
  assert.equal((await anja.post(`/subsidy-schemes/${nobody}/applications`, asked)).status, 404)
  const one = await apply()
  const moved = await anja.put(`/subsidy-applications/${one}`, 1, { ...asked, organisation: nobody })
  assert.deepEqual([refusalOf(moved), fieldOf(moved)], ['programme/unknown-organisation', '/organisation'])
  const more = await anja.put(`/subsidy-applications/${one}/decision`, 1, { ...grant, granted: 600_001 })
  assert.deepEqual([refusalOf(more), fieldOf(more)], ['programme/granted-more-than-asked', '/granted'])
  const settle = await anja.put(`/subsidy-applications/${one}/settlement`, 1, { on: '2026-03-02', cents: 1 })
  assert.equal(refusalOf(settle), 'programme/not-accounted')
  const sanne = await house.as('sanne-bakker')
  assert.equal((await sanne.put(`/subsidy-applications/${one}/decision`, 1, grant)).status, 403)
})
