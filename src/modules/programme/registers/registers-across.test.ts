import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openHouse } from '../../../../test/house.ts'
import { forgetTold, toldIn } from '../../../../test/told.ts'
import { publicActor } from '../../../platform/actor.ts'
import { givenProgramme, givenRegisters, idIn, refusalOf, workerOf } from '../given.ts'
import { registerJobs } from '../jobs/registers.ts'
import { type Change, replay } from '../rules/registers/history.ts'
import { shapes } from '../rules/registers/registers.ts'
import { showSaidAndDone } from './heard.ts'

const house = await openHouse()
const given = await givenRegisters(house, 'Registers door elkaar')
const { anja, anjaId, sanne, sanneId, moId, programme, line, item, at, made } = given
const due = '2026-06-01'
const advice = (more: object = {}) => made('advice', { title: 'Spreek af wie oog houdt', owner: sanneId, due, ...more })

async function runJob(): Promise<void> {
  const [job] = registerJobs
  await job?.run({ deps: house.deps, send: async () => {}, auditHeadFile: house.auditHeadFile }, {})
}

type Row = { id: string; register: string; overdue: boolean; nobodyAnswers: boolean }
const openRows = async (query: string): Promise<Row[]> =>
  (await sanne.get(`/programme-entries?${query}&programme=${programme}`)).body.entries

test('[I07 I09 I12] one list says what is open in all registers: of me, and of everybody', async () => {
  const mine = await advice({ due: '2026-02-01' })
  const others = await made('decisions', { body: 'college', due, owner: anjaId })
  const own = await openRows('whose=own')
  assert.deepEqual(
    own.map(({ id, register, overdue }) => [id, register, overdue]),
    [[mine, 'advice', true]],
  )
  assert.deepEqual(
    (await openRows('whose=all&overdue=false')).map(({ id }) => id),
    [others],
  )
  const { status, body, etag } = await sanne.get(`/programme-entries/${mine}`)
  assert.deepEqual([status, etag, body.register, body.percent, body.mayAct], [200, '"1"', 'advice', null, true])
  assert.equal((await sanne.get('/programme-entries/00000000-0000-7000-8000-000000000000')).status, 404)
})

test('[I07] who becomes the owner by somebody else hears so, and the owner hears what was answered', async () => {
  await forgetTold(house)
  const title = 'Bijeenkomst rondom het kind'
  const id = await advice({ title })
  await made('advice', { title: 'Van mijzelf', owner: anjaId, due })
  assert.deepEqual(
    (await toldIn(house, 'programme-entry-yours')).map(({ workers, facts }) => [workers, facts]),
    [[[sanneId], { title }]],
  )
  assert.equal((await sanne.put(`/programme-entries/${id}/hand-over`, 1, { owner: anjaId })).status, 200)
  assert.equal((await anja.put(`/programme-entries/${id}/hand-over/answer`, 2, { accepts: false })).status, 200)
  assert.deepEqual(
    (await toldIn(house, 'programme-entry-answered')).map(({ workers, facts }) => [workers, facts.title]),
    [[[sanneId], title]],
  )
})

test('[I07] an owner hears once that the date has passed, and again when a new date has passed too', async () => {
  const id = await advice({ title: 'Afspraken met huisartsen', due: '2026-03-01' })
  await forgetTold(house)
  const late = async () =>
    (await toldIn(house, 'programme-entry-late'))
      .filter(({ facts }) => facts.title === 'Afspraken met huisartsen')
      .map(({ workers, facts }) => [workers, facts.until])
  await runJob()
  await runJob()
  assert.deepEqual(await late(), [[[sanneId], '1 maart 2026']])
  const put = { title: 'Afspraken met huisartsen', owner: sanneId, due: '2026-03-04' }
  assert.equal((await anja.put(`${at}/advice/${id}`, 1, put)).status, 200)
  await runJob()
  assert.equal((await late()).length, 1)
  const before = house.clock.now
  house.clock.now = new Date('2026-03-05T09:00:00Z')
  await runJob()
  house.clock.now = before
  assert.deepEqual(await late(), [
    [[sanneId], '1 maart 2026'],
    [[sanneId], '4 maart 2026'],
  ])
})

test('[I07] when its owner no longer works here nobody answers for it, and policy officers hear that once', async () => {
  const id = await advice({ title: 'Van wie weggaat', owner: moId, due })
  await house.owner.pool.query("update organisations.worker set until = '2026-03-01' where id = $1", [moId])
  await forgetTold(house)
  await runJob()
  await runJob()
  const told = (await toldIn(house, 'programme-entry-unowned')).filter(({ facts }) => facts.title === 'Van wie weggaat')
  assert.deepEqual(
    told.map(({ workers }) => workers.toSorted()),
    [[anjaId, await workerOf(anja, 'Bram')].toSorted()],
  )
  assert.ok((await openRows('whose=nobody')).some((row) => row.id === id && row.nobodyAnswers))
  const gone = await anja.put(`/programme-entries/${id}/hand-over`, 1, { owner: moId })
  assert.equal(refusalOf(gone), 'programme/unknown-owner')
  assert.equal((await anja.put(`/programme-entries/${id}/hand-over`, 1, { owner: anjaId })).status, 200)
  assert.ok((await openRows('whose=all')).some((row) => row.id === id && !row.nobodyAnswers))
})

