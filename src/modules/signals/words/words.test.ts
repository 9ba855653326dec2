import assert from 'node:assert/strict'
import { test } from 'node:test'
import { b1FaultsIn } from '../../../platform/ui/b1.ts'
import { ADVISERS } from '../rules/advice.ts'
import { EMERGENCY_PHONES } from '../rules/doors.ts'
import { FEEDBACK_SENTENCES } from '../rules/feedback.ts'
import { AGEING_SCALES } from '../rules/handling-terms.ts'
import { KINDS } from '../rules/kind-list.ts'
import { MELDCODE_SETTINGS } from '../rules/meldcode-file.ts'
import { OUTCOMES } from '../rules/outcomes.ts'
import { REPORTER_KINDS } from '../rules/reporters.ts'
import { en } from './en.ts'
import { nl, type SignalsWords } from './nl.ts'
import { readableFacts } from './say-refusal.ts'

type Texts = { readonly [key: string]: string | Texts }

/** Every text of a catalogue with the path to it. */
function textsOf(words: Texts, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}/${key}`, value] as [string, string]] : textsOf(value, `${path}/${key}`),
  )
}
const bracesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

test('every sentence is plain Dutch (B1): whoever gives a signal may read any of them', () => {
  assert.deepEqual(b1FaultsIn(nl), [])
})

test('Dutch and English name the same facts in every sentence', () => {
  const english = new Map(textsOf(en))
  for (const [path, text] of textsOf(nl)) assert.deepEqual(bracesIn(english.get(path) ?? ''), bracesIn(text), path)
})

test('no text is empty', () => {
  for (const [path, text] of [...textsOf(nl), ...textsOf(en)]) assert.notEqual(text.trim(), '', path)
})

test('everything the starting configuration holds has a name', () => {
  const nameless = (names: Readonly<Record<string, string>>, rows: readonly { code: string }[]) =>
    rows.map(({ code }) => code).filter((code) => names[code] === undefined)
  assert.deepEqual(nameless(nl.kinds, KINDS), [])
  assert.deepEqual(nameless(nl.meldcode.advisers, ADVISERS), [])
  assert.deepEqual(nameless(nl.meldcode.talkSkips, MELDCODE_SETTINGS.talkSkips), [])
  assert.deepEqual(nameless(nl.reporting.feedback, FEEDBACK_SENTENCES), [])
  assert.deepEqual(nameless(nl.reporting.danger.phones, EMERGENCY_PHONES), [])
  assert.deepEqual(nameless(nl.reporting.reporterKinds, REPORTER_KINDS), [])
  assert.deepEqual(nameless(nl.handling.outcomes, OUTCOMES), [])
  for (const scale of AGEING_SCALES) assert.deepEqual(nameless(nl.handling.ageing, scale.classes), [])
  const roles = MELDCODE_SETTINGS.deciders.flatMap((row) => row.roles.map((code) => ({ code })))
  assert.deepEqual(nameless(nl.meldcode.roles, roles), [])
})

test('no text holds a phone number of its own: numbers change, words do not', () => {
  for (const [path, text] of [...textsOf(nl), ...textsOf(en)]) assert.doesNotMatch(text, /\d{3,}/, path)
})

test('a refusal names a step and not its code', () => {
  const said = (words: SignalsWords) => readableFacts(words, { step: 'weigh', until: '2026-03-02', norm: 'unknown' })
  assert.deepEqual(said(nl), { step: 'Wegen', until: '2026-03-02', norm: 'unknown' })
  assert.equal(said(en).step, 'Weigh')
  assert.deepEqual(readableFacts(nl), {})
})
