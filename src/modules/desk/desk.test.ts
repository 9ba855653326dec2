import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { tellIn } from '../../../test/told.ts'
import { jobs } from '../../app/jobs.ts'
import type { Letter } from '../../platform/mail.ts'
import type { Fact } from '../../platform/telling.ts'

async function houseWithPost() {
  const house = await openHouse()
  const sent: Letter[] = []
  const run = async (name: string) => {
    const job = jobs.find((one) => one.name === name)
    assert.ok(job, name)
    const send = async (letter: Letter) => void sent.push(letter)
    await job.run({ deps: house.deps, send, auditHeadFile: house.auditHeadFile }, {})
  }
  const { rows } = await house.owner.pool.query<{ id: string }>(
    "update organisations.worker set email = 'sanne@example.org' where subject = 'sanne-bakker' returning id",
  )
  const worker = rows[0]?.id ?? ''
  const fact = {
    municipality: '0109',
    workers: [worker],
    kind: 'signal-late',
    href: '/app/signalen/1',
    facts: { number: 'S2026-00001' },
    factKey: 'signal-late/1',
  }
  const tell = (told: Fact) => tellIn(house, told)
  return { ...house, sent, run, tell, fact, sanne: await house.as('sanne-bakker') }
}

test('[M02] a draft is kept on the server, for its writer only, and goes on where it stopped', async () => {
  const { sanne, as } = await houseWithPost()
  const first = await sanne.put('/drafts/signaal-1', 0, { content: { seen: 'Het kind is' } })
  assert.equal(first.body.version, 1)
  const second = await sanne.put('/drafts/signaal-1', 1, { content: { seen: 'Het kind is veel thuis' } })
  assert.equal(second.body.version, 2)
  assert.equal((await sanne.get('/drafts/signaal-1')).body.content.seen, 'Het kind is veel thuis')
  const nothing = await (await as('mo-el-amrani')).get('/drafts/signaal-1')
  assert.deepEqual([nothing.status, nothing.body], [200, { content: {}, savedAt: null, version: 0 }])
})

test('[M15] a draft that was saved in another window is not overwritten', async () => {
  const { sanne } = await houseWithPost()
  await sanne.put('/drafts/plan', 0, { content: { a: 1 } })
  assert.equal((await sanne.put('/drafts/plan', 0, { content: { a: 2 } })).status, 412)
  assert.equal((await sanne.put('/drafts/plan', 7, { content: { a: 3 } })).status, 412)
  assert.deepEqual((await sanne.get('/drafts/plan')).body.content, { a: 1 })
})

test('[M02] a view that is shared with the team is seen by the team, and taken away by its maker only', async () => {
  const { sanne, as } = await houseWithPost()
  const kept = await sanne.post('/views', { screen: 'signalen', name: 'Te laat', query: 'late=true', team: true })
  assert.equal(kept.status, 201)
  const mo = await as('mo-el-amrani')
  const [seen] = (await mo.get('/views?screen=signalen')).body.views
  assert.deepEqual({ name: seen.name, mine: seen.mine, team: seen.team }, { name: 'Te laat', mine: false, team: true })
  assert.equal((await mo.del(`/views/${seen.id}`, 1)).status, 404)
  assert.equal((await sanne.del(`/views/${seen.id}`, 1)).status, 200)
  assert.equal((await sanne.post('/views', { screen: 'signalen', name: 'Te laat', query: '' })).status, 201)
  assert.equal(
    (await sanne.post('/views', { screen: 'signalen', name: 'Te laat', query: 'x' })).body.type,
    '/problems/constraint/a_view_has_its_own_name',
  )
})

test('[M02] one fact is told once, however often it is left', async () => {
  const { tell, fact, sanne } = await houseWithPost()
  await tell(fact)
  await tell(fact)
  const { body } = await sanne.get('/notices')
  assert.equal(body.unread, 1)
  assert.deepEqual(body.notices[0].facts, { number: 'S2026-00001' })
  await sanne.put(`/notices/${body.notices[0].id}/reading`, 1)
  assert.equal((await sanne.get('/notices')).body.unread, 0)
})

test('[M02] the daily mail holds a number and a link, and no name', async () => {
  const { run, tell, fact, sent } = await houseWithPost()
  await tell(fact)
  await tell({
    ...fact,
    kind: 'access-asked',
    facts: { number: '2026-00007', name: 'Mo El Amrani' },
    factKey: 'access/1',
  })
  await run('desk.send-mail')
  assert.equal(sent.length, 0, 'nothing at once: nobody asked for that')
  await run('desk.digest')
  await run('desk.send-mail')
  await run('desk.digest')
  await run('desk.send-mail')
  assert.equal(sent.length, 1)
  assert.match(sent[0]?.text ?? '', /2 nieuwe berichten/)
  assert.doesNotMatch(JSON.stringify(sent), /Mo El|2026-00007|S2026/)
})

test('[M02 N-ID-04] emergency access is told at once, whatever somebody chose', async () => {
  const { run, tell, fact, sent, sanne } = await houseWithPost()
  const chosen = await sanne.put('/notice-choices', 0, {
    choices: [
      { kind: 'break-glass-used', channel: 'screen' },
      { kind: 'signal-late', channel: 'screen' },
    ],
  })
  assert.equal(chosen.status, 200)
  await tell(fact)
  await tell({ ...fact, kind: 'break-glass-used', factKey: 'glass/1' })
  await run('desk.send-mail')
  assert.equal(sent.length, 1)
})

test('[M03] search finds Yılmaz by yil, and a dossier and a signal by number', async () => {
  const { sanne } = await houseWithPost()
  const household = await sanne.post('/households', {
    members: [{ given: 'Elif', family: 'Yılmaz', birth: '2014-02-03' }],
  })
  const dossier = await sanne.post('/dossiers', { householdId: household.body.id, why: 'Hulpvraag' })
  const signal = await sanne.post('/signals', { kinds: ['debts'], postcode: '7741' })
  const titles = async (q: string) =>
    (await sanne.get(`/search?q=${encodeURIComponent(q)}`)).body.hits.map(({ title }: { title: string }) => title)
  assert.deepEqual(await titles('yil'), ['Elif Yılmaz'])
  assert.deepEqual(await titles('YILM'), ['Elif Yılmaz'])
  assert.deepEqual(await titles(dossier.body.number), [dossier.body.number])
  assert.deepEqual(await titles(signal.body.number.toLowerCase()), [signal.body.number])
})
