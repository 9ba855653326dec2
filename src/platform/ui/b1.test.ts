import assert from 'node:assert/strict'
import test from 'node:test'
import { nl as web } from '../../app/web/words.nl.ts'
import { b1Faults, b1FaultsIn, LONGEST_SENTENCE } from './b1.ts'
import { officeWords } from './office-words.ts'
import { nl } from './words.nl.ts'

const sentence = (words: number) => `${Array.from({ length: words }, (_, at) => `woord${at}`).join(' ')}.`

test('[M10] a sentence of fifteen words is short enough, one of sixteen is not', () => {
  assert.deepEqual(b1Faults(sentence(LONGEST_SENTENCE)), [])
  const [fault] = b1Faults(`Kort. ${sentence(LONGEST_SENTENCE + 1)}`)
  assert.equal(fault?.fault === 'long-sentence' && fault.words, 16)
})

test('[M10] a word of the office is found with a plainer one, in capitals too', () => {
  assert.deepEqual(b1Faults('Indien u dit wilt, bel ons.'), [{ fault: 'office-word', word: 'Indien', plainer: 'als' }])
})

test('[M10] a word that only contains an office word is left alone', () => {
  assert.deepEqual(b1Faults('Bedienen, nadere en trajecten.'), [])
})

test('[M10] what is filled in later counts as one word', () => {
  assert.deepEqual(b1Faults(`{a} {b} ${sentence(13)}`), [])
  assert.equal(b1Faults(`{a} {b} ${sentence(14)}`).length, 1)
})

test('[M10] a telephone number, an abbreviation or a time does not end a sentence', () => {
  assert.equal(b1Faults(`Bel om 13.30 uur met 0800-2000 ${sentence(11)}`).length, 1)
})

test('[M10] faults in a catalogue say where they stand', () => {
  const faults = b1FaultsIn({ report: { title: 'Derhalve.', other: ['Prima.', 'Thans.'] }, count: 3 })
  assert.deepEqual(
    faults.map(({ path }) => path),
    ['report.title', 'report.other.1'],
  )
})

test('[M10] the list has some hundred words, and no plainer word is itself on it', () => {
  assert.ok(Object.keys(officeWords).length >= 100)
  for (const plainer of Object.values(officeWords)) assert.deepEqual(b1Faults(plainer), [], plainer)
})

test('[M10] everything the components and the public pages say themselves is B1', () => {
  assert.deepEqual(b1FaultsIn(nl), [])
  assert.deepEqual(b1FaultsIn({ public: web.public, front: web.front, login: web.login }), [])
})
