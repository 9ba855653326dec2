import assert from 'node:assert/strict'
import test from 'node:test'
import { type Api, createApi } from './api-client.ts'
import { Problem } from './problem.ts'
import { WaitingSaves } from './waiting-saves.ts'

type Sent = { url: string; method: string; headers: Headers; body: unknown }
type Answer = Response | 'line down'

const ok = (body: unknown = {}, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status: 200, headers })
const refuse = (status: number, body: object) => new Response(JSON.stringify(body), { status })

/** A server that gives these answers in order, and a clock that is pushed by hand. */
function given(answers: Answer[]): { api: Api; sent: Sent[]; pass: () => void; signedOut: () => number } {
  const sent: Sent[] = []
  let signedOut = 0
  let due: (() => void) | undefined
  const waiting = new WaitingSaves((_seconds, then) => {
    due = then
    return () => (due = undefined)
  })
  const api = createApi({
    waiting,
    onSignedOut: () => (signedOut += 1),
    fetch: async (url, init) => {
      sent.push({ url: String(url), method: init?.method ?? '', headers: new Headers(init?.headers), body: init?.body })
      const answer = answers.shift()
      if (!answer || answer === 'line down') throw new TypeError('fetch failed')
      return answer
    },
  })
  return { api, sent, pass: () => due?.(), signedOut: () => signedOut }
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

test('[M09] a creation carries its own key, a change the version that was read', async () => {
  const { api, sent } = given([ok(), ok()])
  await api.post('/signals', { text: 'x' })
  await api.put('/plans/1', { title: 'y' }, { version: 7 })
  assert.match(sent[0]?.headers.get('idempotency-key') ?? '', /^[0-9a-f-]{36}$/)
  assert.equal(sent[0]?.url, '/api/v1/signals')
  assert.equal(sent[0]?.headers.get('if-match'), null)
  assert.equal(sent[1]?.headers.get('if-match'), '"7"')
})

test('[M09] two creations never share a key', async () => {
  const { api, sent } = given([ok(), ok()])
  await api.post('/signals', {})
  await api.post('/signals', {})
  assert.notEqual(sent[0]?.headers.get('idempotency-key'), sent[1]?.headers.get('idempotency-key'))
})

test('[M09] a read is tried a second time when the line drops, and a third time never', async () => {
  const once = given(['line down', ok({ a: 1 })])
  assert.deepEqual(await once.api.get('/me'), { a: 1 })
  const twice = given(['line down', 'line down', ok()])
  await assert.rejects(twice.api.get('/me'), (problem) => problem instanceof Problem && problem.offline)
  assert.equal(twice.sent.length, 2)
  assert.equal(twice.sent[0]?.headers.get('idempotency-key'), null)
})

test('[M09] a change waits for the line and is sent again with the same key', async () => {
  const { api, sent, pass } = given(['line down', 'line down', ok({ id: 's1' })])
  const saved = api.post('/signals', { text: 'x' })
  await settled()
  assert.equal(api.waiting.amount, 1)
  pass()
  await settled()
  assert.equal(api.waiting.amount, 1)
  pass()
  assert.deepEqual(await saved, { id: 's1' })
  assert.equal(api.waiting.amount, 0)
  assert.equal(new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size, 1)
  assert.equal(sent.length, 3)
})

test('[M09] a refusal after waiting reaches whoever asked', async () => {
  const { api, pass } = given(['line down', refuse(409, { title: 'Dit signaal is al afgesloten.' })])
  const saved = api.post('/signals/1/steps', {})
  await settled()
  pass()
  await assert.rejects(saved, (problem) => problem instanceof Problem && problem.status === 409)
})

test('[M09] who stops waiting hears that nothing was sent', async () => {
  const { api } = given(['line down'])
  const saved = api.post('/signals', {})
  await settled()
  api.waiting.stop()
  await assert.rejects(saved, (problem) => problem instanceof Problem && problem.offline)
  assert.equal(api.waiting.amount, 0)
})

test('[M09] a draft does not wait: it tries again by itself', async () => {
  const { api } = given(['line down'])
  await assert.rejects(
    api.put('/drafts/1', {}, { wait: false }),
    (problem) => problem instanceof Problem && problem.offline,
  )
  assert.equal(api.waiting.amount, 0)
})

test('[M09] a refusal keeps its sentences per field', async () => {
  const body = {
    type: '/problems/input',
    title: 'Fout',
    status: 400,
    errors: [{ pointer: '/name', detail: 'Vul uw naam in.' }],
  }
  const { api } = given([refuse(400, body)])
  await assert.rejects(api.post('/signals', {}), (problem) => {
    assert.ok(problem instanceof Problem)
    assert.deepEqual(problem.errors, [{ pointer: '/name', detail: 'Vul uw naam in.' }])
    return true
  })
})

test('[M09] an answer that is no problem of ours is still a problem with a status', async () => {
  const { api } = given([new Response('<html>', { status: 502, statusText: 'Bad Gateway' })])
  await assert.rejects(api.get('/me'), (problem) => problem instanceof Problem && problem.status === 502)
})

test('[M09] who is signed out is led to the login, once per answer', async () => {
  const { api, signedOut } = given([refuse(401, { title: 'Log eerst in.' })])
  await assert.rejects(api.get('/me'))
  assert.equal(signedOut(), 1)
})

test('[M09] the version that was read comes along for the next change', async () => {
  const { api } = given([ok({ id: 1 }, { etag: 'W/"12"' })])
  assert.deepEqual(await api.getVersioned('/plans/1'), { data: { id: 1 }, version: '12' })
})

test('[M09] a request that was called off is not tried again', async () => {
  const { api, sent } = given(['line down', ok()])
  await assert.rejects(api.get('/me', { signal: AbortSignal.abort() }))
  assert.equal(sent.length, 1)
})
