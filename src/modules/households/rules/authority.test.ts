import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Birth } from './ages.ts'
import { AUTHORITY_CODES, type AuthorityFact, authorityOn, readAuthorityCode } from './authority.ts'
import { isPartialDate, type PartialDate } from './partial-date.ts'

function date(text: string): PartialDate {
  assert.ok(isPartialDate(text), text)
  return text
}

const TODAY = '2026-11-22'
const child: Birth = { born: date('20160405') }
const mother = { holder: 'mother' }
const father = { holder: 'father' }
const brp = (code: string, parents = { parent1: mother, parent2: father }) =>
  readAuthorityCode(code, { ...parents, since: date('20180101') })
const court = (holderName: string): AuthorityFact => ({
  kind: 'third',
  holderName,
  source: 'court-order',
  since: date('20250301'),
})

test('[N-CON-04] when nothing is recorded it is unclear who holds authority; that somebody is a parent does not fill it in', () => {
  assert.deepEqual(authorityOn([], child, TODAY), { state: 'unclear', holders: [], why: ['nothing-recorded'] })
})

test('[N-CON-04] both parents with authority count', () => {
  const answer = authorityOn(brp('12'), child, TODAY)
  assert.equal(answer.state, 'known')
  assert.deepEqual(answer.state === 'known' && answer.holders.map((fact) => fact.holder), ['mother', 'father'])
})

test('[N-CON-04] each code of national table 61 names its holders', () => {
  const holders = (code: string) => brp(code).map((fact) => fact.holder ?? fact.kind)
  assert.deepEqual(Object.keys(AUTHORITY_CODES).toSorted(), ['1', '12', '1D', '2', '2D', '3D', 'D'])
  assert.deepEqual(holders('1'), ['mother'])
  assert.deepEqual(holders('2'), ['father'])
  assert.deepEqual(holders('D'), ['third'])
  assert.deepEqual(holders('1D'), ['mother', 'third'])
  assert.deepEqual(holders('3D'), ['mother', 'father', 'third'])
})

test('[N-CON-04] a code that the national table lacks is kept, shown and not explained away', () => {
  const answer = authorityOn(brp('4X'), child, TODAY)
  assert.equal(answer.state, 'unclear')
  assert.deepEqual(answer.state === 'unclear' && [answer.holders[0]?.code, answer.why], ['4X', ['code-not-in-table']])
})

test('[N-CON-04] a third whom the registration does not name has to be found out', () => {
  const answer = authorityOn(brp('D'), child, TODAY)
  assert.deepEqual(answer.state === 'unclear' && answer.why, ['holder-not-named'])
  assert.equal(
    authorityOn(readAuthorityCode('1', { since: date('20180101') }), child, TODAY).state,
    'unclear',
    'parent 1 unknown',
  )
})

test('[N-CON-04] another source may name the third; another outcome is disagreement and both are shown', () => {
  assert.equal(authorityOn([...brp('D'), court('Voogdijinstelling Noord')], child, TODAY).state, 'known')
  const answer = authorityOn([...brp('12'), court('Voogdijinstelling Noord')], child, TODAY)
  assert.deepEqual(answer.state === 'unclear' && [answer.holders.length, answer.why], [3, ['sources-disagree']])
})

test('[N-CON-04] what somebody told us stays to be checked', () => {
  const told: AuthorityFact = { kind: 'parent', holder: 'mother', source: 'told' }
  assert.deepEqual(authorityOn([told], child, TODAY), { state: 'unclear', holders: [told], why: ['only-told'] })
})

test('[N-CON-04] that no one holds authority at present is an answer too', () => {
  assert.equal(authorityOn([{ kind: 'nobody-for-now', source: 'authority-register' }], child, TODAY).state, 'known')
})

test('[N-CON-04] authority counts from its first day to its last', () => {
  const fact = { ...brp('1')[0], until: date('20201001') } as AuthorityFact
  assert.equal(authorityOn([fact], child, '2017-12-31').state, 'unclear')
  assert.equal(authorityOn([fact], child, '2018-01-01').state, 'known')
  assert.equal(authorityOn([fact], child, '2020-09-30').state, 'known')
  assert.equal(authorityOn([fact], child, '2020-10-01').state, 'unclear')
  const vague = authorityOn([{ ...fact, until: date('20200000') }], child, '2020-06-01')
  assert.deepEqual(vague.state === 'unclear' && vague.why, ['dates-unclear'])
})

test('[N-CON-04] nobody holds authority over an adult; with an unclear age that is unclear too', () => {
  assert.deepEqual(authorityOn(brp('12'), { born: date('20081122') }, TODAY), { state: 'of-age' })
  assert.equal(authorityOn(brp('12'), { born: date('20081123') }, TODAY).state, 'known')
  const vague = authorityOn(brp('12'), { born: date('20080000') }, TODAY)
  assert.deepEqual(vague.state === 'unclear' && vague.why, ['age-unknown'])
})

test('[N-CON-04] whatever is recorded, a holder is only known when a source names one', () => {
  const anyFact = fc.record(
    {
      kind: fc.constantFrom('parent', 'third', 'not-in-table'),
      holder: fc.constantFrom('mother', 'father', 'grandmother'),
      holderName: fc.constantFrom('Voogdijinstelling Noord'),
      code: fc.constantFrom('1', '12', 'ZZ'),
      since: fc.constantFrom(date('20180101'), date('00000000'), date('20260000')),
      until: fc.constantFrom(date('20250101'), date('20260000')),
      source: fc.constantFrom('brp', 'told', 'court-order'),
    },
    { requiredKeys: ['kind', 'source'] },
  )
  fc.assert(
    fc.property(fc.array(anyFact as fc.Arbitrary<AuthorityFact>, { maxLength: 4 }), (facts) => {
      const answer = authorityOn(facts, child, TODAY)
      if (answer.state !== 'known') return
      assert.ok(answer.holders.some((fact) => fact.holder ?? fact.holderName))
      assert.ok(
        answer.holders.every((fact) => facts.includes(fact)),
        'nothing is invented',
      )
    }),
  )
})
