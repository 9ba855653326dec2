import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { fieldOf, givenRegisters, idIn, refusalOf } from '../given.ts'

const house = await openHouse()
const NAME = 'Raad, partners en mensen'
const { anja, anjaId, sanne, line, item, at, made, rowIn } = await givenRegisters(house, NAME)
const due = '2026-06-01'

test('[I11] a question of the council gets its day from the rules of order, and its place in the calendar of decisions', async () => {
  const asked = { title: 'Contact met huisartsen', kind: 'question', askedBy: 'Fractie', owner: anjaId }
  const question = await made('council-items', { ...asked, askedOn: '2026-02-25' })
  const letter = await anja.post(`${at}/council-items`, { title: 'Brief', kind: 'letter', owner: anjaId })
  assert.deepEqual([refusalOf(letter), fieldOf(letter)], ['programme/due-missing', '/due'])
  const decide = (body: string, day: string) =>
    made('decisions', { title: `Besluit ${body}`, body, due: day, subject: question })
  const [council, college] = [await decide('council', '2026-03-20'), await decide('college', '2026-03-24')]
  const row = await rowIn('council-items', question)
  assert.equal(row.due, '2026-03-27')
  assert.deepEqual(
    row.decisions.map(({ body, on }: { body: string; on: string }) => `${body} ${on}`),
    ['council 2026-03-20', 'college 2026-03-24'],
  )
  assert.deepEqual(
    [(await rowIn('decisions', council)).outOfOrder, (await rowIn('decisions', college)).outOfOrder],
    [true, false],
  )
  const { days } = (await anja.get(`${at}/decisions-calendar?since=2026-03-01&until=2026-03-31`)).body
  assert.deepEqual(
    days.map(({ on, body, register }: { on: string; body: string | null; register: string }) => [on, body, register]),
    [
      ['2026-03-20', 'council', 'decision'],
      ['2026-03-24', 'college', 'decision'],
      ['2026-03-27', null, 'council-item'],
    ],
  )
  const taken = { state: 'taken', on: '2026-03-02', outcome: 'Ingestemd', document: 'RIS 2026-14' }
  assert.equal((await anja.put(`${at}/decisions/${college}/closing`, 1, taken)).status, 200)
  const decided = await rowIn('decisions', college)
  assert.deepEqual(
    [decided.closedOn, decided.document, decided.subject.name],
    ['2026-03-02', 'RIS 2026-14', asked.title],
  )
  const wrong = await anja.post(`${at}/decisions`, {
    title: 'Over een overleg',
    body: 'college',
    due,
    subject: council,
  })
  assert.deepEqual([refusalOf(wrong), fieldOf(wrong)], ['programme/entry-elsewhere', '/subject'])
})

test('[I11 M19] a municipality with another term in its rules of order gets other days, from the day it holds', async () => {
  const lotte = await house.as('lotte-beheer')
  const value = [{ kind: 'question', amount: 10, unit: 'working-days' }]
  const change = { value, since: '2026-03-02', source: 'Reglement van orde 2026' }
  const { status, body } = await lotte.put('/settings/programme/council-terms', 0, change)
  assert.equal(status, 200, JSON.stringify(body))
  const ask = (askedOn: string) => made('council-items', { kind: 'question', owner: anjaId, askedOn })
  assert.equal((await rowIn('council-items', await ask('2026-03-02'))).due, '2026-03-16')
  assert.equal((await rowIn('council-items', await ask('2026-03-01'))).due, '2026-03-31')
})

test('[I13] what stood still says why, since when and how long, and the causes are counted', async () => {
  const log = { title: 'Dashboards', node: item, cause: 'illness', since: '2026-02-23' }
  const unknown = await anja.post(`${at}/standstills`, { ...log, cause: 'weer' })
  assert.deepEqual([refusalOf(unknown), fieldOf(unknown)], ['programme/code-unknown', '/cause'])
  const id = await made('standstills', log)
  assert.equal((await rowIn('standstills', id)).workingDays, 6)
  const before = await anja.put(`${at}/standstills/${id}/closing`, 1, { state: 'goes-on', on: '2026-02-20' })
  assert.deepEqual([refusalOf(before), fieldOf(before)], ['programme/ended-before-it-began', '/on'])
  const goesOn = { state: 'goes-on', on: '2026-02-27', hours: 36 }
  assert.equal((await anja.put(`${at}/standstills/${id}/closing`, 1, goesOn)).status, 200)
  const { sums } = (await sanne.get(`${at}/standstills`)).body
  assert.deepEqual(sums, [{ cause: 'illness', times: 1, now: 0, workingDays: 5, hours: 36 }])
})

