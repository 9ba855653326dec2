import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Circumstances, type Party, receive, send } from './party.ts'
import { fileNameOf } from './post.ts'
import { CASE_1 } from './stories/cases.ts'

const AROUND: Circumstances = {
  day: '2025-01-02',
  identify: ({ number, count }) => `G/${number}/${count}`,
  outside: {},
}
const MUNICIPALITY: Party = {
  role: 'municipality',
  standard: 'ijw',
  code: '0114',
  partner: '65656055',
  messages: [],
  given: 0,
}
const PROVIDER: Party = { ...MUNICIPALITY, role: 'provider', code: '65656055', partner: '0114' }

function allocation() {
  const [step] = CASE_1.steps
  assert.ok(step)
  return step.content
}

test('[E05] a party that sends keeps what it was: the message is in the party that comes after', () => {
  const sent = send(MUNICIPALITY, allocation(), AROUND)
  assert.ok('message' in sent)
  assert.deepEqual([MUNICIPALITY.messages.length, sent.party.messages.length], [0, 1])
  assert.equal(sent.message.body.Header.Afzender, '0114')
  // What a file may not be called is taken out of its name.
  assert.equal(sent.letter.file, 'JW301_G-301-1.xml')
})

test('[E05] the same state and the same file always give the same answer', async () => {
  const sent = send(MUNICIPALITY, allocation(), AROUND)
  assert.ok('letter' in sent)
  const once = await receive(PROVIDER, sent.letter.bytes, AROUND)
  assert.deepEqual(await receive(PROVIDER, sent.letter.bytes, AROUND), once)
  assert.equal(once.reply && fileNameOf(once.reply.message), once.reply?.letter.file)
  const twice = await receive(once.party, sent.letter.bytes, AROUND)
  assert.deepEqual(
    twice.findings.map(({ rule }) => rule),
    ['TR056'],
  )
})

test('[E05 IV028] what is no message is not answered, and not remembered', async () => {
  const received = await receive(PROVIDER, new TextEncoder().encode('<geen/>'), AROUND)
  assert.ok(received.findings.every(({ level }) => level === 1) && received.findings.length > 0)
  assert.equal(received.reply, undefined)
  assert.match(received.silent ?? '', /berichtformaat/)
  assert.equal(received.party, PROVIDER)
})

test('[E05] what the standard cannot carry is not sent, and the party says why', () => {
  const content = structuredClone(allocation()) as { number: '301'; body: { Client: { Bsn: string } } }
  content.body.Client.Bsn = '12'
  const sent = send(MUNICIPALITY, content as ReturnType<typeof allocation>, AROUND)
  assert.ok('findings' in sent)
  assert.ok(sent.findings.every(({ says }) => !says.includes('12')))
  assert.deepEqual(sent.party, MUNICIPALITY)
})
