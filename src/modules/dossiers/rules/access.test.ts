import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import { type AccessQuestion, decideAccess, type Hat, maySeeSecretAddress, type RelationHeld } from './access.ts'
import { type AccessAction, accessActions, accessRoles, accessTable, purposes, relations } from './access-table.ts'

/** The matrix of ACCESS.md as people read it: `watch/partner/read` → the purposes in that cell. */
const policy = readPolicy(fs.readFileSync(new URL('./ACCESS.md', import.meta.url), 'utf8'))

function readPolicy(text: string): Map<string, string[]> {
  const [head, , ...rows] = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const cells = new Map<string, string[]>()
  for (const [relation, role, ...row] of rows)
    row.forEach((cell, i) => {
      cells.set(`${relation}/${role}/${head?.[i + 2]}`, cell.split(' ').filter(Boolean))
    })
  return cells
}

const question = (change: Partial<AccessQuestion> = {}): AccessQuestion => ({
  worker: 'anna',
  municipality: '0109',
  hats: [{ role: 'youth-consultant', team: 'north' }],
  relations: [],
  dossier: { municipality: '0109' },
  action: 'read',
  purpose: 'help',
  ...change,
})
const outcome = (q: AccessQuestion) => {
  const answer = decideAccess(q)
  return isRefusal(answer) ? `${answer.refused} ${answer.status}` : 'allowed'
}

/** What the policy says, in its own words: the numbered sentences of ACCESS.md, not the code. */
function policySays(q: AccessQuestion): string {
  const unknown = 'dossiers/unknown 404'
  if (q.dossier.municipality !== q.municipality) return unknown
  const rows = [
    ...q.relations.filter((held) => counts(q, held)),
    { kind: 'none' as const, team: undefined, purpose: undefined },
  ].flatMap((held) =>
    q.hats
      .filter((hat) => !held.team || held.team === hat.team)
      .map((hat) => ({
        purposesOf: (action: AccessAction) => policy.get(`${held.kind}/${hat.role}/${action}`) ?? [],
        serves: (purpose: string) => held.kind !== 'granted' || held.purpose === purpose,
      })),
  )
  if (rows.some((row) => row.purposesOf(q.action).includes(q.purpose) && row.serves(q.purpose))) return 'allowed'
  if (!rows.some((row) => row.purposesOf('know').length > 0)) return unknown
  return rows.some((row) => row.purposesOf(q.action).length > 0)
    ? 'dossiers/not-for-this-purpose 403'
    : 'dossiers/not-yours 403'
}

function counts(q: AccessQuestion, held: RelationHeld): boolean {
  return !q.dossier.sealedFor || q.dossier.sealedFor.includes(q.worker) || held.kind === 'break-glass'
}

test('[L01] every cell of the policy is what the rules answer: role × relation × action × purpose', () => {
  let cells = 0
  for (const role of accessRoles)
    for (const relation of relations)
      for (const action of accessActions)
        for (const purpose of purposes) {
          const held: RelationHeld[] =
            relation === 'none' ? [] : [{ kind: relation, ...(relation === 'granted' && { purpose }) }]
          const q = question({ hats: [{ role }], relations: held, action, purpose })
          assert.equal(outcome(q), policySays(q), `${role} as ${relation} to ${action} for ${purpose}`)
          cells += 1
        }
  assert.equal(cells, accessRoles.length * relations.length * accessActions.length * purposes.length)
})

test('[L01] the policy names no role, relation, action or purpose that does not exist', () => {
  for (const [cell, allowed] of policy) {
    const [relation = '', role = '', action = ''] = cell.split('/')
    assert.ok(
      [relations, accessRoles, accessActions].every((known, i) => known.includes([relation, role, action][i] as never)),
      cell,
    )
    assert.deepEqual(
      allowed.filter((purpose) => !purposes.includes(purpose as never)),
      [],
      cell,
    )
  }
})

const hat = fc.record({ role: fc.constantFrom(...accessRoles), team: fc.constantFrom('north', 'south') })
const held = fc
  .record({
    kind: fc.constantFrom(...relations.filter((r) => r !== 'none')),
    team: fc.constantFrom('north', 'south', undefined),
    purpose: fc.constantFrom(...purposes),
  })
  .map(
    ({ kind, team, purpose }): RelationHeld => ({
      kind,
      ...(team && { team }),
      ...(kind === 'granted' && { purpose }),
    }),
  )
