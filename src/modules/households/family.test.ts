import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { givenFamily, NAMES } from './given.ts'

const someone = '00000000-0000-7000-8000-000000000000'

test('[D01] a family shows its people, where they live, who has authority and what is still to be found out', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const page = await family.page()
  assert.deepEqual(
    page.members.map(({ name, address, until }) => ({ name, address, until })),
    [
      { name: 'Aylin Yılmaz', address: 'Weeshuisstraat 12, 7741 AB Coevorden', until: null },
      { name: 'Elif Yılmaz', address: 'Weeshuisstraat 12, 7741 AB Coevorden', until: null },
    ],
  )
  const states = page.authority.map(({ state, why }) => ({ state, why }))
  assert.deepEqual(states, [
    { state: 'of-age', why: [] },
    { state: 'unclear', why: ['nothing-recorded'] },
  ])
  assert.equal(page.mayChange, true)
})

test('[D01] a family does not exist for who has nothing to do with it, and the attempt is in the audit', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const mo = await house.as('mo-el-amrani')
  for (const path of ['/family', '/picture?picture=network'])
    assert.equal((await mo.get(`/households/${family.id}${path}`)).status, 404)
  const tried = await mo.put(`/households/${family.id}/address`, 1, { address: {}, since: '2026-03-01' })
  assert.equal(tried.status, 404)
  const { rows } = await house.owner.pool.query(
    "select use_case, outcome from audit.line where object = $1 and actor_name = 'Mo El Amrani' order by use_case",
    [`household/${family.id}`],
  )
  assert.deepEqual(rows, [
    { use_case: 'households.move', outcome: 'access/unknown' },
    { use_case: 'households.show-family', outcome: 'access/unknown' },
  ])
})

test('[D01] names of every kind stay as they were typed and are found by any of their words', async () => {
  const house = await openHouse()
  const members = NAMES.map((name) => ({ ...name, birth: '2012-05-05' }))
  const family = await givenFamily(house, members)
  const page = await family.page()
  assert.deepEqual(
    page.members
      .map(({ given, prefix, family: last }) => ({ given, prefix, family: last }))
      .toSorted((a, b) => (a.family < b.family ? -1 : 1)),
    [...NAMES].toSorted((a, b) => (a.family < b.family ? -1 : 1)),
  )
  for (const question of ['yilmaz', 'lecki', 'OZTURK', "'t Hart", 'de boer ven', 'westerhuizen'])
    assert.equal(
      (await family.sanne.get(`/persons?question=${encodeURIComponent(question)}`)).body.persons.length > 0,
      true,
      question,
    )
  const picture = await family.sanne.get(`/households/${family.id}/picture`)
  assert.equal(picture.status, 200)
  assert.match(picture.body.svg, /^<svg .*Yılmaz/s)
})

test('[D01] a move ends the old address and keeps it; a day before it began or still to come is refused by field', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const { version } = await family.page()
  const address = { street: 'Kerkstraat', number: '3', postcode: '7741 CD', place: 'Coevorden' }
  const ahead = await family.put('/address', version, { address, since: '2027-01-01' })
  assert.deepEqual([ahead.status, ahead.body.errors[0].pointer], [422, '/since'])
  const wrong = await family.put('/address', version, { address: { ...address, postcode: '77' }, since: '2026-02-01' })
  assert.deepEqual([wrong.status, wrong.body.errors[0].pointer], [400, '/address/postcode'])
  const nowhere = await family.put('/address', version, { address: {}, since: '2026-02-01' })
  assert.deepEqual([nowhere.status, nowhere.body.errors[0].pointer], [422, '/address/postcode'])
  const done = await family.put('/address', version, { address, since: '2026-02-01' })
  assert.equal(done.status, 200, JSON.stringify(done.body))
  const stale = await family.put('/address', version, { address, since: '2026-02-02' })
  assert.equal(stale.status, 412)
  const page = await family.page()
  assert.deepEqual(
    page.members.map((member) => member.address),
    Array(2).fill('Kerkstraat 3, 7741 CD Coevorden'),
  )
  assert.deepEqual(
    page.stays.map(({ since, until }) => [since, until]),
    [
      ['20260201', null],
      ['20260201', null],
      ['00000000', '20260201'],
      ['00000000', '20260201'],
    ],
  )
  const early = await family.put('/address', page.version, { address, since: '2026-01-01' })
  assert.deepEqual([early.status, early.body.errors[0].pointer], [422, '/since'])
})

