import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyFamily, blended } from '../../../../test/genogram-families.ts'
import { picturesEn } from '../words/pictures.en.ts'
import { picturesNl } from '../words/pictures.nl.ts'
import type { Genogram } from './genogram.ts'
import { layOutGenogram } from './genogram-layout.ts'
import { describeGenogram } from './genogram-sentences.ts'
import { drawGenogram } from './genogram-svg.ts'
import { PRINT } from './svg.ts'

test('[N-FIG-07] the picture is one image with title and description, and follows the colours of the theme', () => {
  const sentences = describeGenogram(blended, picturesNl.genogram, 'nl').map((sentence) => sentence.text)
  const svg = drawGenogram(layOutGenogram(blended), {
    id: 'gezin',
    title: 'Gezin van Elif & Can',
    description: sentences.join(' '),
  })
  assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="gezin-title gezin-desc"/)
  assert.match(svg, /<title id="gezin-title">Gezin van Elif &amp; Can<\/title><desc id="gezin-desc">/)
  assert.doesNotMatch(svg, /style=|<style|<script|#[0-9a-f]{3,6}"/)
  assert.match(svg, /var\(--basis-color-default-color-document\)/)
  assert.doesNotMatch(drawGenogram(layOutGenogram(blended), { id: 'p', title: 't', description: 'd' }, PRINT), /var\(/)
})

test('[D01] a name cannot become markup', () => {
  const family: Genogram = {
    persons: [{ id: 'a', sign: 'man', name: '<Onbekend> & </Onbemind>' }],
    relations: [],
    households: [],
  }
  const svg = drawGenogram(layOutGenogram(family), { id: 'x', title: '<b>', description: '"&' })
  assert.doesNotMatch(svg, /<Onbekend|<b>/)
  assert.match(svg, /&lt;Onbekend&gt;/)
})

test('[N-FIG-07] the list says in sentences everything that is drawn, with names in full', () => {
  const said = describeGenogram(blended, picturesNl.genogram, 'nl').map((sentence) => sentence.text)
  const expected = [
    'hatice van der Meijden: vrouw, 71.',
    'baby van der Meijden: nog niet geboren.',
    'sevim van der Meijden en jan van der Meijden zijn partners.',
    'sevim van der Meijden en murat van der Meijden zijn uit elkaar.',
    'murat van der Meijden en sevim van der Meijden: ouder van elif van der Meijden en can van der Meijden.',
    'jan van der Meijden is stiefouder van elif van der Meijden.',
    'Dorpsstraat 9: murat van der Meijden, elif van der Meijden en can van der Meijden.',
  ]
  for (const sentence of expected) assert.ok(said.includes(sentence), `${sentence}\n${said.join('\n')}`)
  assert.deepEqual(
    said.filter((text) => /\{\w+\}/.test(text)),
    [],
  )
  const english = describeGenogram(blended, picturesEn.genogram, 'en').map((sentence) => sentence.text)
  assert.ok(english.includes('sevim van der Meijden and jan van der Meijden are partners.'))
})

test('[N-FIG-07] whatever the family, every person, couple and household is in the list', () => {
  fc.assert(
    fc.property(anyFamily, (family) => {
      const said = describeGenogram(family, picturesNl.genogram, 'nl')
      const persons = said.filter(({ code }) => ['person', 'person-without-age', 'deceased'].includes(code))
      assert.equal(persons.length, family.persons.length)
      assert.equal(said.filter(({ code }) => code === 'household').length, family.households.length)
      assert.ok(said.every(({ text }) => !/\{\w+\}/.test(text)))
    }),
  )
})
