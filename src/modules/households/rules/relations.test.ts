import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isPartialDate, type PartialDate } from './partial-date.ts'
import {
  deriveRelations,
  holdsOn,
  inverseOf,
  RELATION_KINDS,
  type Relation,
  type RelationKind,
  turnAround,
} from './relations.ts'

const TODAY = '2026-11-22'

function date(text: string): PartialDate {
  assert.ok(isPartialDate(text), text)
  return text
}

/** `is('sevim parent can')`, one fact a line. */
function is(...facts: string[]): Relation[] {
  return facts.map((fact) => {
    const [person = '', kind = '', other = ''] = fact.split(' ')
    assert.ok(kind in RELATION_KINDS, kind)
    return { person, kind: kind as RelationKind, other }
  })
}

const said = (relations: readonly Relation[]) => relations.map((r) => `${r.person} ${r.kind} ${r.other}`)
const derived = (known: readonly Relation[]) => said(deriveRelations(known, TODAY))

const blended = [
  ...is(
    'sevim parent can',
    'murat parent can',
    'sevim parent mia',
    'jan parent mia',
    'jan parent tess',
    'els parent tess',
    'oma parent sevim',
  ),
  ...is('sevim partner jan'),
  { ...is('sevim partner murat')[0], until: date('20190500') } as Relation,
]

test('[D01] half brothers and sisters share one parent, step brothers and sisters none', () => {
  assert.ok(derived(blended).includes('can half-sibling mia'))
  assert.ok(derived(blended).includes('mia half-sibling can'))
  assert.ok(derived(blended).includes('tess half-sibling mia'))
  assert.ok(derived(blended).includes('can step-sibling tess'))
  assert.ok(derived(is('a parent x', 'b parent x', 'a parent y', 'b parent y')).includes('x sibling y'))
})

test('[D01] with one parent recorded it stays open whether brother and sister are whole or half', () => {
  assert.ok(derived(is('a parent x', 'a parent y', 'b parent y')).includes('x sibling-perhaps-half y'))
})

test('[D01] the partner of a parent is a step parent; the parent never is', () => {
  const found = derived(blended)
  assert.ok(found.includes('jan step-parent can'))
  assert.ok(found.includes('can step-child jan'))
  assert.ok(found.includes('sevim step-parent tess'))
  assert.ok(!found.includes('jan step-parent mia'))
})

test('[D01] a partnership that ended makes ex-partners, and no step parent', () => {
  const found = derived(blended)
  assert.ok(found.includes('murat ex-partner sevim'))
  assert.ok(!found.some((line) => line.startsWith('murat step-parent')))
})

test('[D01] who married again with the same partner is no ex-partner', () => {
  const again = [{ ...is('a partner b')[0], until: date('20100101') } as Relation, ...is('a partner b')]
  assert.deepEqual(derived(again), [])
})

test('[D01] death does not make an ex-partner', () => {
  const widow = [{ ...is('a partner b')[0], until: date('20100101'), endedByDeath: true } as Relation]
  assert.deepEqual(derived(widow), ['a late-partner b', 'b late-partner a'])
})

test('[D01] parents who are no couple are each other’s co-parents, and their parents are grandparents', () => {
  assert.ok(derived(blended).includes('murat co-parent sevim'))
  assert.ok(!derived(blended).includes('jan co-parent sevim'))
  assert.ok(derived(blended).includes('oma grandparent can'))
  assert.ok(derived(blended).includes('mia grandchild oma'))
})

test('[D01] what the family said itself is not derived over again', () => {
  assert.ok(!derived([...blended, ...is('can sibling mia')]).includes('can half-sibling mia'))
  assert.ok(!derived([...blended, ...is('can step-child jan')]).includes('jan step-parent can'))
})

test('[D01] an end without a date is an end; an end this year without a month is open', () => {
  assert.equal(holdsOn({ until: date('00000000') }, TODAY), 'no')
  assert.equal(holdsOn({ until: date('20260000') }, TODAY), 'unknown')
  assert.equal(holdsOn({ until: date('20261122') }, TODAY), 'no')
  assert.equal(holdsOn({ until: date('20261123') }, TODAY), 'yes')
  assert.equal(holdsOn({ since: date('20261123') }, TODAY), 'no')
  assert.equal(holdsOn({ since: date('00000000') }, TODAY), 'yes')
  assert.equal(holdsOn({}, TODAY), 'yes')
})

test('[D01] every relation has another side, and turning twice changes nothing', () => {
  for (const kind of Object.keys(RELATION_KINDS) as RelationKind[]) assert.equal(inverseOf(inverseOf(kind)), kind)
})

const someone = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const anyFacts = fc.array(
  fc
    .record({ person: someone, kind: fc.constantFrom<RelationKind[]>('parent', 'child', 'partner'), other: someone })
    .filter((r) => r.person !== r.other),
  { maxLength: 14 },
)

test('[D01] whatever is known, derived relations hold in both directions, once, and never with oneself', () => {
  fc.assert(
    fc.property(anyFacts, (known) => {
      const found = deriveRelations(known, TODAY)
      const lines = said(found)
      assert.equal(new Set(lines).size, lines.length)
      for (const relation of found) {
        assert.notEqual(relation.person, relation.other)
        assert.ok(lines.includes(said([turnAround(relation)])[0] ?? ''), lines.join())
      }
    }),
  )
})

test('[D01] whatever is known, nobody is derived to be a parent, and no parent is a step parent', () => {
  fc.assert(
    fc.property(anyFacts, (known) => {
      const parents = new Set(
        said(known.flatMap((r) => [r, turnAround(r)])).filter((line) => line.includes(' parent ')),
      )
      for (const relation of deriveRelations(known, TODAY)) {
        assert.ok(!['parent', 'child', 'guardian', 'foster-parent'].includes(relation.kind))
        if (relation.kind === 'step-parent') assert.ok(!parents.has(`${relation.person} parent ${relation.other}`))
      }
    }),
  )
})
