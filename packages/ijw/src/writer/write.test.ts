import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyMessageOf, MODELS } from '../../test/any-message.ts'
import { given } from '../../test/given.ts'
import { OFFICIAL_MODELS, officialFaults, schemaPath } from '../../test/official.ts'
import { reference } from '../../test/reference.ts'
import type { Message } from '../model/contents.ts'
import { readMessage } from '../reader/read-message.ts'
import { writeMessage } from './write.ts'

test('[E05] an allocation is written as the official examples: declaration, CR LF, tabs, both namespaces', () => {
  const lines = written(given('319')).split('\r\n')
  assert.equal(lines[0], '<?xml version="1.0" encoding="UTF-8"?>')
  assert.equal(
    lines[1],
    '<jw319:Bericht xmlns:jw319="http://www.istandaarden.nl/ijw/3_2/jw319/schema" xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">',
  )
  assert.equal(lines[3], '\t\t<jw319:BerichtCode>488</jw319:BerichtCode>')
  assert.equal(lines[8], '\t\t<jw319:BerichtIdentificatie>')
  assert.equal(lines[9], '\t\t\t<ijw:Identificatie>319-0001</ijw:Identificatie>')
  assert.deepEqual(lines.slice(-2), ['</jw319:Bericht>', ''])
})

test('[E05] compact is the same message without line ends between elements', () => {
  const message = given('301')
  assert.equal(
    written(message, 'compact').replace(/\r\n$/, ''),
    written(message)
      .replace(/\r\n\t*/g, '')
      .replace('?>', '?>\r\n'),
  )
})

test('[E05] the order of the standard holds, whatever order the elements were given in', () => {
  const message = given('305')
  const turned = { ...message, body: { Client: reversed(message.body.Client), Header: message.body.Header } } as Message
  assert.equal(written(turned), written(message))
})

test('[E05] signs that mean something in XML are written so that they read back as they were', () => {
  const message = given('301', (body) => {
    body.Client.Commentaar = 'a & b < c > d\r\ne'
  })
  assert.match(written(message), /<jw301:Commentaar>a &amp; b &lt; c &gt; d&#13;\ne<\/jw301:Commentaar>/)
})

test('[E05 RS017 RS037 RS047] nothing is written of a message that does not follow the form, and each fault is named', () => {
  const message = given('301', (body) => {
    body.Header.BerichtIdentificatie.Identificatie = 'te lang voor dit veld'
    body.Header.BerichtCode = '437'
    body.Client.Bsn = '12345'
    body.Client.ToegewezenProducten.ToegewezenProduct.length = 0
    const client: { Geboortedatum?: unknown; Kleur?: string } = body.Client
    delete client.Geboortedatum
    client.Kleur = 'groen'
  })
  assert.deepEqual(faults(message), [
    ['RS047', '/Bericht/Header/BerichtCode'],
    ['RS017', '/Bericht/Header/BerichtIdentificatie/Identificatie'],
    ['RS037', '/Bericht/Client/Bsn'],
    ['XSD-ONTBREEKT', '/Bericht/Client/Geboortedatum'],
    ['XSD-ONTBREEKT', '/Bericht/Client/ToegewezenProducten/ToegewezenProduct'],
    ['XSD-ELEMENT', '/Bericht/Client/Kleur'],
  ])
})

test('[E05] a message of no known release, or no message at all, is refused and not thrown', () => {
  assert.deepEqual(faults({ ...given('301'), release: '9.9' }), [['XSD-BERICHT', '/Bericht']])
  for (const body of [null, 'tekst', [], 7])
    assert.deepEqual(faults({ ...given('301'), body } as unknown as Message), [['XSD-WAARDE', '/Bericht']])
})

test('[E05] every value a message may hold is written in a form that the official schemas accept', () => {
  for (const model of OFFICIAL_MODELS) {
    fc.assert(
      fc.property(anyMessageOf(model), (message) => {
        const answer = writeMessage(message)
        assert.ok('bytes' in answer, JSON.stringify(answer))
        assert.deepEqual(officialFaults(answer.bytes, ...schemaPath(model)), [])
      }),
      { numRuns: 15 },
    )
  }
})

test('[E05] what is written reads back equal, and what was read is written with the same bytes again', () => {
  for (const model of MODELS)
    for (const layout of ['indented', 'compact'] as const)
      fc.assert(
        fc.property(anyMessageOf(model), (message) => {
          const answer = writeMessage(message, { layout })
          assert.ok('bytes' in answer, JSON.stringify(answer))
          const reading = readMessage(answer.bytes)
          assert.deepEqual(reading.findings, [])
          assert.deepEqual(reading.message, message)
          assert.deepEqual(reading.message && writeMessage(reading.message, { layout }), answer)
        }),
        { numRuns: 20 },
      )
})

test('[E05] the official examples that are right are written with the content they were read with', () => {
  for (const folder of ['ijw-3.2', 'iwmo-3.2']) {
    const files = fs.readdirSync(reference('voorbeelden', folder)).filter((file) => !/^JW31[58]/.test(file))
    assert.ok(files.length > 6)
    for (const file of files) {
      const { message } = readMessage(fs.readFileSync(reference('voorbeelden', folder, file)))
      assert.ok(message, file)
      assert.deepEqual(readMessage(written(message)).message, message)
    }
  }
})

function written(message: Message, layout: 'indented' | 'compact' = 'indented'): string {
  const answer = writeMessage(message, { layout })
  assert.ok('bytes' in answer, JSON.stringify(answer))
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(answer.bytes)
}

function faults(message: Message): string[][] {
  const answer = writeMessage(message)
  assert.ok('findings' in answer)
  assert.ok(answer.findings.every((finding) => finding.level === 1 && finding.says.endsWith('.')))
  return answer.findings.map(({ rule, path }) => [rule, path])
}

function reversed(part: object): object {
  return Object.fromEntries(Object.entries(part).toReversed())
}
