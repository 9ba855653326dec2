import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyMessageOf, MODELS } from '../../test/any-message.ts'
import { found } from '../../test/found.ts'
import { OFFICIAL_MODELS, officialFaults, schemaPath } from '../../test/official.ts'
import { totalOf } from '../calculate/amounts.ts'
import type { Level } from '../finding.ts'
import { RETURN_CODES } from '../model/codes.ts'
import { ANSWERED_BY, type Message } from '../model/contents.ts'
import { writeMessage } from '../writer/write.ts'
import { replyTo } from './reply.ts'

const SENT = MODELS.filter((model) => Object.hasOwn(ANSWERED_BY, model.number))
const ABOUT = { identification: 'R-0001', day: '2026-05-08', xsltVersion: '1.2.0' }

test('[E05 IV028 IV087] every return message we make, whatever was found where, follows the official schemas', () => {
  for (const model of SENT)
    fc.assert(
      fc.property(anyMessageOf(model).map(withRightTotal), fc.array(anyFinding()), (message, places) => {
        const paths = pathsIn(message.body)
        const findings = places.map(({ at, level, code }) =>
          found('TR000', level, paths[at % paths.length] ?? '', code),
        )
        const answer = replyTo(message, findings, ABOUT)
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

function anyFinding(): fc.Arbitrary<{ at: number; level: Level; code: string }> {
  // Faults within the message are rare here: one of them already ends the whole answer.
  const level = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom<Level>(3, 4) },
    { weight: 1, arbitrary: fc.constant<Level>(2) },
  )
  return fc.record({ at: fc.nat(), level, code: fc.constantFrom(...RETURN_CODES) })
}

/** A claim is judged on its total before it is answered (TR358). */
function withRightTotal(message: Message): Message {
  if (message.number !== '323') return message
  const { Declaratie } = message.body
  const lines = Declaratie.Clienten.Client.flatMap((client) => client.Prestaties.Prestatie)
  return { ...message, body: { ...message.body, Declaratie: { ...Declaratie, TotaalIngediendBedrag: totalOf(lines) } } }
}

function pathsIn(value: unknown, path = '/Bericht'): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  const deeper = Object.entries(value).flatMap(([name, inside]) =>
    Array.isArray(inside)
      ? inside.flatMap((item, at) => pathsIn(item, `${path}/${name}[${at + 1}]`))
      : pathsIn(inside, `${path}/${name}`),
  )
  return [path, ...deeper]
}
