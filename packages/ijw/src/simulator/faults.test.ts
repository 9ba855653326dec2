import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertOfficial } from '../../test/officially.ts'
import { plainWorkingDays } from '../calculate/working-days.ts'
import { refusalsIn } from './delivery.ts'
import type { Fault } from './faults.ts'
import { type Play, playStory } from './play.ts'
import { CASE_2 } from './stories/cases.ts'
import { CHANGE } from './stories/change.ts'
import { REQUEST_TO_CLAIM } from './stories/request-to-claim.ts'
import { RESIDENCE } from './stories/residence.ts'
import { STORIES } from './stories/stories.ts'
import type { Story } from './story.ts'

for (const story of STORIES)
  for (const { id, mistake } of story.steps)
    if (mistake !== undefined)
      test(`[E05 ${mistake.codes}] ${story.id}, ${id} with a mistake: refused with ${mistake.codes}, sent again, accepted`, async () => {
        const play = await playWith(story, { kind: 'rejected', step: id })
        assert.deepEqual(refused(play), [[id, 'rejected', ...mistake.codes]])
        assert.deepEqual(play.missed, [])
        assertOfficial(play.log)
      })

for (const story of STORIES)
  test(`[E05 TR056] ${story.title}: whatever comes twice is refused the second time with 9056, and counts once`, async () => {
    for (const { id } of story.steps) {
      const play = await playWith(story, { kind: 'double', step: id })
      assert.deepEqual(refused(play), [[id, 'double', '9056']])
    }
  })

test('[E05 IV028] what arrives damaged is not answered and not remembered; sent again it is accepted', async () => {
  for (const { id } of REQUEST_TO_CLAIM.steps) {
    const play = await playWith(REQUEST_TO_CLAIM, { kind: 'damaged', step: id })
    const at = play.log.findIndex(({ due }) => due === 'damaged')
    const damaged = play.log[at]
    assert.ok(damaged && damaged.findings.length > 0 && damaged.findings.every(({ level }) => level === 1))
    assert.match(damaged.silent ?? '', /berichtformaat/)
    assert.ok(!play.log.some(({ answers }) => answers === at))
    assert.deepEqual([refused(play), play.missed, play.unused], [[], [], []])
  }
})

test('[E05 TR019] a start that comes before its allocation is refused with 9019, and accepted when it is sent again', async () => {
  const play = await playWith(REQUEST_TO_CLAIM, { kind: 'wrong order', step: 'allocation' })
  assert.deepEqual(refused(play), [['start', 'wrong order', '9019']])
})

test('[E05 TR382] a stop that comes before its start is refused with 9069, and accepted when it is sent again', async () => {
  const play = await playWith(CASE_2, { kind: 'wrong order', step: 'start' })
  assert.deepEqual(refused(play), [['pause', 'wrong order', '9069']])
})

test('[E05 TR355] an answer that comes before the request is refused with 9355', async () => {
  const play = await playWith(RESIDENCE, { kind: 'wrong order', step: 'request' })
  assert.deepEqual(refused(play), [['investigation', 'wrong order', '9355']])
})

test('[E05 TR382] a stop after a new start that was never told is refused with 9069', async () => {
  const play = await playWith(REQUEST_TO_CLAIM, { kind: 'left out', step: 'restart' })
  assert.deepEqual(refused(play), [['stop', undefined, '9069']])
})

test('[E05 TR074] after a stop the same start cannot be told again: 9074', async () => {
  for (const step of ['pause', 'stop'])
    assert.deepEqual(refused(await playWith(REQUEST_TO_CLAIM, { kind: 'start after stop', step })), [
      [step, 'start after stop', '9074'],
    ])
})

test('[E05 OP379] after a stop a start with its own begin is welcome: the story itself tells one', async () => {
  assert.deepEqual(refused(await playWith(REQUEST_TO_CLAIM)), [])
})

