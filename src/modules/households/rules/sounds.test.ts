import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from '../../../platform/folding.ts'
import { soundsOf } from './sounds.ts'

const alike: Record<string, string[]> = {
  'ij, ei and y': ['Meijer', 'Meyer', 'Meier', 'Maier', 'Mayer'],
  'van Dijk and van Dyk': ['van Dijk', 'van Dyk', 'Dijck', 'van Dyck', 'van Deyk'],
  'ui, uy and uij': ['Kuiper', 'Kuyper', 'Kuijper', 'Cuyper'],
  'dt, d and t, and sch before m': ['Schmidt', 'Schmit', 'Smit', 'Smid', 'Smitt'],
  'ck, k, x and ks': ['Dirks', 'Dircks', 'Dirkx', 'Dirckx', 'Dierckx'],
  'ph and f, v and f, z and s': ['Filips', 'Philips', 'Philipz'],
  'double letters and a silent n': ['Jansen', 'Janssen', 'Janse', 'Janzen'],
  'c as k': ['Claassen', 'Klaassen', 'Klaasen', 'Claesen'],
  'sch at the end': ['van den Bosch', 'Bos', 'Boss'],
  'ou, au and ouw': ['Bouwman', 'Bauman', 'Baumann', 'Bouman'],
  'Turkish i and y': ['Yılmaz', 'Yilmaz', 'Jilmas', 'YILMAZ'],
  'Turkish s with cedilla': ['Şahin', 'Sahin', 'Shahin', 'Sjahin'],
  'Turkish c with cedilla': ['Çelik', 'Celik', 'Tsjelik'],
  'Polish ski and w': ['Kowalski', 'Kowalsky', 'Kovalski'],
  'Polish sz and ń': ['Szymański', 'Szymanski', 'Simanski', 'Szymansky'],
  'Arabic ou, u and oe': ['Youssef', 'Yusuf', 'Joesoef', 'Yousef', 'Yusef'],
  'the most given name': ['Mohammed', 'Mohamed', 'Muhammad', 'Mohammad', 'Muhammed', 'Mohamad'],
  'Arabic h before a consonant': ['Ahmed', 'Achmed', 'Amed'],
  'kh and ch': ['Khalid', 'Chalid', 'Ghalid'],
  'h behind t': ['Thijs', 'Tijs', 'Tys'],
  'Christiaan and Kristian': ['Christiaan', 'Kristiaan', 'Kristian'],
  'Cees and Kees': ['Cees', 'Kees'],
  'umlaut written out': ['Müller', 'Mueller', 'Muller'],
}

for (const [what, spellings] of Object.entries(alike)) {
  test(`[M03] spellings that sound alike share a key: ${what}`, () => {
    assert.deepEqual(
      Object.fromEntries(spellings.map((s) => [s, soundsOf(s)])),
      Object.fromEntries(spellings.map((s) => [s, soundsOf(spellings[0] ?? '')])),
    )
  })
}

test('[M03] names that sound different do not share a key', () => {
  const different = [
    'Bakker',
    'Bekker',
    'Visser',
    'Fischer',
    'de Boer',
    'de Beer',
    'Mulder',
    'Smeets',
    'Smit',
    'Hart',
    'Hard',
    'Vos',
    'Bos',
    'Kok',
    'Kuik',
    'Wolf',
    'Olaf',
    'Yildiz',
    'Demir',
  ]
  const keys = new Map<string, string[]>()
  for (const name of different) keys.set(soundsOf(name), [...(keys.get(soundsOf(name)) ?? []), name])
  const shared = [...keys.values()].filter((names) => names.length > 1)
  assert.deepEqual(shared, [['Hart', 'Hard']], 'a Dutch ear hears no difference in the last one')
})

test('[M03] what folds the same sounds the same, and prefixes are not heard', () => {
  const word = fc.stringMatching(/^[a-zA-ZéüçğøłæİıŞ' -]{1,15}$/)
  fc.assert(fc.property(word, (text) => soundsOf(text) === soundsOf(fold(text))))
  assert.equal(soundsOf("van 't Hart"), soundsOf('Hart'))
  assert.equal(soundsOf(''), '')
})
