import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { givenFamily } from './given.ts'
import { memberChanges } from './screens/member-changes.ts'
import { familyNl } from './words/family.nl.ts'
import { personsNl } from './words/persons.nl.ts'

const someone = '00000000-0000-7000-8000-000000000000'

test('[D01 S000-004] a child on the way is whose it is and lives where the mother lives, so nothing of it is left to find out', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const [aylin, elif] = [await family.member('Aylin'), await family.member('Elif')]
  const coming = { family: 'Yılmaz', expected: '2026-06-01' }
  for (const [field, pointer] of [
    ['livesWithId', '/livesWithId'],
    ['parentIds', '/parentIds/0'],
  ] as const) {
    const body = { person: coming, [field]: field === 'parentIds' ? [someone] : someone }
    const refused = await family.post('/members', body)
    assert.deepEqual([refused.status, refused.body.errors[0].pointer], [422, pointer])
  }
  const added = await family.post('/members', { person: coming, parentIds: [aylin.id], livesWithId: aylin.id })
  assert.equal(added.status, 201, JSON.stringify(added.body))
  const page = await family.page()
  const child = page.members.find(({ id }) => id === added.body.id)
  assert.deepEqual([child?.address, child?.missing, child?.completeBy], [aylin.address, [], null])
  const kin = page.relations.filter(({ id }) => id !== null).map(({ person, kind, other }) => [person, kind, other])
  assert.deepEqual(kin, [[aylin.id, 'parent', added.body.id]])
  assert.ok(elif.id !== added.body.id)
})

test("[D01] a child on the way of 't Hart is proposed the whole name, prefix and all", async () => {
  const hart = { prefix: "'t", family: 'Hart', sex: 'female' as const }
  const family = await givenFamily(await openHouse(), [
    { given: 'Marloes', birth: '2003-10-04', ...hart },
    { given: 'Siem', birth: '2022-05-22', ...hart },
  ])
  const { expectChild } = memberChanges(await family.page(), {
    words: familyNl.change,
    persons: personsNl,
    page: familyNl.page,
  })
  const proposed = expectChild?.fields.filter(({ start }) => start).map(({ name, start }) => [name, start])
  assert.deepEqual(proposed?.slice(0, 2), [
    ['person.prefix', "'t"],
    ['person.family', 'Hart'],
  ])
})

test('[D01] the other parent who is on file with a household of their own: the child joins that one, no second is made', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const elif = await family.member('Elif')
  const father = await givenFamily(house, [{ given: 'Mehmet', family: 'Demir', birth: '1985-01-02' }])
  const mehmet = await father.member('Mehmet')
  const made = await family.post('/second-households', { childIds: [elif.id], adultId: mehmet.id, since: '2026-01-01' })
  assert.deepEqual([made.status, made.body.id], [201, father.id], JSON.stringify(made.body))
  assert.deepEqual(
    (await father.page()).members.map(({ given }) => given),
    ['Mehmet', 'Elif'],
  )
  assert.deepEqual(
    (await family.member('Elif')).otherHouseholds.map(({ id }) => id),
    [father.id],
  )
})

test('[L09] a correction of an address is as secret as the address', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const elif = await family.member('Elif')
  await house.owner.pool.query("update households.person set source = 'brp' where id = $1", [elif.id])
  const correct = (field: string, value: string) =>
    family.post(`/persons/${elif.id}/corrections`, { field, value, why: 'Gezien bij huisbezoek' })
  assert.equal((await correct('address', 'Kerkstraat 3')).status, 201)
  assert.equal((await correct('given', 'Elif Nur')).status, 201)
  assert.equal((await family.member('Elif')).corrections.length, 2)
  assert.equal((await family.put(`/persons/${elif.id}/secrecy`, elif.version, { secret: true })).status, 200)
  assert.deepEqual(
    (await family.member('Elif')).corrections.map(({ value }) => value),
    ['Elif Nur'],
  )
})
