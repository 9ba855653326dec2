import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { forgetTold, toldIn } from '../../../../test/told.ts'
import { jobs } from '../../../app/jobs.ts'
import { fieldOf, givenProgramme, idIn, refusalOf, workerOf } from '../given.ts'

const house = await openHouse()

type Shown = { id: string; text: string; chance: string; effect: string }
type Row = { chance: string; cells: { effect: string; zone: string; risks: string[] }[] }

/** The matrix of the KIES training in seed 004: four risks with five measures, in words of our own. */
const kies = [
  { text: 'De trainer biedt zelf losse therapie aan', chance: 'large', effect: 'small', measures: ['Eerst overleg'] },
  { text: 'De naam wordt verkeerd begrepen', chance: 'large', effect: 'medium', measures: ['Voluit', 'Uitleg erbij'] },
  {
    text: 'Ouders of leraren willen niet',
    chance: 'small',
    effect: 'medium',
    measures: ['Bewezen training', 'Vertellen'],
  },
  { text: 'Men verwacht te veel van de training', chance: 'small', effect: 'large', measures: ['Na afloop evalueren'] },
]

/** The matrix of the youth work: five risks, two of them in one cell, with nine measures. */
const youthWork = [
  { text: 'Te weinig uren', chance: 'large', effect: 'small', measures: ['Taken kiezen', 'Samen doen', 'Geld vragen'] },
  { text: 'Te weinig ervaring', chance: 'large', effect: 'medium', measures: ['Werven op eisen', 'Kennis halen'] },
  { text: 'Geen goede kandidaat', chance: 'large', effect: 'medium', measures: ['Taak ruimer maken'] },
  { text: 'Iedereen werkt langs elkaar', chance: 'medium', effect: 'small', measures: ['Kennismaken'] },
  {
    text: 'Verschil van mening',
    chance: 'medium',
    effect: 'medium',
    measures: ['Heldere opdracht', 'Elk kwartaal afstemmen'],
  },
]

async function withRisks(name: string, risks = kies) {
  const made = await givenProgramme(house, name)
  const { anja, programme, add } = made
  const item = await add('item', await add('action-line', null), { name })
  const at = `/programmes/${programme}/risks`
  const ids: string[] = []
  for (const { measures, ...risk } of risks)
    ids.push(idIn(await anja.post(at, { ...risk, node: item, measures: measures.map((text) => ({ text })) })))
  const page = async (query = '') => (await anja.get(`${at}${query}`)).body
  const [first = ''] = ids
  return { ...made, item, at, ids, first, page }
}

const counted = (matrix: Row[]) => matrix.map(({ cells }) => cells.map(({ risks }) => risks.length))

test('[I06] the risk matrix of the KIES training goes in whole, and comes out as a matrix', async () => {
  const { page, item } = await withRisks('KIES')
  const { matrix, risks } = await page()
  assert.deepEqual(counted(matrix), [
    [1, 1, 0],
    [0, 0, 0],
    [0, 1, 1],
  ])
  assert.deepEqual(
    matrix.map(({ chance, cells }: Row) => [chance, ...cells.map(({ effect, zone }) => `${effect} ${zone}`)]),
    [
      ['large', 'small act', 'medium act-now', 'large act-now'],
      ['medium', 'small watch', 'medium act', 'large act-now'],
      ['small', 'small watch', 'medium watch', 'large act'],
    ],
  )
  assert.deepEqual(
    risks.map(({ text, rank }: Shown & { rank: number }) => [rank, text]),
    [
      [1, 'De naam wordt verkeerd begrepen'],
      [2, 'Men verwacht te veel van de training'],
      [3, 'De trainer biedt zelf losse therapie aan'],
      [4, 'Ouders of leraren willen niet'],
    ],
  )
  assert.equal(risks[0].node.id, item)
  assert.deepEqual(
    risks[0].measures.map(({ text }: Shown) => text),
    ['Voluit', 'Uitleg erbij'],
  )
})

test('[I06] the risk matrix of the youth work goes in whole, two risks in one cell, in one view of the programme', async () => {
  const { anja, page, add, at } = await withRisks('Jongerenwerk', youthWork)
  const other = await add('action-line', null, { name: 'Ander deel' })
  const elsewhere = idIn(await anja.post(at, { text: 'Elders', chance: 'small', effect: 'small', node: other }))
  const { matrix, risks } = await page()
  assert.deepEqual(counted(matrix), [
    [1, 2, 0],
    [1, 1, 0],
    [1, 0, 0],
  ])
  assert.equal(risks.length, 6)
  assert.equal(risks.flatMap(({ measures }: { measures: unknown[] }) => measures).length, 9)
  const part = await page(`?node=${other}`)
  assert.deepEqual(
    part.risks.map(({ id }: Shown) => id),
    [elsewhere],
  )
})