test('[I13 M19] a cause that is no longer on the list stays with what was logged, and is not given anew', async () => {
  const log = { title: 'Inkoop', node: item, cause: 'decision', since: '2026-02-23' }
  const id = await made('standstills', log)
  const lotte = await house.as('lotte-beheer')
  const value = [{ code: 'illness', nl: 'Ziekte' }]
  const change = { value, since: '2026-03-02', source: 'Kortere lijst' }
  assert.equal((await lotte.put('/settings/programme/standstill-causes', 0, change)).status, 200)
  assert.equal((await anja.put(`${at}/standstills/${id}`, 1, { ...log, about: 'Wacht op de raad' })).status, 200)
  assert.equal(refusalOf(await anja.post(`${at}/standstills`, log)), 'programme/code-unknown')
  const { causes } = (await anja.get(`${at}/standstills`)).body
  const named = causes.find(({ code }: { code: string }) => code === 'decision')
  assert.deepEqual([named.nl, named.current], ['Wachten op een besluit', false])
})

test('[I14 I09] the map of meetings says what we want there and who was missed', async () => {
  const id = await made('meetings', {
    title: 'Jeugdhulpregio',
    ...{ scope: 'regional', level: 'strategic', importance: 3, wished: 'Eén lijn', effort: '4 uur per maand' },
    attends: ['wethouder', 'beleid'],
  })
  const attend = (body: object) => anja.post(`${at}/meetings/${id}/attendances`, body)
  const first = idIn(await attend({ on: '2026-01-12', present: ['beleid'], absent: ['wethouder'] }))
  idIn(await attend({ on: '2026-02-09', present: [], absent: ['wethouder', 'beleid'] }))
  const twice = await attend({ on: '2026-01-12', present: [] })
  assert.equal(refusalOf(twice), 'constraint/a_meeting_meets_once_on_a_day')
  const both = await attend({ on: '2026-02-10', present: ['beleid'], absent: ['beleid'] })
  assert.deepEqual([refusalOf(both), fieldOf(both)], ['programme/present-and-absent', '/absent'])
  const fixed = { on: '2026-01-12', present: ['beleid', 'wethouder'] }
  assert.equal((await anja.put(`${at}/meetings/${id}/attendances/${first}`, 1, fixed)).status, 200)
  const row = await rowIn('meetings', id, sanne)
  assert.deepEqual(row.turnout, {
    met: 2,
    represented: 1,
    missed: [
      { name: 'beleid', times: 1 },
      { name: 'wethouder', times: 1 },
    ],
  })
  assert.deepEqual(
    [row.level, row.importance, row.wished, row.attends],
    ['strategic', 3, 'Eén lijn', ['wethouder', 'beleid']],
  )
})

test('[I09] a partner with what it promised: signed, kept or not, and late when its day has passed', async () => {
  const [school] = (await anja.get('/organisations?kind=school')).body.organisations
  const partner = await made('partners', { title: 'Schoolbestuur Noord', organisation: school.id, nodes: [item] })
  const strange = await anja.post(`${at}/partners`, { title: 'X', nodes: [item, partner] })
  assert.deepEqual([refusalOf(strange), fieldOf(strange)], ['programme/node-elsewhere', '/nodes/1'])
  const ofItem = (await anja.get(`${at}/partners?node=${item}`)).body.entries
  assert.deepEqual(
    ofItem.map(({ id, nodes }: { id: string; nodes: object[] }) => [id, nodes]),
    [[partner, [{ id: item, name: 'Voorveld versterken' }]]],
  )
  const promise = (title: string, day: string, signedOn: string | null = null) =>
    made('commitments', { title, due: day, partner, signedOn })
  const kept = await promise('Afspraken op school', '2026-03-30', '2026-02-01')
  await promise('Ruimte voor groepen', '2026-02-28')
  const later = await anja.post(`${at}/commitments`, { title: 'X', due, partner, signedOn: '2026-03-03' })
  assert.deepEqual([refusalOf(later), fieldOf(later)], ['programme/on-a-later-day', '/signedOn'])
  assert.equal(
    (await anja.put(`${at}/commitments/${kept}/closing`, 1, { state: 'kept', on: '2026-03-02' })).status,
    200,
  )
  const row = await rowIn('partners', partner)
  assert.deepEqual(
    row.commitments.map(({ standing, overdue }: { standing: string; overdue: boolean }) => [standing, overdue]),
    [
      ['not-signed', true],
      ['kept', false],
    ],
  )
  assert.deepEqual(row.organisation, { id: school.id, name: school.name })
  assert.equal((await rowIn('commitments', kept)).partner.name, 'Schoolbestuur Noord')
})

