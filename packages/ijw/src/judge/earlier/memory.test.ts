import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { EARLIER } from '../../../test/cases/earlier.ts'
import { allocating, claiming, judging, requesting, starting, stopping } from '../../../test/cases/earlier-begin.ts'
import { refusalOf } from '../../../test/cases/earlier-identity.ts'
import { CODES, type Message } from '../../model/contents.ts'
import type { EarlierQuestion } from './earlier.ts'
import { judgeAgainstEarlier } from './judge.ts'
import { inMemoryEarlier } from './memory.ts'
import { questionOf } from './question.ts'

/** Each failing case: a message, and what went before it. */
const TRIALS = EARLIER.flatMap(({ fails }) => fails())

/** Everything that can be asked of a memory with these messages, as the answers to every question of these messages. */
function answers(memory: ReturnType<typeof inMemoryEarlier>, messages: readonly Message[]) {
  return messages.flatMap((message) => questionOf(message) ?? []).map((question) => memory.about(question))
}

test('[E05] to judge a message leaves no trace in what is remembered', async () => {
  for (const { message, against } of TRIALS) {
    const memory = inMemoryEarlier(against.earlier)
    const messages = [...against.earlier, message]
    const before = structuredClone(answers(memory, messages))
    const found = await judgeAgainstEarlier(message, memory, against.outside)
    assert.deepEqual(answers(memory, messages), before)
    assert.deepEqual(await judgeAgainstEarlier(message, memory, against.outside), found)
  }
})

test('[E05] whatever went before, in whatever order, a message is judged the same each time, and nothing is remembered of it', async () => {
  const all = [...new Set(TRIALS.flatMap(({ message, against }) => [...against.earlier, message]))]
  const stories = fc.array(fc.constantFrom(...all), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(stories, fc.constantFrom(...all), async (story, message) => {
      const memory = inMemoryEarlier(story)
      const before = structuredClone(answers(memory, [...story, message]))
      const found = await judgeAgainstEarlier(message, memory)
      assert.deepEqual(answers(memory, [...story, message]), before)
      assert.deepEqual(await judgeAgainstEarlier(message, inMemoryEarlier(story)), found)
    }),
    { numRuns: 300 },
  )
})

test('[E05] what comes after a message was judged does not change the verdict that was given', () => {
  const memory = inMemoryEarlier([allocating(), claiming()])
  const question = questionOf(claiming())
  assert.ok(question)
  const facts = memory.about(question)
  const kept = structuredClone(facts)
  memory.remember(judging())
  memory.remember(requesting())
  assert.deepEqual(facts, kept)
  assert.notDeepEqual(memory.about(question), kept)
})

test('[E05 IV032] a message that is refused counts as not sent, save that its identification is used', () => {
  const memory = inMemoryEarlier([requesting([{}], { id: 'A' })])
  const question = questionOf(requesting([{}], { id: 'A' }))
  assert.ok(question)
  assert.deepEqual(
    memory.about(question).requests.map(({ asked }) => asked?.in),
    ['315'],
  )
  memory.remember(refusalOf('A'))
  const { identificationUsed, ...facts } = memory.about(question)
  const { identificationUsed: fresh, ...nothing } = inMemoryEarlier().about(question)
  assert.deepEqual(facts, nothing)
  assert.deepEqual([identificationUsed, fresh], [true, false])
})

test('[E05 IV032] a refusal is of the message that was sent last, not of one that was accepted under the same identification', () => {
  const first = requesting([{}], { id: 'A' })
  const second = requesting([{ ReferentieAanbieder: 'V-2' }], { id: 'A' })
  const memory = inMemoryEarlier([first, approvalOf('A'), second, refusalOf('A')])
  const question = questionOf(requesting([{}, { ReferentieAanbieder: 'V-2' }], { id: 'B' }))
  assert.ok(question)
  const known = memory.about(question).requests.map(({ ReferentieAanbieder }) => ReferentieAanbieder)
  assert.deepEqual(known, ['V-2026-0001'])
})

