import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import { decideWishes, type Reach, type WishesAsked } from './contact-wishes.ts'
import { DOOR_ASKS, DOORS, decideIntake, EMERGENCY_PHONES, type IntakeAsk, phonesFirst } from './doors.ts'
import { CHANNELS } from './feedback.ts'
import { KINDS } from './kind-list.ts'
import { REPORTER_KINDS } from './reporters.ts'

const on = '2026-03-02'
const settings = { kinds: KINDS, reporterKinds: REPORTER_KINDS }
const code = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const seen = { pieces: [{ nature: 'observation', text: 'Een kind alleen op straat om middernacht' }] } as const
const come = (facts: Partial<IntakeAsk> = {}) =>
  decideIntake(
    {
      door: 'public',
      purpose: 'worry',
      municipality: '0114',
      on,
      content: { kinds: ['poverty'] },
      danger: false,
      anonymous: false,
      ...facts,
    },
    settings,
  )
const came = (facts: Partial<IntakeAsk> = {}) => {
  const outcome = come(facts)
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome))
  return outcome
}

test('[A01] on the public page one thing said is enough: no name, no address, no account', () => {
  assert.deepEqual(came(), {
    door: 'public',
    purpose: 'worry',
    content: { kinds: ['poverty'], about: [], pieces: [] },
    acute: false,
    anonymous: false,
    reporter: {},
    wishes: { reach: [], channels: ['link'], feedback: 'wanted', sourceProtected: true },
    origin: 'nothing',
  })
  assert.equal(code(come({ content: {} })), 'signals/nothing-said')
})

test('[A01] a partner is known by its login; a system of a partner also brings its own number', () => {
  assert.equal(code(come({ door: 'partner' })), 'signals/organisation-missing')
  assert.equal(came({ door: 'partner', organisation: 'school-1' }).reporter.organisation, 'school-1')
  assert.equal(code(come({ door: 'api', organisation: 'school-1' })), 'signals/reference-missing')
  assert.equal(code(come({ door: 'api', organisation: 'school-1', reference: ' ' })), 'signals/reference-missing')
  const sent = came({ door: 'api', organisation: 'school-1', reference: 'S-77' })
  assert.equal(sent.reference, 'S-77')
  assert.equal(sent.origin, 'system')
})

test('[A01] who the reporter is may be told: a name, and a kind from the list', () => {
  const told = came({ reporter: { name: ' Els ', kind: 'neighbour' } })
  assert.deepEqual(told.reporter, { name: 'Els', kind: 'neighbour' })
  assert.equal(code(come({ reporter: { kind: 'burglar' } })), 'signals/reporter-kind-unknown')
})

test('[N-ACC-07] a question can be asked without any identity, and nothing is kept of where it came from', () => {
  const asked = came({ purpose: 'question', anonymous: true, content: seen })
  assert.equal(asked.anonymous, true)
  assert.deepEqual(asked.reporter, {})
  assert.equal(asked.origin, 'nothing')
  assert.deepEqual(asked.content.kinds, ['question'])
  assert.deepEqual(asked.wishes.channels, ['link'])
})

test('[N-ACC-07] a question is put in words', () => {
  assert.equal(code(come({ purpose: 'question', content: {} })), 'signals/question-empty')
  assert.equal(code(come({ purpose: 'question', content: { kinds: ['nosuch'], ...seen } })), 'signals/kind-unknown')
})

test('[N-ACC-07] anonymous and telling who one is do not go together; the kind of reporter may be told', () => {
  const anonymous = (facts: Partial<IntakeAsk>) => code(come({ anonymous: true, ...facts }))
  assert.equal(anonymous({ reporter: { name: 'Els' } }), 'signals/anonymous-with-identity')
  assert.equal(anonymous({ organisation: 'school-1' }), 'signals/anonymous-with-identity')
  const phone: Reach = { channel: 'phone', number: '0591 123 456' }
  assert.equal(anonymous({ wishes: { reach: [phone] } }), 'signals/anonymous-with-identity')
  assert.equal(anonymous({ wishes: { reach: [{ channel: 'link' }] } }), undefined)
  assert.equal(anonymous({ reporter: { kind: 'young-person' } }), undefined)
})

test('[N-ACC-07] only the public page and a worker at the desk take anonymous reporters', () => {
  for (const door of DOORS) {
    const outcome = come({ door, anonymous: true, organisation: undefined })
    if (DOOR_ASKS[door].anonymous) assert.ok(!isRefusal(outcome), door)
    else assert.ok(isRefusal(outcome), door)
  }
  const partner = come({ door: 'partner', organisation: 'school-1', anonymous: true })
  assert.equal(code(partner), 'signals/anonymous-not-here')
})

