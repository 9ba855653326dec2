import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesOn } from './dated.ts'
import { FEEDBACK_SETTINGS } from './feedback.ts'
import { ESCALATION_LEVELS, HANDLING_TERMS } from './handling-terms.ts'
import { KINDS } from './kind-list.ts'
import { faultsOfKinds } from './kinds.ts'
import { municipalRules, NOTHING_SET } from './municipal.ts'
import { OUTCOMES } from './outcomes.ts'
import { LINK_LIVES } from './secret-link.ts'

const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code)

test('[M19] where a municipality set nothing, what is shipped holds, to the letter', () => {
  assert.deepEqual(municipalRules(NOTHING_SET), {
    kinds: KINDS,
    outcomes: OUTCOMES,
    terms: HANDLING_TERMS,
    levels: ESCALATION_LEVELS,
    feedback: FEEDBACK_SETTINGS,
    lives: LINK_LIVES,
  })
})

test('[M19 A07] another amount keeps the unit of its term: hours stay hours', () => {
  const { terms, levels } = municipalRules({
    ...NOTHING_SET,
    terms: { new: 3, 'new-acute': 1 },
    escalation: { 'officer-acute': 4 },
  })
  const withinOf = (code: string) => terms.find((row) => row.code === code)?.within
  assert.deepEqual(withinOf('new'), { workingDays: 3 })
  assert.deepEqual(withinOf('new-acute'), { hours: 1 })
  assert.deepEqual(withinOf('weighing'), { workingDays: 10 })
  assert.deepEqual(levels.find(({ code }) => code === 'officer-acute')?.after, { hours: 4 })
})

test('[M19 A02] a kind can be left out, renamed by its own code, and added at the end', () => {
  const own = {
    code: 'vliegveldlawaai',
    nl: 'Lawaai van het vliegveld',
    domains: ['housing'],
    about: ['household'],
  } as const
  const { kinds } = municipalRules({ ...NOTHING_SET, kinds: { off: ['poverty'], own: [own] } })
  assert.ok(!codes(kinds).includes('poverty'))
  assert.equal(codes(kinds).at(-1), 'vliegveldlawaai')
  assert.deepEqual(faultsOfKinds(kinds), [])
  assert.equal(codesOn(kinds, '2026-03-02').length, KINDS.length)
})

test('[M19 A06] an own wording of a sentence keeps its code and its place', () => {
  const own = [{ code: 'taken-up', nl: 'Wij zijn ermee bezig.' }]
  const { feedback } = municipalRules({ ...NOTHING_SET, sentences: { off: ['received'], own } })
  assert.ok(!codes(feedback.sentences).includes('received'))
  const taken = feedback.sentences.find(({ code }) => code === 'taken-up')
  assert.deepEqual(taken?.text, { nl: 'Wij zijn ermee bezig.', en: 'Wij zijn ermee bezig.' })
  assert.equal(feedback.sentences.length, FEEDBACK_SETTINGS.sentences.length - 1)
})
