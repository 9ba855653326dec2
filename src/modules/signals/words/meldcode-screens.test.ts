import assert from 'node:assert/strict'
import { test } from 'node:test'
import { b1FaultsIn } from '../../../platform/ui/b1.ts'
import { meldcodeScreensEn } from './meldcode-screens.en.ts'
import { meldcodeScreensNl } from './meldcode-screens.nl.ts'

type Texts = { readonly [key: string]: string | Texts }

function textsOf(words: Texts, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}/${key}`, value] as [string, string]] : textsOf(value, `${path}/${key}`),
  )
}
const bracesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

test('[M05] the screens of the meldcode speak plain Dutch', () => {
  assert.deepEqual(b1FaultsIn(meldcodeScreensNl), [])
})

test('[M05] Dutch and English name the same facts, and no text is empty', () => {
  const english = new Map(textsOf(meldcodeScreensEn))
  for (const [path, text] of textsOf(meldcodeScreensNl)) {
    assert.deepEqual(bracesIn(english.get(path) ?? ''), bracesIn(text), path)
    assert.notEqual(text.trim(), '', path)
    assert.notEqual(english.get(path)?.trim(), '', path)
  }
})
