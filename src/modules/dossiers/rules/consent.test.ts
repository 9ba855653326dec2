import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import { type Age, type Authority, bandOn, type ConsentPerson, requiredConsents } from './consent.ts'
import {
  chooseException,
  type ExceptionAsk,
  exceptionCodes,
  exceptionHolds,
  requiredAfter,
  requiredForSharing,
} from './consent-exceptions.ts'

/** Whole years between two complete dates; the product reckons ages in the households module. */
function yearsOld(born: string): (day: string) => Age {
  return (day) => {
    const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)
    return years < 0 ? { kind: 'unborn' } : { kind: 'exact', years }
  }
}

const authority = (holder: string, change: Partial<Authority> = {}): Authority => ({
  holder,
  from: '2014-05-20',
  source: 'gezagsregister, uittreksel 2026-01-12',
  ...change,
})
const person = (change: Partial<ConsentPerson> = {}): ConsentPerson => ({
  id: 'child',
  ageOn: yearsOld('2014-05-20'),
  authority: [authority('mother'), authority('father')],
  ...change,
})
const voices = (who: ConsentPerson, day: string) => requiredConsents(who, day).consents.map((c) => c.oneOf.join('/'))
const questions = (who: ConsentPerson, day: string) => requiredConsents(who, day).questions
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)

test('[N-CON-01] until the day before the twelfth birthday only those with authority consent', () => {
  assert.deepEqual(voices(person(), '2026-05-19'), ['mother', 'father'])
})

test('[N-CON-01] from the twelfth birthday the child consents as well', () => {
  assert.deepEqual(voices(person(), '2026-05-20'), ['child', 'mother', 'father'])
  assert.deepEqual(voices(person(), '2030-05-19'), ['child', 'mother', 'father'])
})

test('[N-CON-01] from the sixteenth birthday the young person consents alone', () => {
  assert.deepEqual(voices(person(), '2030-05-20'), ['child'])
})

test('[N-CON-01] from the eighteenth birthday an adult consents alone, and authority no longer counts', () => {
  const unable = person({
    unableToJudge: true,
    representatives: [{ kind: 'partner', person: 'partner', from: '2030-01-01' }],
  })
  assert.deepEqual(voices(unable, '2032-05-19'), ['mother', 'father'])
  assert.deepEqual(voices(unable, '2032-05-20'), ['partner'])
  assert.deepEqual(voices(person(), '2032-05-20'), ['child'])
})

test('[N-CON-01] an adult who cannot judge is spoken for by the first in the order of the law', () => {
  const all = (['relative', 'partner', 'authorised', 'mentor', 'curator'] as const).map((kind) => ({
    kind,
    person: kind,
    from: '2020-01-01',
  }))
  const adult = (representatives: ConsentPerson['representatives']) =>
    person({ ageOn: yearsOld('1990-01-01'), unableToJudge: true, representatives: representatives ?? [] })
  assert.deepEqual(voices(adult(all), '2026-01-01'), ['curator'])
  assert.deepEqual(voices(adult(all.slice(0, 4)), '2026-01-01'), ['mentor'])
  assert.deepEqual(voices(adult(all.slice(0, 2)), '2026-01-01'), ['partner'])
  assert.deepEqual(questions(adult([]), '2026-01-01'), ['representative-unknown'])
})

test('[N-CON-01] two relatives of the same rank: one of them is enough', () => {
  const representatives = ['son', 'daughter'].map((who) => ({
    kind: 'relative' as const,
    person: who,
    from: '2020-01-01',
  }))
  assert.deepEqual(
    voices(person({ ageOn: yearsOld('1950-01-01'), unableToJudge: true, representatives }), '2026-01-01'),
    ['son/daughter'],
  )
})

test('[N-CON-04] both who have authority count, and a parent without authority does not', () => {
  assert.deepEqual(voices(person({ authority: [authority('mother')] }), '2026-01-01'), ['mother'])
})

test('[N-CON-04] authority counts from its first day up to and including its last', () => {
  const who = person({
    authority: [authority('mother'), authority('guardian', { from: '2026-02-01', until: '2026-02-28' })],
  })
  assert.deepEqual(voices(who, '2026-01-31'), ['mother'])
  assert.deepEqual(voices(who, '2026-02-28'), ['mother', 'guardian'])
  assert.deepEqual(voices(who, '2026-03-01'), ['mother'])
})