const anyQuestion = fc.record({
  worker: fc.constantFrom('anna', 'bob'),
  municipality: fc.constantFrom('0109', '0114'),
  hats: fc.array(hat, { maxLength: 3 }),
  relations: fc.array(held, { maxLength: 4 }),
  dossier: fc.constantFrom(
    { municipality: '0109' },
    { municipality: '0109', sealedFor: ['anna'] },
    { municipality: '0109', sealedFor: [] },
  ),
  action: fc.constantFrom(...accessActions),
  purpose: fc.constantFrom(...purposes),
})

test('[L01] whoever asks, with several hats, relations, teams and seals at once: the answer is that of the policy', () => {
  fc.assert(
    fc.property(anyQuestion, (q) => {
      assert.equal(outcome(q), policySays(q))
    }),
    { numRuns: 5000 },
  )
})

test('[L01] whoever has no row in the policy does not learn that the dossier exists', () => {
  for (const role of ['policy-officer', 'functional-administrator', 'inspector', 'partner', 'front-office'] as const)
    assert.equal(outcome(question({ hats: [{ role }] })), 'dossiers/unknown 404', role)
})

test('[L01] with two team roles at once the rights of one team do not reach into the other (S003-057)', () => {
  const hats: Hat[] = [
    { role: 'team-lead', team: 'youth-team' },
    { role: 'youth-consultant', team: 'area-team' },
  ]
  const inArea = question({
    hats,
    relations: [{ kind: 'team', team: 'area-team' }],
    action: 'assign',
    purpose: 'work-distribution',
  })
  assert.equal(outcome(inArea), 'dossiers/not-yours 403')
  assert.equal(outcome({ ...inArea, relations: [{ kind: 'team', team: 'youth-team' }] }), 'allowed')
})

test('[L03] access on request serves its own purpose only', () => {
  const granted = question({ relations: [{ kind: 'granted', purpose: 'advice' }] })
  assert.equal(outcome({ ...granted, purpose: 'advice' }), 'allowed')
  assert.equal(outcome({ ...granted, purpose: 'help' }), 'dossiers/not-for-this-purpose 403')
})

test('[L09] a sealed dossier is unknown even to the watch who is not named, and open after break-glass', () => {
  const dossier = { municipality: '0109', sealedFor: ['carla'] }
  assert.equal(outcome(question({ dossier, relations: [{ kind: 'watch' }] })), 'dossiers/unknown 404')
  assert.equal(outcome(question({ dossier, worker: 'carla', relations: [{ kind: 'watch' }] })), 'allowed')
  assert.equal(outcome(question({ dossier, relations: [{ kind: 'break-glass' }], purpose: 'emergency' })), 'allowed')
})

test('[L01] the audit hears by which rule and relation access was given', () => {
  assert.deepEqual(decideAccess(question({ relations: [{ kind: 'director' }], action: 'direct' })), {
    rule: 'director',
    relation: 'director',
  })
})

test('[L01] rule ids are used once, so an audit line points to one rule', () => {
  assert.equal(new Set(accessTable.map((rule) => rule.id)).size, accessTable.length)
})

test('[L09] a secret address is for the watch, the director and whoever is named', () => {
  const see = (kind: RelationHeld['kind'], change: Partial<AccessQuestion & { namedWorkers: string[] }> = {}) =>
    maySeeSecretAddress({ ...question(), relations: [{ kind }], namedWorkers: [], ...change })
  for (const kind of ['watch', 'director'] as const) assert.equal(see(kind), true, kind)
  for (const kind of ['contact', 'involved', 'team', 'handler', 'receiver', 'granted', 'break-glass'] as const)
    assert.equal(see(kind), false, kind)
  assert.equal(see('involved', { namedWorkers: ['anna'] }), true)
  assert.equal(see('watch', { purpose: 'work-distribution' }), false)
  assert.equal(see('break-glass', { purpose: 'emergency' }), true)
  assert.equal(see('watch', { hats: [{ role: 'partner', team: 'north' }] }), false)
})