test('[I07 M12] nobody leaves with a recommendation: it goes to a new owner in the same act', async () => {
  const leaver = await workerOf(anja, 'Bert')
  const id = await advice({ title: 'Sociale kaart bijhouden', owner: leaver })
  const lotte = await house.as('lotte-beheer')
  const { duties } = (await lotte.get(`/workers/${leaver}/leaving?lastDay=2026-03-31`)).body
  assert.deepEqual(
    duties.map(({ id: duty, label }: { id: string; label: { nl: string } }) => [duty, label.nl]),
    [[`programme-entry/${id}`, 'Trekker in een programma: Sociale kaart bijhouden']],
  )
  const leave = (successors: object[]) =>
    lotte.put(`/workers/${leaver}/leave`, 1, { lastDay: '2026-03-31', successors })
  assert.equal(refusalOf(await leave([])), 'organisations/leaves-work-behind')
  const left = await leave([{ duty: `programme-entry/${id}`, to: anjaId }])
  assert.equal(left.status, 200, JSON.stringify(left.body))
  const { deeds } = (await anja.get(`/programme-entries/${id}/history`)).body
  assert.equal(deeds[0].deed, 'succeeded')
  assert.equal((await anja.get(`/programme-entries/${id}`)).body.owner.id, anjaId)
})

test('[I08 I07] what happened in the registers between two days is told in one go, both days included', async () => {
  const { programme: own } = await givenProgramme(house, 'Voor het verslag')
  const body = { title: 'Verslag schrijven', owner: sanneId, due }
  const id = idIn(await anja.post(`/programmes/${own}/advice`, body))
  const report = { percent: 25, proof: 'Concept', on: '2026-03-02' }
  assert.equal((await anja.put(`/programmes/${own}/advice/${id}/realisation`, 1, report)).status, 200)
  const told = async (since: string, until: string) =>
    (await sanne.get(`/programmes/${own}/register-changes?since=${since}&until=${until}`)).body.deeds.map(
      ({ deed, entry }: { deed: string; entry: { name: string } }) => [deed, entry.name],
    )
  assert.deepEqual(await told('2026-03-02', '2026-03-02'), [
    ['realisation-reported', 'Verslag schrijven'],
    ['added', 'Verslag schrijven'],
  ])
  assert.deepEqual(await told('2026-02-01', '2026-03-01'), [])
  assert.deepEqual(await told('2026-03-03', '2026-03-31'), [])
})

test('[I07] letting go is for policy officers; the owner cannot make a recommendation lapse', async () => {
  const id = await advice()
  const lapse = { state: 'withdrawn', on: '2026-03-02', outcome: 'Achterhaald door de wet' }
  assert.equal((await sanne.put(`${at}/advice/${id}/closing`, 1, lapse)).status, 403)
  assert.equal((await anja.put(`${at}/advice/${id}/closing`, 1, lapse)).status, 200)
})

test('[I02 I07] what was said of a part is said of the part it was merged into, and goes along to the next programme', async () => {
  const old = await given.add('item', line, { name: 'Oud onderdeel' })
  const id = await advice({ node: old })
  assert.equal((await anja.put(`/programme-nodes/${old}/merger`, 1, { into: item })).status, 200)
  const { entries } = (await anja.get(`${at}/advice?node=${item}`)).body
  assert.ok(entries.some((row: Row) => row.id === id))
  const next = await givenProgramme(house, 'Programma daarna', { since: '2028-01-01', until: '2031-12-31' })
  const place = { programme: next.programme, node: await next.add('action-line', null), why: 'Loopt door' }
  assert.equal((await anja.put(`/programme-entries/${id}/place`, 1, place)).status, 200)
  assert.equal((await anja.get(`/programmes/${next.programme}/advice`)).body.entries[0].id, id)
  const { deeds } = (await anja.get(`/programme-entries/${id}/history`)).body
  assert.deepEqual(
    deeds.map(({ deed, why }: { deed: string; why: string }) => [deed, why]),
    [
      ['moved', 'Loopt door'],
      ['added', ''],
    ],
  )
})

