import assert from 'node:assert/strict'
import { jobs } from '../src/app/jobs.ts'
import { idOf } from '../src/modules/organisations/given.ts'
import { eventJobs } from '../src/modules/organisations/jobs.ts'
import { openHouse } from './house.ts'

type Sent = { url: string; headers: Readonly<Record<string, string>>; body: string }

/** A house in which a practice has a system that gives signals and hears back, and a post that answers as told. */
export async function practice(scopes: readonly string[] = ['give-signals', 'read-feedback', 'subscribe']) {
  const house = await openHouse()
  const lotte = await house.as('lotte-beheer')
  const sanne = await house.as('sanne-bakker')
  const gp = await idOf(lotte, 'organisations', 'Huisartsenpraktijk')
  const made = await lotte.post(`/organisations/${gp}/keys`, {
    label: 'HIS',
    since: '2026-03-02',
    until: '2026-12-31',
    scopes,
  })
  const { key } = (await lotte.put(`/keys/${made.body.id}/secret`, 1)).body
  await lotte.put('/settings/organisations/event-hosts', 0, {
    value: ['his.huisarts.example'],
    since: '2026-03-02',
    source: 'Afspraak met de praktijk',
  })
  const sent: Sent[] = []
  const answers: { next: number | Error } = { next: 204 }
  const post = async (message: Sent) => {
    sent.push(message)
    if (answers.next instanceof Error) throw answers.next
    return answers.next
  }
  const all = [...eventJobs(post), ...jobs]
  /** Carries out what waits in a queue, as the queue would; gives how many failed and will be tried again. */
  const work = async (name: string) => {
    const waiting = await house.owner.pool.query(
      "delete from jobs.job where name = $1 and state = 'created' returning data",
      [name],
    )
    const job = all.find((one) => one.name === name)
    assert.ok(job)
    let failed = 0
    for (const { data } of waiting.rows) {
      const auditHeadFile = house.auditHeadFile
      await job.run({ deps: house.deps, send: async () => {}, auditHeadFile }, data).catch(() => {
        failed += 1
      })
    }
    return failed
  }
  const bySystem = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, version?: number) =>
    house.inject({
      method,
      url: `/api/v1${url}`,
      headers: {
        authorization: `Bearer ${key}`,
        'idempotency-key': crypto.randomUUID(),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(payload && { payload }),
    })
  const give = async () => {
    const payload = {
      pieces: [{ nature: 'observation', text: 'Zorg' }],
      postcode: '7741',
      reference: crypto.randomUUID(),
    }
    const answer = await bySystem('POST', '/signals', payload)
    assert.equal(answer.statusCode, 201, answer.body)
    return answer.json().id as string
  }
  return { house, lotte, sanne, gp, sent, answers, work, bySystem, give }
}

export const wish = { address: 'https://his.huisarts.example/vangnet', kinds: ['feedback-given', 'handling-changed'] }
export const feedback = { sentences: ['taken-up'], channel: 'link' }
