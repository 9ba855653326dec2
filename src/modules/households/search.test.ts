import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type TestHouse } from '../../../test/house.ts'

const BSN = '999990639'

async function givenPeople(house: TestHouse) {
  const sanne = await house.as('sanne-bakker')
  const families: [object[], object][] = [
    [
      [
        { given: 'Elif', family: 'Yılmaz', birth: '2014-02-14', bsn: BSN },
        { given: 'Aylin', family: 'Yılmaz', birth: '1988-04-02' },
      ],
      { street: 'Weeshuisstraat', number: '12', letter: 'a', postcode: '7741AB', place: 'Coevorden' },
    ],
    [
      [{ given: 'Łukasz', family: 'Łęcki', birth: '2014-02-14' }],
      { postcode: '7741AB', number: '14', place: 'Coevorden' },
    ],
    [[{ given: 'Özgür', family: 'Öztürk', birth: '2010-05-05' }], { postcode: '7742CD', number: '1', place: 'Dalen' }],
    [[{ given: "D'Arcy", prefix: "'t", family: 'Hart', birth: '2011-01-01' }], { postcode: '7742CD', number: '3' }],
    [[{ given: 'Anne', prefix: 'van der', family: 'Ven-de Boer' }], { postcode: '7742CD', number: '5' }],
  ]
  for (const [members, address] of families) {
    const made = await sanne.post('/households', { members, address, despite: 'Mensen om te zoeken' })
    assert.equal(made.status, 201, JSON.stringify(made.body))
  }
  const names = async (asked: object) => {
    const answer = await sanne.post('/persons/search', asked)
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    return answer.body.persons.map(({ name, by }: { name: string; by: string }) => `${name} (${by})`)
  }
  return { sanne, names }
}

test('[M03] people are found as they are written, whatever the accents, and as they sound', async () => {
  const house = await openHouse()
  const { names } = await givenPeople(house)
  assert.deepEqual(await names({ name: 'yilmaz elif' }), ['Elif Yılmaz (name)'])
  assert.deepEqual(await names({ name: 'lukasz' }), ['Łukasz Łęcki (name)'])
  assert.deepEqual(await names({ name: 'OZGUR' }), ['Özgür Öztürk (name)'])
  for (const hart of ['hart', "'t Hart", "Hart, 't", '’t hart'])
    assert.deepEqual(await names({ name: hart }), ["D'Arcy 't Hart (name)"])
  assert.deepEqual(await names({ name: 'boer ven' }), ['Anne van der Ven-de Boer (name)'])
  assert.deepEqual(await names({ name: 'Elif Jilmas' }), ['Elif Yılmaz (sound)'])
  assert.deepEqual(await names({ name: 'jilmas' }), ['Aylin Yılmaz (sound)', 'Elif Yılmaz (sound)'])
  assert.deepEqual(await names({ name: 'elif hart' }), [])
})

test('[M03 N-BSN-02] a date of birth finds who was born that day, and whose day is not fully known', async () => {
  const house = await openHouse()
  const { names } = await givenPeople(house)
  assert.deepEqual(await names({ birth: '2014-02-14' }), ['Łukasz Łęcki (facts)', 'Elif Yılmaz (facts)'])
  assert.deepEqual(await names({ birth: '2014-02-14', name: 'yil' }), ['Elif Yılmaz (name)'])
  assert.deepEqual(await names({ birth: '2014-02-15' }), [])
  await house.owner.pool.query("update households.person set birth = '20140200' where given_names = 'Elif'")
  assert.deepEqual(await names({ birth: '2014-02-15' }), ['Elif Yılmaz (facts)'])
})

test('[M03 N-BSN-02] postcode and house number find who lives there now', async () => {
  const house = await openHouse()
  const { names } = await givenPeople(house)
  assert.equal((await names({ postcode: '7741 ab' })).length, 3)
  assert.deepEqual(await names({ postcode: '7741AB', number: '12 A' }), ['Aylin Yılmaz (facts)', 'Elif Yılmaz (facts)'])
  assert.deepEqual(await names({ postcode: '7741AB', number: '12A', birth: '2014-02-14' }), ['Elif Yılmaz (facts)'])
  assert.deepEqual(await names({ postcode: '7741AB', name: 'lecki' }), ['Łukasz Łęcki (name)'])
})

test('[M03 N-BSN-01] a number finds one person, is asked in the body, and stands in no address, audit line or kept answer', async () => {
  const house = await openHouse()
  const { sanne, names } = await givenPeople(house)
  assert.deepEqual(await names({ bsn: BSN }), ['Elif Yılmaz (number)'])
  assert.deepEqual(await names({ bsn: '9999.90.639' }), ['Elif Yılmaz (number)'])
  assert.deepEqual(await names({ bsn: '999993872' }), [])
  for (const path of [`/persons?question=${BSN}`, `/persons?question=9999.90.639`, `/search?q=${BSN}`]) {
    const refused = await sanne.get(path)
    assert.deepEqual([refused.status, refused.body.type], [422, '/problems/households/number-in-question'], path)
    assert.ok(!JSON.stringify(refused.body).includes(BSN))
  }
  const wrong = await sanne.post('/persons/search', { bsn: '999990638' })
  assert.deepEqual([wrong.status, wrong.body.errors[0].pointer], [400, '/bsn'])
  const { rows } = await house.owner.pool.query(
    `select (select count(*)::int from audit.line l where l::text like $1) as lines,
            (select count(*)::int from platform.idempotency i where i.operation = 'households.match-persons') as answers`,
    [`%${BSN}%`],
  )
  assert.deepEqual(rows, [{ lines: 0, answers: 0 }])
  const asked = await house.owner.pool.query(
    "select distinct object from audit.line where use_case = 'households.match-persons' and outcome = 'done'",
  )
  assert.deepEqual(asked.rows, [{ object: 'persons/search/bsn' }])
})

test('[M03] a search asks for something, in fields that exist, and is for who registers and judges', async () => {
  const house = await openHouse()
  const { sanne } = await givenPeople(house)
  const refusals: [object, number, string][] = [
    [{}, 422, '/name'],
    [{ number: '12' }, 422, '/name'],
    [{ name: 'y' }, 400, '/name'],
    [{ birth: '2014-02-30' }, 400, '/birth'],
    [{ postcode: '77' }, 400, '/postcode'],
  ]
  for (const [asked, status, pointer] of refusals) {
    const answer = await sanne.post('/persons/search', asked)
    assert.deepEqual([answer.status, answer.body.errors?.[0].pointer], [status, pointer], JSON.stringify(asked))
  }
  assert.equal((await sanne.post('/persons/search', { naam: 'yilmaz' })).status, 400)
  const joris = await house.as('joris-linde')
  assert.equal((await joris.post('/persons/search', { name: 'yilmaz' })).status, 403)
  const henk = await house.as('henk-emmen')
  assert.deepEqual((await henk.post('/persons/search', { name: 'yilmaz' })).body.persons, [])
})

test('[M03] when there are more than fit, the answer says so', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const members = Array.from({ length: 26 }, (_, at) => ({ given: `Kind ${at}`, family: 'Veel' }))
  assert.equal((await sanne.post('/households', { members, despite: 'Een groot gezin' })).status, 201)
  const { body } = await sanne.post('/persons/search', { name: 'veel' })
  assert.deepEqual([body.persons.length, body.more], [25, true])
  assert.equal((await sanne.post('/persons/search', { name: 'veel 7' })).body.more, false)
})
