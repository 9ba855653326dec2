import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openHouse, type TestHouse, type Visitor } from '../../../test/house.ts'
import { givenFamily } from './given.ts'

const elif = { given: 'Elif', family: 'Yılmaz', birth: '2014-02-14', sex: 'female' }

async function register(visitor: Visitor, members: readonly object[], more: object = {}) {
  const made = await visitor.post('/households', { members, despite: 'Test van dubbele registraties', ...more })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const page = await visitor.get(`/persons?question=${encodeURIComponent((members[0] as { family: string }).family)}`)
  assert.equal(page.status, 200)
  return made.body.id as string
}

async function personIn(house: TestHouse, household: string, given: string): Promise<string> {
  const { rows } = await house.owner.pool.query<{ id: string }>(
    `select p.id from households.member m join households.person p on p.id = m.person
     where m.household = $1 and p.given_names = $2`,
    [household, given],
  )
  assert.ok(rows[0])
  return rows[0].id
}

test('[M03] registering somebody who looks like somebody on file asks to look first, and goes on with a reason', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  await register(sanne, [elif])
  const twice = await sanne.post('/households', { members: [{ ...elif, family: 'Yilmaz' }] })
  assert.deepEqual([twice.status, twice.body.errors[0].pointer], [409, '/members/0/family'])
  const asked = await sanne.post('/persons/look-alikes', { members: [{ ...elif, family: 'Yilmaz' }] })
  assert.deepEqual(
    asked.body.lookAlikes.map((one: { class: string; facts: string[] }) => [one.class, one.facts]),
    [['likely', ['family-name-same', 'all-names-same', 'given-names-same', 'birth-date-same']]],
  )
  await register(sanne, [elif], { despite: 'Ander kind, gesproken met moeder' })
  const sister = await sanne.post('/households', { members: [{ ...elif, given: 'Ayşe' }] })
  assert.equal(sister.status, 201)
})

test('[M03] possible doubles are a list with facts in words and no number, and a pair that somebody told apart is gone', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const one = await personIn(house, await register(sanne, [elif]), 'Elif')
  const other = await personIn(house, await register(sanne, [{ ...elif, family: 'Yilmaz' }]), 'Elif')
  await register(sanne, [{ ...elif, given: 'Ayşe' }])
  const list = await sanne.get('/persons/doubles')
  assert.equal(list.status, 200)
  assert.equal(list.body.doubles.length, 1)
  const [pair] = list.body.doubles
  assert.deepEqual([pair.one.id, pair.other.id].toSorted(), [one, other].toSorted())
  assert.equal(/score|percentage/.test(JSON.stringify(pair)), false)
  const apart = { otherId: other, why: 'Nichtjes met dezelfde naam' }
  assert.equal((await sanne.post(`/persons/${one}/distinctions`, { ...apart, why: '' })).status, 400)
  assert.equal((await sanne.post(`/persons/${one}/distinctions`, apart)).status, 201)
  assert.deepEqual((await sanne.get('/persons/doubles')).body.doubles, [])
  const joris = await house.as('joris-linde')
  assert.equal((await joris.get('/persons/doubles')).status, 403)
  assert.equal((await joris.post(`/persons/${one}/merges`, apart)).status, 403)
})

test('[M03] after a merge everything that pointed at the second points at the first, and search finds one by either name', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const { sanne } = family
  const first = await family.member('Elif')
  const other = await personIn(house, await register(sanne, [{ ...elif, family: 'Demir' }]), 'Elif')
  const merges = `/persons/${first.id}/merges`
  const open = await sanne.post(merges, { otherId: other, why: 'Zelfde meisje, naam van vader' })
  assert.equal(open.body.type, '/problems/households/merge-needs-choice')
  assert.deepEqual(open.body.errors, [{ pointer: '/choices/name', detail: 'Kies wat klopt voor: de naam.' }])
  const self = await sanne.post(merges, { otherId: first.id, why: 'Zelfde' })
  assert.equal(self.body.type, '/problems/households/merge-with-oneself')
  const body = { otherId: other, why: 'Zelfde meisje, naam van vader', choices: { name: 'stays' } }
  const merged = await sanne.post(merges, body)
  assert.equal(merged.status, 201, JSON.stringify(merged.body))
  assert.equal((await sanne.post(merges, body)).body.type, '/problems/households/already-merged')
  const shown = await family.member('Elif')
  assert.equal(shown.otherHouseholds.length, 1)
  for (const question of ['elif demir', 'elif yilmaz']) {
    const found = await sanne.get(`/persons?question=${encodeURIComponent(question)}`)
    assert.deepEqual(
      found.body.persons.map(({ id }: { id: string }) => id),
      [first.id],
    )
  }
  const undone = await sanne.post(`/merges/${merged.body.id}/undoing`, { why: 'Toch haar nichtje' })
  assert.equal(undone.status, 201, JSON.stringify(undone.body))
  assert.equal(
    (await sanne.post(`/merges/${merged.body.id}/undoing`, { why: 'Nog eens' })).body.type,
    '/problems/households/merge-undone',
  )
  assert.equal((await sanne.get('/persons?question=elif%20demir')).body.persons[0].id, other)
})