test('[I06] a part of the programme shows its own risks and those of what stands below it', async () => {
  const { add, page, anja, at, ids } = await withRisks('Onderdelen')
  const { risks } = await page()
  const line = (await anja.get(`/programme-nodes/${risks[0].node.id}`)).body.path[0].id
  assert.equal((await page(`?node=${line}`)).risks.length, ids.length)
  const empty = await add('action-line', null)
  assert.deepEqual((await page(`?node=${empty}`)).risks, [])
  assert.equal((await anja.get(`${at}?node=geen`)).status, 400)
})

test('[I06] a risk that is moved says why, and keeps where it lay', async () => {
  const { anja, first, page } = await withRisks('Verplaatsen')
  const cell = { chance: 'small', effect: 'small' }
  const silent = await anja.put(`/risks/${first}/cell`, 1, { ...cell, why: '' })
  assert.deepEqual([silent.status, refusalOf(silent), fieldOf(silent)], [422, 'programme/risk-without-reason', '/why'])
  assert.equal((await anja.put(`/risks/${first}/cell`, 1, { ...cell, why: 'Afspraak gemaakt' })).status, 200)
  const back = { chance: 'medium', effect: 'small', why: 'Toch vaker' }
  assert.equal((await anja.put(`/risks/${first}/cell`, 2, back)).status, 200)
  const { body, etag } = await anja.get(`/risks/${first}`)
  assert.equal(etag, '"3"')
  assert.deepEqual(
    body.history.map(({ deed, chance, effect, why, byName }: Record<string, string>) => [
      deed,
      chance,
      effect,
      why,
      byName,
    ]),
    [
      ['moved', 'medium', 'small', 'Toch vaker', 'Anja Mulder'],
      ['moved', 'small', 'small', 'Afspraak gemaakt', 'Anja Mulder'],
      ['entered', 'large', 'small', '', 'Anja Mulder'],
    ],
  )
  const moved = (await page()).risks.find(({ id }: Shown) => id === first)
  assert.equal(moved.moves, 2)
  const stale = await anja.put(`/risks/${first}/cell`, 1, back)
  assert.deepEqual([stale.status, stale.body.changedBy], [412, 'Anja Mulder'])
})

test('[I06] the owner of a risk looks at it and moves it; colleagues do not', async () => {
  const { anja, first } = await withRisks('Eigenaar')
  const mo = await house.as('mo-el-amrani')
  const owner = await workerOf(anja, 'Mo')
  const move = { chance: 'small', effect: 'small', why: 'Opgelost' }
  assert.equal((await mo.put(`/risks/${first}/cell`, 1, move)).status, 403)
  const given = { text: 'Te weinig uren', owner, reviewOn: '2026-03-01', measures: [{ text: 'Werven', owner }] }
  assert.equal((await anja.put(`/risks/${first}`, 1, given)).status, 200)
  const seen = (await mo.get(`/risks/${first}`)).body
  assert.deepEqual([seen.late, seen.mayChange, seen.mayMove, seen.owner.name], [true, false, true, 'Mo El Amrani'])
  assert.deepEqual(
    seen.history.map(({ deed, measures }: { deed: string; measures: string[] }) => [deed, measures]),
    [
      ['reworded', ['Werven']],
      ['entered', ['Eerst overleg']],
    ],
  )
  const early = await mo.put(`/risks/${first}/review`, 2, { reviewOn: '2026-03-02' })
  assert.deepEqual([refusalOf(early), fieldOf(early)], ['programme/review-not-later', '/reviewOn'])
  assert.equal((await mo.put(`/risks/${first}/review`, 2, { reviewOn: '2026-06-01' })).status, 200)
  assert.equal((await mo.put(`/risks/${first}/cell`, 3, move)).status, 200)
  assert.equal((await mo.put(`/risks/${first}`, 4, given)).status, 403)
  assert.equal((await mo.put(`/risks/${first}/end`, 4, { how: 'gone', why: 'Klaar' })).status, 403)
  assert.equal((await (await house.as('sanne-bakker')).get(`/risks/${first}`)).body.mayMove, false)
})

test('[I06] a risk is closed with why, stays to be seen, and can be reopened', async () => {
  const { anja, first, page } = await withRisks('Afsluiten')
  const end = { how: 'occurred', why: 'Het gebeurde in april' }
  assert.equal(
    refusalOf(await anja.put(`/risks/${first}/end`, 1, { ...end, why: ' ' })),
    'programme/risk-without-reason',
  )
  assert.equal((await anja.put(`/risks/${first}/end`, 1, end)).status, 200)
  const { risks, ended } = await page()
  assert.equal(risks.length, 3)
  assert.deepEqual(
    ended.map(({ id, on, how, why }: Record<string, string>) => ({ id, on, how, why })),
    [{ id: first, on: '2026-03-02', ...end }],
  )
  const move = { chance: 'small', effect: 'small', why: 'Nee' }
  assert.equal(refusalOf(await anja.put(`/risks/${first}/cell`, 2, move)), 'programme/risk-ended')
  assert.equal((await anja.put(`/risks/${first}/reopening`, 2, { why: 'Kan weer' })).status, 200)
  assert.equal((await page()).risks.length, 4)
})

