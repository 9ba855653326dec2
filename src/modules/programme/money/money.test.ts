import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { fieldOf, givenProgramme, idIn, refusalOf } from '../given.ts'

const house = await openHouse()

const once = { nature: 'incidental', from: null }
const yearly = { nature: 'structural', from: 2024 }
const groups = (price: number) => ({ unit: 'groep', price: price * 100, quantity: '4', times: '1' })

/** The quick wins of seed 004, chapter 5, entered as a policy officer would. */
async function quickWins(name: string) {
  const made = await givenProgramme(house, name, { since: '2023-04-01', until: null })
  const { anja, programme, add } = made
  const item = await add('item', await add('action-line', null), { name: 'Collectief aanbod' })
  const at = `/programmes/${programme}`
  const line = async (facts: object) => idIn(await anja.post(`${at}/budget-lines`, facts))
  const source = async (payer: string, nature: string, cents: number, from: number | null) =>
    idIn(await anja.post(`${at}/money-sources`, { name: `${payer} ${cents / 100}`, payer, nature, cents, from }))
  const sources = {
    d8: await source('Dinkelland', 'incidental', 800_000, null),
    d40: await source('Dinkelland', 'unsure', 4_000_000, 2024),
    t8: await source('Tubbergen', 'incidental', 800_000, null),
    t40: await source('Tubbergen', 'structural', 4_000_000, 2024),
  }
  const hours = { unit: 'uur', price: 6_500, quantity: '4', times: '52' }
  const lines = {
    coordinator: await line({ effort: 'Coördinator steungezinnen', ...yearly, reckoning: hours, stated: 1_352_000 }),
    start: await line({ effort: 'Opstart en werving', ...once }),
    flyer: await line({ effort: 'Communicatie steungezinnen', ...once, stated: 100_000 }),
    maretie: await line({
      effort: 'KIES door Maretie',
      nature: 'incidental',
      from: 2024,
      reckoning: groups(1500),
      node: item,
    }),
    training: await line({ effort: 'Opleiding', ...once, stated: 510_000 }),
    kies: await line({ effort: 'KIES', ...yearly, from: 2025, reckoning: groups(2500), onTop: 'unsure', node: item }),
    strong: await line({ effort: 'Samen Sterk', ...yearly, reckoning: { ...groups(5000), quantity: '6' }, node: item }),
    advice: await line({ effort: 'Communicatie adviesteam', ...once, stated: 100_000 }),
    lawyer: await line({ effort: 'Consultatie advocaat', ...yearly, stated: 150_000 }),
    table: await line({ effort: 'Scheidingstafel', ...yearly, stated: 1_500_000 }),
    youth: await line({ effort: 'Jongerenwerk', ...yearly, stated: 1_800_000 }),
  }
  const money = async () => (await anja.get(`${at}/money`)).body
  return { ...made, item, at, lines, sources, money, line }
}

type Said = { finding: string; said: { nl: string } }
const plainly = (text: string) => text.replaceAll('\u00a0', ' ')

test('[F04] the figures of seed 004 entered as budget lines give 78,020 structural and 13,100 incidental', async () => {
  const { anja, at, money } = await quickWins('Quick wins')
  const stated = { nature: 'structural', year: 2024, cents: 7_802_000, stands: 'Eindadvies, hoofdstuk 5' }
  idIn(await anja.post(`${at}/stated-totals`, stated))
  idIn(await anja.post(`${at}/stated-totals`, { ...stated, nature: 'incidental', year: null, cents: 1_310_000 }))
  const wrong = idIn(await anja.post(`${at}/stated-totals`, { ...stated, year: 2025 }))
  const page = await money()
  assert.deepEqual(page.totals.byYear, [
    { year: 2024, incidental: 600_000, structural: 7_802_000, all: 8_402_000 },
    { year: 2025, incidental: 0, structural: 8_802_000, all: 8_802_000 },
    { year: null, incidental: 710_000, structural: 0, all: 710_000 },
  ])
  assert.deepEqual(
    page.stated.map(({ difference }: { difference: number }) => difference),
    [0, 0, -1_000_000],
  )
  const named = page.findings.filter(({ finding }: Said) => finding === 'stated-total')
  assert.deepEqual(
    named.map(({ said, about }: Said & { about: string }) => [about, plainly(said.nl)]),
    [[wrong, 'In het stuk staat als totaal € 78.020. Opgeteld is het € 88.020. Dat scheelt € 10.000.']],
  )
  assert.equal((await anja.del(`/stated-totals/${wrong}`, 1)).status, 200)
  assert.equal((await money()).stated.length, 2)
})

