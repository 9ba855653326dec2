import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changesBetween } from './changes.ts'
import { forAudience, type Material, moneyByYear, type ReportNode, toldOf } from './material.ts'
import { audiences, blocksFor, dayOf, refusePublishing } from './report.ts'

const node = (id: string, more: Partial<ReportNode> = {}): ReportNode => ({
  id,
  parent: null,
  depth: 0,
  kind: 'Onderdeel',
  shape: 'item',
  name: `Onderdeel ${id}`,
  owner: 'Sanne Bakker',
  what: '',
  result: '',
  from: '',
  to: '',
  by: '',
  ended: null,
  successor: null,
  origin: null,
  status: { code: 'busy', name: 'In uitvoering', since: '2025-01-01', end: null, reason: 'Onder ons' },
  baseline: ['2025-Q1'],
  current: ['2025-Q2'],
  states: [{ moment: 'm1', of: null, text: 'Begonnen', next: '' }],
  ...more,
})
const material = (nodes: readonly ReportNode[], more: Partial<Material> = {}): Material => ({
  programme: { id: 'p', name: 'Plan', since: '2025-01-01', until: null },
  on: '2026-01-01',
  moments: [{ id: 'm1', name: 'Voorjaar', on: '2025-04-01' }],
  nodes,
  money: [{ effort: 'Groepen', node: null, nature: 'structural', cents: 100, standings: [] }],
  savings: [],
  subsidies: [],
  riskZones: { act: 3, actNow: 6 },
  communication: [],
  risks: [
    { id: 'r', node: null, text: 'Te laat', chance: 'large', effect: 'small', owner: 'Sanne Bakker', measures: [] },
  ],
  indicators: [],
  advice: [
    {
      id: 'a',
      node: null,
      title: 'Doe dit',
      givenBy: '',
      owner: 'Sanne Bakker',
      due: null,
      state: 'open',
      percent: null,
    },
  ],
  heard: [
    {
      id: 'h',
      node: null,
      title: 'Intern',
      fromWhom: '',
      heardOn: '2025-01-01',
      state: 'heard',
      outcome: '',
      forEverybody: false,
    },
  ],
  ...more,
})
const kindsOf = (before: Material, now: Material) => changesBetween(before, now).map(({ change }) => change)

test('[I08] only the executive reads names of workers, reasons and what was heard without an answer', () => {
  const whole = material([node('1')])
  assert.deepEqual(forAudience(whole, 'executive'), whole)
  for (const audience of audiences.filter((one) => one !== 'executive')) {
    const text = JSON.stringify(forAudience(whole, audience))
    for (const inside of ['Sanne', 'Onder ons', 'Intern']) assert.ok(!text.includes(inside), `${audience}: ${inside}`)
  }
  for (const audience of ['partners', 'public'] as const) {
    const { money, risks, advice } = forAudience(whole, audience)
    assert.deepEqual([money, risks, advice], [[], [], []])
    assert.ok(!blocksFor(audience).some((block) => ['money', 'risks', 'advice'].includes(block)))
  }
})

test('[I08] a report of parts tells of all below them; what was over before the period is left out unless it is named', () => {
  const nodes = [
    node('line', { shape: 'text' }),
    node('a', { parent: 'line' }),
    node('old', { parent: 'line', ended: '2024-12-31' }),
    node('new', { parent: 'line', ended: '2025-01-01' }),
    node('other'),
  ]
  const ids = (items: string[]) => toldOf(nodes, { items, from: '2025-01-01' }).map(({ id }) => id)
  assert.deepEqual(ids([]), ['line', 'a', 'new', 'other'])
  assert.deepEqual(ids(['line']), ['line', 'a', 'new'])
  assert.deepEqual(ids(['old']), ['old'])
})

test('[I08] what changed is told once, by what happened to the part', () => {
  const before = material([node('1'), node('2'), node('3'), node('4')])
  const other = { id: '1', name: 'Onderdeel 1' }
  assert.deepEqual(kindsOf(before, before), [])
  const done = { code: 'done', name: 'Afgerond', since: '2026-01-01', end: null, reason: '' }
  const now = material([
    node('1', { name: 'Anders', current: ['2026-H1'] }),
    node('2', { ended: '2025-06-01', successor: { ...other, programme: null } }),
    node('3', { ended: '2025-06-01', successor: { ...other, programme: 'Plan 2' } }),
    node('4', { ended: '2026-01-01', status: done, states: [{ moment: 'm1', of: null, text: 'Klaar', next: '' }] }),
    node('5', { parent: '1' }),
    node('6', { origin: 'Plan 0' }),
  ])
  assert.deepEqual(kindsOf(before, now), [
    ...['renamed', 'planning', 'merged', 'carried-over', 'status', 'state', 'new', 'carried-here'],
  ])
  assert.deepEqual(kindsOf(now, now), [])
})

test('[I08] a state at a moment that the report before did not show is the report itself, no change', () => {
  const before = material([node('1')])
  const moments = [...before.moments, { id: 'm2', name: 'Winter', on: '2026-01-01' }]
  const told = [...node('1').states, { moment: 'm2', of: null, text: 'Verder', next: '' }]
  assert.deepEqual(kindsOf(before, material([node('1', { states: told })], { moments })), [])
})

test('[I08] money of a report adds up by year, and what has no year stands last', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 })
  const standing = fc.record({
    year: fc.constantFrom(2025, 2026, null),
    budgeted: cents,
    committed: cents,
    spent: cents,
    left: cents,
  })
  fc.assert(
    fc.property(fc.array(fc.array(standing)), (all) => {
      const lines = all.map((standings) => ({
        effort: '',
        node: null,
        nature: 'incidental' as const,
        cents: 1,
        standings,
      }))
      const years = moneyByYear(lines)
      const sum = (parts: readonly { spent: number }[]) => parts.reduce((total, { spent }) => total + spent, 0)
      assert.equal(sum(years), sum(all.flat()))
      assert.deepEqual(
        years.map(({ year }) => year).toSorted((a, b) => (a ?? 9999) - (b ?? 9999)),
        years.map(({ year }) => year),
      )
    }),
  )
})

test('[I08] a report is published for everybody only of a public programme, of days that began, and as it was looked at', () => {
  const around = { today: '2026-03-02', isPublic: false, mark: 'x', seen: undefined }
  const refused = (
    choice: Parameters<typeof refusePublishing>[0],
    more: Partial<typeof around> | { seen: string } = {},
  ) => refusePublishing(choice, { ...around, ...more })?.refused
  const council = { audience: 'council', from: '2026-01-01' } as const
  assert.equal(refused(council), undefined)
  assert.equal(refused({ ...council, from: '2026-03-03' }), 'programme/report-of-the-future')
  assert.equal(refused({ ...council, audience: 'public' }), 'programme/report-programme-not-public')
  assert.equal(refused({ ...council, audience: 'public' }, { isPublic: true }), undefined)
  assert.equal(refused(council, { seen: 'y' }), 'programme/report-moved-on')
  assert.equal(refused(council, { seen: 'x' }), undefined)
  assert.deepEqual(
    [dayOf({ until: '2026-01-31' }, '2026-03-02'), dayOf({ until: '2026-06-30' }, '2026-03-02')],
    ['2026-01-31', '2026-03-02'],
  )
})
