import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { b1FaultsIn } from '../../platform/ui/b1.ts'
import { type AuditedLook, familyLines, isToldToFamily, lookKinds } from './rules.ts'
import { nl } from './words.nl.ts'

const look = (facts: Partial<AuditedLook> = {}): AuditedLook => ({
  at: new Date('2026-03-02T09:00:00Z'),
  kind: 'looked',
  what: 'dossiers.show-dossier',
  name: 'Sanne Bakker',
  roles: ['youth-consultant'],
  organisation: 'Gemeente Coevorden',
  purpose: 'youth-help',
  ...facts,
})
const dayOf = (at: Date) => at.toISOString().slice(0, 10)

test('[L02 N-LOG-04] the family reads role and organisation; a name only in an emergency', () => {
  const [ordinary] = familyLines([look()], dayOf)
  assert.deepEqual(ordinary, {
    day: '2026-03-02',
    roles: ['youth-consultant'],
    organisation: 'Gemeente Coevorden',
    name: '',
    kind: 'looked',
    purpose: 'youth-help',
    times: 1,
  })
  assert.equal(familyLines([look({ kind: 'emergency' })], dayOf)[0]?.name, 'Sanne Bakker')
})

test('[L02 N-MC-09 N-MC-06] what betrays who gave a signal, or that the meldcode is followed, is left out', () => {
  const partner = { roles: ['partner'] }
  assert.equal(isToldToFamily(look({ what: 'signals.list-own-signals', ...partner })), false)
  assert.equal(isToldToFamily(look({ what: 'signals.show-meldcode-file' })), false)
  assert.equal(isToldToFamily(look({ what: 'signals.take-step' })), false)
  assert.equal(isToldToFamily(look({ what: 'signals.show-signal' })), true)
  assert.equal(isToldToFamily(look({ what: 'dossiers.show-who-is-who', ...partner })), true)
})

test('[L02] the same person doing the same on one day stands on one line with how often; the newest day is on top', () => {
  const early = new Date('2026-03-01T09:00:00Z')
  const lines = familyLines([look({ at: early }), look(), look(), look({ name: 'Mo El Amrani' })], dayOf)
  assert.deepEqual(
    lines.map(({ day, times }) => [day, times]),
    [
      ['2026-03-02', 2],
      ['2026-03-02', 1],
      ['2026-03-01', 1],
    ],
  )
})

test('[L02] whatever was looked at, every line that may be told is counted once, and no other', () => {
  const any = fc.record({
    at: fc.integer({ min: 0, max: 20 }).map((hours) => new Date(Date.UTC(2026, 2, 1, hours * 3))),
    kind: fc.constantFrom(...lookKinds),
    what: fc.constantFrom(
      'dossiers.show-dossier',
      'signals.show-signal',
      'signals.take-step',
      'signals.list-own-signals',
    ),
    name: fc.constantFrom('Sanne', 'Mo'),
    roles: fc.constantFrom(['youth-consultant'], ['partner']),
    organisation: fc.constant('Gemeente'),
    purpose: fc.constantFrom('youth-help', 'child-safety'),
  })
  fc.assert(
    fc.property(fc.array(any), (looks) => {
      const counted = familyLines(looks, dayOf).reduce((sum, { times }) => sum + times, 0)
      assert.equal(counted, looks.filter(isToldToFamily).length)
    }),
  )
})

test('[L02 N-FIG-06] what a family reads on the paper is plain Dutch (B1)', () => {
  assert.deepEqual(b1FaultsIn(nl.paper), [])
})