test('[F04] the money says in words that from 2025 on 8,020 is short if KIES comes on top and both 40,000 return', async () => {
  const { money } = await quickWins('Dekking')
  const page = await money()
  const said: string[] = page.said.nl.map(plainly)
  assert.ok(
    said.includes(
      'Als ‘KIES’ erbij komt en € 40.000 van Dinkelland structureel is, dan komt de dekking vanaf 2025 elk jaar € 8.020 tekort. De kosten zijn € 88.020, de dekking is € 80.000.',
    ),
    said.join('\n'),
  )
  assert.ok(said.includes('Het is niet zeker of € 40.000 van Dinkelland elk jaar terugkomt.'))
  assert.equal(page.readings.length, 4)
  assert.deepEqual(page.totals.cover, [
    { payer: 'Dinkelland', incidental: 800_000, structural: 0, unsure: 4_000_000 },
    { payer: 'Tubbergen', incidental: 800_000, structural: 4_000_000, unsure: 0 },
  ])
  assert.equal(page.said.en.length, said.length)
})

test('[F04] once somebody knows, the doubt is settled and one reading is left', async () => {
  const { anja, sources, lines, money, item } = await quickWins('Zekerheid')
  const known = { name: 'Dinkelland', payer: 'Dinkelland', nature: 'incidental', cents: 4_000_000, from: 2024 }
  assert.equal((await anja.put(`/money-sources/${sources.d40}`, 1, known)).status, 200)
  const sure = { effort: 'KIES', nature: 'structural', from: 2025, reckoning: groups(2500), onTop: 'sure', node: item }
  assert.equal((await anja.put(`/budget-lines/${lines.kies}`, 1, sure)).status, 200)
  const { said } = await money()
  assert.deepEqual(said.nl.map(plainly), [
    'De dekking komt in 2024 € 38.020 tekort. De kosten zijn € 78.020, de dekking is € 40.000.',
    'De dekking komt vanaf 2025 elk jaar € 48.020 tekort. De kosten zijn € 88.020, de dekking is € 40.000.',
    'Eenmalig is de dekking € 42.900 meer dan de kosten. De kosten zijn € 13.100, de dekking is € 56.000.',
  ])
})

test('[F04] what was promised and paid stands beside the budget, with what is left and what is free', async () => {
  const { anja, lines, money } = await quickWins('Boeken')
  const at = `/budget-lines/${lines.strong}/bookings`
  const booking = { year: 2024, kind: 'committed', cents: 2_500_000, on: '2024-01-15', what: 'Opdracht' }
  idIn(await anja.post(at, booking))
  idIn(await anja.post(at, { ...booking, kind: 'spent', cents: 1_000_050, what: 'Factuur' }))
  idIn(await anja.post(at, { ...booking, kind: 'spent', cents: -50, what: 'Correctie' }))
  const shown = (await money()).lines.find(({ id }: { id: string }) => id === lines.strong)
  assert.deepEqual(shown.standings[0], {
    year: 2024,
    budgeted: 3_000_000,
    committed: 2_500_000,
    spent: 1_000_000,
    left: 2_000_000,
    free: 500_000,
  })
  const { body } = await anja.get(at)
  assert.deepEqual(
    body.bookings.map(({ what, byName }: { what: string; byName: string }) => [what, byName]),
    [
      ['Correctie', 'Anja Mulder'],
      ['Factuur', 'Anja Mulder'],
      ['Opdracht', 'Anja Mulder'],
    ],
  )
  const back = await anja.post(at, { ...booking, cents: -2_500_001 })
  assert.deepEqual([back.status, refusalOf(back), fieldOf(back)], [422, 'programme/booking-below-nothing', '/cents'])
  assert.equal(refusalOf(await anja.del(`/budget-lines/${lines.strong}`, 1)), 'programme/line-has-bookings')
})