test('[D01] one person can move alone, and a stranger cannot be moved along', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const aylin = await family.member('Aylin')
  const { version } = await family.page()
  const address = { street: 'Dorpsweg', number: '9', postcode: '7742AA', place: 'Coevorden' }
  const stranger = await family.put('/address', version, {
    address,
    since: '2026-02-01',
    personIds: [aylin.id, someone],
  })
  assert.deepEqual([stranger.status, stranger.body.errors[0].pointer], [422, '/personIds/1'])
  assert.equal(
    (await family.put('/address', version, { address, since: '2026-02-01', personIds: [aylin.id] })).status,
    200,
  )
  const page = await family.page()
  assert.deepEqual(
    page.members.map((member) => member.address?.split(' ')[0]),
    ['Dorpsweg', 'Weeshuisstraat'],
  )
})

test('[D01 S000-004] a child on the way stands in the family from nine months before, is born there, and keeps its place', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const far = await family.post('/members', { person: { family: 'Yılmaz', expected: '2027-06-01' } })
  assert.deepEqual([far.status, far.body.errors[0].pointer], [422, '/person/expected'])
  const made = await family.post('/members', { person: { family: 'Yılmaz', expected: '2026-08-01' } })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const child = (await family.page()).members.find(({ id }) => id === made.body.id)
  assert.deepEqual([child?.expected, child?.birth], ['2026-08-01', '00000000'])
  assert.match((await family.sanne.get(`/households/${family.id}/picture`)).body.lines.join(' '), /nog niet geboren/)
  const path = `/persons/${made.body.id}/birth`
  assert.equal((await family.put(path, 1, { born: '2026-07-30', given: 'Deniz', sex: 'male' })).status, 422)
  house.clock.now = new Date('2026-08-03T09:00:00Z')
  const sanne = await house.as('sanne-bakker')
  const birth = { born: '2026-07-30', given: 'Deniz', sex: 'male' }
  const report = (version: number) => sanne.put(`/households/${family.id}${path}`, version, birth)
  assert.equal((await report(1)).status, 200)
  assert.equal((await report(2)).body.type, '/problems/households/not-unborn')
  const born = (await family.page(sanne)).members.find(({ given }) => given === 'Deniz')
  assert.equal(born?.birth, '20260730')
})

test('[D01] who leaves or dies is no member any more, and stays in the family as somebody who was', async () => {
  const house = await openHouse()
  const family = await givenFamily(house, [
    { given: 'Aylin', family: 'Yılmaz', birth: '1988-04-02' },
    { given: 'Murat', family: 'Yılmaz', birth: '1985-04-02' },
    { given: 'Sevim', family: 'Yılmaz', birth: '1962-04-02' },
  ])
  const [murat, sevim, { version }] = [await family.member('Murat'), await family.member('Sevim'), await family.page()]
  assert.equal((await family.put(`/members/${murat.id}`, version, { until: '2026-02-20' })).status, 200)
  assert.equal((await family.put(`/members/${murat.id}`, version, { until: '2026-02-21' })).status, 412)
  assert.equal((await family.put(`/members/${someone}`, version + 1, { until: '2026-02-21' })).status, 404)
  const before = await family.put(`/persons/${sevim.id}/death`, 1, { died: '1960-01-01' })
  assert.deepEqual([before.status, before.body.errors[0].pointer], [422, '/died'])
  assert.equal((await family.put(`/persons/${sevim.id}/death`, 1, { died: '2026-02-28' })).status, 200)
  const page = await family.page()
  assert.deepEqual(
    page.members.map(({ given, until, death }) => [given, until, death]),
    [
      ['Aylin', null, null],
      ['Murat', '2026-02-20', null],
      ['Sevim', '2026-02-28', '20260228'],
    ],
  )
  const again = await family.post('/members', { existingId: murat.id, since: '2026-03-01' })
  assert.equal(again.status, 201)
  assert.equal(
    (await family.post('/members', { existingId: murat.id })).body.type,
    '/problems/households/already-member',
  )
})

