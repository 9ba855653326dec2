import assert from 'node:assert/strict'
import { test } from 'node:test'
import { householdsPolicies } from '../../../test/access/policy-households.ts'
import type { Situation } from '../../../test/access/standing.ts'
import { openHouse } from '../../../test/house.ts'
import { modules } from '../../app/modules.ts'
import { inTransaction } from '../../platform/database.ts'
import { actionsOf } from '../../platform/http/module.ts'
import { Paper } from '../../platform/http/paper.ts'
import { givenFamily } from './given.ts'
import { findPersons, getHousehold } from './public.ts'

const ADDRESS = /Weeshuisstraat|7741AB|Coevorden/

test('[L09] a secret address is in no answer of any operation of this module, nor of who lives there too', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const [aylin, elif] = [await family.member('Aylin'), await family.member('Elif')]
  assert.match(JSON.stringify(await family.page()), ADDRESS)
  assert.equal((await family.put(`/persons/${aylin.id}/secrecy`, 1, { secret: true })).status, 200)
  const page = await family.page()
  assert.deepEqual(
    page.members.map(({ secret, address }) => [secret, address]),
    [
      [true, null],
      [true, null],
    ],
  )

  const { rows } = await house.owner.pool.query(
    "select id from organisations.worker where municipality = '0109' and subject = 'sanne-bakker'",
  )
  const actor = {
    kind: 'worker' as const,
    id: rows[0].id,
    name: 'Sanne',
    roles: ['youth-consultant'],
    teams: [],
    municipality: '0109',
  }
  const situation = new Proxy({} as Situation, {
    get: (_, key) => (key === 'household' ? family.id : elif.id),
  })
  const operations = actionsOf(modules).filter(({ module }) => module === 'households')
  let answered = 0
  for (const { useCase } of operations) {
    const { name } = useCase.definition
    const raw = {
      ...householdsPolicies[name]?.input(situation),
      ...(name.includes('search') && { question: 'yilmaz' }),
    }
    // What is changed here does not count: only what is said.
    const answer = await useCase.perform(house.deps, { actor, raw }).catch((refused: unknown) => refused)
    const said = answer instanceof Paper ? new TextDecoder().decode(answer.bytes) : JSON.stringify(answer)
    if (!(answer instanceof Error)) answered += 1
    if (name !== 'households.move') assert.doesNotMatch(said, ADDRESS, name)
  }
  assert.ok(answered >= 8, `${answered} operations answered`)
})

test('[L09] other modules get no secret address through the door of this module', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const aylin = await family.member('Aylin')
  assert.equal((await family.put(`/persons/${aylin.id}/secrecy`, 1, { secret: true })).status, 200)
  await inTransaction(house.deps.db, { municipality: '0109' }, async (tx) => {
    assert.doesNotMatch(JSON.stringify(await getHousehold(tx, '0109', family.id)), ADDRESS)
    const scene = { tx, municipality: '0109', now: house.clock.now, actor: { id: aylin.id } } as Parameters<
      typeof findPersons
    >[0]
    const found = await findPersons(scene, 'yilmaz')
    assert.equal(found.length, 2)
    assert.doesNotMatch(JSON.stringify(found), ADDRESS)
  })
})

test('[L09] what the registration keeps secret is not lifted here; what we keep secret ourselves is', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const [aylin, elif] = [await family.member('Aylin'), await family.member('Elif')]
  await house.owner.pool.query('update households.person set secrecy = 7 where id = $1', [elif.id])
  const lifted = await family.put(`/persons/${elif.id}/secrecy`, 1, { secret: false })
  assert.equal(lifted.body.type, '/problems/households/registered-as-secret')
  assert.equal((await family.put(`/persons/${aylin.id}/secrecy`, 1, { secret: true })).status, 200)
  assert.equal((await family.put(`/persons/${aylin.id}/secrecy`, 1, { secret: false })).status, 412)
  assert.equal((await family.put(`/persons/${aylin.id}/secrecy`, 2, { secret: false })).status, 200)
})