const holidays = plainWorkingDays(['2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25'])
const late: [Story, string, number, string, string][] = [
  [REQUEST_TO_CLAIM, 'allocation', 9, 'OP274', '2026-03-31'],
  [REQUEST_TO_CLAIM, 'start', 8, 'OP271', '2026-04-10'],
  [REQUEST_TO_CLAIM, 'pause', 7, 'OP272', '2026-04-28'],
  [CASE_2, 'stop', 6, 'OP272', '2025-07-11'],
  [CHANGE, 'reallocation', 10, 'OP346', '2026-05-26'],
]
for (const [story, step, days, rule, last] of late)
  test(`[E05 ${rule}] ${story.id}, ${step} comes ${days} days late: the term that ended on ${last} is reported`, async () => {
    const play = await playStory(story, { calendar: holidays, faults: [{ kind: 'late', step, days }] })
    assert.deepEqual(play.unused, [])
    const terms = play.missed.map(({ due, came }) => [due.term.id, due.last, came])
    const sent = play.log.find((delivery) => delivery.step === step)
    assert.deepEqual(terms[0], [rule, last, sent?.day])
    assert.deepEqual(refused(play), [])
  })

test('[E05 OP359 OP274] a refusal on residence after seventeen days is too late, though it was under investigation', async () => {
  const play = await playWith(RESIDENCE, { kind: 'late', step: 'refusal', days: 6 })
  assert.deepEqual(
    play.missed.map(({ due, came }) => [due.term.id, due.last, came]),
    [['OP359', '2026-05-25', '2026-05-28']],
  )
})

test('[E05 OP274] a request under investigation that nobody decides on is missed after eight weeks', async () => {
  const faults: Fault[] = [{ kind: 'left out', step: 'refusal' }]
  const open = await playStory(RESIDENCE, { faults, until: '2026-07-06' })
  assert.deepEqual(open.missed, [])
  const { missed } = await playStory(RESIDENCE, { faults, until: '2026-07-07' })
  assert.deepEqual(
    missed.map(({ due, came }) => [due.term.id, due.last, came]),
    [['OP274', '2026-07-06', undefined]],
  )
})

test('[E05 OP090 OP090x4] an answer that comes too late is reported, and one that is lost when its term has passed', async () => {
  const slow = await playWith(REQUEST_TO_CLAIM, { kind: 'late reply', step: 'pause', days: 6 })
  assert.deepEqual(
    slow.missed.map(({ due, came }) => [due.term.id, due.last, came]),
    [['OP090', '2026-04-27', '2026-04-28']],
  )
  const lost: Fault = { kind: 'lost reply', step: 'claim-may' }
  const early = await playStory(REQUEST_TO_CLAIM, { faults: [lost], until: '2026-06-19' })
  assert.deepEqual(early.missed, [])
  const { missed } = await playStory(REQUEST_TO_CLAIM, { faults: [lost], until: '2026-06-20' })
  assert.deepEqual(
    missed.map(({ due, came }) => [due.term.id, due.last, came]),
    [['OP090x4', '2026-06-19', undefined]],
  )
})

test('[E05] faults go together: a double start, a rejected stop and a lost answer each leave their own trace', async () => {
  const faults: Fault[] = [
    { kind: 'double', step: 'start' },
    { kind: 'rejected', step: 'stop' },
    { kind: 'lost reply', step: 'request' },
  ]
  const play = await playStory(REQUEST_TO_CLAIM, { faults })
  assert.deepEqual(refused(play), [
    ['start', 'double', '9056'],
    ['stop', 'rejected', '9069'],
  ])
  assert.deepEqual(
    play.missed.map(({ due }) => due.term.id),
    ['OP090'],
  )
})

test('[E05] a fault that a story has no place for is told, and changes nothing', async () => {
  const faults: Fault[] = [
    { kind: 'double', step: 'nowhere' },
    { kind: 'start after stop', step: 'start' },
    { kind: 'rejected', step: 'allocation' },
    { kind: 'wrong order', step: 'stop' },
    { kind: 'double', step: 'stop' },
  ]
  const play = await playStory(CASE_2, { faults })
  assert.deepEqual(play.unused, faults.slice(0, 4))
  assert.deepEqual(refused(play), [['stop', 'double', '9056']])
})

function playWith(story: Story, ...faults: Fault[]): Promise<Play> {
  return playStory(story, { faults })
}

/** Each answer that refused something: the step, the fault to which that is due, and the codes. */
function refused({ log }: Play): unknown[] {
  return log.flatMap(({ step, message, answers }) => {
    const codes = answers === undefined ? [] : refusalsIn(message)
    return codes.length === 0 ? [] : [[step, log[answers ?? 0]?.due, ...codes]]
  })
}
