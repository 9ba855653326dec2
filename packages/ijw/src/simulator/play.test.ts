import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertOfficial } from '../../test/officially.ts'
import { refusalsIn } from './delivery.ts'
import { type Play, playStory } from './play.ts'
import { CHANGE } from './stories/change.ts'
import { REQUEST_TO_CLAIM, TARIFF } from './stories/request-to-claim.ts'
import { RESIDENCE } from './stories/residence.ts'
import { STORIES } from './stories/stories.ts'

for (const story of STORIES) {
  test(`[E05] ${story.title}: all that is sent is right, is answered, and every term is kept`, async () => {
    const play = await playStory(story)
    assert.deepEqual(play.unsent, [])
    assert.deepEqual(found(play), [])
    assert.deepEqual(play.missed, [])
    for (const [at, delivery] of play.log.entries()) {
      const answered = play.log.some((other) => other.answers === at)
      assert.ok(answered !== (delivery.answers !== undefined), `${delivery.file} is answered, or is itself an answer`)
    }
    assert.equal(play.log.length, story.steps.length * 2)
    // Each remembers the same: what was sent and what was received.
    assert.deepEqual(play.municipality.messages, play.provider.messages)
  })

  test(`[E05] ${story.title}: every message follows our reader and the official schema`, async () => {
    const { log } = await playStory(story)
    assertOfficial(log)
  })
}

test('[E05] the flow of the issue: request, allocation, start, pause, start again, stop, claims and answers', async () => {
  const { log } = await playStory(REQUEST_TO_CLAIM)
  assert.deepEqual(
    log.map(({ message }) => message?.number),
    ['315', '316', '301', '302', '305', '306', '307', '308', '323', '325', '305', '306', '307', '308', '323', '325'],
  )
})

test('[E05 IV095] the flow on residence: request, investigation, refusal with the municipality that is responsible', async () => {
  const { log } = await playStory(RESIDENCE)
  assert.deepEqual(
    log.map(({ message }) => message?.number),
    ['315', '316', '319', '320', '319', '320'],
  )
  const last = log.at(-2)?.message
  assert.ok(last?.number === '319')
  assert.equal(last.body.Antwoord.Woonplaatsbeginsel?.Gemeente, '0109')
})

test('[E05 IV093] the flow of a change: the old allocation ends, a new one follows on the next day', async () => {
  const { log } = await playStory(CHANGE)
  const changed = log.find(({ step }) => step === 'reallocation')?.message
  assert.ok(changed?.number === '301')
  const days = changed.body.Client.ToegewezenProducten.ToegewezenProduct.map((product) => [
    product.Ingangsdatum,
    product.Einddatum,
  ])
  assert.deepEqual(days, [
    ['2026-01-05', '2026-12-31'],
    ['2026-01-05', '2026-06-30'],
    ['2026-07-01', '2026-12-31'],
  ])
})

test('[E05 TR418] both parties have the contract at hand: its tariff is accepted, another is refused with 0611', async () => {
  const contract = (tariff: number) => ({ agreements: () => [{ Eenheid: '04', tariff } as const] })
  const right = await playStory(REQUEST_TO_CLAIM, { outside: contract(TARIFF) })
  assert.deepEqual(found(right), [])
  const wrong = await playStory(REQUEST_TO_CLAIM, { outside: contract(TARIFF + 1) })
  assert.deepEqual(
    wrong.log
      .flatMap(({ step, message, answers }) => (answers === undefined ? [] : [[step, ...refusalsIn(message)]]))
      .filter((codes) => codes.length > 1),
    [
      ['claim-april', '0611'],
      ['claim-may', '0611'],
    ],
  )
})

/** What receivers found, in short. */
function found(play: Play): string[] {
  return play.log.flatMap(({ file, findings }) => findings.map(({ rule, path }) => `${file} ${rule} ${path}`))
}
