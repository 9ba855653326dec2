import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openHouse, type TestHouse } from '../../../test/house.ts'

async function send(house: TestHouse, fields: Record<string, string>) {
  const key = randomUUID()
  const answer = await house.inject({
    method: 'POST',
    url: '/ik-maak-me-zorgen',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ municipality: '0109', key, ...fields }).toString(),
  })
  return { status: answer.statusCode, ...answer.json() }
}

test('[A01] a double click on the public page gives one signal and the same number and link', async () => {
  const house = await openHouse()
  const form = { seen: 'Er wordt geschreeuwd.', key: randomUUID() }
  const twice = await Promise.all([send(house, form), send(house, form)])
  const [one, other] = twice.map(({ props }) => props.receipt)
  assert.equal(one.number, other.number)
  assert.equal(one.link, other.link)
  const { rows } = await house.owner.pool.query('select count(*)::int as n from signals.signal')
  assert.equal(rows[0].n, 1)
})

test('[A01] what was filled in stays when something is wrong, and each mistake stands at its field', async () => {
  const house = await openHouse()
  const answer = await send(house, { seen: 'x', seenOn: '31-2-2026', postcode: 'abc', email: 'geen' })
  assert.equal(answer.status, 422)
  assert.equal(answer.screen, 'signals.report')
  assert.equal(answer.props.values.seen, 'x')
  assert.deepEqual(answer.props.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted(), [
    '/postcode',
    '/seenOn',
  ])
  const mail = await send(house, { seen: 'x', email: 'geen' })
  assert.deepEqual(
    mail.props.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/email'],
  )
  const nothing = await send(house, {})
  assert.deepEqual(
    nothing.props.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/seen'],
  )
})

test('[A01 N-ACC-07] a question without a name keeps nothing of who asked, and a name beside it is refused', async () => {
  const house = await openHouse()
  const known = await send(house, { purpose: 'question', seen: 'Mag dit?', anonymous: 'ja', name: 'Ans' })
  assert.equal(known.status, 422)
  const answer = await send(house, { purpose: 'question', seen: 'Mag dit?', anonymous: 'ja' })
  assert.equal(answer.status, 200)
  const { rows } = await house.owner.pool.query(
    'select anonymous, reporter_name, reporter_contact, reporter, noted_by from signals.signal',
  )
  assert.deepEqual(rows, [{ anonymous: true, reporter_name: '', reporter_contact: '', reporter: null, noted_by: null }])
  const audit = await house.owner.pool.query("select * from audit.line where use_case = 'signals.report-in-public'")
  assert.doesNotMatch(JSON.stringify(audit.rows), /127\.0\.0\.1|::1|Mozilla|lightMyRequest/)
})

test('[A01] with danger the numbers come first, before and after sending', async () => {
  const house = await openHouse()
  const asked = (await house.inject({ url: '/ik-maak-me-zorgen?municipality=0109&gevaar=ja' })).json()
  assert.deepEqual(
    asked.props.phones.map(({ number }: { number: string }) => number),
    ['112', '0800-2000'],
  )
  assert.equal(asked.props.values.danger, 'ja')
  const sent = await send(house, { seen: 'Nu', danger: 'ja' })
  assert.equal(sent.props.receipt.phones[0].number, '112')
})

test('[A06] the database holds the hash of a secret link and never the secret, also not in answers kept for a retry', async () => {
  const house = await openHouse()
  const { props } = await send(house, { seen: 'x' })
  const secret = props.receipt.link.split('/').at(-1)
  assert.match(secret, /^[\w-]{32}$/)
  const kept = await house.owner.pool.query(
    "select (select string_agg(l::text, ' ') from signals.link l) as links, (select string_agg(i::text, ' ') from platform.idempotency i) as answers",
  )
  assert.doesNotMatch(JSON.stringify(kept.rows), new RegExp(secret))
  house.clock.now = new Date('2026-09-30T09:00:00Z')
  assert.equal((await house.inject({ url: new URL(props.receipt.link).pathname })).statusCode, 404, 'after 180 days')
})

