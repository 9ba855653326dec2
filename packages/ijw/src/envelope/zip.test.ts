import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import zlib from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { reference } from '../../test/reference.ts'
import { crc32 } from './crc32.ts'
import { unzipMessage, zipMessage } from './zip.ts'

const text = (value: string) => new TextEncoder().encode(value)

test('[E05] what is packed comes out as it went in, and the same message gives the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
      const zip = packed('JW301.xml', bytes)
      assert.deepEqual(zip, packed('JW301.xml', bytes))
      assert.deepEqual(unzipMessage(zip), { name: 'JW301.xml', bytes })
    }),
  )
})

test('[E05] the message that was handed in at VECOZO in the example comes out', () => {
  const soap = fs.readFileSync(reference('voorbeelden', 'ijw-3.0', 'IndienenBericht.xml'), 'latin1')
  const longest = [...soap.matchAll(/>([A-Za-z0-9+/=\s]{200,})</g)].map((found) => found[1] ?? '')
  const found = unzipMessage(Buffer.from(longest[0] ?? '', 'base64'))
  assert.ok('bytes' in found, JSON.stringify(found))
  assert.match(new TextDecoder().decode(found.bytes), /Bericht/)
})

test('[E05 IB902 IB905 BRS16 BRS21] a ZIP with no file or with more than one is refused', () => {
  assert.deepEqual(rules(zipSync({})), ['ZIP-AANTAL'])
  assert.deepEqual(rules(zipSync({ 'a.xml': text('a'), 'b.xml': text('b') })), ['ZIP-AANTAL'])
})

test('[E05 BRS29] a folder or a path in a ZIP is refused, when packing too', () => {
  for (const name of ['map/JW301.xml', '../JW301.xml', '/etc/JW301.xml', 'C:\\JW301.xml', '..', 'map/'])
    assert.deepEqual(rules(zipSync({ [name]: text('a') })), ['ZIP-MAP'], name)
  for (const name of ['map/JW301.xml', '', '..', 'a\u0000b']) assert.ok('findings' in zipMessage(name, text('a')), name)
})

test('[E05 IB903 BRS17] a ZIP under a password is refused', () => {
  const zip = packed('JW301.xml', text('bericht'))
  const view = new DataView(zip.buffer)
  const central = view.getUint32(zip.length - 22 + 16, true)
  view.setUint16(central + 8, view.getUint16(central + 8, true) | 1, true)
  assert.deepEqual(rules(zip), ['ZIP-WACHTWOORD'])
})

test('[E05 IB904 BRS19] too large is refused: the ZIP, what it says it holds, and what it really holds', () => {
  const zip = packed('JW301.xml', text('x'.repeat(2_000_000)))
  assert.ok(zip.length < 5_000)
  assert.deepEqual(rules(zip, { zip: 1_000 }), ['ZIP-GROOTTE'])
  assert.deepEqual(rules(zip, { file: 1_999_999 }), ['ZIP-GROOTTE'])
  assert.ok('bytes' in unzipMessage(zip, { file: 2_000_000 }))
  // A bomb that calls itself small.
  const view = new DataView(zip.buffer)
  view.setUint32(view.getUint32(zip.length - 22 + 16, true) + 24, 10, true)
  assert.deepEqual(rules(zip, { file: 1_000_000 }), ['ZIP-GROOTTE'])
})

test('[E05 IB901 BRS15] what is no ZIP, or a damaged one, gives a finding and never a crash', () => {
  const zip = packed('JW301.xml', text('bericht '.repeat(200)))
  assert.deepEqual(rules(new Uint8Array()), ['ZIP-VORM'])
  assert.deepEqual(rules(text('<?xml version="1.0"?>')), ['ZIP-VORM'])
  fc.assert(
    fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), fc.nat(zip.length), (at, change, length) => {
      const damaged = zip.slice()
      damaged[at] = (damaged[at] ?? 0) ^ change
      const found = unzipMessage(damaged)
      // A name, a day or a version may change without harm; what is in the message never.
      if ('bytes' in found) assert.equal(new TextDecoder().decode(found.bytes), 'bericht '.repeat(200))
      if (length < zip.length) assert.ok('findings' in unzipMessage(zip.subarray(0, length)))
    }),
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => assert.ok('findings' in unzipMessage(bytes))))
})

test('[E05] the checksum is that of every ZIP program', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => assert.equal(crc32(bytes), zlib.crc32(bytes))))
})

function packed(name: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const answer = zipMessage(name, bytes)
  assert.ok('bytes' in answer)
  return new Uint8Array(answer.bytes)
}

function rules(zip: Uint8Array, limits = {}): string[] {
  const answer = unzipMessage(zip, limits)
  assert.ok('findings' in answer, 'it should have been refused')
  return answer.findings.map((finding) => finding.rule)
}
