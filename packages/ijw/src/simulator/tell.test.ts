import assert from 'node:assert/strict'
import { test } from 'node:test'
import { playStory } from './play.ts'
import { CASE_2 } from './stories/cases.ts'
import { STORIES } from './stories/stories.ts'
import { tellPlay } from './tell.ts'

test('[E05] a play is told in Dutch: who sent what on which day, what was wrong with it, and which term was missed', async () => {
  const faults = [
    { kind: 'rejected', step: 'stop' },
    { kind: 'late', step: 'start', days: 8 },
  ] as const
  const lines = tellPlay(CASE_2, await playStory(CASE_2, { faults }))
  assert.deepEqual(lines.slice(0, 3), [
    'Casus 2: na een tijdelijke stop een definitieve stop met dezelfde einddatum',
    '9 mei 2025, gemeente, WMO301_G000001.xml: De gemeente wijst 6 dagdelen dagbesteding per week toe.',
    '9 mei 2025, aanbieder, WMO302_A000001.xml: antwoord op WMO301_G000001.xml, akkoord',
  ])
  const mistake = lines.find((line) => line.includes('(met een fout)'))
  assert.match(mistake ?? '', /^8 juli 2025, aanbieder, WMO307_A000004.xml \(met een fout\): .*TR414: /)
  assert.ok(lines.includes('8 juli 2025, gemeente, WMO308_G000004.xml: antwoord op WMO307_A000004.xml, met 9414'))
  assert.match(
    lines.at(-1) ?? '',
    /^Termijn gemist \(OP271, WMO305_A000002.xml\): kon tot en met 22 mei 2025, gebeurde op 27 mei 2025\. Stuur het startbericht/,
  )
})

test('[E05] no line that is told holds a citizen service number', async () => {
  for (const story of STORIES)
    for (const line of tellPlay(story, await playStory(story))) assert.doesNotMatch(line, /\d{9}/)
})