test('[G12] what is told: on a day, in a week or after something else, and done on a day', async () => {
  const tell = (title: string, when: object) =>
    made('communication-actions', { title, node: item, doers: ['Communicatie'], ...when })
  const flyer = await tell('Flyer', { inWeek: '2026-W08', channels: ['flyer', 'social-media'] })
  const later = await tell('Voorstellen in de klas', { inWords: 'Na start van de jongerenwerker' })
  const two = await anja.post(`${at}/communication-actions`, { title: 'X', node: item, onDay: due, inWords: 'Later' })
  assert.deepEqual([refusalOf(two), fieldOf(two)], ['programme/one-moment', '/onDay'])
  const row = await rowIn('communication-actions', flyer)
  assert.deepEqual(
    [row.due, row.overdue, row.channels, row.doers],
    ['2026-02-22', true, ['flyer', 'social-media'], ['Communicatie']],
  )
  assert.deepEqual(
    [(await rowIn('communication-actions', later)).due, (await rowIn('communication-actions', later)).overdue],
    [null, false],
  )
  const moved = { title: 'Flyer', node: item, inWeek: '2026-W07', channels: ['flyer'] }
  assert.equal((await anja.put(`${at}/communication-actions/${flyer}`, 1, moved)).status, 200)
  assert.equal((await rowIn('communication-actions', flyer)).due, '2026-02-15')
  const done = { state: 'done', on: '2026-03-01' }
  assert.equal((await anja.put(`${at}/communication-actions/${flyer}/closing`, 2, done)).status, 200)
  assert.equal((await rowIn('communication-actions', flyer)).overdue, false)
})

test('[K07] you said, we did: everybody reads what is answered and marked for everybody, of a programme that is public', async () => {
  const hear = (title: string, shown: boolean) =>
    made('heard', { title, node: line, fromWhom: 'Jongerenraad', source: 'session', heardOn: '2026-02-10', shown })
  const [asked, hidden] = [await hear('Meer plekken om te zijn', true), await hear('Niet voor iedereen', false)]
  await hear('Nog geen antwoord', true)
  const answer = { state: 'not-done', on: '2026-03-01', outcome: 'Het gebouw is verkocht; in 2027 opnieuw' }
  for (const id of [asked, hidden]) assert.equal((await anja.put(`${at}/heard/${id}/closing`, 1, answer)).status, 200)
  const { body } = await sanne.get(`${at}/said-and-done`)
  assert.deepEqual(
    body.lines.map(({ node, said }: { node: { name: string }; said: { title: string; done: boolean }[] }) => [
      node.name,
      said.map(({ title, done }) => [title, done]),
    ]),
    [['Samen met het onderwijs', [['Meer plekken om te zijn', false]]]],
  )
  const { sum } = (await anja.get(`${at}/heard`)).body
  assert.deepEqual(sum, { heard: 3, done: 0, notDone: 2, waiting: 1 })
  const joris = await house.as('joris-linde')
  assert.equal((await joris.get(`${at}/said-and-done`)).status, 404)
  const open = { name: NAME, since: '2025-01-01', until: '2027-12-31', public: true }
  assert.equal((await anja.put(at, 1, open)).status, 200)
  assert.equal((await joris.get(`${at}/said-and-done`)).body.lines.length, 1)
})
