import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openHouse } from '../../../test/house.ts'
import { givenDossier } from '../dossiers/given.ts'

const GROUPS = ['late', 'today', 'coming-week', 'later'] as const

test('[L01 D12] whatever the days, every count of my work is the number of rows behind it, and together they are all', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { dossier } = await givenDossier(sanne)
  await sanne.post('/signals', { pieces: [{ nature: 'observation', text: 'Zorg' }], postcode: '7741' })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
      fc.integer({ min: 0, max: 40 }),
      async (days, later) => {
        house.clock.now = new Date('2026-03-02T09:00:00Z')
        const now = await house.as('sanne-bakker')
        for (const day of days) {
          const due = new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10)
          assert.equal((await now.post('/tasks', { dossierId: dossier, title: `Dag ${day}`, due })).status, 201)
        }
        house.clock.now = new Date(Date.UTC(2026, 2, 2 + later, 9))
        const then = await house.as('sanne-bakker')
        const all = (await then.get('/work')).body
        let together = 0
        for (const group of GROUPS) {
          const { rows } = (await then.get(`/work?group=${group}`)).body
          assert.equal(rows.length, all.counts[group], group)
          together += rows.length
        }
        assert.equal(together, all.rows.length)
      },
    ),
    { numRuns: 8 },
  )
})

test('[D12 A07] my work holds tasks, signals that wait and reviews, the most pressing first, and only mine', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { dossier, number } = await givenDossier(sanne)
  await sanne.post('/tasks', { dossierId: dossier, title: 'School bellen', due: '2026-03-03' })
  await sanne.post('/tasks', { title: 'Intervisie', due: '2026-03-20' })
  await sanne.post('/signals', { pieces: [{ nature: 'observation', text: 'Zorg' }], postcode: '7741' })
  const { rows, counts } = (await sanne.get('/work')).body
  assert.deepEqual(
    rows
      .filter(({ kind }: { kind: string }) => kind === 'other')
      .map((row: { title: string; number: string }) => [row.title, row.number]),
    [
      ['School bellen', number],
      ['Intervisie', ''],
    ],
  )
  assert.equal(rows.filter(({ kind }: { kind: string }) => kind === 'signal').length, 1)
  assert.equal(counts.late, 0)

  const mo = await house.as('mo-el-amrani')
  assert.deepEqual(
    (await mo.get('/work')).body.rows.map(({ kind }: { kind: string }) => kind),
    ['signal'],
    'of his team, not of Sanne',
  )
  await mo.post('/break-glass', { dossier, reason: 'Kind is weggelopen' })
  const fatima = await house.as('fatima-yildiz')
  const [review] = (await fatima.get('/work')).body.rows
  assert.deepEqual([review.kind, review.number, review.about], ['review-break-glass', number, ''], 'without the name')
  assert.equal((await sanne.get('/work?group=ooit')).status, 400)
  assert.equal((await house.nobody.get('/work')).status, 401)
})