test('[D01] a child also belongs to the household of the other parent, and still lives where it lived', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const elif = await family.member('Elif')
  const adult = { given: 'Murat', family: 'Demir', birth: '1985-05-06', sex: 'male' }
  const nobody = await family.post('/second-households', { childIds: [elif.id] })
  assert.deepEqual([nobody.status, nobody.body.errors[0].pointer], [422, '/adultId'])
  const second = await family.post('/second-households', { childIds: [elif.id], adult, since: '2026-01-01' })
  assert.equal(second.status, 201, JSON.stringify(second.body))
  const shown = await family.member('Elif')
  assert.deepEqual(shown.otherHouseholds, [{ id: second.body.id, name: 'Demir', open: false }])
  assert.equal(shown.address, 'Weeshuisstraat 12, 7741 AB Coevorden')
})

test('[D01 S001-010 S004-055] the own network stands by name with how much contact there is, in list and picture, until it ends', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const elif = await family.member('Elif')
  const path = `/persons/${elif.id}/relations`
  assert.equal((await family.post(path, { kind: 'coached' })).body.errors[0].pointer, '/otherName')
  assert.equal((await family.post(path, { kind: 'sibling', otherId: elif.id })).body.errors[0].pointer, '/otherId')
  assert.equal((await family.post(path, { kind: 'risk', otherName: 'x' })).status, 400)
  const coach = { kind: 'coached', otherName: "Guus 't Hart", strength: 'strong', contact: '06-12345678' }
  const made = await family.post(path, coach)
  assert.equal(made.status, 201)
  const network = await family.sanne.get(`/households/${family.id}/picture?picture=network&childId=${elif.id}`)
  assert.ok(
    network.body.lines.includes("Eigen netwerk: Guus 't Hart, coach of trainer; veel contact."),
    network.body.lines.join('\n'),
  )
  const relation = `/relations/${made.body.id}`
  assert.equal((await family.put(relation, 1, { until: '2026-03-01' })).status, 200)
  assert.equal((await family.put(relation, 1, { strength: 'weak' })).status, 412)
  const after = await family.sanne.get(`/households/${family.id}/picture?picture=network&childId=${elif.id}`)
  assert.doesNotMatch(after.body.lines.join(), /Guus/)
})

test('[N-CON-04] authority is a fact with source and date: told stays to be checked, a register entry is known, adults have none', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const [aylin, elif] = [await family.member('Aylin'), await family.member('Elif')]
  const answer = async () => (await family.page()).authority.find(({ child }) => child === elif.id)
  const fact = { childId: elif.id, kind: 'parent', holderId: aylin.id, since: '2014-02-14' }
  const told = await family.post('/authority', { ...fact, source: 'told' })
  assert.equal(told.status, 201)
  assert.deepEqual((await answer())?.why, ['only-told'])
  assert.equal((await family.post('/authority', { ...fact, source: 'authority-register' })).status, 201)
  assert.equal((await answer())?.state, 'known')
  assert.equal(
    (await family.put(`/authority/${told.body.id}`, 1, { until: '2013-01-01' })).body.errors[0].pointer,
    '/until',
  )
  assert.equal((await family.put(`/authority/${told.body.id}`, 1, { until: '2026-03-01' })).status, 200)
  assert.deepEqual(
    (await answer())?.holders.map(({ holderName, source }) => [holderName, source]),
    [['Aylin Yılmaz', 'authority-register']],
  )
  const adult = await family.post('/authority', { ...fact, childId: aylin.id, source: 'told' })
  assert.deepEqual([adult.status, adult.body.errors[0].pointer], [422, '/childId'])
  assert.equal(
    (await family.post('/authority', { ...fact, holderId: undefined, source: 'told' })).body.errors[0].pointer,
    '/holderName',
  )
})

