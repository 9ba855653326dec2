import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { sharedReference } from '../../../../test/shared-reference.ts'
import { demoBsns, FIRST_DEMO_BSN, LAST_DEMO_BSN } from './bsn.ts'
import { type DemoAsk, type DemoMunicipality, generateDemo } from './generate.ts'
import { randomFrom } from './random.ts'
import { HELPED_PER_INHABITANT, sizes, UNDER_24 } from './rates.ts'
import type { Staff } from './staff.ts'

const ask: DemoAsk = { seed: 7, size: 'village', at: new Date('2026-11-22T10:00:00Z'), today: '2026-11-22' }

function staffOf(municipality: string): Staff {
  const worker = (no: number) => ({
    id: `0000000${no}-0000-7000-8000-00000000${municipality}`,
    name: `Medewerker ${no}`,
    organisation: `00000009-0000-7000-8000-00000000${municipality}`,
    teams: [`00000008-0000-7000-8000-00000000${municipality}`],
  })
  return {
    municipality,
    name: municipality,
    teams: [{ id: `00000008-0000-7000-8000-00000000${municipality}`, postcodes: ['7741'] }],
    consultants: [worker(1), worker(2)],
    partners: [],
    organisations: [],
  }
}

function generate(change: Partial<DemoAsk> = {}): DemoMunicipality[] {
  return [...generateDemo({ ...ask, ...change }, [staffOf('0109'), staffOf('0114')])]
}

test('[M18] the same seed gives the same people, dossiers and signals; another seed gives others', () => {
  assert.deepEqual(generate(), generate())
  assert.notDeepEqual(generate(), generate({ seed: 8 }))
})

test('[M18] a town has its inhabitants, with about the share under 24 of Emmen (seed 003)', () => {
  const people = generate({ size: 'town' }).flatMap(({ population }) => population.persons)
  const living = people.filter(({ death, expected }) => !death && !expected)
  assert.ok(Math.abs(living.length - sizes.town) / sizes.town < 0.02, `${living.length} inhabitants`)
  const young = living.filter(({ birth }) => birth.slice(0, 8) > '20021122').length / living.length
  assert.ok(young > UNDER_24.least && young < UNDER_24.most, `${young} under 24`)
})

test('[M18] about as many young people are helped in a year as in Dinkelland and Tubbergen (seed 004)', () => {
  const households = generate({ size: 'town' }).flatMap(({ population, life }) => {
    const members = new Map(population.households.map(({ id, members }) => [id, members.length]))
    const lastYear = life.dossiers.filter(({ closed }) => !closed || closed.at > new Date('2025-11-22'))
    return lastYear.map(({ household }) => members.get(household))
  })
  const helped = (households.length * 1.35) / sizes.town
  assert.ok(helped > HELPED_PER_INHABITANT * 0.75, `${helped} is too few`)
  assert.ok(helped < HELPED_PER_INHABITANT * 1.25, `${helped} is too many`)
})

test('[M18] a village has every shape of family, children on the way, twins and secret addresses', () => {
  const made = generate()
  const shapes = new Set(made.flatMap(({ population }) => population.households.map(({ shape }) => shape)))
  for (const shape of [
    'two-parents',
    'one-parent',
    'blended',
    'foster',
    'guardian',
    'grandparents',
    'three-generations',
  ])
    assert.ok(shapes.has(shape), `${shape} is missing`)
  const town = generate({ size: 'town' }).flatMap(({ population }) => population)
  const persons = town.flatMap((population) => population.persons)
  assert.ok(persons.some(({ expected }) => expected !== undefined && expected > ask.today))
  assert.ok(persons.some(({ secrecy }) => secrecy !== 0))
  assert.ok(persons.some(({ birth, expected }) => !expected && birth.endsWith('00')))
  assert.ok(persons.some(({ family }) => family === 'Yılmaz') && persons.some(({ given }) => given.includes('Łukasz')))
  assert.ok(persons.some(({ prefix, family }) => prefix === "'t" && family === 'Hart'))
  assert.ok(persons.some(({ family }) => family.length === 1))
  assert.ok(town.some(({ residences }) => residences.some(({ kind }) => kind === 'institution')))
  const twice = Map.groupBy(
    town.flatMap(({ households }) => households.flatMap(({ members }) => members)),
    (person) => person,
  )
  assert.ok(
    [...twice.values()].some((homes) => homes.length === 2),
    'no child in two households',
  )
})