test('[N-ACC-07] whatever an anonymous reporter sends, the answer names nobody', () => {
  const ask = fc.record({
    purpose: fc.constantFrom('worry', 'question' as const) as fc.Arbitrary<IntakeAsk['purpose']>,
    door: fc.constantFrom(...DOORS),
    danger: fc.boolean(),
    reporter: fc.constantFrom(undefined, { name: 'Els' }, { kind: 'neighbour' }, { name: ' ' }),
    organisation: fc.constantFrom(undefined, 'school-1'),
    reference: fc.constantFrom(undefined, 'S-77'),
    wishes: fc.constantFrom<WishesAsked | undefined>(undefined, { reach: [{ channel: 'letter', address: 'Dorp 1' }] }),
  })
  fc.assert(
    fc.property(ask, (facts) => {
      const outcome = come({ ...facts, anonymous: true, content: seen })
      if (isRefusal(outcome)) return
      assert.deepEqual([outcome.reporter.name, outcome.reporter.organisation], [undefined, undefined])
      assert.deepEqual(outcome.wishes.channels, ['link'])
      // At the desk the account is that of the worker who writes it down, never the reporter's.
      assert.equal(outcome.origin, outcome.door === 'staff' ? 'account' : 'nothing')
    }),
  )
})

test('[A01] when danger is ticked, 112 and Veilig Thuis come first; danger never keeps a signal out', () => {
  const first = (danger: boolean, municipality = '0114') =>
    phonesFirst(EMERGENCY_PHONES, { danger, on, municipality }).map(({ number }) => number)
  assert.deepEqual(first(true), ['112', '0800-2000'])
  assert.deepEqual(first(false), [])
  assert.equal(came({ danger: true }).acute, true)
})

test('[A01] a municipality adds its own number, from a day', () => {
  const phones = [
    ...EMERGENCY_PHONES,
    {
      code: 'crisis',
      from: '2026-03-02',
      municipality: '0114',
      source: 'S003-051',
      certainty: 'U',
      number: '0900-1',
    } as const,
  ]
  const numbers = (day: string, municipality: string) =>
    phonesFirst(phones, { danger: true, on: day, municipality }).map(({ number }) => number)
  assert.deepEqual(numbers('2026-03-02', '0114'), ['112', '0800-2000', '0900-1'])
  assert.deepEqual(numbers('2026-03-01', '0114'), ['112', '0800-2000'])
  assert.deepEqual(numbers('2026-03-02', '0109'), ['112', '0800-2000'])
})

test('[N-MC-09] the name stays out of sight at the public door unless it need not; at a partner only if asked', () => {
  const hidden = (privateDoor: boolean, nameToFamily?: 'may' | 'do-not') => {
    const wishes = decideWishes({ nameToFamily }, { privateDoor, hasAccount: !privateDoor })
    return !isRefusal(wishes) && wishes.sourceProtected
  }
  assert.deepEqual([hidden(true), hidden(true, 'may'), hidden(true, 'do-not')], [true, false, true])
  assert.deepEqual([hidden(false), hidden(false, 'may'), hidden(false, 'do-not')], [false, false, true])
})

test('[N-MC-09] each door knows who comes in privately and who has an account', () => {
  const through = (door: IntakeAsk['door']) => came({ door, organisation: 'school-1', reference: 'S-77' }).wishes
  assert.deepEqual(
    DOORS.map((door) => [door, through(door).sourceProtected]),
    [
      ['public', true],
      ['partner', false],
      ['api', false],
      ['staff', true],
    ],
  )
  const byAccount = (door: IntakeAsk['door']) =>
    come({ door, organisation: 'school-1', reference: 'S-77', wishes: { reach: [{ channel: 'account' }] } })
  assert.deepEqual(
    DOORS.filter((door) => !isRefusal(byAccount(door))),
    ['partner'],
  )
})

test('[A06] a reporter chooses how and when to hear back, or not at all', () => {
  const reach: Reach[] = [
    { channel: 'letter', address: 'Dorpsstraat 1' },
    { channel: 'account' },
    { channel: 'email', address: 'els@example.nl' },
    { channel: 'phone', number: '+31 (0)591-123456' },
    { channel: 'link' },
  ]
  const wishes = decideWishes(
    { reach, when: ' na vijf uur ', feedback: 'declined' },
    { privateDoor: false, hasAccount: true },
  )
  assert.deepEqual(wishes, {
    reach,
    channels: CHANNELS,
    when: 'na vijf uur',
    feedback: 'declined',
    sourceProtected: false,
  })
})

test('[A06] a way to be reached that cannot work is sent back, with the place where it stands', () => {
  const refused = (reach: Reach, hasAccount = false) => {
    const outcome = decideWishes({ reach: [{ channel: 'link' }, reach] }, { privateDoor: true, hasAccount })
    return isRefusal(outcome) ? [outcome.refused, outcome.pointer] : []
  }
  const pointer = '/wishes/reach/1'
  for (const number of ['059112345', 'bel mij maar', '', '0591-123456 na vijven', '+1234567890123456'])
    assert.deepEqual(refused({ channel: 'phone', number }), ['signals/phone-unclear', pointer], number)
  for (const number of ['0591123456', '+123456789012345'])
    assert.deepEqual(refused({ channel: 'phone', number }), [], number)
  for (const address of ['els', 'els@', 'els@example', 'e ls@example.nl', 'els@@example.nl'])
    assert.deepEqual(refused({ channel: 'email', address }), ['signals/email-unclear', pointer], address)
  assert.deepEqual(refused({ channel: 'letter', address: ' ' }), ['signals/address-missing', pointer])
  assert.deepEqual(refused({ channel: 'account' }), ['signals/account-only-for-partners', pointer])
  assert.deepEqual(refused({ channel: 'account' }, true), [])
  assert.equal(code(come({ wishes: { reach: [{ channel: 'letter', address: '' }] } })), 'signals/address-missing')
})
