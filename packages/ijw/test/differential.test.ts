import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import type { MessageModel } from '../src/model/releases.ts'
import { readMessage } from '../src/reader/read-message.ts'
import { generate } from './generate.ts'
import { mutate } from './mutations/mutate.ts'
import { OFFICIAL_MODELS, officialFaults, officialValues, schemaPath } from './official.ts'
import { type Random, random, seedOfRun } from './random.ts'
import { reference } from './reference.ts'

const MUTATIONS = Number(process.env.IJW_MUTATIONS ?? 100_000)
const COMPARED_ONE_IN = 10
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
  'namespace name that is no URI': /^(?:\d+: xmlns:?\S* '[^\n]*' is not a valid URI\s*)+$/,
  'year of ten digits or more': /^(?:\d+: Element \S+ '\s*-?\d{10,}-\d\d-\d\d\s*' is not a valid value[^\n]*\s*)+$/,
}

type Base = { readonly model: MessageModel; readonly text: string }

type Ours = {
  readonly right: boolean
  readonly onPurpose: boolean
  readonly because: string
  readonly body: unknown
}
const JUDGED: ReadonlySet<Outcome> = new Set(['right', 'wrong', 'disagreement'])

type Outcome = 'right' | 'wrong' | 'on purpose' | 'disagreement' | string

test('[E05] on every mutation of every message we give the verdict of libxml2 with the official schema', () => {
  const seed = seedOfRun()
  const chance = random(seed)
  const bases = OFFICIAL_MODELS.flatMap((model) => [...official(model), ...[1, 2, 3].map(() => fresh(model, chance))])
  for (const { model, text } of bases) assert.equal(ours(text).right, true, `${model.name}: ${text}`)
  const count = new Map<Outcome, number>()
  const disagreements: string[] = []
  let compared = 0
  // What is refused on purpose, and the exceptions, come beside the number that is asked for.
  for (let done = 0, judged = 0; judged < MUTATIONS; done++) {
    const base = chance.once(4) ? fresh(chance.pick(bases).model, chance) : chance.pick(bases)
    const mutated = mutate(base.text, chance)
    const mine = ours(mutated.bytes)
    const theirs = officialFaults(mutated.bytes, ...schemaPath(base.model)).join('\n')
    const outcome = outcomeOf(mine, theirs)
    if (JUDGED.has(outcome)) judged++
    count.set(outcome, (count.get(outcome) ?? 0) + 1)
    if (outcome === 'disagreement' && disagreements.length < SHOWN)
      disagreements.push(told(base, mutated, { ours: mine.because, theirs }))
    if (outcome === 'right' && done % COMPARED_ONE_IN === 0) {
      compared++
      assert.equal(firstDifference(mine.body, mutated.bytes), undefined, told(base, mutated, { ours: '', theirs: '' }))
    }
  }
  const { right = 0, wrong = 0, disagreement = 0, ...others } = Object.fromEntries(count)
  console.log(
    `differential: ${MUTATIONS} mutations (seed ${seed}): ${right} right, ${wrong} wrong, ${disagreement} disagreements; ${compared} compared value by value; beside these ${JSON.stringify(others)}`,
  )
  assert.deepEqual(disagreements, [])
  assert.ok(right > MUTATIONS / 10, 'a good part of the mutations must be right still')
  assert.ok(wrong > MUTATIONS / 10)
})

/** `theirs` is what libxml2 has against it; nothing when it is right. */
function outcomeOf(mine: Ours, theirs: string): Outcome {
  if (mine.right === (theirs === '')) return mine.right ? 'right' : 'wrong'
  if (mine.onPurpose) return 'on purpose'
  const exception = Object.keys(EXCEPTIONS).find((name) => mine.right && EXCEPTIONS[name]?.test(theirs))
  return exception ?? 'disagreement'
}

/** The first of our values that is not the one that libxml2 reads there. */
function firstDifference(body: unknown, bytes: Uint8Array): string | undefined {
  const theirs = officialValues(bytes)
  const mine = valuesIn(body)
  if (mine.length !== theirs.length) return `${mine.length} values, not ${theirs.length}`
  const at = mine.findIndex((value, place) => !isSame(value, theirs[place] ?? ''))
  return at < 0 ? undefined : `${mine[at]}, not ${theirs[at]}`
}

function isSame(mine: unknown, theirs: string): boolean {
  if (typeof mine === 'number') return mine === Number(theirs.replaceAll(/[ \t\r\n]/g, ''))
  if (mine === '') return theirs.trim() === ''
  const isDayOrTime = /^-?\d+-\d\d-\d\d$|^\d\d:\d\d:\d\d/.test(String(mine))
  return mine === (isDayOrTime ? theirs.replaceAll(/^[ \t\r\n]+|[ \t\r\n]+$/g, '') : theirs)
}

function valuesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  const inside = Object.values(value)
  // A period without begin and end: libxml2 sees an element with nothing in it.
  return inside.length === 0 ? [''] : inside.flatMap(valuesIn)
}

function fresh(model: MessageModel, chance: Random): Base {
  return { model, text: generate(model, chance) }
}

/** The official example, the two wrong ones set right; as it is, and without the space between its elements. */
function official(model: MessageModel): Base[] {
  const example = fs
    .readFileSync(reference('voorbeelden', `${model.standard}-3.2`, `${model.name}.xml`), 'utf8')
    .replaceAll('2027-06-31', '2027-06-30')
    .replace(/(<jw318:Verzoek>.*?)<jw318:RetourCode>\w+<\/jw318:RetourCode>/s, '$1')
  return [example, example.replaceAll(/>\s+</g, '><')].map((text) => ({ model, text }))
}

function ours(input: Uint8Array | string): Ours {
  const { message, findings } = readMessage(input)
  return {
    right: message !== undefined,
    body: message?.body,
    onPurpose: findings.length > 0 && findings.every(({ rule }) => ON_PURPOSE.has(rule)),
    because: findings.map(({ rule, says, line, column }) => `${rule} ${line}:${column} ${says}`).join(' | '),
  }
}

type Mutated = ReturnType<typeof mutate>

function told(base: Base, { bytes, changes }: Mutated, about: { ours: string; theirs: string }): string {
  const text = new TextDecoder().decode(bytes)
  let at = 0
  while (at < text.length && text[at] === base.text[at]) at++
  const near = JSON.stringify(text.slice(Math.max(0, at - 60), at + 160))
  return `${base.model.name} (${changes})\n  ours: ${about.ours || 'right'}\n  libxml2: ${about.theirs || 'right'}\n  near: ${near}`
}
