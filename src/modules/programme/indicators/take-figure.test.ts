import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { figureSources } from '../../../app/figures.ts'
import { momentsOf } from '../../../platform/figure-source.ts'
import { fieldOf, givenProgramme, idIn, refusalOf } from '../given.ts'
import { figureJobs } from '../jobs/figures.ts'

const house = await openHouse()
const received = { name: 'Signalen', definition: 'Alle signalen', unit: 'signalen', source: 'Vangnet', wish: 'down' }
const quarterly = { code: 'signals.received', every: 'quarter' }

async function withIndicator(name: string, facts: object = {}) {
  const { anja, programme } = await givenProgramme(house, name)
  const id = idIn(await anja.post(`/programmes/${programme}/indicators`, { ...received, ...facts }))
  const at = `/indicators/${id}`
  const tie = (figure: object | null, version = 1) => anja.put(`${at}/figure`, version, { figure })
  const take = (period: string) => anja.post(`${at}/figure-values`, { period })
  return { anja, at, tie, take, page: async () => (await anja.get(at)).body }
}

/** Does something on another day, and sets the clock back. */
async function onDay<T>(day: string, work: () => Promise<T>): Promise<T> {
  const now = house.clock.now
  house.clock.now = new Date(`${day}T10:00:00Z`)
  try {
    return await work()
  } finally {
    house.clock.now = now
  }
}

const runJob = async () => {
  for (const job of figureJobs(figureSources))
    await job.run({ deps: house.deps, send: async () => {}, auditHeadFile: house.auditHeadFile }, {})
}

/** So many signals in the last quarter of 2025, given by a partner. */
async function givenSignals(count: number): Promise<void> {
  const joris = await onDay('2025-11-03', () => house.as('joris-linde'))
  await onDay('2025-11-03', async () => {
    const signal = { kinds: ['school-absence'], child: 'Sem', postcode: '7741' }
    for (let at = 0; at < count; at += 1) idIn(await joris.post('/signals', signal))
  })
}
await givenSignals(12)

type Measured = { on: string; value: number; source: string; note: string; origin: string; byName: string }

test('[I10 J07] a figure that Vangnet counts is taken over for a period, rounded, with its source; the same period never twice', async () => {
  const { tie, take, page } = await withIndicator('Overnemen')
  assert.equal(refusalOf(await take('2025-Q4')), 'programme/no-figure')
  assert.equal((await tie(quarterly)).status, 200)
  idIn(await take('2025-Q4'))
  const again = await take('2025-Q4')
  assert.deepEqual([again.status, refusalOf(again), fieldOf(again)], [409, 'programme/measured-that-day', '/period'])
  idIn(await take('2025-Q3'))
  const { measured, figure } = await page()
  assert.deepEqual(figure, quarterly)
  assert.deepEqual(
    measured.map(({ on, value, source, origin }: Measured) => [on, value, source, origin]),
    [
      ['2025-12-31', 10, 'Vangnet: Signalen ontvangen', 'module'],
      ['2025-09-30', 0, 'Vangnet: Signalen ontvangen', 'module'],
    ],
  )
  assert.match(measured[0].note, /^Over 2025-Q4, afgerond op 5\./)
})

test('[N-FIG-03] few are not shown: the figure is refused and nothing is measured', async () => {
  const { tie, take, page } = await withIndicator('Te weinig', { unit: 'procent' })
  assert.equal((await tie({ code: 'signals.feedback-in-time', every: 'half' })).status, 200)
  const none = await take('2025-H1')
  assert.deepEqual([none.status, refusalOf(none)], [409, 'programme/figure-nothing-counted'])
  const families = await withIndicator('Weinig gezinnen', { unit: 'gezinnen' })
  const sanne = await house.as('sanne-bakker')
  const household = idIn(await sanne.post('/households', { members: [{ given: 'Kaal', family: 'Zonder' }] }))
  idIn(await sanne.post('/dossiers', { householdId: household, why: 'Hulpvraag' }))
  assert.equal((await families.tie({ code: 'dossiers.open', every: 'quarter' })).status, 200)
  const few = await onDay('2026-04-01', async () =>
    (await house.as('anja-beleid')).post(`${families.at}/figure-values`, { period: '2026-Q1' }),
  )
  assert.deepEqual([few.status, refusalOf(few)], [409, 'programme/figure-too-small'])
  assert.match(few.body.detail, /minder dan 10/)
  for (const one of [page, families.page]) assert.deepEqual((await one()).measured, [])
})

test('[I10] an indicator is tied to a figure that counts the same, by who may write; what cannot be taken is refused at its field', async () => {
  const { anja, tie, take, at } = await withIndicator('Koppelen')
  const other = await tie({ code: 'dossiers.open', every: 'quarter' })
  assert.deepEqual([other.status, refusalOf(other), fieldOf(other)], [422, 'programme/figure-other-unit', '/figure'])
  assert.equal(refusalOf(await tie({ code: 'none.such', every: 'year' })), 'programme/unknown-figure')
  assert.equal((await tie(quarterly)).status, 200)
  assert.equal((await tie(quarterly)).status, 412)
  const tries = { '2026-Q1': 'figure-period-not-over', '2025': 'figure-other-period', vorig: 'figure-period-form' }
  for (const [period, refusal] of Object.entries(tries)) {
    const answer = await take(period)
    assert.deepEqual([answer.status, refusalOf(answer), fieldOf(answer)], [422, `programme/${refusal}`, '/period'])
  }
  const sanne = await house.as('sanne-bakker')
  assert.equal((await sanne.post(`${at}/figure-values`, { period: '2025-Q4' })).status, 403)
  assert.equal((await sanne.put(`${at}/figure`, 2, { figure: null })).status, 403)
  const { figures } = (await sanne.get('/programme-figures')).body
  assert.ok(
    figures.some(
      ({ code, unit }: { code: string; unit: { nl: string } }) => code === 'dossiers.open' && unit.nl === 'gezinnen',
    ),
  )
  assert.equal((await anja.put(`${at}/figure`, 2, { figure: null })).status, 200)
  assert.equal(refusalOf(await take('2025-Q4')), 'programme/no-figure')
})

test('[I10] after a period the job takes the value over, once; what somebody struck out does not come back', async () => {
  const { anja, tie, page } = await withIndicator('Vanzelf')
  assert.equal((await tie(quarterly)).status, 200)
  await runJob()
  await runJob()
  const { measured } = await page()
  assert.deepEqual(
    measured.map(({ on, value, byName }: Measured) => [on, value, byName]),
    [['2025-12-31', 10, 'Vangnet']],
  )
  assert.equal((await anja.put(`/measurements/${measured[0].id}/strike`, 1, { why: 'Dubbel geteld' })).status, 200)
  await runJob()
  assert.equal((await page()).measured.length, 1)
})

test('[I10] of two who take over the same period at once, one value is written', async () => {
  const { tie, take, page } = await withIndicator('Samen overnemen')
  assert.equal((await tie(quarterly)).status, 200)
  const answers = await Promise.all([take('2025-Q4'), take('2025-Q4')])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 409])
  assert.equal((await page()).measured.length, 1)
})

test('[I10] the days of a period lie between two midnights in the Netherlands, in summer and in winter', () => {
  const { since, before } = momentsOf({ from: '2025-01-01', until: '2025-06-30' })
  assert.deepEqual(
    [since.toISOString(), before.toISOString()],
    ['2024-12-31T23:00:00.000Z', '2025-06-30T22:00:00.000Z'],
  )
})
