import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import v8 from 'node:v8'
import vm from 'node:vm'
import fc from 'fast-check'
import { RELEASES } from '../src/model/releases.ts'
import { messageReader, type Reading, readMessage } from '../src/reader/read-message.ts'
import { generate } from './generate.ts'
import { mutate } from './mutations/mutate.ts'
import { random, seedOfRun } from './random.ts'
import { reference } from './reference.ts'

const encoder = new TextEncoder()
const MEGABYTE = 1024 * 1024
const seed = seedOfRun()
const example = fs.readFileSync(reference('voorbeelden', 'ijw-3.2', 'JW301.xml'), 'utf8')
const ROOT =
  '<m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw319/schema" xmlns:i="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">'
const LONG = ['1', ' ', 'a', 'é', '&#65;', '<!---->', '<![CDATA[ ]]>', '1 ', '2026-', '1.', '00:', '\r\n']
const models = RELEASES.flatMap((one) => Object.values(one.messages))

test('[E05] random bytes are never a message, and never more than findings', () => {
  const chance = random(seed)
  const signs = encoder.encode('<>/="\'&;!?-[]:x m\n')
  for (let done = 0; done < 20_000; done++) {
    const from = done % 2 === 0 ? undefined : signs
    const bytes = Uint8Array.from({ length: chance.below(120) }, () =>
      from ? chance.pick([...from]) : chance.below(256),
    )
    const start = encoder.encode(done % 3 === 0 ? ROOT : '')
    assertRefused(readMessage(new Uint8Array([...start, ...bytes])))
  }
})

test('[E05] a message cut off at any byte is refused, unless only the space after it is gone', () => {
  const bytes = encoder.encode(example)
  const whole = encoder.encode(example.trimEnd()).length
  for (let to = 0; to < bytes.length; to++) {
    const reading = readMessage(bytes.subarray(0, to))
    assert.equal(reading.message !== undefined, to >= whole, `${to} of ${bytes.length} bytes`)
    if (to < whole) assertRefused(reading)
  }
})

test('[E05] however a message, right or wrong, is divided into pieces, it reads the same', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (changes, sizes) => {
      const chance = random(changes)
      const text = generate(chance.pick(models), chance)
      const bytes = chance.once(3) ? encoder.encode(text) : mutate(text, chance).bytes
      assert.deepEqual(inPieces(bytes, sizes), readMessage(bytes))
    }),
    { numRuns: 1500, seed },
  )
})

const EVIL: { readonly [name: string]: () => string } = {
  '200,000 elements in one another': () => ROOT + '<m:Header>'.repeat(200_000),
  '200,000 unknown elements in one another': () => '<a>'.repeat(200_000),
  '200,000 elements beside one another': () => `${ROOT}<m:x>${'<m:y/>'.repeat(200_000)}</m:x></m:Bericht>`,
  '200,000 wrong elements': () => ROOT + '<m:y/>'.repeat(200_000),
  'an attribute of two megabytes': () => `<m:Bericht a="${'a'.repeat(2 * MEGABYTE)}"`,
  'a hundred thousand attributes': () =>
    `<m:Bericht ${Array.from({ length: 100_000 }, (_, at) => `a${at}="b"`).join(' ')}/>`,
  'a name of two megabytes': () => `<${'a'.repeat(2 * MEGABYTE)}/>`,
  'a prefix of two megabytes': () => `<${'é'.repeat(MEGABYTE)}:a/>`,
  'an entity bomb': () =>
    `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join('')}]>${ROOT}&a30;`,
  'an entity name of two megabytes': () => `${ROOT}<m:Header>&${'a'.repeat(2 * MEGABYTE)};`,
  'a file from outside': () => `<!DOCTYPE a SYSTEM "file:///etc/passwd">${ROOT}`,
  'a comment without end': () => `${ROOT}<!--${' -'.repeat(MEGABYTE)}`,
  'a CDATA section without end': () => `${ROOT}<m:Header><![CDATA[${']'.repeat(2 * MEGABYTE)}`,
  'a tower of namespaces': () => tower(60, 60) + '<b xmlns:q="urn:q"/>'.repeat(20_000),
  'the same prefix again and again': () =>
    ROOT +
    '<m:x xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw319/schema">'.repeat(60) +
    '<q xmlns="urn:q"/>'.repeat(20_000),
  'only spaces': () => ' '.repeat(2 * MEGABYTE),
  'only less-than signs': () => '<'.repeat(2 * MEGABYTE),
  'a declaration without end': () => `<?xml version="1.0"${' '.repeat(2 * MEGABYTE)}`,
}

for (const [name, text] of Object.entries(EVIL))
  test(`[E05] refused in no time and little memory: ${name}`, { timeout: 30_000 }, () => {
    const bytes = encoder.encode(text())
    for (const limits of [{}, { depth: 1_000_000, attributes: 1_000_000 }]) {
      const before = used()
      const reading = readMessage(bytes, { limits })
      // Sixteen times the input is generous; what counts is that it grows with the input and not beyond.
      assert.ok(used() - before < 16 * bytes.length + 16 * MEGABYTE)
      assertRefused(reading)
      assertRefused(inPieces(bytes, [70_000], limits))
    }
  })

for (const element of [
  'BerichtCode',
  'BerichtVersie',
  'Afzender',
  'Dagtekening',
  'Toewijzingstijd',
  'BerichtXsdVersie',
  'Voorletters',
])
  test(`[E05] refused in no time: a megabyte of anything in ${element}`, { timeout: 30_000 }, () => {
    for (const part of LONG) {
      const text = example.replace(
        new RegExp(`(<\\w+:${element}>)[^<]*`),
        (_, tag) => `${tag}1${part.repeat(MEGABYTE / part.length)}1`,
      )
      assert.ok(text.length > MEGABYTE / 2)
      assertRefused(readMessage(text))
    }
  })

test('[E05] a right message with a comment of two megabytes is still right, also byte by byte', {
  timeout: 30_000,
}, () => {
  const bytes = encoder.encode(example.replace('<jw301:Client>', `<!--${'x'.repeat(MEGABYTE / 4)}--><jw301:Client>`))
  assert.deepEqual(inPieces(bytes, [1]), readMessage(example))
})

function assertRefused({ message, findings }: Reading): void {
  assert.equal(message, undefined)
  assert.ok(findings.length > 0 && findings.length <= 101)
  for (const { level, says } of findings) assert.ok(level === 1 && says.length < 1000)
}

function inPieces(bytes: Uint8Array, sizes: readonly number[], limits = {}): Reading {
  const reader = messageReader({ limits })
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[piece % sizes.length] ?? 1
    if (!reader.push(bytes.slice(at, at + size))) break
    at += size
  }
  return reader.end()
}

function tower(levels: number, each: number): string {
  const level = (at: number) =>
    `<a${at} ${Array.from({ length: each }, (_, n) => `xmlns:n${at}x${n}="urn:q"`).join(' ')}>`
  return ROOT + Array.from({ length: levels }, (_, at) => level(at)).join('')
}

function used(): number {
  v8.setFlagsFromString('--expose-gc')
  vm.runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
