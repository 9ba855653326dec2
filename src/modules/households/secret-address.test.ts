import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { policies } from '../../../test/access/policy.ts'
import { situationWith } from '../../../test/access/situation.ts'
import { openHouse, type TestHouse } from '../../../test/house.ts'
import { modules } from '../../app/modules.ts'
import type { Actor } from '../../platform/actor.ts'
import { inTransaction } from '../../platform/database.ts'
import { actionsOf } from '../../platform/http/module.ts'
import { Paper } from '../../platform/http/paper.ts'
import { newId } from '../../platform/ids.ts'
import { givenFamily } from './given.ts'
import { findPersons, getHousehold } from './public.ts'

const ADDRESS = /Weeshuisstraat|7741 ?AB|Coevorden/

const SECRET = /Schuilplaats|7742 ?XY|Stilledorp/
const home = { street: 'Schuilplaats', number: '8', postcode: '7742XY', place: 'Stilledorp' }

/** A family of the access matrix, with a plan, whose only address is secret; seen by who keeps an eye on it. */
async function givenHiddenFamily(house: TestHouse) {
  const situation = await situationWith(house, 'none')
  const sanne = await house.as('sanne-bakker')
  const at = `/households/${situation.household}`
  const moved = await sanne.put(`${at}/address`, 1, { address: home, since: '2026-03-01' })
  assert.equal(moved.status, 200, JSON.stringify(moved.body))
  assert.match(JSON.stringify((await sanne.get(`${at}/family`)).body), SECRET)
  const corrected = { field: 'address', value: 'Schuilplaats 9', why: 'Verhuisd binnen de straat' }
  await house.owner.pool.query("update households.person set source = 'brp' where id = $1", [situation.person])
  assert.equal((await sanne.post(`${at}/persons/${situation.person}/corrections`, corrected)).status, 201)
  const plan = await sanne.post(`/dossiers/${situation.dossier}/plan`, { origin: 'family-group-plan' })
  assert.equal(plan.status, 201, JSON.stringify(plan.body))
  const hidden = await sanne.put(`${at}/persons/${situation.person}/secrecy`, 1, { secret: true })
  assert.equal(hidden.status, 200, JSON.stringify(hidden.body))
  const { rows } = await house.owner.pool.query<{ id: string }>(
    "select id from organisations.worker where municipality = '0109' and subject = 'sanne-bakker'",
  )
  const worker = rows[0]?.id ?? ''
  const actor: Actor = {
    kind: 'worker',
    id: worker,
    name: 'Sanne Bakker',
    roles: ['youth-consultant', 'team-lead'],
    teams: [situation.team],
    municipality: '0109',
    organisation: situation.organisation,
  }
  return { situation, sanne, at, actor }
}

function textOf(answer: unknown): string {
  if (!(answer instanceof Paper)) return JSON.stringify(answer) ?? ''
  const file = path.join(os.tmpdir(), `vangnet-paper-${randomUUID()}`)
  fs.writeFileSync(file, answer.bytes)
  const read = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  fs.rmSync(file)
  return `${read.stdout ?? ''}${new TextDecoder('latin1').decode(answer.bytes)}`
}

test('[L09] a secret address is in no answer of any operation of the house but the one that asks why', async () => {
  const house = await openHouse()
  const { situation, actor } = await givenHiddenFamily(house)
  const answered: string[] = []
  for (const { useCase } of actionsOf(modules)) {
    const { name, action } = useCase.definition
    if (!['read', 'list', 'search', 'print', 'export'].includes(action) || name === 'households.show-secret-address')
      continue
    const asked = name === 'households.match-persons' ? { name: 'matrix' } : {}
    const raw = {
      ...policies[name]?.input(situation),
      ...('question' in (policies[name]?.input(situation) ?? {}) && { question: 'matrix' }),
      ...asked,
    }
    const answer = await useCase.perform(house.deps, { actor, raw }).catch((refused: unknown) => refused)
    if (!(answer instanceof Error)) answered.push(name)
    assert.doesNotMatch(textOf(answer), SECRET, name)
  }
  for (const module of ['households', 'dossiers', 'signals', 'plans', 'desk', 'organisations', 'privacy'])
    assert.ok(
      answered.some((name) => name.startsWith(`${module}.`)),
      `${module}: ${answered}`,
    )
  for (const name of ['plans.print-plan', 'households.show-family', 'households.draw-family', 'signals.show-signal'])
    assert.ok(answered.includes(name), name)
  assert.ok(answered.length >= 30, `${answered.length} operations answered`)
})

