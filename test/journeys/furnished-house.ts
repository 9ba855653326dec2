import assert from 'node:assert/strict'
import { loadDemo } from '../../src/app/demo/load.ts'
import { givenImports } from '../../src/modules/programme/given/imports.ts'
import { givenIndicators } from '../../src/modules/programme/given/indicators.ts'
import { givenRegistersInUse } from '../../src/modules/programme/given/registers.ts'
import { givenMuchToTell, givenReports } from '../../src/modules/programme/given/reports.ts'
import { givenProgrammeInUse, idIn, workerOf } from '../../src/modules/programme/given.ts'
import { situationWith } from '../access/situation.ts'
import type { Visitor } from '../house.ts'
import { openServedHouse, type ServedHouse } from './served-house.ts'

/** What is there to look at, by the name of the parameter in the address. */
export type Furniture = Readonly<Record<string, string>>

/** A house in use: the demo village, and one family in which everything that can be on a screen is on file. */
export async function openFurnishedHouse(): Promise<{ house: ServedHouse; furniture: Furniture }> {
  const house = await openServedHouse()
  await loadDemo({ owner: house.owner, deps: house.deps })
  const { dossier, household, signal, meldcodeFile, share } = await situationWith(house, 'none')
  const sanne = await house.as('sanne-bakker')
  await planFor(sanne, { dossier, household })
  await sanne.put(`/meldcode-files/${meldcodeFile}/steps/map`, 1, { state: 'done', pieces: [] })
  await answerToPartner(house, sanne)
  const bare = await sanne.post('/households', { members: [{ given: 'Kaal', family: 'Zonder' }] })
  const bareDossier = await sanne.post('/dossiers', { householdId: bare.body.id, why: 'Hulpvraag' })
  const furniture = {
    ...(await organisationsOf(house)),
    ...(await programmesOf(house)),
    dossier,
    household,
    signal,
    meldcodeFile,
    share,
    bareDossier: bareDossier.body.id,
    bareHousehold: bare.body.id,
  }
  for (const [name, id] of Object.entries(furniture)) assert.match(id ?? '', /^[0-9a-f-]{36}$/, name)
  return { house, furniture }
}

/** A plan with every part filled, agreed upon, so that it can be evaluated. */
async function planFor(sanne: Visitor, { dossier, household }: { dossier: string; household: string }): Promise<void> {
  const at = (rest: string) => `/dossiers/${dossier}${rest}`
  const child = (await sanne.get(`/households/${household}`)).body.members[0].id
  const me = (await sanne.get('/me')).body.worker.id
  await sanne.put(at('/family-plan/skipping'), 0, { reason: 'threats', text: 'Concrete bedreiging' })
  await sanne.post(at('/plan'))
  const own = { kind: 'child', person: child }
  for (const about of ['goes-well', 'own']) await sanne.post(at('/plan/sayings'), { about, by: own, text: 'Ik teken.' })
  await sanne.post(at('/plan/goals'), { text: 'Elke dag naar school', for: [child], inWordsOf: own })
  const [{ id }] = (await sanne.get(at('/plan'))).body.goals
  const family = { kind: 'family', person: child }
  await sanne.post(at(`/plan/goals/${id}/actions`), { text: 'Samen fietsen', by: family, untilDate: '2026-05-01' })
  await sanne.post(at('/plan/agreements'), { text: 'Telefoons weg aan tafel' })
  const { version } = (await sanne.get(at('/plan'))).body
  const yes = (kind: string, person: string) => ({ by: { kind, person }, how: 'spoken', agrees: true })
  const agreed = await sanne.put(at('/plan/agreeing'), version, {
    assents: [yes('child', child), yes('professional', me)],
    evaluationDate: '2026-06-01',
  })
  assert.equal(agreed.status, 200, JSON.stringify(agreed.body))
}

/** A signal of Joris on which he heard back. */
async function answerToPartner(house: ServedHouse, sanne: Visitor): Promise<void> {
  const joris = await house.as('joris-linde')
  const given = await joris.post('/signals', { kinds: ['school-absence'], child: 'Sem', postcode: '7741' })
  const told = await sanne.post(`/signals/${given.body.id}/feedback`, { sentences: ['taken-up'], channel: 'link' })
  assert.equal(told.status, 201, JSON.stringify(told.body))
}

/** A programme in use and one that has nothing yet. */
async function programmesOf(house: ServedHouse): Promise<Furniture> {
  const inUse = await givenProgrammeInUse(house, 'Opgroeien in de buurt')
  const { anja, programme, line, item, pilot, moment, risk, budgetLine } = inUse
  await givenMuchToTell(inUse)
  const bare = await anja.post('/programmes', { name: 'Nog leeg', since: '2026-01-01', until: null, public: false })
  const indicators = await givenIndicators(anja, { programme, item })
  const [owner, other] = [await workerOf(anja, 'Sanne'), await workerOf(anja, 'Mo ')]
  const registers = await givenRegistersInUse(anja, { programme, item, owner, other })
  return {
    programme,
    actionLine: line,
    item,
    pilot,
    moment,
    risk,
    budgetLine,
    bareProgramme: idIn(bare),
    ...indicators,
    ...(await givenReports(inUse)),
    ...(await givenImports(house)),
    ...registers,
  }
}

async function organisationsOf(house: ServedHouse): Promise<Furniture> {
  const { rows } = await house.owner.pool.query(
    `select (select organisation from organisations.worker where municipality = '0109' and subject = 'joris-linde') as organisation,
            (select id from organisations.team where municipality = '0109' and kind = 'youth' limit 1) as team,
            (select id from organisations.worker where municipality = '0109' and subject = 'mo-el-amrani') as worker`,
  )
  return rows[0]
}
