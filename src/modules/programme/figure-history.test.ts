import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { givenProgramme, idIn } from './given.ts'

const house = await openHouse()

type Change = { kind: string; name: string; deed: string; byName: string; before: object; after: object }

async function withFigures(name: string) {
  const made = await givenProgramme(house, name)
  const at = `/programmes/${made.programme}`
  const history = async (about = ''): Promise<Change[]> =>
    (await made.anja.get(`${at}/figure-changes${about && `?about=${about}`}`)).body.changes
  return { ...made, at, history }
}

test('[F04] what a budget line and its cover said before stays to be seen, with who changed it', async () => {
  const { anja, at, history } = await withFigures('Begroting door de tijd')
  const hours = { unit: 'uur', price: 6_500, quantity: '4', times: '52' }
  const line = { effort: 'Coördinator', nature: 'structural', from: 2024, reckoning: hours }
  const lineId = idIn(await anja.post(`${at}/budget-lines`, line))
  const source = { name: 'Bijdrage', payer: 'Dinkelland', nature: 'unsure', cents: 4_000_000, from: 2024 }
  const sourceId = idIn(await anja.post(`${at}/money-sources`, source))
  const more = { ...line, reckoning: { ...hours, quantity: '4.5' }, shares: [{ payer: 'Tubbergen', weight: 1 }] }
  assert.equal((await anja.put(`/budget-lines/${lineId}`, 1, more)).status, 200)
  assert.equal((await anja.put(`/budget-lines/${lineId}`, 2, more)).status, 200)
  assert.equal((await anja.put(`/money-sources/${sourceId}`, 1, { ...source, nature: 'structural' })).status, 200)
  assert.equal((await anja.del(`/money-sources/${sourceId}`, 2)).status, 200)
  assert.deepEqual(
    (await history()).map(({ kind, name, deed, byName }) => [kind, name, deed, byName]),
    [
      ['money-source', 'Bijdrage', 'withdrawn', 'Anja Mulder'],
      ['money-source', 'Bijdrage', 'changed', 'Anja Mulder'],
      ['budget-line', 'Coördinator', 'changed', 'Anja Mulder'],
      ['money-source', 'Bijdrage', 'added', 'Anja Mulder'],
      ['budget-line', 'Coördinator', 'added', 'Anja Mulder'],
    ],
  )
  const [changed] = await history(lineId)
  assert.deepEqual(
    [changed?.before, changed?.after],
    [
      { quantity: '4', shares: [] },
      { quantity: '4.5', shares: more.shares },
    ],
  )
  const [, settled] = await history(sourceId)
  assert.deepEqual([settled?.before, settled?.after], [{ nature: 'unsure' }, { nature: 'structural' }])
})

test('[I10 F05 F06] an indicator, a subsidy and a saving keep what they said too', async () => {
  const { anja, at, history } = await withFigures('Cijfers door de tijd')
  const facts = { name: 'Kinderen', definition: 'Kinderen met hulp', unit: 'kinderen', source: 'Telling', wish: 'down' }
  const target = { value: 300, by: '2026-12-31' }
  const indicator = idIn(await anja.post(`${at}/indicators`, { ...facts, target }))
  assert.equal(
    (await anja.put(`/indicators/${indicator}`, 1, { ...facts, target: { ...target, value: 320.5 } })).status,
    200,
  )
  assert.equal((await anja.put(`/indicators/${indicator}/goal`, 2, { goal: 'dropped', why: 'Anders' })).status, 200)
  const scheme = { name: 'Regeling', direction: 'given', from: '2026-01-01', basis: 'Verordening' }
  const schemeId = idIn(await anja.post(`${at}/subsidy-schemes`, scheme))
  const asked = { applicant: 'School', purpose: 'Lijn', asked: 200_000, receivedOn: '2026-03-01' }
  const application = idIn(await anja.post(`/subsidy-schemes/${schemeId}/applications`, asked))
  const grant = { granted: 150_000, on: '2026-03-02' }
  assert.equal((await anja.put(`/subsidy-applications/${application}/decision`, 1, grant)).status, 200)
  const expected = { low: 100, high: 200 }
  const saving = { what: 'Groepen', from: 2026, expected, reasoning: 'Minder hulp', assumptions: ['Alles bezet'] }
  const savingId = idIn(await anja.post(`${at}/savings`, saving))
  assert.equal(
    (await anja.put(`/savings/${savingId}`, 1, { ...saving, assumptions: ['Alles bezet', 'Blijft'] })).status,
    200,
  )
  const [goal, moved] = await history(indicator)
  assert.deepEqual(
    [goal?.before, moved?.before, moved?.after],
    [{ goal: 'open', goal_on: null, goal_why: '' }, { target_value: '300' }, { target_value: '320.5' }],
  )
  const [granted] = await history(application)
  assert.deepEqual(granted?.after, { granted: 150_000, decided_on: '2026-03-02' })
  const [assumed] = await history(savingId)
  assert.deepEqual(assumed?.after, { assumptions: ['Alles bezet', 'Blijft'] })
  const { rows } = await house.owner.pool.query(
    "select has_table_privilege('vangnet_app', 'programme.figure_change', 'update, delete') as may",
  )
  assert.equal(rows[0].may, false, 'the history is only added to')
})