test('[M18, N-BSN-01] every number passes the eleven test, is given once and lies outside the official test set', () => {
  const next = demoBsns()
  const all = new Set<string>()
  for (let bsn = next(); bsn !== undefined; bsn = next()) {
    assert.ok(Number(bsn) >= FIRST_DEMO_BSN && Number(bsn) <= LAST_DEMO_BSN, bsn)
    const sum = [...bsn].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
    assert.equal(sum % 11, 0, bsn)
    assert.ok(!all.has(bsn), `${bsn} twice`)
    all.add(bsn)
  }
  assert.equal(all.size, 90_000)
  const official = fs.readFileSync(sharedReference('brp-testset/persoonslijsten.csv'), 'utf8')
  const theirs = new Set([...official.matchAll(/\b999\d{6}\b/g)].map(([bsn]) => bsn))
  assert.ok(theirs.size > 500)
  assert.deepEqual([...theirs.intersection(all)], [])
})

test('[M18] whatever the seed, every dossier is watched without a gap from opening to closing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      for (const { life } of generate({ seed }))
        for (const { watch, openedAt, closed } of life.dossiers) {
          assert.deepEqual(watch[0]?.from, openedAt)
          assert.deepEqual(watch.at(-1)?.until, closed?.at)
          for (const [i, taking] of watch.entries()) if (i > 0) assert.deepEqual(taking.from, watch[i - 1]?.until)
        }
    }),
    { numRuns: 8 },
  )
})

test('[M18] whatever the seed, every consultant has work that is late, for today and for the coming week', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      for (const { life, population } of generate({ seed }))
        for (const { id } of staffOf(population.municipality).consultants) {
          const due = life.signals
            .filter(({ handler, state }) => handler === id && state === 'weighing')
            .map(({ dueAt }) => dueAt)
          assert.ok(
            due.some((at) => at < new Date('2026-11-22T00:00:00Z')),
            'nothing late',
          )
          assert.ok(
            due.some((at) => at.toISOString().startsWith('2026-11-22')),
            'nothing today',
          )
          assert.ok(
            due.some((at) => at > new Date('2026-11-23') && at < new Date('2026-11-29')),
            'nothing this week',
          )
        }
    }),
    { numRuns: 8 },
  )
})

test('[M18] whatever the seed, old signals are closed, and what led to a dossier is closed with that outcome', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      for (const { life } of generate({ seed }))
        for (const { receivedAt, state, dossier, outcome, team, dueAt } of life.signals) {
          assert.ok(team !== '' && dueAt instanceof Date)
          if (receivedAt < new Date('2026-10-15')) assert.equal(state, 'closed')
          if (dossier && state === 'closed') assert.equal(outcome?.code, 'dossier')
        }
    }),
    { numRuns: 8 },
  )
})

test('[M18] whatever the seed, every open dossier has something to do and a closed one has nothing left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      for (const { life } of generate({ seed }))
        for (const { tasks, closed, openedAt } of life.dossiers) {
          assert.ok(tasks.length > 0)
          for (const { done, madeAt } of tasks) {
            assert.equal(done !== undefined, closed !== undefined)
            assert.ok(madeAt >= openedAt && madeAt <= ask.at)
          }
        }
    }),
    { numRuns: 8 },
  )
})

test('[M18] the known families are the same whatever the seed and live in one municipality only', () => {
  const told = (seed: number) =>
    generate({ seed }).map(({ cast }) => [...cast.values()].map(({ name, members }) => [name, Object.keys(members)]))
  assert.deepEqual(told(7), told(8))
  assert.deepEqual(
    told(7).map((families) => families.length > 0),
    [true, false],
  )
  const [coevorden] = generate()
  const numbered = new Map(coevorden?.population.persons.map(({ id, bsn }) => [id, bsn]))
  for (const [key, { members }] of coevorden?.cast ?? [])
    for (const [who, { id }] of Object.entries(members))
      if (who !== 'unborn') assert.equal(numbered.get(id) === undefined, key === 'haile', `${key} ${who}`)
})

test('streams of one seed do not meet: no two of a hundred thousand branches begin alike', () => {
  const random = randomFrom(1)
  const starts = new Set(Array.from({ length: 100_000 }, (_, i) => random.branch(i).id(ask.at)))
  assert.equal(starts.size, 100_000)
})
