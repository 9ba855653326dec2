import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertOfficial } from '../../test/officially.ts'
import type { Fault } from './faults.ts'
import { playStory } from './play.ts'
import { STORIES } from './stories/stories.ts'
import type { Story } from './story.ts'
import { tellPlay } from './tell.ts'

const KINDS = ['double', 'damaged', 'rejected', 'wrong order', 'left out', 'start after stop', 'lost reply'] as const

/** A story with up to four faults somewhere in it. */
const spoiled = fc
  .constantFrom(...STORIES)
  .chain((story) => fc.record({ story: fc.constant(story), faults: fc.array(faultIn(story), { maxLength: 4 }) }))

function faultIn(story: Story): fc.Arbitrary<Fault> {
  const step = fc.constantFrom(...story.steps.map(({ id }) => id))
  return fc.oneof(
    fc.record({ kind: fc.constantFrom(...KINDS), step }),
    fc.record({ kind: fc.constantFrom('late' as const, 'late reply' as const), step, days: fc.nat(30) }),
  )
}

test('[E05] whatever goes wrong together: each message that can be read is answered once, right in form, and nobody falls over', async () => {
  await fc.assert(
    fc.asyncProperty(spoiled, async ({ story, faults }) => {
      const play = await playStory(story, { faults })
      const lost = new Set(faults.filter(({ kind }) => kind === 'lost reply').map(({ step }) => step))
      assert.deepEqual(play.unsent, [])
      for (const [at, { message, answers, step, due, findings }] of play.log.entries()) {
        const replies = play.log.filter((other) => other.answers === at).length
        const mayBeLost = lost.has(step) && replies === 0
        assert.ok(mayBeLost || replies === (message === undefined || answers !== undefined ? 0 : 1))
        assert.ok(message !== undefined || (due === 'damaged' && findings.every(({ level }) => level === 1)))
      }
      assertOfficial(play.log.filter(({ message }) => message !== undefined))
      const days = play.log.map(({ day }) => day)
      assert.deepEqual(days, days.toSorted())
      for (const line of tellPlay(story, play)) assert.doesNotMatch(line, /\d{9}/)
    }),
    { numRuns: 60 },
  )
})

test('[E05] the same story with the same faults is played the same, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(spoiled, async ({ story, faults }) => {
      assert.deepEqual(await playStory(story, { faults }), await playStory(story, { faults }))
    }),
    { numRuns: 10 },
  )
})
