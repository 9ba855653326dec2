import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { type MessageModel, RELEASES } from '../src/model/releases.ts'
import { readMessage } from '../src/reader/read-message.ts'
import { generate } from './generate.ts'
import { libxmlVerdict } from './libxml.ts'
import { mutate } from './mutations/mutate.ts'
import { random, seedOfRun } from './random.ts'
import { reference } from './reference.ts'

const MUTATIONS = Number(process.env.IJW_MUTATIONS ?? 100_000)
const SHOWN = 10

/** What we refuse on purpose while libxml2 may accept it. */
const ON_PURPOSE = new Set(['XML-BOM', 'XML-CODERING', 'XML-VERSIE', 'XML-DOCTYPE', 'XML-VERWERKING', 'XSD-TYPE'])

/**
 * Where libxml2 refuses more than the standards do; each tells what libxml2 says there.
 * A namespace name that is no URI: Namespaces in XML 1.0 (third edition), chapter 7, does not require a processor to look.
 * A year of ten digits or more: XML Schema 1.0 part 2, chapter 5.4, lets a processor stop at four; libxml2 stops where its
 * machine's whole numbers stop, which is elsewhere in WebAssembly than in xmllint.
 */
const EXCEPTIONS: { readonly [name: string]: RegExp } = {
  'namespace name that is no URI': /^Error: (?:xmlns:?\S* '[^\n]*' is not a valid URI\s*)+$/,
  'year of ten digits or more': /^Error: (?:Element \S+ '\s*-?\d{10,}-\d\d-\d\d\s*' is not a valid value[^\n]*\s*)+$/,
}

type Base = { readonly model: MessageModel; readonly text: string }

test('[E05] on every mutation of every message we give the verdict of libxml2 with the official schema', () => {
  const seed = seedOfRun()
  const chance = random(seed)
  const bases = models().flatMap((model) => [
    ...official(model),
    ...[1, 2, 3].map(() => ({ model, text: generate(model, chance) })),
  ])
  for (const { model, text } of bases) assert.equal(ours(text).right, true, `${model.name}: ${text}`)
  const count = { right: 0, wrong: 0, onPurpose: 0, disagree: 0 }
  const exceptions = Object.fromEntries(Object.keys(EXCEPTIONS).map((name) => [name, 0]))
  const disagreements: string[] = []
  for (let done = 0; done < MUTATIONS; done++) {
    const base = chance.once(4) ? fresh(chance.pick(bases).model, chance) : chance.pick(bases)
    const { bytes, changes } = mutate(base.text, chance)
    const mine = ours(bytes)
    const theirs = libxmlVerdict(base.model.standard, base.model.name, bytes)
    if (mine.right === theirs.right) count[mine.right ? 'right' : 'wrong']++
    else if (mine.onPurpose) count.onPurpose++
    else if (mine.right && exceptionOf(theirs.because)) {
      const name = exceptionOf(theirs.because) ?? ''
      exceptions[name] = (exceptions[name] ?? 0) + 1
    } else {
      count.disagree++
      if (disagreements.length < SHOWN)
        disagreements.push(told(base, bytes, { changes, ours: mine.because, theirs: theirs.because }))
    }
  }
  console.log(
    `differential: ${MUTATIONS} mutations (seed ${seed}): ${count.right} right, ${count.wrong} wrong, ${count.onPurpose} refused on purpose, ${count.disagree} disagreements; exceptions: ${JSON.stringify(exceptions)}`,
  )
  assert.deepEqual(disagreements, [])
  assert.ok(count.right > MUTATIONS / 10, 'a good part of the mutations must be right still')
  assert.ok(count.wrong > MUTATIONS / 10)
})

function exceptionOf(because: string): string | undefined {
  return Object.keys(EXCEPTIONS).find((name) => EXCEPTIONS[name]?.test(because))
}

function fresh(model: MessageModel, chance: ReturnType<typeof random>): Base {
  return { model, text: generate(model, chance) }
}

/** The schemas that exist: fourteen of iJw, the seven sent messages of iWmo. */
function models(): MessageModel[] {
  return RELEASES.flatMap((one) => Object.values(one.messages)).filter(
    ({ standard, number }) => standard === 'ijw' || '301 305 307 315 317 319 323'.includes(number),
  )
}

/** The official example, the two wrong ones set right; as it is, and without the space between its elements. */
function official(model: MessageModel): Base[] {
  const example = fs
    .readFileSync(reference('voorbeelden', `${model.standard}-3.2`, `${model.name}.xml`), 'utf8')
    .replaceAll('2027-06-31', '2027-06-30')
    .replace(/(<jw318:Verzoek>.*?)<jw318:RetourCode>\w+<\/jw318:RetourCode>/s, '$1')
  return [example, example.replaceAll(/>\s+</g, '><')].map((text) => ({ model, text }))
}

function ours(input: Uint8Array | string): { right: boolean; onPurpose: boolean; because: string } {
  const { message, findings } = readMessage(input)
  return {
    right: message !== undefined,
    onPurpose: findings.length > 0 && findings.every(({ rule }) => ON_PURPOSE.has(rule)),
    because: findings.map(({ rule, says, line, column }) => `${rule} ${line}:${column} ${says}`).join(' | '),
  }
}

function told(base: Base, bytes: Uint8Array, about: { changes: string; ours: string; theirs: string }): string {
  const text = new TextDecoder().decode(bytes)
  let at = 0
  while (at < text.length && text[at] === base.text[at]) at++
  return `${base.model.name} (${about.changes})\n  ours: ${about.ours || 'right'}\n  libxml2: ${about.theirs || 'right'}\n  near: ${JSON.stringify(text.slice(Math.max(0, at - 60), at + 160))}`
}
