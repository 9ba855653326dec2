import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyFindings } from '../../test/any-finding.ts'
import { anyMessageOf, MODELS } from '../../test/any-message.ts'
import { claimOf } from '../../test/claim-of.ts'
import { given } from '../../test/given.ts'
import { OFFICIAL_MODELS, officialFaults, schemaPath } from '../../test/official.ts'
import { totalOf } from '../calculate/amounts.ts'
import { judgeInside } from '../judge/inside/inside.ts'
import { ANSWERED_BY, type Message } from '../model/contents.ts'
import { writeMessage } from '../writer/write.ts'
import { replyTo } from './reply.ts'

const SENT = MODELS.filter((model) => Object.hasOwn(ANSWERED_BY, model.number))
const SOUND = [given('301'), given('305'), given('307'), given('315'), given('317'), given('319'), given('323')]
const ABOUT = { identification: 'R-0001', day: '2026-05-08', xsltVersion: '1.2.0' }

test('[E05 IV028 IV087] every return message we make, whatever was found where, follows the official schemas', () => {
  for (const model of SENT)
    fc.assert(
      fc.property(anyMessageOf(model).map(withRightTotal), anyFindings(), (message, findings) => {
        const answer = replyTo(message, findings(message), ABOUT)
        assert.ok('message' in answer, JSON.stringify(answer))
        const written = writeMessage(answer.message)
        assert.ok('bytes' in written, JSON.stringify(written))
        const official = OFFICIAL_MODELS.find(
          (one) => one.standard === model.standard && one.number === answer.message.number,
        )
        if (official) assert.deepEqual(officialFaults(written.bytes, ...schemaPath(official)), [])
      }),
      { numRuns: 25 },
    )
})

test('[E05 IV028 IV087 TR101 TR342] every return message to a sound message is sound inside, whatever was found where', () => {
  const line = fc.record({ cents: fc.integer({ min: 1, max: 99_999_999 }), credit: fc.boolean() })
  const claims = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }).map(claimOf)
  const sound = fc.oneof(claims, fc.constantFrom<Message>(...SOUND))
  fc.assert(
    fc.property(sound, anyFindings(), (message, findings) => {
      assert.deepEqual(judgeInside(message), [])
      const answer = replyTo(message, findings(message), ABOUT)
      assert.ok('message' in answer, JSON.stringify(answer))
      assert.deepEqual(judgeInside(answer.message), [])
    }),
    { numRuns: 300 },
  )
})

test('[E05 IV028] what comes back is what was sent, with nothing but return codes added', () => {
  for (const model of SENT.filter(({ number }) => number !== '323'))
    fc.assert(
      fc.property(anyMessageOf(model), anyFindings(), (message, findings) => {
        const answer = replyTo(message, findings(message), ABOUT)
        assert.ok('message' in answer)
        const { Header: sentHeader, ...sent } = message.body
        const { Header: ownHeader, ...back } = answer.message.body
        if (Object.keys(back).length > 0) assert.deepEqual(withoutCodes(back), sent)
        assert.deepEqual({ ...ownHeader, ...sentHeader }, { ...ownHeader, BerichtCode: sentHeader.BerichtCode })
      }),
      { numRuns: 20 },
    )
})

test('[E05 IV028 IV032] no code gets lost: each stands in the answer, unless the header or the whole message was refused', () => {
  for (const model of SENT.filter(({ number }) => number !== '323'))
    fc.assert(
      fc.property(anyMessageOf(model), anyFindings(), (message, findings) => {
        const told = findings(message)
        const answer = replyTo(message, told, ABOUT)
        assert.ok('message' in answer)
        const { Header, ...below } = answer.message.body
        const alone = Object.keys(below).length === 0
        assert.equal(alone, told.length === 0 || !codesIn(Header).includes('0200'))
        if (alone) return
        assert.deepEqual(codesIn(Header), ['0200'])
        const given = new Set(codesIn(below))
        for (const { code } of told) assert.ok(given.has(code ?? ''), `${code} is lost`)
        // Every class of the client has its code, and nothing is called judged or not that was not sent.
        for (const code of given) assert.ok(['0200', '0233'].includes(code) || told.some((one) => one.code === code))
      }),
      { numRuns: 20 },
    )
})

test('[E05 IV028 IV087] the order in which faults are found makes no difference to the answer', () => {
  const claim = claimOf([[{ cents: 100 }, { cents: 200 }], [{ cents: 300 }]])
  fc.assert(
    fc.property(fc.constantFrom<Message>(...SOUND, claim), anyFindings(), (message, findings) => {
      const found = findings(message)
      assert.deepEqual(replyTo(message, found.toReversed(), ABOUT), replyTo(message, found, ABOUT))
      assert.deepEqual(replyTo(message, [...found, ...found], ABOUT), replyTo(message, found, ABOUT))
    }),
  )
})

/** A claim is judged on its total before it is answered (TR358). */
function withRightTotal(message: Message): Message {
  if (message.number !== '323') return message
  const { Declaratie } = message.body
  const lines = Declaratie.Clienten.Client.flatMap((client) => client.Prestaties.Prestatie)
  return { ...message, body: { ...message.body, Declaratie: { ...Declaratie, TotaalIngediendBedrag: totalOf(lines) } } }
}

function codesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = (value as { RetourCodes?: { RetourCode: string[] } }).RetourCodes?.RetourCode ?? []
  return [...own, ...Object.values(value).flatMap(codesIn)]
}

function withoutCodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCodes)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => name !== 'RetourCodes')
  return Object.fromEntries(kept.map(([name, inside]) => [name, withoutCodes(inside)]))
}
