import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { fieldOf, givenProgramme, idIn, refusalOf } from '../given.ts'

const house = await openHouse()

/** Seed 004: children with individual help in Dinkelland, 344 in 2020 and 381 in 2022. */
const help = {
  name: 'Kinderen met individuele hulp',
  definition: 'Kinderen van 0 tot 18 jaar met ondersteuningsbehoefte 1 tot en met 4 in een jaar',
  unit: 'kinderen',
  source: 'Jaarstukken',
  wish: 'down',
  target: { value: 300, by: '2026-12-31' },
  baseline: { value: 344, on: '2020-12-31' },
}
const nobody = '00000000-0000-7000-8000-000000000000'

async function withIndicator(name: string, facts: object = {}) {
  const made = await givenProgramme(house, name)
  const { anja, programme, add } = made
  const line = await add('action-line', null)
  const item = await add('item', line)
  const list = `/programmes/${programme}/indicators`
  const indicator = idIn(await anja.post(list, { ...help, node: item, ...facts }))
  const at = `/indicators/${indicator}`
  const value = async (on: string, value: number, more: object = {}) =>
    anja.post(`${at}/measurements`, { on, value, source: 'Jaarstukken', ...more })
  return { ...made, line, item, list, indicator, at, value, page: async () => (await anja.get(at)).body }
}

type Segment = { since: { on: string } | null; points: { value: number }[] }

test('[I10] an indicator has a definition, source, unit, target and baseline, and its values make a trend', async () => {
  const { value, page } = await withIndicator('Verloop')
  idIn(await value('2020-12-31', 344))
  idIn(await value('2022-12-31', 381, { quality: 'partial', note: 'Zonder december' }))
  const shown = await page()
  assert.deepEqual(
    [shown.definition, shown.unit, shown.source, shown.target, shown.baseline],
    [help.definition, help.unit, help.source, help.target, help.baseline],
  )
  assert.deepEqual(
    [shown.change, shown.direction, shown.sinceBaseline, shown.progress, shown.onTarget],
    [37, 'worse', 37, -85, false],
  )
  assert.deepEqual(shown.latest, { on: '2022-12-31', value: 381, source: 'Jaarstukken', quality: 'partial' })
  assert.deepEqual(shown.segments, [
    {
      since: null,
      points: [
        { on: '2020-12-31', value: 344 },
        { on: '2022-12-31', value: 381 },
      ],
    },
  ])
})

test('[I10 J07] a break cuts the trend: nothing is compared across it, and the list says so', async () => {
  const { anja, value, at, list, item, line, page } = await withIndicator('Breuk')
  idIn(await value('2020-12-31', 344))
  idIn(await value('2022-12-31', 381))
  const residence = { on: '2021-01-01', why: 'Ander woonplaatsbeginsel' }
  idIn(await anja.post(`${at}/breaks`, residence))
  assert.equal(refusalOf(await anja.post(`${at}/breaks`, residence)), 'programme/break-twice')
  const shown = await page()
  assert.deepEqual([shown.change, shown.sinceBaseline, shown.progress, shown.direction], [null, null, null, 'broken'])
  assert.deepEqual(
    shown.segments.map(({ since, points }: Segment) => [since?.on ?? null, points.map((point) => point.value)]),
    [
      [null, [344]],
      ['2021-01-01', [381]],
    ],
  )
  for (const node of [item, line]) {
    const { indicators } = (await anja.get(`${list}?node=${node}`)).body
    assert.deepEqual(
      indicators.map(({ direction }: { direction: string }) => direction),
      ['broken'],
    )
  }
})

test('[J07] another definition is kept beside the old one, and every value says with which it was measured', async () => {
  const { anja, value, at, item, page } = await withIndicator('Definitie')
  idIn(await value('2024-12-31', 300))
  const other = { ...help, node: item, definition: 'Trajecten in plaats van kinderen', unit: 'trajecten' }
  const silent = await anja.put(at, 1, other)
  assert.deepEqual(
    [silent.status, refusalOf(silent), fieldOf(silent)],
    [422, 'programme/definition-asks-break', '/breakOn'],
  )
  const why = await anja.put(at, 1, { ...other, breakOn: '2025-01-01' })
  assert.deepEqual([refusalOf(why), fieldOf(why)], ['programme/break-without-reason', '/breakWhy'])
  const told = { ...other, breakOn: '2025-01-01', breakWhy: 'Landelijke afspraak' }
  assert.equal((await anja.put(at, 1, told)).status, 200)
  idIn(await value('2025-12-31', 420))
  idIn(await value('2023-12-31', 290))
  const shown = await page()
  assert.equal(shown.unit, 'trajecten')
  assert.deepEqual(
    shown.measured.map(({ on, meaning }: { on: string; meaning: number }) => [on, meaning]),
    [
      ['2025-12-31', 2],
      ['2024-12-31', 1],
      ['2023-12-31', 1],
    ],
  )
  assert.deepEqual(
    shown.meanings.map(({ number, unit, since }: Record<string, unknown>) => [number, unit, since]),
    [
      [2, 'trajecten', '2025-01-01'],
      [1, 'kinderen', null],
    ],
  )
  assert.equal(shown.direction, 'broken')
})

