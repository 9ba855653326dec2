import assert from 'node:assert/strict'
import { openHouse, type TestHouse, type Visitor } from '../../../test/house.ts'
import type { Actor } from '../../platform/actor.ts'

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

/** A youth consultant as the door hands him in, for a use case that is performed without HTTP. */
export async function consultantAs(house: TestHouse, subject: string): Promise<Actor> {
  const id = await workerId(house, subject)
  return { kind: 'worker', id, name: subject, roles: ['youth-consultant'], municipality: '0109', teams: [] }
}

/** A family with an open dossier: Sanne keeps an eye, directs and is the fixed contact. */
export type OpenDossier = {
  house: TestHouse
  sanne: Visitor
  mo: Visitor
  ria: Visitor
  dossier: string
  household: string
  members: { id: string; name: string }[]
  workerOf: (name: string) => string
  /** The version of the dossier now. */
  version: () => Promise<number>
}

export const completeChecklist = Object.fromEntries(
  ['family-told', 'talk-held', 'safety-described', 'agreements-named', 'involved-named'].map((item) => [
    item,
    { state: 'done' },
  ]),
)

export async function givenOpenDossier(): Promise<OpenDossier> {
  const house = await openHouse()
  const [sanne, mo, ria] = [
    await house.as('sanne-bakker'),
    await house.as('mo-el-amrani'),
    await house.as('ria-timmer'),
  ]
  const { household, dossier, members } = await givenDossierOf(sanne)
  const { body } = await sanne.get('/workers')
  const ids = new Map<string, string>(body.workers.map(({ id, name }: { id: string; name: string }) => [name, id]))
  return {
    house,
    sanne,
    mo,
    ria,
    dossier,
    household,
    members,
    workerOf: (name) => {
      const id = ids.get(name)
      assert.ok(id, name)
      return id
    },
    version: async () => (await sanne.get(`/dossiers/${dossier}`)).body.version,
  }
}

export async function givenDossierOf(who: Visitor): Promise<Pick<OpenDossier, 'dossier' | 'household' | 'members'>> {
  const household = await who.post('/households', {
    despite: 'Een tweede gezin met deze naam',
    members: [
      { given: 'Elif', family: 'Yılmaz', birth: '2014-04-01' },
      { given: 'Aylin', family: 'Yılmaz', birth: '1988-04-01' },
    ],
  })
  assert.equal(household.status, 201, JSON.stringify(household.body))
  const dossier = await who.post('/dossiers', { householdId: household.body.id, why: 'Hulpvraag' })
  assert.equal(dossier.status, 201, JSON.stringify(dossier.body))
  const page = await who.get(`/dossiers/${dossier.body.id}`)
  return { household: household.body.id, dossier: dossier.body.id, members: page.body.household.members }
}

/** How often something was done according to the audit. */
export async function auditedTimes(house: TestHouse, useCase: string, outcome = 'done'): Promise<number> {
  const { rows } = await house.owner.pool.query<{ n: number }>(
    'select count(*)::int as n from audit.line where use_case = $1 and outcome = $2',
    [useCase, outcome],
  )
  return rows[0]?.n ?? 0
}