test('[M03] what the registration says stays: it does not go up in our own record, nor is it overruled by it', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const official = await personIn(house, await register(sanne, [elif]), 'Elif')
  const own = await personIn(house, await register(sanne, [{ ...elif, family: 'Yilmas' }]), 'Elif')
  await house.owner.pool.query("update households.person set source = 'brp' where id = $1", [official])
  const why = 'Zelfde meisje'
  const wrong = await sanne.post(`/persons/${own}/merges`, { otherId: official, why })
  assert.equal(wrong.body.type, '/problems/households/merge-official-stays')
  assert.equal(
    (await sanne.post(`/persons/${official}/merges`, { otherId: own, why, choices: { name: 'goes' } })).status,
    201,
  )
  const { rows } = await house.owner.pool.query('select family_name from households.person where id = $1', [official])
  assert.deepEqual(rows, [{ family_name: 'Yılmaz' }])
})

const TABLES = ['person', 'member', 'residence', 'relation', 'authority', 'correction', 'name_word', 'likeness_key']

/** Everything of the module except who changed it last and how often. */
async function stateOf(house: TestHouse): Promise<Record<string, unknown>> {
  const tables: [string, unknown][] = []
  for (const table of TABLES) {
    const { rows } = await house.owner.pool.query(
      `select (to_jsonb(t) - 'version' - 'changed_by' - 'changed_at')::text as row from households.${table} t order by 1`,
    )
    tables.push([table, rows])
  }
  return Object.fromEntries(tables)
}

type Pair = { one: string; other: string; aylin: string }

/** Puts a fact about one or both of a pair in place. */
async function add(house: TestHouse, what: string, { one, other, aylin }: Pair): Promise<void> {
  const sql = (text: string, values: unknown[]) => house.owner.pool.query(text, values)
  const relate = (from: string, to: string, kind: string) =>
    sql(
      `insert into households.relation (municipality, id, person, other, kind, source) values ('0109', gen_random_uuid(), $1, $2, $3, 'own-registration')`,
      [from, to, kind],
    )
  const facts: Record<string, () => Promise<unknown>> = {
    'relation-to-one': () => relate(aylin, one, 'parent'),
    'relation-to-other': () => relate(other, aylin, 'niece-or-nephew'),
    between: () => relate(one, other, 'sibling'),
    'same-twice': async () => {
      for (const child of [one, other]) await relate(aylin, child, 'foster-parent')
    },
    secret: () => sql('update households.person set own_secrecy = true where id = $1', [other]),
    authority: () =>
      sql(
        `insert into households.authority (municipality, id, child, holder, kind, source) values ('0109', gen_random_uuid(), $1, $2, 'parent', 'told')`,
        [other, aylin],
      ),
    home: () =>
      sql(
        `insert into households.residence (municipality, id, person, address, since, kind)
         select '0109', gen_random_uuid(), $1, id, '20200101', 'home' from households.address limit 1`,
        [other],
      ),
  }
  await facts[what]?.()
}

test('[M03] whatever two records hold, undoing their merge gives exactly what was there before', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const { sanne } = family
  const aylin = await family.member('Aylin')
  const fact = fc.constantFrom(
    'relation-to-one',
    'relation-to-other',
    'between',
    'same-twice',
    'authority',
    'home',
    'secret',
  )
  const birth = fc.constantFrom('2014-02-14', undefined)
  const given = fc.constantFrom('Elif', 'Elıf', 'E.')
  let count = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fact, { maxLength: 6 }),
      birth,
      given,
      fc.constantFrom('stays', 'goes'),
      async (facts, born, name, side) => {
        count += 1
        const person = (first: string) => ({ given: first, family: `Kind${count}`, ...(born && { birth: born }) })
        const one = await personIn(house, await register(sanne, [person('Elif')]), 'Elif')
        const other = await personIn(house, await register(sanne, [{ ...person(name), sex: 'female' }]), name)
        for (const what of facts) await add(house, what, { one, other, aylin: aylin.id })
        const before = await stateOf(house)
        const why = 'Lijkt dezelfde'
        const merged = await sanne.post(`/persons/${one}/merges`, { otherId: other, why, choices: { name: side } })
        assert.equal(merged.status, 201, JSON.stringify(merged.body))
        assert.notDeepEqual(await stateOf(house), before)
        const undone = await sanne.post(`/merges/${merged.body.id}/undoing`, { why: 'Toch niet' })
        assert.equal(undone.status, 201, JSON.stringify(undone.body))
        assert.deepEqual(await stateOf(house), before)
      },
    ),
    { numRuns: 25 },
  )
})
