import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'

async function houseWithFamily() {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const household = (await sanne.post('/households', { members: [{ given: 'Mila', family: 'Tesfay' }] })).body.id
  const dossier = (await sanne.post('/dossiers', { householdId: household, why: 'Hulpvraag' })).body.id
  const looks = (query = '') => `/households/${household}/looks${query}`
  return { ...house, sanne, household, dossier, looks }
}

test('[L02 N-LOG-04] whoever keeps the eye sees every look: opening, lists, searches and refusals, with role and organisation', async () => {
  const { sanne, as, dossier, looks } = await houseWithFamily()
  const bert = await as('bert-front')
  await sanne.get(`/dossiers/${dossier}`)
  await sanne.get('/dossiers')
  await bert.get('/persons?question=Tesf')
  const answer = await sanne.get(looks())
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  const seen = answer.body.looks.map(
    ({ name, kind, organisation }: Record<string, string>) => `${name} ${kind} ${organisation}`,
  )
  assert.ok(seen.includes('Bert Kuiper searched Gemeente Coevorden'), seen.join('\n'))
  assert.ok(seen.includes('Sanne Bakker looked Gemeente Coevorden'))
  assert.ok(seen.includes('Sanne Bakker added Gemeente Coevorden'))
})

test('[L02] asking who looked is a look too', async () => {
  const { sanne, looks } = await houseWithFamily()
  await sanne.get(looks())
  const { body } = await sanne.get(looks())
  assert.equal(body.looks[0].what, 'privacy.list-looks')
})

test('[L02] the data protection officer sees who looked in any file; a colleague who has nothing to do with it does not', async () => {
  const { as, looks } = await houseWithFamily()
  assert.equal((await (await as('peter-privacy')).get(looks())).status, 200)
  assert.equal((await (await as('mo-el-amrani')).get(looks())).status, 404)
  assert.equal((await (await as('henk-emmen')).get(looks())).status, 404)
})

test('[L02] a period is whole days, and one that is turned round is refused at its field', async () => {
  const { as, looks, clock } = await houseWithFamily()
  clock.now = new Date('2026-03-02T22:30:00Z')
  const sanne = await as('sanne-bakker')
  const today = await sanne.get(looks('?fromDate=2026-03-02&untilDate=2026-03-02'))
  assert.ok(today.body.looks.length > 0)
  assert.equal((await sanne.get(looks('?fromDate=2026-02-01&untilDate=2026-03-01'))).body.looks.length, 0)
  const wrong = await sanne.get(looks('?fromDate=2026-03-05&untilDate=2026-03-01'))
  assert.equal(wrong.status, 422)
  assert.deepEqual(
    wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/untilDate'],
  )
})

test('[M03 L02] who checks who looked finds a dossier by its whole number; a part of it or a name finds nothing', async () => {
  const { sanne, as, household, dossier } = await houseWithFamily()
  const { number } = (await sanne.get(`/dossiers/${dossier}`)).body
  const peter = await as('peter-privacy')
  const found = async (text: string) => (await peter.get(`/looked-at?number=${text}`)).body.file
  assert.deepEqual((await found(number)).household, { id: household, name: 'Tesfay' })
  assert.deepEqual([await found('tesf'), await found(number.slice(0, -1))], [null, null])
  assert.equal((await peter.get('/looked-at?number=1')).body.errors[0].pointer, '/number')
  assert.equal((await sanne.get(`/looked-at?number=${number}`)).status, 403)
  const looks = (await peter.get(`/households/${household}/looks`)).body.looks
  assert.deepEqual([looks[0].name, looks[0].kind, looks[0].purpose], ['Peter Vos', 'searched', 'accountability'])
})

test('[L02 N-LOG-04] who may see who looked hands it to the family as PDF; printing it is a look too', async () => {
  const { sanne, as, looks } = await houseWithFamily()
  const paper = looks('/paper')
  const printed = await sanne.get(paper)
  assert.equal(printed.status, 200)
  assert.match(String(printed.body).slice(0, 5), /%PDF-/)
  assert.equal((await (await as('mo-el-amrani')).get(paper)).status, 404)
  assert.equal((await (await as('peter-privacy')).get(paper)).status, 200)
  assert.equal((await sanne.get(`${paper}?fromDate=2026-03-05&untilDate=2026-03-01`)).status, 422)
  const { body } = await sanne.get(looks())
  assert.ok(
    body.looks.some(({ kind, what }: Record<string, string>) => kind === 'printed' && what === 'privacy.print-looks'),
  )
})