test('[F04] a line divided over payers and charged to a source adds up to the same', async () => {
  const { anja, at, line, sources, money } = await quickWins('Verdelen')
  const shares = [
    { payer: 'Dinkelland', weight: 2 },
    { payer: 'Tubbergen', weight: 1 },
  ]
  const divided = await line({ effort: 'Folder', ...once, stated: 10_000, shares, source: sources.d8 })
  const { totals, lines } = await money()
  const payers = Object.fromEntries(
    totals.byPayer.map(({ part, cents }: { part: string; cents: number }) => [part, cents]),
  )
  assert.deepEqual([payers.Dinkelland, payers.Tubbergen], [6_667, 3_333])
  const charged = totals.bySource.find(({ part }: { part: string }) => part === sources.d8)
  assert.equal(charged.cents, 10_000)
  const shown = lines.find(({ id }: { id: string }) => id === divided)
  assert.equal(shown.source.name, 'Dinkelland 8000')
  assert.equal(refusalOf(await anja.del(`/money-sources/${sources.d8}`, 1)), 'programme/source-in-use')
  assert.equal((await anja.del(`/budget-lines/${divided}`, 1)).status, 200)
  assert.equal(refusalOf(await anja.del(`/budget-lines/${divided}`, 2)), 'programme/withdrawn')
  assert.equal((await anja.del(`/money-sources/${sources.d8}`, 1)).status, 200)
  const late = await anja.post(`${at}/budget-lines`, { effort: 'Te laat', ...once, source: sources.d8 })
  assert.deepEqual([refusalOf(late), fieldOf(late)], ['programme/unknown-source', '/source'])
})

test('[F04] what cannot be is refused at its field', async () => {
  const { anja, at, lines, sources } = await quickWins('Fouten')
  const { add } = await givenProgramme(house, 'Ander programma')
  const elsewhere = await add('action-line', null)
  const lines_ = `${at}/budget-lines`
  const tried = async (facts: object) => {
    const answer = await anja.post(lines_, { effort: 'Fout', ...yearly, ...facts })
    return [answer.status, refusalOf(answer), fieldOf(answer)]
  }
  assert.deepEqual(await tried({ from: null }), [422, 'programme/line-without-year', '/from'])
  assert.deepEqual(await tried({ until: 2023 }), [422, 'programme/line-ends-before-it-begins', '/until'])
  assert.deepEqual(await tried({ node: elsewhere }), [422, 'programme/unknown-node', '/node'])
  assert.deepEqual((await tried({ stated: 12.5 })).at(0), 400)
  assert.deepEqual((await tried({ reckoning: { ...groups(1), quantity: '4,5' } })).at(2), '/reckoning/quantity')
  const stale = await anja.put(`/budget-lines/${lines.youth}`, 7, { effort: 'Jongerenwerk', ...yearly })
  assert.deepEqual([stale.status, stale.body.changedBy], [412, 'Anja Mulder'])
  const source = { name: 'x', payer: 'y', nature: 'unsure', cents: 1, from: null }
  assert.equal(refusalOf(await anja.put(`/money-sources/${sources.d40}`, 1, source)), 'programme/source-without-year')
  const nowhere = '00000000-0000-7000-8000-000000000000'
  assert.equal((await anja.get(`/programmes/${nowhere}/money`)).status, 404)
  assert.equal((await anja.get(`/budget-lines/${nowhere}/bookings`)).status, 404)
  const booking = { year: 2024, kind: 'spent', cents: 1, on: '2024-01-15', what: 'Factuur' }
  assert.equal((await anja.post(`/budget-lines/${nowhere}/bookings`, booking)).status, 404)
})

test('[F04 L01] staff reads the money, policy officers write it, another municipality does not know of it', async () => {
  const { at, lines } = await quickWins('Rechten')
  const sanne = await house.as('sanne-bakker')
  const page = await sanne.get(`${at}/money`)
  assert.deepEqual([page.status, page.body.mayChange], [200, false])
  assert.equal((await sanne.post(`${at}/budget-lines`, { effort: 'Nee', ...yearly })).status, 403)
  assert.equal((await (await house.as('joris-linde')).get(`${at}/money`)).status, 403)
  const emmen = await house.as('henk-emmen')
  assert.ok([403, 404].includes((await emmen.get(`${at}/money`)).status))
  const { rows } = await house.owner.pool.query(
    "select count(*)::int as lines from audit.line where use_case = 'programme.add-budget-line' and outcome = 'done'",
  )
  assert.ok(rows[0].lines >= Object.keys(lines).length)
})

test('[F04] two who book at the same moment cannot take back more than there is', async () => {
  const { anja, lines } = await quickWins('Tegelijk')
  const at = `/budget-lines/${lines.youth}/bookings`
  const booking = { year: 2024, kind: 'spent', on: '2024-01-15', what: 'Factuur' }
  idIn(await anja.post(at, { ...booking, cents: 100 }))
  const answers = await Promise.all([1, 2].map(() => anja.post(at, { ...booking, cents: -100 })))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 422])
})
