import assert from 'node:assert/strict'
import { test } from 'node:test'
import { INSIDE_RULES, judgeInside } from '../src/judge/inside/inside.ts'
import { CODES, type Message } from '../src/model/contents.ts'
import { modelOf } from '../src/model/releases.ts'
import { writeMessage } from '../src/writer/write.ts'
import { INSIDE } from './cases/inside.ts'
import { given } from './given.ts'

/** Only youth care knows a rule of residence. */
const NOT_IN_IWMO: readonly string[] = ['TR377', 'TR409']

for (const { rule, when, passes, besides = [], fails, at } of INSIDE)
  test(`[E05 ${rule}] it is noticed when ${when}`, () => {
    for (const message of passes())
      assert.deepEqual(
        judgeInside(message).filter((finding) => !besides.includes(finding.rule)),
        [],
      )
    for (const message of fails()) assert.deepEqual(breaches(message, rule), [{ path: at, level: 2, code: '0001' }])
  })

test('[E05] every rule inside a message is seen to fail in every message that it is about', () => {
  const seen = INSIDE.flatMap(({ rule, fails }) => fails().map(({ number }) => `${rule} ${number}`))
  const promised = INSIDE_RULES.flatMap(({ id, messages }) => messages.map((number) => `${id} ${number}`))
  assert.deepEqual([...new Set(seen)].sort(), promised.sort())
})

test('[E05] the same faults are found in messages of iWmo, at the same places', () => {
  for (const { rule, passes, fails, at } of INSIDE) {
    if (NOT_IN_IWMO.includes(rule)) continue
    for (const message of passes()) assert.deepEqual(breaches(inIwmo(message), rule), [])
    for (const message of fails())
      assert.deepEqual(breaches(inIwmo(message), rule), [{ path: at, level: 2, code: '0001' }])
  }
})

test('[E05 TR377] an iWmo request that is refused on residence cannot name another municipality, and need not', () => {
  const refuse = (body: Parameters<NonNullable<Parameters<typeof given<'319'>>[1]>>[0]) => {
    body.Antwoord.VerzoekAntwoord = '1'
    body.Antwoord.RedenAfwijzingVerzoek = '8'
  }
  assert.deepEqual(judgeInside(given('319', refuse, 'iwmo')), [])
  assert.deepEqual(breaches(given('319', refuse, 'ijw'), 'TR377').length, 1)
})

test('[E05] all these messages have the right structure, so that only the judge can find what is wrong', () => {
  for (const { rule, passes, fails } of INSIDE)
    for (const message of [...passes(), ...fails()]) {
      assert.ok(modelOf(message))
      const written = writeMessage(message)
      assert.deepEqual('findings' in written ? written.findings : [], [], rule)
    }
})

test('[E05] no sentence about a fault contains a citizen service number', () => {
  for (const { fails } of INSIDE)
    for (const message of fails()) for (const { says } of judgeInside(message)) assert.doesNotMatch(says, /[0-9]{9}/)
})

function breaches(message: Message, rule: string) {
  return judgeInside(message)
    .filter((finding) => finding.rule === rule)
    .map(({ path, level, code }) => ({ path, level, code }))
}

/** The same message under the other law. */
function inIwmo(message: Message): Message {
  const other = { ...structuredClone(message), standard: 'iwmo' } as Message
  Object.assign(other.body.Header, { BerichtCode: CODES.iwmo[message.number] })
  if (other.number === '315') Object.assign(other.body.Client, { GezagsdragerBekend: undefined })
  return other
}