test('[A01 A06 L10] a system of a partner gives a signal with its key and its own number, once, and fetches what came back', async () => {
  const house = await openHouse()
  const lotte = await house.as('lotte-beheer')
  const list = await lotte.get('/organisations')
  const school =
    list.body.organisations.find(({ kind }: { kind: string }) => kind === 'primary-school') ??
    list.body.organisations[1]
  const made = await lotte.post(`/organisations/${school.id}/keys`, {
    label: 'Volgsysteem',
    since: '2026-03-02',
    until: '2026-12-31',
  })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const { body } = await lotte.put(`/keys/${made.body.id}/secret`, made.body.version)
  const give = (report: object, key: string) =>
    house.inject({
      method: 'POST',
      url: '/api/v1/signals',
      headers: { authorization: `Bearer ${body.key}`, 'idempotency-key': key },
      payload: { pieces: [{ nature: 'observation', text: 'Verzuim' }], ...report },
    })
  assert.equal((await give({}, randomUUID())).json().errors[0].pointer, '/reference')
  const key = randomUUID()
  const first = await give({ reference: 'V-1' }, key)
  assert.equal(first.statusCode, 201, first.body)
  assert.equal((await give({ reference: 'V-1' }, key)).json().number, first.json().number)
  assert.equal((await give({ reference: 'V-1' }, randomUUID())).statusCode, 409)

  const own = async () => {
    const headers = { authorization: `Bearer ${body.key}` }
    return (await house.inject({ url: '/api/v1/own-signals', headers })).json().signals
  }
  assert.deepEqual((await own())[0].feedback, [], 'nothing came back yet')
  const sanne = await house.as('sanne-bakker')
  const { id } = first.json()
  await sanne.post(`/signals/${id}/feedback`, { sentences: ['taken-up'], channel: 'link' })
  const [heard, ...others] = await own()
  assert.deepEqual([heard.reference, heard.feedback[0].sentences, others], ['V-1', ['taken-up'], []])
  const page = await sanne.get(`/signals/${id}`)
  assert.ok(page.body.feedback[0].readAt, 'the team sees that the system fetched it')
})

test('[A08] a signal goes to the team of the home area with the reason kept, and to the net when nothing fits', async () => {
  const house = await openHouse()
  const ria = await house.as('ria-timmer')
  const given = await ria.post('/signals', { pieces: [{ nature: 'observation', text: 'x' }], postcode: '7741' })
  const page = await ria.get(`/signals/${given.body.id}`)
  assert.equal(page.body.routed.rule, 'woongebied')
  assert.equal(page.body.routed.leads, 'home')
  const nowhere = await ria.post('/signal-routing/trials', { postcode: '9999' })
  assert.equal(nowhere.body.rule, '', 'the net')
  assert.deepEqual(nowhere.body.passed, [{ rule: 'woongebied', because: 'no-team' }])
})

test('[A08] the administrator changes the rules; a set that would leave signals without a team is refused', async () => {
  const house = await openHouse()
  const lotte = await house.as('lotte-beheer')
  const before = await lotte.get('/signal-routing')
  assert.deepEqual(before.body.faults, [])
  const { rules, nets, teams, version } = before.body
  const secondary = teams.find(({ name }: { name: string }) => name.startsWith('12+'))
  const older = { id: 'middelbare-school', priority: 10, from: '2026-03-02', source: 'besluit', when: { ageFrom: 12 } }
  const next = { rules: [...rules, { ...older, to: { team: secondary.id } }], nets }
  const gone = { ...next, nets: [{ ...nets[0], until: '2026-06-01' }] }
  const refused = await lotte.put('/signal-routing', version, gone)
  assert.equal(refused.body.type, '/problems/signals/routing-fault', JSON.stringify(refused.body))
  assert.equal((await lotte.put('/signal-routing', version, next)).status, 200)
  assert.equal((await lotte.put('/signal-routing', version, next)).status, 412)
  const tried = await lotte.post('/signal-routing/trials', { age: 14, postcode: '7741' })
  assert.deepEqual([tried.body.team, tried.body.rule], [secondary.name, 'middelbare-school'])
  const sanne = await house.as('sanne-bakker')
  assert.equal((await sanne.put('/signal-routing', 1, next)).status, 403)
})
