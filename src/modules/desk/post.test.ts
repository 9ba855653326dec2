import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { tellIn } from '../../../test/told.ts'
import { jobs } from '../../app/jobs.ts'
import type { Letter } from '../../platform/mail.ts'
import { afterRefusal } from './rules.ts'

const MINUTE = 60_000

/** A house in which mail for Sanne waits, and a post that does what it is told. */
async function withLetter(people: readonly string[] = ['sanne-bakker']) {
  const house = await openHouse()
  const refusals = new Map<string, Error>()
  const sent: Letter[] = []
  const send = async (letter: Letter) => {
    const refusal = refusals.get(letter.to)
    if (refusal) throw refusal
    sent.push(letter)
  }
  const run = async (name: string) => {
    const job = jobs.find((one) => one.name === name)
    assert.ok(job, name)
    await job.run({ deps: house.deps, send, auditHeadFile: house.auditHeadFile }, {})
  }
  const workers: string[] = []
  for (const subject of people) {
    const { rows } = await house.owner.pool.query<{ id: string }>(
      'update organisations.worker set email = $2 where subject = $1 returning id',
      [subject, `${subject}@example.org`],
    )
    workers.push(rows[0]?.id ?? '')
  }
  await tellIn(house, {
    municipality: '0109',
    workers,
    kind: 'break-glass-used',
    href: '/app/dossiers/1',
    facts: { number: '2026-00007', name: 'Mo El Amrani' },
    factKey: 'glass/1',
  })
  return { ...house, run, sent, refusals, workers }
}

const refusedWith = (code: number) => Object.assign(new Error('no'), { responseCode: code })
const to = 'sanne-bakker@example.org'

test('[M02] one address that is refused holds up no other', async () => {
  const { run, sent, refusals } = await withLetter(['sanne-bakker', 'mo-el-amrani', 'ria-timmer'])
  refusals.set(to, refusedWith(450))
  await run('desk.send-mail')
  assert.deepEqual(sent.map((letter) => letter.to).sort(), ['mo-el-amrani@example.org', 'ria-timmer@example.org'])
})

test('[M02] mail that is refused for now is tried again after a pause, and leaves once', async () => {
  const { run, sent, refusals, clock } = await withLetter()
  refusals.set(to, refusedWith(450))
  await run('desk.send-mail')
  refusals.clear()
  await run('desk.send-mail')
  assert.equal(sent.length, 0, 'the pause is not over')
  clock.now = new Date(clock.now.getTime() + 5 * MINUTE)
  await run('desk.send-mail')
  await run('desk.send-mail')
  assert.equal(sent.length, 1)
  assert.doesNotMatch(JSON.stringify(sent), /Mo El|2026-00007/)
})

test('[M02] an address that does not exist is not tried again; administrator and owner hear it', async () => {
  const { run, sent, refusals, clock, as, owner } = await withLetter()
  refusals.set(to, refusedWith(550))
  await run('desk.send-mail')
  refusals.clear()
  clock.now = new Date(clock.now.getTime() + 60 * MINUTE)
  await run('desk.send-mail')
  assert.equal(sent.length, 0)
  const [notice] = (await (await as('lotte-beheer')).get('/notices')).body.notices
  assert.deepEqual([notice.kind, notice.facts.name], ['mail-failed', 'Sanne Bakker'])
  const { mailFailing } = (await (await as('sanne-bakker')).get('/notice-choices')).body
  assert.equal(mailFailing, '2026-03-02T09:00:00.000Z')
  const { rows } = await owner.pool.query('select problem from desk.mail')
  assert.deepEqual(rows, [{ problem: '550' }])
})

test('[M02] the last attempt of six leaves it failed; before that there is a pause that doubles', () => {
  const at = new Date('2026-03-02T09:00:00Z')
  const pauses = [1, 2, 3, 4, 5].map((attempts) => {
    const next = afterRefusal({ code: 451, attempts, at })
    return next === 'failed' ? next : (next.getTime() - at.getTime()) / MINUTE
  })
  assert.deepEqual(pauses, [5, 10, 20, 40, 80])
  assert.equal(afterRefusal({ code: undefined, attempts: 6, at }), 'failed')
  assert.equal(afterRefusal({ code: 500, attempts: 1, at }), 'failed')
  assert.notEqual(afterRefusal({ code: 499, attempts: 1, at }), 'failed')
})

test('[M02] what asks something of somebody and stays unread for three working days goes to the team lead, once', async () => {
  const { run, clock, as } = await withLetter()
  const escalated = async () => {
    const { notices } = (await (await as('ria-timmer')).get('/notices')).body
    return notices.filter(({ kind }: { kind: string }) => kind === 'unread-by-colleague')
  }
  clock.now = new Date('2026-03-04T07:00:00Z')
  await run('desk.escalate')
  assert.deepEqual(await escalated(), [], 'the second working day')
  clock.now = new Date('2026-03-05T07:00:00Z')
  for (let twice = 0; twice < 2; twice += 1) {
    await run('desk.escalate')
  }
  assert.deepEqual(
    (await escalated()).map(({ facts }: { facts: object }) => facts),
    [{ name: 'Sanne Bakker', number: '2026-00007' }],
  )
})

test('[M02] what was read is not escalated', async () => {
  const { run, clock, as } = await withLetter()
  const sanne = await as('sanne-bakker')
  const [notice] = (await sanne.get('/notices')).body.notices
  await sanne.put(`/notices/${notice.id}/reading`, notice.version)
  clock.now = new Date('2026-03-09T07:00:00Z')
  await run('desk.escalate')
  const notices = (await (await as('ria-timmer')).get('/notices')).body.notices
  assert.deepEqual(notices, [])
})
