import assert from 'node:assert/strict'
import { completeChecklist } from '../../src/modules/dossiers/given.ts'
import { situationWith } from '../access/situation.ts'
import type { Situation } from '../access/standing.ts'
import type { TestHouse, Visitor } from '../house.ts'
import { given, HELP, help, report, take, versionOf, weighed, yes } from '../meldcode-deeds.ts'
import { arrangements } from './arrangements.ts'
import { familyWithDossier } from './family.ts'
import { figuresOf } from './figures.ts'
import { importsOf } from './imports.ts'
import { type Ids, made } from './made.ts'
import { plansInEveryState } from './plans-in-every-state.ts'
import { programmeOf } from './programme.ts'
import { registersOf } from './registers.ts'
import { reportsOf } from './reports.ts'

export type WholeHouse = { situation: Situation; ids: Ids }

/** Everything of which the API has an operation, really there, so that a valid request about it succeeds. */
export async function buildWholeHouse(house: TestHouse): Promise<WholeHouse> {
  const situation = await situationWith(house, 'none')
  const { otherWorker: mo, team } = situation
  const arranged = await arrangements(house)
  const programme = await programmeOf(house)
  const ids: Ids = {
    team,
    mo,
    ...arranged,
    ...(await persons(house)),
    ...(await plansInEveryState(house)),
    ...(await dossiersAbout(house, { mo, dossier: situation.dossier })),
    ...(await deskOf(house)),
    ...programme,
    ...(await registersOf(house, programme)),
    ...(await reportsOf(house, programme)),
    ...(await importsOf(house)),
    ...(await figuresOf(house)),
    ...(await signalsAbout(house, { mo, team })),
  }
  return { situation, ids: { ...ids, rights: await rightsOf(house) } }
}

/** Every right that stands once everything is there, with a space in between. */
async function rightsOf(house: TestHouse): Promise<string> {
  const { holders } = (await (await house.as('lotte-beheer')).get('/rights-review')).body
  return holders.flatMap(({ roles }: { roles: { id: string }[] }) => roles.map(({ id }) => id)).join(' ')
}

/** From the official series of test numbers. */
const TEST_BSN = '999995935'

/** A family with a child on the way, somebody who was registered elsewhere, two who may be one, and two merged already. */
async function persons(house: TestHouse): Promise<Ids> {
  const sanne = await house.as('sanne-bakker')
  const members = [
    { given: 'Elif', family: 'Yılmaz', birth: '2014-02-03', sex: 'female' },
    { given: 'Aylin', family: 'Yılmaz', birth: '1988-02-03', sex: 'female', bsn: TEST_BSN },
    { given: 'Oma', family: 'Yılmaz', birth: '1958-02-03', sex: 'female' },
    { family: 'Yılmaz', expected: '2026-05-01' },
  ]
  const family = made(await sanne.post('/households', { members })).id
  const familyDossier = made(await sanne.post('/dossiers', { householdId: family, why: 'Hulpvraag' })).id
  const found: { id: string; name: string; expected: string | null }[] = (await sanne.get(`/households/${family}`)).body
    .members
  const called = (given: string) => found.find(({ name }) => name.includes(given))?.id ?? ''
  const [child, mother, registered] = [called('Elif'), called('Aylin'), called('Oma')]
  await house.owner.pool.query("update households.person set source = 'brp' where id = $1", [registered])
  const at = `/households/${family}`
  const kin = { kind: 'grandchild', otherName: 'Oma' }
  const relation = made(await sanne.post(`${at}/persons/${child}/relations`, kin)).id
  const parent = { childId: child, kind: 'parent', holderId: mother, source: 'told' }
  const authority = made(await sanne.post(`${at}/authority`, parent)).id
  const hidden = {
    members: [{ given: 'Kind', family: 'Geheim', birth: '2013-01-01' }],
    address: { postcode: '7741AB', number: '8' },
  }
  const hiding = made(await sanne.post('/households', hidden)).id
  made(await sanne.post('/dossiers', { householdId: hiding, why: 'Hulpvraag' }))
  const inHiding = (await sanne.get(`/households/${hiding}`)).body.members[0].id
  made(await sanne.put(`/households/${hiding}/persons/${inHiding}/secrecy`, 1, { secret: true }))
  const alone = async (given: string) => (await lone(sanne, given)).person
  const [stays, goes, third, fourth] = [await alone('An'), await alone('Ann'), await alone('Jo'), await alone('Joo')]
  const same = { otherId: fourth, why: 'Zelfde kind', choices: { name: 'stays' } }
  const merge = made(await sanne.post(`/persons/${third}/merges`, same)).id
  const unborn = found.find(({ expected }) => expected)?.id ?? ''
  return {
    hiding,
    inHiding,
    family,
    familyDossier,
    child,
    mother,
    registered,
    unborn,
    relation,
    authority,
    stays,
    goes,
    merge,
  }
}

async function lone(visitor: Visitor, given: string): Promise<{ household: string; person: string }> {
  const members = [{ given, family: 'Dubbel', birth: '2012-01-01' }]
  const household = made(await visitor.post('/households', { members, despite: 'Elke situatie een eigen gezin' })).id
  made(await visitor.post('/dossiers', { householdId: household, why: 'Hulpvraag' }))
  return { household, person: (await visitor.get(`/households/${household}`)).body.members[0].id }
}