test('[I10] a wrong value is struck out with why, stays to be seen, and makes room for the right one', async () => {
  const { anja, value, page } = await withIndicator('Doorhalen')
  const wrong = idIn(await value('2025-12-31', 3810))
  const again = await value('2025-12-31', 381)
  assert.deepEqual([again.status, refusalOf(again), fieldOf(again)], [409, 'programme/measured-that-day', '/on'])
  assert.equal((await anja.put(`/measurements/${wrong}/strike`, 1, { why: '' })).status, 400)
  assert.equal((await anja.put(`/measurements/${wrong}/strike`, 1, { why: 'Nul te veel' })).status, 200)
  assert.equal(
    refusalOf(await anja.put(`/measurements/${wrong}/strike`, 2, { why: 'Nog eens' })),
    'programme/already-struck',
  )
  idIn(await value('2025-12-31', 381))
  const { measured, latest, quality } = await page()
  assert.deepEqual(
    measured.map((one: { value: number; struck: string | null }) => [one.value, one.struck]),
    [
      [381, null],
      [3810, 'Nul te veel'],
    ],
  )
  assert.deepEqual([latest.value, quality.struck, quality.complete], [381, 1, 1])
})

test('[N-FIG-05] a goal is not done without a measured value and its source', async () => {
  const { anja, at, value, page } = await withIndicator('Doel')
  const done = { goal: 'done', why: 'Gehaald' }
  const early = await anja.put(`${at}/goal`, 1, done)
  assert.deepEqual([early.status, refusalOf(early)], [409, 'programme/done-without-value'])
  assert.match(early.body.detail, /Kinderen met individuele hulp/)
  const measured = idIn(await value('2025-12-31', 290))
  assert.equal(fieldOf(await value('2025-12-30', 290, { source: ' ' })), '/source')
  assert.equal((await anja.put(`/measurements/${measured}/strike`, 1, { why: 'Verkeerd geteld' })).status, 200)
  assert.equal(refusalOf(await anja.put(`${at}/goal`, 1, done)), 'programme/done-without-value')
  idIn(await value('2025-12-31', 295))
  assert.equal(refusalOf(await anja.put(`${at}/goal`, 1, { goal: 'done' })), 'programme/goal-without-reason')
  assert.equal((await anja.put(`${at}/goal`, 1, done)).status, 200)
  const { goal, goalOn, goalWhy, onTarget } = await page()
  assert.deepEqual([goal, goalOn, goalWhy, onTarget], ['done', '2026-03-02', 'Gehaald', true])
  assert.equal((await anja.put(`${at}/goal`, 2, { goal: 'open' })).status, 200)
  assert.deepEqual([(await page()).goal, (await page()).goalOn], ['open', null])
})

test('[N-FIG-05 I03] an item on which an indicator hangs is not called done before it was measured; it may end', async () => {
  const { anja, item, value, add, line, at } = await withIndicator('Afgerond')
  const done = { code: 'done', reason: 'Klaar' }
  const early = await anja.put(`/programme-nodes/${item}/status`, 1, done)
  assert.deepEqual([early.status, refusalOf(early)], [409, 'programme/done-without-value'])
  const bare = await add('item', line)
  assert.equal((await anja.put(`/programme-nodes/${bare}/status`, 1, done)).status, 200)
  const ended = { code: 'ended', end: '2026-01-01', reason: 'Geld is op' }
  assert.equal((await anja.put(`/programme-nodes/${item}/status`, 1, ended)).status, 200)
  idIn(await value('2025-12-31', 290))
  assert.equal((await anja.put(`/programme-nodes/${item}/status`, 2, done)).status, 200)
  assert.equal((await anja.put(`${at}/goal`, 1, { goal: 'dropped', why: 'Andere prioriteit' })).status, 200)
})

test('[J07] one sees how complete the values are, and when the next one should have come', async () => {
  const { value, page } = await withIndicator('Kwaliteit', { every: 12 })
  assert.deepEqual([(await page()).quality.late, (await page()).quality.dueOn], [true, null])
  idIn(await value('2024-12-31', 300, { quality: 'estimate' }))
  const { quality } = await page()
  assert.deepEqual(quality, {
    complete: 0,
    partial: 0,
    estimate: 1,
    struck: 0,
    lastOn: '2024-12-31',
    dueOn: '2025-12-31',
    late: true,
  })
  idIn(await value('2025-12-31', 290))
  assert.equal((await page()).quality.late, false)
})

test('[I10] what cannot be is refused at its field', async () => {
  const { anja, list, at, item, value } = await withIndicator('Grenzen')
  const tried = async (facts: object) => {
    const answer = await anja.post(list, { ...help, ...facts })
    return [answer.status, refusalOf(answer), fieldOf(answer)]
  }
  const early = { target: { value: 1, by: '2020-12-31' } }
  assert.deepEqual(await tried(early), [422, 'programme/target-not-after-baseline', '/target/by'])
  assert.deepEqual(await tried({ node: nobody }), [422, 'programme/unknown-node', '/node'])
  assert.deepEqual((await tried({ definition: ' ' })).slice(0, 1), [400])
  assert.deepEqual((await tried({ target: { value: 0.1234, by: '2026-12-31' } })).at(2), '/target/value')
  const future = await value('2026-03-03', 1)
  assert.deepEqual([refusalOf(future), fieldOf(future)], ['programme/measured-in-the-future', '/on'])
  const stale = await anja.put(at, 7, { ...help, node: item })
  assert.deepEqual([stale.status, stale.body.changedBy], [412, 'Anja Mulder'])
  assert.equal((await anja.get(`/indicators/${nobody}`)).status, 404)
  assert.equal((await anja.post(`/indicators/${nobody}/breaks`, { on: '2025-01-01', why: 'x' })).status, 404)
  const sanne = await house.as('sanne-bakker')
  assert.equal((await sanne.get(at)).body.mayChange, false)
  assert.equal((await sanne.post(`${at}/measurements`, { on: '2026-01-01', value: 1, source: 'x' })).status, 403)
})

test('[I10] of two who measure the same day at once, one is written and the other hears it', async () => {
  const { value, page } = await withIndicator('Tegelijk')
  const answers = await Promise.all([value('2025-12-31', 1), value('2025-12-31', 2)])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 409])
  assert.equal((await page()).measured.length, 1)
})