test('[I06] an owner or doer works here, and a part stands in the programme', async () => {
  const { anja, at } = await withRisks('Namen')
  const nobody = '00000000-0000-7000-8000-000000000000'
  const tried = async (facts: object) => {
    const answer = await anja.post(at, { text: 'Risico', chance: 'small', effect: 'small', ...facts })
    return [answer.status, refusalOf(answer), fieldOf(answer)]
  }
  assert.deepEqual(await tried({ owner: nobody }), [422, 'programme/unknown-owner', '/owner'])
  const measures = [{ text: 'Een' }, { text: 'Twee', owner: nobody }]
  assert.deepEqual(await tried({ measures }), [422, 'programme/unknown-measure-owner', '/measures/1/owner'])
  assert.deepEqual(await tried({ node: nobody }), [422, 'programme/unknown-node', '/node'])
  assert.equal((await anja.get(`/risks/${nobody}`)).status, 404)
  assert.equal((await anja.get(`/programmes/${nobody}/risks`)).status, 404)
})

test('[I06 M19] which cells ask to act is a dated setting of the municipality', async () => {
  const { page } = await withRisks('Grenzen')
  const lotte = await house.as('lotte-beheer')
  const change = { value: { act: 1, actNow: 4 }, since: '2026-03-02', source: 'Besluit college' }
  assert.equal((await lotte.put('/settings/programme/risk-zones', 0, change)).status, 200)
  const { matrix } = await page()
  assert.deepEqual(
    matrix.map(({ cells }: Row) => cells.map(({ zone }) => zone)),
    [
      ['act', 'act-now', 'act-now'],
      ['act', 'act-now', 'act-now'],
      ['act', 'act', 'act'],
    ],
  )
  const upsideDown = await lotte.put('/settings/programme/risk-zones', 1, { ...change, value: { act: 6, actNow: 3 } })
  assert.equal(refusalOf(upsideDown), 'organisations/setting-value')
})

const reviews = jobs.find(({ name }) => name === 'programme.risk-reviews')
const runReviews = async () => reviews?.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, {})

test('[I06] who answers for a risk hears once that it was not looked at again; without an owner policy officers do', async () => {
  const { anja, at } = await withRisks('Herinneren')
  const owner = await workerOf(anja, 'Mo')
  const officers = [await workerOf(anja, 'Anja'), await workerOf(anja, 'Bram')].toSorted()
  const risk = { chance: 'small', effect: 'small', reviewOn: '2026-03-01' }
  idIn(await anja.post(at, { ...risk, text: 'Met eigenaar', owner }))
  idIn(await anja.post(at, { ...risk, text: 'Zonder eigenaar' }))
  idIn(await anja.post(at, { ...risk, text: 'Vandaag', owner, reviewOn: '2026-03-02' }))
  await forgetTold(house)
  await runReviews()
  await runReviews()
  const told = (await toldIn(house, 'risk-review-late')).filter(({ facts }) =>
    /eigenaar|Vandaag/.test(facts.title ?? ''),
  )
  assert.deepEqual(told.map(({ facts, workers }) => [facts.title, facts.until, workers.toSorted()]).toSorted(), [
    ['Met eigenaar', '1 maart 2026', [owner]],
    ['Zonder eigenaar', '1 maart 2026', officers],
  ])
})

test('[I06 M12] nobody leaves with a risk: it goes to a new owner in the same act, and its history says so', async () => {
  const { anja, first } = await withRisks('Vertrek')
  const leaver = await workerOf(anja, 'Bert')
  const successor = await workerOf(anja, 'Anja')
  const given = { text: 'Te weinig uren', owner: leaver, measures: [{ text: 'Werven' }] }
  assert.equal((await anja.put(`/risks/${first}`, 1, given)).status, 200)
  const lotte = await house.as('lotte-beheer')
  const { duties } = (await lotte.get(`/workers/${leaver}/leaving?lastDay=2026-03-31`)).body
  const mine = duties.filter(({ id }: Shown) => id === `programme-risk/${first}`)
  assert.deepEqual(
    mine.map(({ label }: { label: { nl: string } }) => label.nl),
    ['Eigenaar van een risico: Te weinig uren'],
  )
  const leave = (successors: object[]) =>
    lotte.put(`/workers/${leaver}/leave`, 1, { lastDay: '2026-03-31', successors })
  assert.equal(refusalOf(await leave([])), 'organisations/leaves-work-behind')
  const all = duties.map(({ id }: Shown) => ({ duty: id, to: successor }))
  assert.equal((await leave(all)).status, 200)
  const { owner, history, version } = (await anja.get(`/risks/${first}`)).body
  assert.deepEqual([owner.id, version], [successor, 3])
  assert.deepEqual(
    [history[0].deed, history[0].byName, history[0].owner.id, history[0].measures],
    ['handed-over', 'Lotte Hendriks', successor, ['Werven']],
  )
})