/** Dossiers with nothing in them, offered to somebody, covered by somebody, sealed; and a family without one. */
async function dossiersAbout(house: TestHouse, { mo, dossier }: { mo: string; dossier: string }): Promise<Ids> {
  const sanne = await house.as('sanne-bakker')
  const ria = await house.as('ria-timmer')
  const me = (await sanne.get('/me')).body.worker.id
  const lead = (await ria.get('/me')).body.worker.id
  const bare = await familyWithDossier(sanne, 'Kaal')
  const involved = made(
    await sanne.post(`${bare.at}/involved`, { role: 'helper', party: { kind: 'worker', workerId: mo } }),
  ).id
  const outside = { kind: 'outside', name: 'Juf Anna', organisation: 'School van de toets' }
  made(await sanne.post(`/dossiers/${dossier}/involved`, { role: 'school', party: outside }))
  const offered = await familyWithDossier(sanne, 'Overdracht')
  const entry = made(await sanne.post(`${offered.at}/entries`, { kind: 'note', text: 'Gebeld met moeder' })).id
  const receiver = { kind: 'worker', worker: mo }
  const handover = made(await sanne.post(`${offered.at}/handovers`, { receiver, checklist: completeChecklist })).id
  const covered = await familyWithDossier(sanne, 'Waarneming')
  const days = { since: '2026-03-02', until: '2026-03-09' }
  made(await sanne.put(`${covered.at}/cover`, 1, { deputyId: mo, ...days }))
  const sealed = await familyWithDossier(sanne, 'Zegel')
  made(await ria.put(`${sealed.at}/seal`, 0, { reason: 'Gezin van een collega', workerIds: [me, lead] }))
  const asked = await familyWithDossier(sanne, 'Toegang')
  const access = { dossier: asked.dossier, purpose: 'help', reason: 'Waarneming', until: '2026-03-10' }
  const karin = await house.as('karin-de-wit')
  const request = made(await karin.post('/access-requests', access)).id
  made(await ria.put(`/access-requests/${request}/answer`, 1, { grant: true }))
  const members = [{ given: 'Kind', family: 'Vrij', birth: '2015-01-01' }]
  const free = made(await sanne.post('/households', { members, despite: 'Elke situatie een eigen gezin' })).id
  return {
    bare: bare.dossier,
    bareParent: bare.parent,
    bareInvolved: involved,
    entryDossier: offered.dossier,
    entry,
    offeredHandover: handover,
    coveredDossier: covered.dossier,
    sealed: sealed.dossier,
    lead,
    grantedRequest: request,
    freeHousehold: free,
  }
}

async function deskOf(house: TestHouse): Promise<Ids> {
  const sanne = await house.as('sanne-bakker')
  made(await sanne.put('/drafts/signaal', 0, { content: { text: 'begin' } }))
  const view = made(await sanne.post('/views', { screen: 'signalen', name: 'Te laat', query: '' })).id
  const { rows } = await house.owner.pool.query<{ id: string }>(
    `insert into desk.notice (municipality, id, worker, kind, href, facts, at, fact_key)
     select municipality, gen_random_uuid(), id, 'term-late', '/app', '{"number":"2026-00001"}', now(), 'whole-house'
     from organisations.worker where subject = 'sanne-bakker' and municipality = '0109' returning id`,
  )
  const session = (await sanne.get('/me/sessions')).body.sessions[0].id
  return { session, view, notice: rows[0]?.id ?? '' }
}

/** Signals that wait, that were answered, and meldcode files before, with and after a decision. */
async function signalsAbout(house: TestHouse, { mo, team }: { mo: string; team: string }): Promise<Ids> {
  const [sanne, joris, ria] = [
    await house.as('sanne-bakker'),
    await house.as('joris-linde'),
    await house.as('ria-timmer'),
  ]
  const signal = { pieces: [{ nature: 'observation', text: 'Zorg om dit kind' }], postcode: '7741' }
  const lotte = await house.as('lotte-beheer')
  made(await lotte.put('/signal-routing', 0, { rules: [], nets: [{ team, from: '2026-01-01', source: 'Besluit' }] }))
  const waiting = made(await sanne.post('/signals', signal)).id
  const answered = made(await joris.post('/signals', signal)).id
  assert.equal((await ria.post('/signal-assignments', { signalIds: [answered], worker: mo })).status, 201)
  const mine = await house.as('mo-el-amrani')
  made(await mine.post(`/signals/${answered}/feedback`, { sentences: ['taken-up'], channel: 'account' }))
  const fatima = await house.as('fatima-yildiz')
  const reportFile = await given(ria, { client: 'Kind', acute: true })
  made(await take(ria, reportFile.path, ['decide', { decision: report, acute: true }]))
  const helpFile = await withHelp(fatima)
  const doneFile = await withHelp(ria)
  made(await take(ria, doneFile.path, ['weigh', { answers: { ...HELP, works: yes() } }]))
  return {
    waiting,
    answered,
    reportFile: reportFile.id,
    helpFile: helpFile.id,
    doneFile: doneFile.id,
    doneVersion: String(await versionOf(ria, doneFile.path)),
  }
}

async function withHelp(visitor: Visitor): Promise<{ id: string; path: string }> {
  const file = await given(visitor, { client: 'Kind' })
  await weighed(visitor, file.path)
  made(await take(visitor, file.path, ['decide', { decision: help() }]))
  return file
}
