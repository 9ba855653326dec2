import assert from 'node:assert/strict'
import type { TestHouse, Visitor } from '../../../test/house.ts'

/** A family whose dossier Sanne opened: she keeps the eye and directs, in the youth team of Ria and Mo. */
export async function givenDossier(
  sanne: Visitor,
  members: readonly object[] = [{ given: 'Vaso', family: 'Olympia', birth: '2016-05-05' }],
): Promise<{ dossier: string; household: string; number: string }> {
  const household = await sanne.post('/households', { members, despite: 'Elke situatie heeft een eigen gezin' })
  assert.equal(household.status, 201, JSON.stringify(household.body))
  const dossier = await sanne.post('/dossiers', { householdId: household.body.id, why: 'Hulpvraag' })
  assert.equal(dossier.status, 201, JSON.stringify(dossier.body))
  return { dossier: dossier.body.id, household: household.body.id, number: dossier.body.number }
}

export async function workerId(house: TestHouse, subject: string): Promise<string> {
  const { rows } = await house.owner.pool.query<{ id: string }>(
    'select id from organisations.worker where subject = $1 order by municipality limit 1',
    [subject],
  )
  assert.ok(rows[0])
  return rows[0].id
}

/** The facts left for the desk to tell people, of one kind. */
export async function toldFacts(house: TestHouse, kind: string): Promise<{ workers: string[]; href: string }[]> {
  const { rows } = await house.owner.pool.query<{ data: { workers: string[]; href: string } }>(
    "select data from jobs.job where name = 'desk.notify' and data->>'kind' = $1 order by created_on",
    [kind],
  )
  return rows.map(({ data }) => data)
}
