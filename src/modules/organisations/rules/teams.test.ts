import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import { addDays, holdsOn } from './dated.ts'
import { type Holding, mergeTeams, refuseBeyondTeam, refuseOtherNature, type Team } from './teams.ts'

const ON = '2027-01-01'

const team = (id: string, more: Partial<Team> = {}): Team => ({
  id,
  name: `Team ${id}`,
  since: '2015-01-01',
  until: null,
  mergedInto: null,
  ...more,
})

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(ON, days))

/** Roles in two teams, as the database allows them: the same person, role and team never twice on a day. */
const holdings = fc
  .array(
    fc.record({
      worker: fc.constantFrom('anna', 'bob', 'carla'),
      role: fc.constantFrom('youth-consultant', 'team-lead'),
      team: fc.constantFrom('a', 'b'),
      since: day,
      length: fc.option(fc.integer({ min: 0, max: 300 })),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ length, ...row }, at) => ({
      ...row,
      id: `h${at}`,
      discipline: null,
      until: length === null ? null : addDays(row.since, length),
    })),
  )

type Held = Holding & { team: string }

/** Who holds which role anywhere in these teams on a day. */
const held = (rows: readonly (Omit<Holding, 'id'> & { id?: string })[], on: string) =>
  [...new Set(rows.filter((row) => holdsOn(row, on)).map(({ worker, role }) => `${worker} ${role}`))].sort()

function merged(rows: readonly Held[]) {
  const outcome = mergeTeams([team('a'), team('b')], rows, ON)
  assert.ok(!isRefusal(outcome))
  const ends = new Map(outcome.ending.map(({ id, until }) => [id, until]))
  const old = rows.map((row) => ({ ...row, until: ends.get(row.id) ?? row.until }))
  return { old, next: outcome.beginning, lastDay: outcome.lastDay }
}

test('[M13 S003-058] whatever the roles, after the merge everybody works in the new team as they did in the old ones', () => {
  fc.assert(
    fc.property(holdings, day, (rows, on) => {
      const { old, next } = merged(rows)
      if (on < ON) {
        assert.deepEqual(held(old, on), held(rows, on))
        assert.deepEqual(held(next, on), [])
      } else {
        assert.deepEqual(held(old, on), [])
        assert.deepEqual(held(next, on), held(rows, on))
      }
    }),
    { numRuns: 400 },
  )
})

test('[M13] whatever the roles, nobody holds the same role twice in the new team on a day', () => {
  fc.assert(
    fc.property(holdings, day, (rows, on) => {
      const now = merged(rows).next.filter((row) => holdsOn(row, on))
      assert.equal(new Set(now.map(({ worker, role }) => `${worker} ${role}`)).size, now.length)
    }),
  )
})

test('[M13 S003-058] the old teams stop on the day before, and what was planned in them never begins', () => {
  const { old, lastDay } = merged([
    { id: 'h1', worker: 'anna', role: 'team-lead', discipline: null, since: '2020-01-01', until: null, team: 'a' },
    { id: 'h2', worker: 'bob', role: 'team-lead', discipline: null, since: '2027-03-01', until: null, team: 'b' },
  ])
  assert.equal(lastDay, '2026-12-31')
  assert.deepEqual(
    old.map(({ until }) => until),
    ['2026-12-31', '2027-02-28'],
  )
})

test('[M13] one team cannot be merged, nor one that stops or went up in another', () => {
  const code = (teams: Team[]) => {
    const outcome = mergeTeams(teams, [], ON)
    return isRefusal(outcome) && outcome.refused
  }
  assert.equal(code([team('a')]), 'organisations/merge-needs-two-teams')
  assert.equal(code([team('a'), team('a')]), 'organisations/merge-needs-two-teams')
  assert.equal(
    code([team('a'), team('b', { mergedInto: 'c', until: '2020-01-01' })]),
    'organisations/team-already-merged',
  )
  assert.equal(code([team('a'), team('b', { until: '2028-01-01' })]), 'organisations/team-not-there-then')
  assert.equal(code([team('a'), team('b', { since: '2027-01-01' })]), 'organisations/team-not-there-then')
})

test('[M13] a role in a team lies within the days of the team', () => {
  const ending = team('a', { until: '2026-12-31' })
  const code = (since: string, until: string | null) => refuseBeyondTeam(ending, { since, until })?.refused
  assert.equal(code('2020-01-01', '2026-12-31'), undefined)
  assert.equal(code('2020-01-01', '2027-01-01'), 'organisations/team-ends-before-role')
  assert.equal(code('2020-01-01', null), 'organisations/team-ends-before-role')
  assert.equal(code('2014-12-31', '2020-01-01'), 'organisations/team-ends-before-role')
  assert.equal(refuseBeyondTeam(team('b'), { since: '2020-01-01', until: null }), undefined)
})

test('[M13] the kind and area of a team are fixed once it works', () => {
  const now = { ...team('a', { since: '2026-01-01' }), kind: 'youth', area: null }
  const change = (today: string, kind: string) => refuseOtherNature(now, { kind, area: null, today })?.refused
  assert.equal(change('2026-01-01', 'access'), 'organisations/team-has-begun')
  assert.equal(change('2025-12-31', 'access'), undefined)
  assert.equal(change('2026-06-01', 'youth'), undefined)
})
