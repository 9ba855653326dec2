import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { demoColleagues, demoPeople } from '../people.ts'
import { loadProgramme } from './load-programme.ts'

/** An ordinary Tuesday. */
const now = new Date('2026-11-24T10:00:00Z')

const house = await openHouse({ now })
const { owner, deps } = house
await loadProgramme({ owner, deps }, '0109')

const anja = await house.as('anja-beleid')
type Row = { id: string; name: string; until: string; public: boolean }
const [programme, earlier] = (await anja.get('/programmes')).body.programmes as [Row, Row]
const tree = (await anja.get(`/programmes/${programme.id}`)).body
type Node = { id: string; parent: string; kind: string; name: string; status: { code: string }; warnings: unknown[] }
const ofKind = (kind: string): Node[] => tree.nodes.filter((node: Node) => node.kind === kind)

const countBy = (names: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]))

test('[I01 I02] the demo has nineteen items in four action lines, in the mix of statuses of a real report', () => {
  assert.deepEqual(countBy(ofKind('item').map(({ parent }) => parent)), {
    ...Object.fromEntries(ofKind('action-line').map(({ id }, at) => [id, [6, 3, 5, 5][at]])),
  })
  assert.deepEqual(countBy(ofKind('item').map(({ status }) => status.code)), {
    'in-execution': 14,
    'not-started': 2,
    done: 1,
    'settled-and-continuing': 1,
    ended: 1,
  })
})

test('[I01] the demo has a vision, themes and seven movements, each from, to and by', async () => {
  assert.equal(ofKind('vision').length, 1)
  assert.ok(ofKind('theme').length >= 3)
  const movements = await Promise.all(ofKind('movement').map(({ id }) => anja.get(`/programme-nodes/${id}`)))
  assert.equal(movements.length, 7)
  for (const { body } of movements) assert.ok(body.from && body.to && body.by, body.name)
})

test('[I03] what was not started and was told about all the same is said with the reason', () => {
  for (const { name, warnings } of ofKind('item').filter(({ status }) => status.code === 'not-started'))
    assert.ok(warnings.length > 0, name)
})

test('[I04] three items came along from the plan before, with their history', async () => {
  assert.equal(earlier.until, '2023-12-31')
  const pages = await Promise.all(ofKind('item').map(({ id }) => anja.get(`/programme-nodes/${id}`)))
  const came = pages.filter(({ body }) => body.origin !== null)
  assert.equal(came.length, 3)
  for (const { body } of came) assert.equal(body.origin.programme, earlier.name)
})

const at = `/programmes/${programme.id}`
const plainly = (text: string) => text.replaceAll('\u00a0', ' ')

test('[F04] the four quick wins add up: 78,020 every year, 13,100 once, and 8,020 short from the second year on', async () => {
  const { totals, said, stated } = (await anja.get(`${at}/money`)).body
  assert.deepEqual(totals.byYear, [
    { year: 2024, incidental: 600_000, structural: 7_802_000, all: 8_402_000 },
    { year: 2025, incidental: 0, structural: 8_802_000, all: 8_802_000 },
    { year: 2026, incidental: 0, structural: 8_802_000, all: 8_802_000 },
    { year: null, incidental: 710_000, structural: 0, all: 710_000 },
  ])
  assert.deepEqual(
    stated.map(({ cents, difference }: { cents: number; difference: number }) => [cents, difference]),
    [
      [7_802_000, 0],
      [1_310_000, 0],
    ],
  )
  const short = said.nl.map(plainly).find((line: string) => line.includes('vanaf 2025 elk jaar € 8.020 tekort'))
  assert.match(short ?? '', /KIES voor het kind door eigen trainers.*€ 40\.000 van Gemeente Emmen structureel/)
})

test('[F06] a place in a group costs 625, against 1,500 to 2,000 each apart', async () => {
  const [saving] = (await anja.get(`${at}/savings`)).body.savings
  assert.equal(saving.reckoning.perPlace, 62_500)
  assert.deepEqual(saving.reckoning.apart, { low: 150_000, high: 200_000 })
  assert.ok(saving.reasoning && saving.assumptions.length > 0)
})

test('[I06] the risks of the training and of the youth work lie in the cells they had', async () => {
  const { risks, ended } = (await anja.get(`${at}/risks`)).body
  type Risk = { node: { name: string } | null; chance: string; effect: string }
  const cellsOf = (name: string) =>
    risks
      .filter(({ node }: Risk) => node?.name === name)
      .map(({ chance, effect }: Risk) => `${chance} chance, ${effect} effect`)
      .toSorted()
  assert.deepEqual(cellsOf('Groepen voor kinderen'), [
    'large chance, medium effect',
    'large chance, small effect',
    'small chance, large effect',
    'small chance, medium effect',
  ])
  assert.deepEqual(cellsOf('Jongerenwerk op straat'), [
    'large chance, medium effect',
    'large chance, small effect',
    'medium chance, medium effect',
    'medium chance, small effect',
  ])
  assert.equal(ended.length, 1, 'the youth worker who could not be found was found')
})

