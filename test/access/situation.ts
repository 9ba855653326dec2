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
): Promise<Situation & { team: string; elsewhere: string; organisation: string }> {
  const sanne = await house.as('sanne-bakker')
  const household = await sanne.post('/households', {
    members: [{ given: 'Kind', family: 'Matrix', birth: '2016-05-05' }],
    despite: 'Elke situatie heeft een eigen gezin',
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
  const ledgers = await putInLedgers(house, { dossier: dossier.body.id, household: household.body.id })
  const meldcode = await sanne.post('/meldcode-files', { signalId: signal.body.id })
  assert.equal(meldcode.status, 201)
  const { rows } = await house.owner.pool.query<{
    id: string
    organisation: string
    team: string
    person: string
    elsewhere: string
    other: string
  }>(
    `select (select id from organisations.worker where municipality = '0109' and subject = 'bert-front') as id,
            (select organisation from organisations.worker where municipality = '0109' and subject = 'bert-front') as organisation,
            (select id from organisations.worker where municipality = '0109' and subject = 'mo-el-amrani') as other,
            (select id from organisations.worker where municipality = '0114' and subject = 'henk-emmen') as elsewhere,
            (select team from signals.signal where id = $1) as team,
            (select person from households.member where household = $2) as person`,
    [signal.body.id, household.body.id],
  )
  const found = rows[0]
  assert.ok(found)
  const offered = await handoverAndInvolved(house, { dossier: dossier.body.id, receiver: found.other })
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
    meldcodeFile: meldcode.body.id,
    organisation: found.organisation,
    worker: found.id,
    otherWorker: found.other,
    ...offered,
    task: task.body.id,
    request: request.body.id,
    glass: glass.body.id,
    ...ledgers,
    team: found.team,
    elsewhere: found.elsewhere,
  }
}

/** A consent and a share, put in place directly: here only who may see and change them is tested. */
async function putInLedgers(
  house: TestHouse,
  { dossier, household }: { dossier: string; household: string },
): Promise<{ consent: string; share: string }> {
  const [consent, share] = [newId(house.clock.now), newId(house.clock.now)]
  const facts = `select m.municipality, $1::uuid as id, $2::uuid as dossier, m.person, w.id as worker, w.organisation
    from households.member m, organisations.worker w where m.household = $3 and w.municipality = m.municipality and w.subject = 'sanne-bakker'`
  await house.owner.pool.query(
    `insert into dossiers.consent (municipality, id, dossier, by, by_name, about, answer, purpose, receiver, receiver_name, data, since, until, how, at, recorded_by, changed_by, changed_at)
     select f.municipality, id, dossier, person, 'Kind', person, 'yes', 'share', organisation, 'School', '{school}', '2026-03-01', '2026-09-01', 'spoken', $4, worker, 'Sanne', $4 from (${facts}) f`,
    [consent, dossier, household, house.clock.now],
  )
  await house.owner.pool.query(
    `insert into dossiers.share (municipality, id, dossier, about, receiver, receiver_name, receiver_kind, data, basis, purpose, why_needed, by, by_name, at)
     select f.municipality, id, dossier, person, organisation, 'School', 'school', '{school}', 'consent', 'Hulp', 'Nodig', worker, 'Sanne', $4 from (${facts}) f`,
    [share, dossier, household, house.clock.now],
  )
  return { consent, share }
}

/** An open handover and somebody involved, put in place directly. */
async function handoverAndInvolved(
  house: TestHouse,
  { dossier, receiver }: { dossier: string; receiver: string },
): Promise<Pick<Situation, 'handover' | 'involved'>> {
  const handover = newId(house.clock.now)
  const involved = newId(house.clock.now)
  await house.owner.pool.query(
    `insert into dossiers.handover (municipality, id, dossier, kind, sender, receiver_worker, with_direction, checklist, offered_at, due, state, changed_by, changed_at)
     select '0109', $1, dossier, 'ordinary', worker, $3, false, '{}', $4, '2026-03-09', 'offered', 'Sanne', $4 from dossiers.watch where dossier = $2`,
    [handover, dossier, receiver, house.clock.now],
  )
  await house.owner.pool.query(
    `insert into dossiers.involved (municipality, id, dossier, role, kind, name, since, changed_by, changed_at)
     values ('0109', $1, $2, 'school', 'outside', 'Juf', $3, 'Sanne', $3)`,
    [involved, dossier, house.clock.now],
  )
  return { handover, involved }
}