test('[L09] nobody is found by a secret address, and comparing doubles does not give it away', async () => {
  const house = await openHouse()
  const { sanne } = await givenHiddenFamily(house)
  const byHome = await sanne.post('/persons/search', { postcode: '7742XY', number: '8' })
  assert.deepEqual([byHome.status, byHome.body.persons], [200, []])
  const member = { given: 'Kind', family: 'Matriks', birth: '2016-05-06' }
  const alike = await sanne.post('/persons/look-alikes', { members: [member], address: home })
  assert.equal(alike.status, 200)
  assert.doesNotMatch(JSON.stringify(alike.body), /address-same/)
})

test('[L09] who works with the family is told a secret address for a reason, which is kept and shown', async () => {
  const house = await openHouse()
  const { sanne, at, situation } = await givenHiddenFamily(house)
  const ask = (body: object) => sanne.post(`${at}/persons/${situation.person}/secret-address`, body)
  for (const why of [undefined, '', 'ok', '          '])
    assert.deepEqual([(await ask({ why })).status, (await ask({ why })).body.errors[0].pointer], [400, '/why'])
  const why = 'Huisbezoek vanmiddag met de politie'
  const told = await ask({ why })
  assert.deepEqual([told.status, told.body.address], [200, 'Schuilplaats 8, 7742 XY Stilledorp'])
  const looks = await sanne.get(`${at}/secret-looks`)
  assert.deepEqual(
    looks.body.looks.map(({ person, name, why: said }: Record<string, string>) => [person, name, said]),
    [[situation.person, 'Sanne Bakker', why]],
  )
  const { rows } = await house.owner.pool.query(
    `select action, object, outcome, granted_by like 'relation/%' as granted, $1 = any(households) as ours from audit.line
     where use_case = 'households.show-secret-address' and outcome = 'done'`,
    [situation.household],
  )
  assert.deepEqual(rows, [
    {
      action: 'read',
      object: `secret-address/${situation.person}`,
      outcome: 'done',
      granted: true,
      ours: true,
    },
  ])
  const kept = await house.owner.pool.query(
    'select count(*)::int as n from platform.idempotency where answer::text ~ $1',
    ['Schuilplaats'],
  )
  assert.deepEqual(kept.rows, [{ n: 0 }])
})

test('[L09] an address that is not secret, or not known, is not told this way', async () => {
  const house = await openHouse()
  const family = await givenFamily(house)
  const aylin = await family.member('Aylin')
  const why = { why: 'Huisbezoek vanmiddag' }
  const open = await family.post(`/persons/${aylin.id}/secret-address`, why)
  assert.deepEqual([open.status, open.body.type], [409, '/problems/households/address-not-secret'])
  const stranger = await family.post(`/persons/${family.id}/secret-address`, why)
  assert.equal(stranger.status, 404)
  const homeless = await givenFamily(house, [{ given: 'Nora', family: 'Zwerver', birth: '2012-02-02' }])
  const nora = await homeless.member('Nora')
  await house.owner.pool.query('delete from households.residence where person = $1', [nora.id])
  const nowhere = await homeless.post(`/persons/${nora.id}/secret-address`, why)
  assert.deepEqual([nowhere.status, nowhere.body.type], [404, '/problems/households/no-address'])
})

test('[L09] whose role does not bring it needs a mandate that holds today, and who stands outside gets nothing', async () => {
  const house = await openHouse()
  const { at, situation } = await givenHiddenFamily(house)
  const path = `${at}/persons/${situation.person}/secret-address`
  const why = { why: 'Huisbezoek vanmiddag' }
  const bert = await house.as('bert-front')
  assert.equal((await bert.post(path, why)).status, 404)
  const { rows } = await house.owner.pool.query<{ id: string }>(
    "select id from organisations.worker where municipality = '0109' and subject = 'bert-front'",
  )
  const worker = rows[0]?.id
  await house.owner.pool.query(
    `insert into households.access (municipality, household, worker, relation, source, since) values ('0109', $1, $2, 'involved', $3, $4)`,
    [situation.household, worker, newId(house.clock.now), house.clock.now],
  )
  assert.equal((await bert.get(`${at}/family`)).status, 200)
  assert.equal((await bert.post(path, why)).status, 404)
  const lotte = await house.as('lotte-beheer')
  const mandate = {
    holder: { kind: 'worker', id: worker },
    powers: ['see-secret-address'],
    givenBy: 'College',
    source: 'Mandaatbesluit 2026',
    since: '2026-03-02',
    until: '2026-03-31',
  }
  const given = await lotte.post('/mandates', mandate)
  assert.equal(given.status, 201, JSON.stringify(given.body))
  assert.equal((await bert.post(path, why)).status, 200)
  house.clock.now = new Date('2026-04-02T09:00:00Z')
  const later = await house.as('bert-front')
  assert.equal((await later.get(`${at}/family`)).status, 200)
  assert.equal((await later.post(path, why)).status, 404)
  const joris = await house.as('joris-linde')
  assert.equal((await joris.post(path, why)).status, 404)
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
