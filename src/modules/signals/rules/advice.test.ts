import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import { ADVISERS, type AdviceAsk, type AdviceSharing, decideAdvice, isAdvisedBy } from './advice.ts'
import { decideSending } from './meldcode-decision.ts'

const anna = { kind: 'worker', id: 'anna', roles: ['youth-consultant'], teams: ['noord'] } as const
const at = new Date('2026-03-02T10:00:00Z')
const ask = (facts: Partial<AdviceAsk>) =>
  decideAdvice(ADVISERS, {
    adviser: 'veilig-thuis',
    identityTold: false,
    question: 'Wat zouden jullie doen?',
    by: anna,
    at,
    on: '2026-03-02',
    ...facts,
  })

const sharing: AdviceSharing = {
  basis: 'report-to-veilig-thuis',
  whyNeeded: 'Zij kennen het gezin',
  familyTold: { told: true, on: '2026-03-02' },
}

test('[N-SHR-01 N-SHR-02 A04] telling a name outside asks why, on a ground that fits, and whether the family knows', () => {
  const refused = (facts: Partial<AdviceSharing> | undefined, adviser = 'veilig-thuis') => {
    const answer = ask({ adviser, identityTold: true, sharing: facts && { ...sharing, ...facts } })
    return isRefusal(answer) && answer.refused
  }
  assert.equal(refused(undefined), 'signals/advice-names-without-reason')
  assert.equal(refused({ whyNeeded: ' ' }), 'signals/advice-names-without-reason')
  assert.equal(refused({ familyTold: { told: false, why: '' } }), 'signals/advice-names-family-told')
  assert.equal(refused({ familyTold: { told: false, why: 'Gevaar voor het kind' } }), false)
  assert.equal(refused({}, 'injury-expert'), 'signals/advice-basis-not-for-adviser')
  assert.equal(refused({ basis: 'consent' }, 'injury-expert'), false)
})

test('[A04] a colleague, the attention officer, Veilig Thuis, an injury expert and a behavioural scientist can be asked', () => {
  for (const adviser of ['colleague', 'attention-officer', 'veilig-thuis', 'injury-expert', 'behavioural-scientist'])
    assert.ok(!isRefusal(ask({ adviser })), adviser)
  const stranger = ask({ adviser: 'neighbour' })
  assert.equal(isRefusal(stranger) && stranger.refused, 'signals/adviser-unknown')
})

test('[A04] advice can be asked without saying whom it is about, and then nothing is shared', () => {
  const record = ask({})
  assert.ok(!isRefusal(record))
  assert.equal(record.identityTold, false)
  assert.equal(record.needsSharingRecord, false)
})

test('[A04] telling the identity outside one’s own organisation needs a sharing record; inside it does not', () => {
  const outside = ask({ identityTold: true, sharing })
  const inside = ask({ identityTold: true, adviser: 'colleague' })
  assert.ok(!isRefusal(outside) && outside.needsSharingRecord)
  assert.deepEqual(
    ADVISERS.filter((adviser) => adviser.outside).map(({ code }) => code),
    ['behavioural-scientist', 'veilig-thuis', 'injury-expert'],
  )
  assert.ok(!isRefusal(inside) && !inside.needsSharingRecord)
})

test('[A04] a consultation holds a question or an answer, not neither', () => {
  const empty = ask({ question: ' ', answer: '' })
  assert.equal(isRefusal(empty) && empty.refused, 'signals/advice-empty')
  const answerOnly = ask({ question: undefined, answer: 'Ga eerst in gesprek' })
  assert.ok(!isRefusal(answerOnly))
  assert.equal('question' in answerOnly, false)
  assert.equal(answerOnly.answer, 'Ga eerst in gesprek')
})

test('[A04] nobody is his own adviser', () => {
  const self = ask({ adviser: 'attention-officer', adviserId: 'anna' })
  assert.equal(isRefusal(self) && self.refused, 'signals/advice-from-yourself')
  assert.ok(!isRefusal(ask({ adviser: 'attention-officer', adviserId: 'bob' })))
})

test('[N-MC-07] whatever advice was asked of Veilig Thuis, nothing has been reported', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.string({ minLength: 1 })), { minLength: 1 }), (asked) => {
      const advice = asked.flatMap(([identityTold, question]) => {
        const record = ask({ identityTold, sharing, question: `?${question}` })
        return isRefusal(record) ? [] : [record]
      })
      assert.ok(isAdvisedBy(advice, 'veilig-thuis'))
      assert.ok(advice.every(({ record }) => record === 'advice'))
      const file = { organisationKind: 'school', acute: false, aboutAdult: false, steps: [], advice }
      const sent = decideSending(file, { by: anna, at })
      assert.equal(isRefusal(sent) && sent.refused, 'signals/nothing-to-report')
    }),
  )
})