test('[I07] whatever people do to a recommendation, its history tells what stands there now', async () => {
  const deeds = {
    change: (id: string, version: number) =>
      anja.put(`${at}/advice/${id}`, version, { title: `Titel ${version}`, owner: sanneId, due: '2026-07-01' }),
    report: (id: string, version: number) =>
      anja.put(`${at}/advice/${id}/realisation`, version, { percent: version * 7, proof: 'Gezien', on: '2026-03-02' }),
    ask: (id: string, version: number) => sanne.put(`/programme-entries/${id}/hand-over`, version, { owner: anjaId }),
    refuse: (id: string, version: number) =>
      anja.put(`/programme-entries/${id}/hand-over/answer`, version, { accepts: false }),
    lapse: (id: string, version: number) =>
      anja.put(`${at}/advice/${id}/closing`, version, { state: 'withdrawn', on: '2026-03-02', outcome: 'Nee' }),
    reopen: (id: string, version: number) =>
      anja.put(`/programme-entries/${id}/reopening`, version, { why: 'Toch wel' }),
  }
  const names = fc.constantFrom<keyof typeof deeds>('change', 'report', 'ask', 'refuse', 'lapse', 'reopen')
  await fc.assert(
    fc.asyncProperty(fc.array(names, { minLength: 1, maxLength: 6 }), async (steps) => {
      const id = await advice()
      let done = 0
      for (const step of steps) {
        const { version } = (await anja.get(`/programme-entries/${id}`)).body
        const { status, body } = await deeds[step](id, version)
        if (status === 200 && body.version > version) done += 1
      }
      const { body: now } = await anja.get(`/programme-entries/${id}`)
      const { body: past } = await anja.get(`/programme-entries/${id}/history`)
      assert.equal(past.deeds.length, 1 + done, steps.join(', '))
      const told = replay(past.deeds.toReversed().map(({ changes }: { changes: Change[] }) => changes))
      const { title, due: day, state, closedOn, outcome, owner, offered } = now
      const stands = {
        title,
        due: day,
        state,
        closedOn,
        outcome,
        owner: owner.id,
        offeredTo: offered?.id ?? null,
        ...Object.fromEntries(shapes.advice.details.map((field) => [field, now[field]])),
      }
      for (const [field, value] of Object.entries(stands))
        assert.deepEqual(told[field] ?? (value === '' ? '' : null), value, `${field} after ${steps.join(', ')}`)
    }),
    { numRuns: 12, examples: [[['change', 'report', 'ask', 'refuse', 'lapse', 'reopen']]] },
  )
})

test('[I07] the app may add to the history of an entry, and change or wipe nothing in it', async () => {
  const { rows } = await house.owner.pool.query<{ right: string }>(
    `select privilege_type as right from information_schema.role_table_grants
     where grantee = 'vangnet_app' and table_schema = 'programme' and table_name = 'entry_change' order by 1`,
  )
  assert.deepEqual(
    rows.map(({ right }) => right),
    ['INSERT', 'SELECT'],
  )
})

test('[I07] also whoever writes past the rules cannot keep a recommendation without an owner', async () => {
  const id = await advice()
  const wiped = house.owner.pool.query('update programme.entry set owner = null where id = $1', [id])
  await assert.rejects(wiped, /advice_has_an_owner_and_a_day/)
})

test('[K07] a visitor without account reads what was said and done of a public programme, and nothing of another', async () => {
  const ask = (programmeId: string) =>
    showSaidAndDone.perform(house.deps, { actor: publicActor('0109'), raw: { programmeId } })
  await assert.rejects(ask(programme), /access\/unknown/)
  const open = await givenProgramme(house, 'Openbaar programma')
  const node = await open.add('action-line', null, { name: 'Voorveld' })
  const under = await open.add('item', node, { name: 'Plekken' })
  const said = { title: 'Meer plekken', node: under, source: 'panel', heardOn: '2026-02-10', shown: true }
  const id = idIn(await anja.post(`/programmes/${open.programme}/heard`, said))
  const answer = { state: 'done', on: '2026-03-01', outcome: 'Twee plekken open' }
  assert.equal((await anja.put(`/programmes/${open.programme}/heard/${id}/closing`, 1, answer)).status, 200)
  const facts = { name: 'Openbaar programma', since: '2025-01-01', until: '2027-12-31', public: true }
  assert.equal((await anja.put(`/programmes/${open.programme}`, 1, facts)).status, 200)
  const answered = await ask(open.programme)
  assert.deepEqual(answered, {
    programme: { id: open.programme, name: 'Openbaar programma' },
    lines: [
      {
        node: { id: under, name: 'Plekken' },
        path: [{ id: node, name: 'Voorveld' }],
        said: [
          {
            ...{ title: 'Meer plekken', about: '', fromWhom: '', source: 'panel', heardOn: '2026-02-10' },
            ...{ done: true, outcome: 'Twee plekken open', answeredOn: '2026-03-01' },
          },
        ],
      },
    ],
  })
})