test('[E05 IV087] an answer grants what it does not reject, and a claim that it refuses was never sent', () => {
  const question = questionOf(claiming())
  assert.ok(question)
  const states = (...messages: Message[]) =>
    inMemoryEarlier(messages)
      .about(question)
      .claimed.map(({ state }) => state)
  assert.deepEqual(states(claiming()), ['open'])
  assert.deepEqual(states(claiming(), judging()), ['granted'])
  assert.deepEqual(states(claiming(), judging({ rejected: [{}] })), ['rejected'])
  const refused = judging({}, (body) => {
    body.Header.RetourCodes.RetourCode = ['0001']
    delete body.DeclaratieAntwoord
  })
  assert.deepEqual(states(claiming(), refused), [])
})

test('[E05 IV013] the version that was decided last counts, whichever came last', () => {
  const old = allocating([{ Toewijzingstijd: '09:30:00' }], { id: 'A' })
  const young = allocating([{ Toewijzingstijd: '09:30:01', Einddatum: '2026-12-31' }], { id: 'B' })
  const question = questionOf(starting())
  assert.ok(question)
  for (const messages of [
    [old, young],
    [young, old],
  ]) {
    const { allocations } = inMemoryEarlier(messages).about(question)
    assert.deepEqual(
      allocations.map(({ Einddatum }) => Einddatum),
      ['2026-12-31'],
    )
  }
})

test('[E05 TR332 TR347 TR314] nothing that happened under the one law counts under the other', async () => {
  for (const { message, against } of TRIALS) {
    const found = await judgeAgainstEarlier(message, inMemoryEarlier(against.earlier.map(asWmo)), against.outside)
    const alone = await judgeAgainstEarlier(message, inMemoryEarlier(), against.outside)
    assert.deepEqual(found, alone)
    const both = await judgeAgainstEarlier(asWmo(message), inMemoryEarlier(against.earlier.map(asWmo)), against.outside)
    assert.deepEqual(both, await judgeAgainstEarlier(message, inMemoryEarlier(against.earlier), against.outside))
  }
})

test('[E05] an administration that answers more than was asked gets the same verdict', async () => {
  const messages = TRIALS.flatMap(({ message, against }) => [...against.earlier, message])
  const questions = messages.flatMap((message) => questionOf(message) ?? [])
  const every = {
    clients: questions.flatMap(({ clients }) => clients),
    allocations: questions.flatMap(({ allocations }) => allocations),
    allocationsOf: ['999900006', '999900018'],
    deliveriesOf: ['999900006', '999900018'],
    requests: questions.flatMap(({ requests }) => requests),
    requestsOf: ['999900006', '999900018'],
    performances: questions.flatMap(({ performances }) => performances),
    claimedOn: questions.flatMap(({ claimedOn }) => claimedOn),
    claims: questions.flatMap(({ claims }) => claims),
    claimMessages: questions.flatMap(({ claimMessages }) => claimMessages),
    lastClaim: true,
  }
  for (const { message, against } of TRIALS) {
    const memory = inMemoryEarlier(against.earlier)
    const generous = { about: async (question: EarlierQuestion) => memory.about({ ...question, ...every }) }
    const found = await judgeAgainstEarlier(message, memory, against.outside)
    assert.deepEqual(await judgeAgainstEarlier(message, generous, against.outside), found)
  }
})

test('[E05] no finding names a citizen service number', async () => {
  for (const { message, against } of TRIALS)
    for (const { says } of await judgeAgainstEarlier(message, inMemoryEarlier(against.earlier), against.outside))
      assert.doesNotMatch(says, /\d{9}/)
})

test('[E05] a return message is not judged against earlier ones', async () => {
  assert.deepEqual(await judgeAgainstEarlier(refusalOf('A'), inMemoryEarlier([stopping()])), [])
})

function asWmo(message: Message): Message {
  const copy = structuredClone(message)
  const body = { ...copy.body, Header: { ...copy.body.Header, BerichtCode: CODES.iwmo[message.number] } }
  return { ...copy, standard: 'iwmo', body } as Message
}

function approvalOf(id: string): Message {
  const { Header } = refusalOf(id).body
  const { RetourCodes: _, ...approved } = Header
  return { ...refusalOf(id), body: { Header: approved } } as Message
}