test('[N-CON-04] unknown authority is a question, never an assumption', () => {
  assert.deepEqual(requiredConsents(person({ authority: [] }), '2026-01-01'), {
    consents: [],
    questions: ['authority-unknown'],
  })
  assert.deepEqual(questions(person({ authority: [authority('mother', { source: ' ' })] }), '2026-01-01'), [
    'authority-unknown',
  ])
})

test('[N-CON-04] authority under investigation keeps its holder and asks the question', () => {
  const who = person({ authority: [authority('mother'), authority('father', { doubtful: true })] })
  assert.deepEqual(voices(who, '2026-01-01'), ['mother', 'father'])
  assert.deepEqual(questions(who, '2026-01-01'), ['authority-doubtful'])
})

test('[N-CON-01] a date of birth that leaves room for two bands is a question; one that does not, is not', () => {
  const between = (least: number, most: number) => person({ ageOn: () => ({ kind: 'between', least, most }) })
  assert.deepEqual(questions(between(11, 12), '2026-01-01'), ['age-unknown'])
  assert.deepEqual(voices(between(13, 14), '2026-01-01'), ['child', 'mother', 'father'])
  assert.deepEqual(questions(person({ ageOn: () => ({ kind: 'unknown' }) }), '2026-01-01'), ['age-unknown'])
})

test('[N-CON-01] a child on the way is spoken for by those with authority', () => {
  const unborn = person({ ageOn: yearsOld('2027-02-01') })
  assert.deepEqual(voices(unborn, '2026-11-22'), ['mother', 'father'])
  assert.equal(bandOn({ ageOn: () => ({ kind: 'between', least: 'unborn', most: 0 }) }, '2026-11-22'), 'parents')
})

test('[N-CON-01] the borders of the law are dated: a later border holds from its own day', () => {
  const law = { child: 12, alone: 16, adult: 18, from: '2015-01-01', source: 'test', certainty: 'U' } as const
  const ages = [law, { ...law, child: 14, from: '2028-01-01' }]
  const twelve = person({ ageOn: () => ({ kind: 'exact', years: 12 }) })
  assert.equal(requiredConsents(twelve, '2027-12-31', ages).consents.length, 3)
  assert.equal(requiredConsents(twelve, '2028-01-01', ages).consents.length, 2)
})

test('[N-CON-01] whoever it is, there is always somebody to ask or a question to answer', () => {
  const age = fc.oneof(
    fc.nat(40).map((years): Age => ({ kind: 'exact', years })),
    fc.constant<Age>({ kind: 'unborn' }),
    fc.constant<Age>({ kind: 'unknown' }),
    fc.tuple(fc.nat(30), fc.nat(3)).map(([least, more]): Age => ({ kind: 'between', least, most: least + more })),
  )
  const holders = fc.subarray([
    authority('mother'),
    authority('father', { doubtful: true }),
    authority('oma', { source: '' }),
  ])
  fc.assert(
    fc.property(age, holders, fc.boolean(), (years, held, unableToJudge) => {
      const { consents, questions: asked } = requiredConsents(
        person({ ageOn: () => years, authority: held, unableToJudge }),
        '2026-01-01',
      )
      assert.ok(consents.length + asked.length > 0)
    }),
  )
})

// ---- exceptions ------------------------------------------------------------------------------------------------

const ask = (change: Partial<ExceptionAsk> = {}): ExceptionAsk => ({
  code: 'serious-harm',
  person: 'child',
  reason: 'vader weigert, het kind is thuis niet veilig',
  secondReader: 'gedragswetenschapper',
  parentsTold: { told: false, why: 'eerst moet het kind veilig zijn' },
  by: 'anna',
  on: '2026-06-01',
  ...change,
})

test('[N-CON-02] from twelve to fifteen help may start without the parents, with reason and second reader', () => {
  const exception = orRefuse(chooseException(ask(), 'child-and-parents'))
  const left = requiredAfter(requiredConsents(person(), '2026-06-01'), exception)
  assert.deepEqual(
    left.consents.map((c) => c.as),
    ['self'],
  )
})

test('[N-CON-02] without parents is only for twelve to fifteen', () => {
  for (const band of ['parents', 'alone', 'adult', 'unknown'] as const)
    assert.equal(
      refusalOf(chooseException(ask({ code: 'steady-wish' }), band)),
      'dossiers/exception-not-for-this-age',
      band,
    )
})

