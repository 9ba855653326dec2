import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import { fill } from '../words.ts'
import { application, day, suspension } from './given.ts'
import { acceptNoticeOfDefault } from './penalty.ts'
import { extend, finish, suspend } from './running-term.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

const notice = { sentOn: day('2026-04-20'), newDueDate: day('2026-05-29'), reason: 'x' }
const longest = { weeks: 1 }

test('[N-TERM-02] every fact a refusal names is told, in both languages', () => {
  const refusals = [
    finish(application(), day('2026-03-01')),
    finish(application({ doneOn: day('2026-03-20') }), day('2026-03-21')),
    suspend(application(), suspension('2026-03-02')),
    suspend(application(), suspension('2026-04-29')),
    extend(application({ extension: notice }), notice),
    extend(application(), { ...notice, sentOn: day('2026-03-01') }),
    extend(application(), { ...notice, sentOn: day('2026-04-29') }),
    extend(application(), { ...notice, newDueDate: day('2026-04-01') }),
    extend(application(), notice, { longest }),
    acceptNoticeOfDefault({ dueDate: day('2026-03-02'), receivedOn: day('2026-03-02') }),
  ].filter((outcome) => isRefusal(outcome))
  const coded = new Set(refusals.map(({ refused }) => refused))
  const withFacts = Object.entries(nl.refusals).filter(([, text]) => text.includes('{'))
  assert.deepEqual(
    withFacts.map(([code]) => code).filter((code) => ![...coded].some((it) => it === code)),
    [],
  )
  for (const { refused, facts } of refusals)
    for (const words of [nl, en]) assert.doesNotMatch(fill(words.refusals[refused], facts), /[{}]/)
})
