import assert from 'node:assert/strict'
import type { Relation } from '../../src/modules/households/public.ts'
import { newId } from '../../src/platform/ids.ts'
import type { TestHouse } from '../house.ts'
import type { Situation } from './standing.ts'

/**
 * A family in Coevorden with a dossier and a signal, and one worker who stands in this relation to it and in no other.
 * The relation is put in place directly: here only its consequence is tested.
 */
export async function situationWith(
  house: TestHouse,
  relation: Relation | 'none',
): Promise<Situation & { team: string; elsewhere: string }> {
  const sanne = await house.as('sanne-bakker')
  const household = await sanne.post('/households', {
    members: [{ given: 'Kind', family: 'Matrix', birth: '2016-05-05' }],
  })
  assert.equal(household.status, 201)
  const dossier = await sanne.post('/dossiers', { householdId: household.body.id, why: 'Hulpvraag' })
  assert.equal(dossier.status, 201)
  const signal = await sanne.post('/signals', { pieces: [{ nature: 'observation', text: 'Zorg' }], postcode: '7741' })
  assert.equal(signal.status, 201)
  const task = await sanne.post('/tasks', { dossierId: dossier.body.id, title: 'Bellen', due: '2026-04-01' })
  assert.equal(task.status, 201)
  const mo = await house.as('mo-el-amrani')
  const why = { dossier: dossier.body.id, reason: 'Neemt waar voor Sanne' }
  const request = await mo.post('/access-requests', { ...why, purpose: 'help', until: '2026-03-10' })
  assert.equal(request.status, 201, JSON.stringify(request.body))
  const glass = await mo.post('/break-glass', why)
  assert.equal(glass.status, 201, JSON.stringify(glass.body))
  const { rows } = await house.owner.pool.query<{
    id: string
    team: string
    person: string
    elsewhere: string
    other: string
  }>(
    `select (select id from organisations.worker where municipality = '0109' and subject = 'bert-front') as id,
            (select id from organisations.worker where municipality = '0109' and subject = 'mo-el-amrani') as other,
            (select id from organisations.worker where municipality = '0114' and subject = 'henk-emmen') as elsewhere,
            (select team from signals.signal where id = $1) as team,
            (select person from households.member where household = $2) as person`,
    [signal.body.id, household.body.id],
  )
  const found = rows[0]
  assert.ok(found)
  if (relation !== 'none')
    await house.owner.pool.query(
      `insert into households.access (municipality, household, worker, relation, source, since, purpose)
       values ($1, $2, $3, $4, $5, $6, case when $4 = 'granted' then 'help' end)`,
      ['0109', household.body.id, found.id, relation, newId(house.clock.now), house.clock.now],
    )
  return {
    household: household.body.id,
    person: found.person,
    dossier: dossier.body.id,
    signal: signal.body.id,
    worker: found.id,
    otherWorker: found.other,
    task: task.body.id,
    request: request.body.id,
    glass: glass.body.id,
    team: found.team,
    elsewhere: found.elsewhere,
  }
}