test('[N-CON-02] the second reader is somebody else', () => {
  const { secondReader: _, ...alone } = ask()
  assert.equal(refusalOf(chooseException(alone, 'child-and-parents')), 'dossiers/exception-without-second-reader')
  assert.equal(
    refusalOf(chooseException(ask({ secondReader: 'anna' }), 'child-and-parents')),
    'dossiers/exception-without-second-reader',
  )
})

test('[N-CON-03] an order of the court needs its number and waives every consent', () => {
  for (const code of ['closed-care-order', 'protection-measure', 'probation'] as const) {
    assert.equal(refusalOf(chooseException(ask({ code }), 'parents')), 'dossiers/exception-without-order')
    const exception = orRefuse(chooseException(ask({ code, orderNumber: 'C/17/2026' }), 'parents'))
    assert.deepEqual(requiredAfter(requiredConsents(person(), '2026-06-01'), exception), {
      consents: [],
      questions: [],
    })
  }
})

test('[N-CON-03] a protection measure ends at eighteen, probation may go on', () => {
  const order = { orderNumber: 'C/17/2026' }
  assert.equal(
    refusalOf(chooseException(ask({ code: 'protection-measure', ...order }), 'adult')),
    'dossiers/exception-not-for-this-age',
  )
  assert.equal(refusalOf(chooseException(ask({ code: 'probation', ...order }), 'adult')), undefined)
})

test('[N-CON-03] danger does not wait for a date of birth, a minor act does', () => {
  assert.equal(refusalOf(chooseException(ask({ code: 'emergency' }), 'unknown')), undefined)
  assert.equal(refusalOf(chooseException(ask({ code: 'minor-act' }), 'unknown')), 'dossiers/exception-not-for-this-age')
})

test('[N-CON-02 N-INS-02] without the parents it is written down whether they know, and why not', () => {
  const silent = [undefined, { told: false, why: ' ' } as const]
  for (const parentsTold of silent) {
    const { parentsTold: _, ...rest } = ask()
    const outcome = chooseException({ ...rest, ...(parentsTold && { parentsTold }) }, 'child-and-parents')
    assert.equal(refusalOf(outcome), 'dossiers/exception-parents-not-told')
  }
  const told = chooseException(ask({ parentsTold: { told: true, on: '2026-06-01' } }), 'child-and-parents')
  assert.equal(refusalOf(told), undefined)
})

test('[N-CON-03] an emergency holds fourteen days, an order until a judge ends it', () => {
  const emergency = orRefuse(chooseException(ask({ code: 'emergency' }), 'parents'))
  const days = ['2026-05-31', '2026-06-01', '2026-06-15', '2026-06-16']
  assert.deepEqual(
    days.map((day) => exceptionHolds(emergency, day)),
    [false, true, true, false],
  )
  const order = orRefuse(chooseException(ask({ code: 'protection-measure', orderNumber: 'C/17/2026' }), 'parents'))
  assert.equal(exceptionHolds(order, '2031-01-01'), true)
})

test('[N-SHR-01] whatever exception was chosen for help, sharing never goes without anybody’s word', () => {
  fc.assert(
    fc.property(fc.subarray([...exceptionCodes], { minLength: 1 }), (codes) => {
      const asked = requiredConsents(person(), '2026-06-01')
      const chosen = codes.flatMap((code) => {
        const outcome = chooseException(ask({ code, orderNumber: 'C/17/2026' }), 'child-and-parents')
        return isRefusal(outcome) ? [] : [outcome]
      })
      assert.ok(requiredForSharing(asked, chosen).consents.some(({ as }) => as === 'self'))
    }),
  )
})

test('[N-CON-02] no exception goes without a reason or before the law gave it', () => {
  for (const code of exceptionCodes) {
    const full = ask({ code, orderNumber: 'C/17/2026' })
    assert.equal(
      refusalOf(chooseException({ ...full, reason: ' ' }, 'child-and-parents')),
      'dossiers/exception-without-reason',
    )
    assert.equal(
      refusalOf(chooseException({ ...full, on: '2014-12-31' }, 'child-and-parents')),
      'dossiers/exception-not-in-force',
    )
  }
})