test('[I15] owners are asked now: some told, of others the editor sees who is missing', async () => {
  const { moments } = (await anja.get(`${at}/moments`)).body
  assert.deepEqual(moments.map(({ phase }: { phase: string }) => phase).toSorted(), ['asked', 'over', 'over'])
  const asked = moments.find(({ phase }: { phase: string }) => phase === 'asked')
  assert.ok(asked.told > 0 && asked.told < asked.asked)
  for (const who of ['sanne-bakker', 'ria-timmer', 'fatima-yildiz']) {
    const { questions } = (await (await house.as(who)).get('/programme-questions')).body
    assert.ok(
      questions.some(({ state }: { state: unknown }) => state === null),
      who,
    )
  }
})

test('[I05] every register has something in it, one advice is late and one waits for a yes', async () => {
  const registers = ['advice', 'ideas', 'council-items', 'decisions', 'standstills', 'meetings', 'partners']
  for (const register of [...registers, 'commitments', 'communication-actions', 'heard']) {
    const { entries } = (await anja.get(`${at}/${register}`)).body
    assert.ok(entries.length >= 3, register)
  }
  const { entries, sum } = (await anja.get(`${at}/advice`)).body
  assert.equal(sum.overdue, 1)
  const offered = entries.flatMap((one: { offered: { name: string } | null }) => one.offered?.name ?? [])
  assert.deepEqual(offered, ['Ria Timmer'])
})

test('[M18] nobody in the programme is a real person: everybody named is one of the demo people', async () => {
  const names = [...demoPeople, ...demoColleagues].map(({ name }) => name)
  const { rows } = await house.owner.pool.query<{ name: string }>(
    `select by_name as name from programme.node_change union select by_name from programme.state
     union select w.name from programme.node n join organisations.worker w on w.municipality = n.municipality and w.id = n.owner`,
  )
  assert.ok(rows.length > 5)
  for (const { name } of rows) assert.ok(names.includes(name), name)
  const { entries } = (await anja.get(`${at}/meetings`)).body
  for (const name of entries.flatMap(({ attends }: { attends: string[] }) => attends)) assert.ok(names.includes(name))
})

test('[I08] a report to the council and one for everybody were published, and stay as they were', async () => {
  const { reports } = (await anja.get(`${at}/published-reports`)).body
  assert.deepEqual(reports.map(({ audience }: { audience: string }) => audience).toSorted(), ['council', 'public'])
  const read = async () =>
    Promise.all(reports.map(async ({ id }: { id: string }) => (await anja.get(`/published-reports/${id}`)).body))
  const before = await read()
  const [item] = ofKind('item')
  const { version } = (await anja.get(`/programme-nodes/${item?.id}`)).body
  assert.equal((await anja.put(`/programme-nodes/${item?.id}`, version, { name: 'Heet nu anders' })).status, 200)
  assert.deepEqual(await read(), before)
})

test('[M18] a second start finds the programme as it is, and adds nothing', async () => {
  assert.equal(await loadProgramme({ owner, deps }, '0109'), false)
  assert.equal((await anja.get('/programmes')).body.programmes.length, 2)
})

test('[M18] what is broken off half way leaves nothing, and the next start makes the whole programme', async () => {
  const other = await openHouse({ now })
  const broken = () => {
    throw new Error('The power went out.')
  }
  const half = { owner: other.owner, deps: { ...other.deps, tell: broken } }
  await assert.rejects(loadProgramme(half, '0109'))
  const officer = await other.as('anja-beleid')
  assert.deepEqual((await officer.get('/programmes')).body.programmes, [])
  assert.equal(await loadProgramme({ owner: other.owner, deps: other.deps }, '0109'), true)
  assert.equal((await officer.get('/programmes')).body.programmes.length, 2)
})

for (const moment of ['2027-01-01T00:10:00Z', '2028-02-29T10:00:00Z', '2026-12-31T22:30:00Z'])
  test(`[M18] the programme can be made on whatever day the demo begins: ${moment}`, async () => {
    const other = await openHouse({ now: new Date(moment) })
    assert.equal(await loadProgramme({ owner: other.owner, deps: other.deps }, '0109'), true)
  })
