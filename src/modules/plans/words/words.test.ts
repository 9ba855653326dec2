import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Texts = { readonly [key: string]: string | Texts }

/** Every text of a catalogue with the path to it. */
function textsOf(words: Texts, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}/${key}`, value] as [string, string]] : textsOf(value, `${path}/${key}`),
  )
}
const bracesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()
const LONGEST_SENTENCE = 15 // words; the paper is read aloud at the kitchen table (B1)

test('every sentence about a plan is short enough to read at once (B1)', () => {
  const long = [...textsOf(nl), ...textsOf(en)].flatMap(([path, text]) =>
    text
      .split(/[.?!:]\s/)
      .filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE)
      .map((sentence) => `${path}: ${sentence}`),
  )
  assert.deepEqual(long, [])
})

test('Dutch and English name the same facts in every sentence about a plan', () => {
  const english = new Map(textsOf(en))
  for (const [path, text] of textsOf(nl)) assert.deepEqual(bracesIn(english.get(path) ?? ''), bracesIn(text), path)
})

test('a refusal says what to do and names no code', () => {
  for (const [path, text] of [...textsOf(nl.refusals), ...textsOf(en.refusals)]) {
    assert.match(text, /[.?]$/, path)
    assert.doesNotMatch(text, /[a-z]+-[a-z]+-[a-z]+|plans\//, path)
  }
})
