import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutText, textWidth, wrapText } from './text-width.ts'

test('[D01] letters with accents are as wide as the letter, and an unknown sign is thought wide', () => {
  assert.equal(textWidth('Özgür', 13), textWidth('Ozgur', 13))
  assert.ok(textWidth('漢', 13) >= 13)
})

test('[D01] a name breaks between words and behind a hyphen; what does not fit ends in an ellipsis', () => {
  assert.deepEqual(wrapText('Jan van der Meijden', { width: 92, lines: 2, size: 13 }), ['Jan van der', 'Meijden'])
  assert.deepEqual(wrapText('Hatice Yılmaz-Demir', { width: 92, lines: 2, size: 13 }), ['Hatice Yılmaz-', 'Demir'])
  assert.match(wrapText('Anna-Maria van Oldenbarnevelt-de Graaf', { width: 92, lines: 2, size: 13 }).at(-1) ?? '', /…$/)
  assert.equal(cutText('Kim', { width: 92, size: 13 }), 'Kim')
})

test('[D01] whatever the text, every line fits and there are no more lines than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (text, lines) => {
      const wrapped = wrapText(text, { width: 92, lines, size: 13 })
      assert.ok(wrapped.length <= lines)
      for (const line of wrapped) assert.ok(textWidth(line, 13) <= 92, line)
    }),
  )
})