test('[N-BSN-01] a number is masked everywhere and shown to who works with the family, for a reason that is in the audit', async () => {
  const house = await openHouse()
  const bsn = '999990019'
  const family = await givenFamily(house, [{ given: 'Elif', family: 'Yılmaz', birth: '2014-02-14', bsn }])
  const elif = await family.member('Elif')
  assert.equal(JSON.stringify(await family.page()).includes(bsn), false)
  const path = `/households/${family.id}/persons/${elif.id}/bsn`
  assert.equal((await family.sanne.get(path)).status, 400)
  assert.deepEqual((await family.sanne.get(`${path}?reason=exchange`)).body, { bsn })
  const mo = await house.as('mo-el-amrani')
  assert.equal((await mo.get(`${path}?reason=exchange`)).status, 404)
  const { rows } = await house.owner.pool.query(
    'select actor_name, outcome from audit.line where object = $1 order by at, outcome',
    [`bsn/${elif.id}/exchange`],
  )
  assert.deepEqual(rows.map(({ actor_name }) => actor_name).toSorted(), ['Mo El Amrani', 'Sanne Bakker'])
  const twice = await family.post('/members', { person: { given: 'Ali', family: 'Ander', bsn }, despite: 'Ander kind' })
  assert.deepEqual([twice.status, twice.body.errors[0].pointer], [409, '/person/bsn'])
})

test('[N-BSN-02 N-BSN-03] who is registered in a hurry has a term to be completed, and the term ends when nothing is missing', async () => {
  const house = await openHouse()
  const family = await givenFamily(house, [{ family: 'Onbekend' }])
  const [person] = (await family.page()).members
  assert.deepEqual([person?.missing, person?.completeBy], [['given', 'birth'], '2026-03-30'])
  const path = `/persons/${person?.id}/identity`
  const wrong = await family.put(path, 1, { family: '', birth: '2015-02-30', bsn: '123456789' })
  assert.deepEqual(
    wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/family', '/birth', '/bsn'],
  )
  assert.equal((await family.put(path, 1, { family: 'Öz', given: 'Can', birth: '2019-03-03' })).status, 200)
  const stale = await family.put(path, 1, { family: 'Os' })
  assert.equal(stale.status, 412)
  const [known] = (await family.page()).members
  assert.deepEqual([known?.name, known?.missing, known?.completeBy], ['Can Öz', [], null])
  assert.equal((await family.sanne.get('/persons?question=can%20oz')).body.persons[0].id, person?.id)
})

test('[D01] what the registration says stays as it came, and a correction stands beside it', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const elif = await family.member('Elif')
  const correction = { field: 'given', value: 'Élif', why: 'Staat zo in het paspoort' }
  assert.equal(
    (await family.post(`/persons/${elif.id}/corrections`, correction)).body.type,
    '/problems/households/registered-here',
  )
  await house.owner.pool.query("update households.person set source = 'brp' where id = $1", [elif.id])
  assert.equal(
    (await family.put(`/persons/${elif.id}/identity`, 1, { family: 'Anders' })).body.type,
    '/problems/households/registered-elsewhere',
  )
  assert.equal((await family.post(`/persons/${elif.id}/corrections`, correction)).status, 201)
  const shown = await family.member('Elif')
  assert.deepEqual(
    shown.corrections.map(({ field, value }) => [field, value]),
    [['given', 'Élif']],
  )
})
