import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import {
  code,
  given,
  HELP,
  help,
  pointers,
  report,
  take,
  versionOf,
  weighed,
  yes,
} from '../../../test/meldcode-deeds.ts'

const house = await openHouse()
const sanne = await house.as('sanne-bakker')
const ria = await house.as('ria-timmer')

test('[N-MC-05] what was seen, told and thought stays apart in the file, and what speaks against it too', async () => {
  const { path } = await given(sanne)
  const pieces = [
    { nature: 'observation', text: 'Blauwe plek op de arm', on: '2026-03-01' },
    { nature: 'told', text: 'Gevallen', toldBy: 'de moeder' },
    { nature: 'interpretation', text: 'Ik vertrouw het niet' },
    { nature: 'speaks-against', text: 'Kind is vrolijk' },
  ]
  assert.equal((await take(sanne, path, ['map', { pieces }])).status, 200)
  assert.deepEqual((await sanne.get(path)).body.records[0].pieces, pieces)
  const later = await take(sanne, path, ['map', { pieces: [{ nature: 'told', text: 'x', on: '2026-03-03' }] }])
  assert.deepEqual([later.status, pointers(later)], [422, ['/pieces/0/on']])
})

test('[A03 S003-188] with an adult client the kindcheck belongs to the first step', async () => {
  const { path } = await given(sanne, { aboutAdult: true })
  const without = await take(sanne, path, ['map', { text: 'Verslaafd' }])
  assert.deepEqual([without.status, pointers(without)], [422, ['/kindcheck']])
  const half = await take(sanne, path, ['map', { kindcheck: { children: 'yes' } }])
  assert.deepEqual(pointers(half), ['/kindcheck/safe'])
  assert.equal((await take(sanne, path, ['map', { kindcheck: { children: 'yes', safe: 'no' } }])).status, 200)
  assert.equal((await sanne.get(path)).body.kindcheck, 'act')
})

test('[N-MC-06] a talk is skipped for safety only, with the danger and the reason', async () => {
  const { path } = await given(sanne)
  const skip = (body: object) => take(sanne, path, ['talk', { state: 'not-needed', ...body }])
  assert.deepEqual(pointers(await skip({ because: 'child-in-danger' })), ['/text'])
  assert.deepEqual(pointers(await skip({ text: 'Geen tijd' })), ['/because'])
  assert.deepEqual(pointers(await skip({ text: 'Geen tijd', because: 'no-time' })), ['/because'])
  assert.equal((await skip({ text: 'Vader dreigde', because: 'child-in-danger' })).status, 200)
})

test('[N-MC-02] the weighing shows where the frame leads, and each answer has its reason', async () => {
  const { path } = await given(sanne)
  const weigh = (answers: object) => take(sanne, path, ['weigh', { answers }])
  const silent = await weigh({ suspicion: yes(' ') })
  assert.deepEqual([pointers(silent), silent.status], [['/answers/suspicion/reason'], 422])
  assert.match(silent.body.title, /Vermoedt u nog steeds/)
  assert.deepEqual(pointers(await weigh({ suspicion: yes(), accepts: yes() })), ['/answers/accepts'])
  assert.deepEqual(pointers(await weigh({})), ['/answers'])
  assert.deepEqual((await weigh({ suspicion: yes(), oops: yes() })).status, 400)
  assert.equal((await weigh({ suspicion: yes(), unsafe: yes() })).status, 200)
  assert.equal((await sanne.get(path)).body.norm, 'report')
})

test('[N-MC-02 N-MC-03 N-MC-10] two decisions with reasons, a reason to deviate, and a day to look again', async () => {
  const { path } = await given(ria)
  assert.equal(code(await take(ria, path, ['decide', { decision: help() }])), 'signals/step-silent')
  await weighed(ria, path)
  const decide = async (decision: object) => take(ria, path, ['decide', { decision }])
  assert.deepEqual(pointers(await decide(help({ reviewOn: undefined }))), ['/decision/reviewOn'])
  assert.deepEqual(pointers(await decide(help({ reviewOn: '2026-03-02' }))), ['/decision/reviewOn'])
  assert.deepEqual(pointers(await decide(help({ help: { possible: true, reason: '' } }))), ['/decision/help/reason'])
  assert.deepEqual(pointers(await decide(report)), ['/decision/deviation'])
  assert.equal((await decide({ ...report, deviation: 'Nieuwe feiten' })).status, 200)
  assert.equal((await decide(help({ reviewOn: '2026-03-03' }))).status, 200)
  const { body } = await ria.get(path)
  assert.deepEqual([body.review, body.reviewOn, body.norm], ['planned', '2026-03-03', 'help'])
  assert.equal(body.records.filter(({ step }: { step: string }) => step === 'decide').length, 2)
})

test('[N-MC-01] acute danger goes straight to the decision, by anybody; deciding not to report does not', async () => {
  const { path } = await given(sanne)
  const decide = (decision: object, acute?: boolean) => take(sanne, path, ['decide', { decision, acute }])
  assert.equal(code(await decide(report)), 'signals/not-final-decider')
  assert.equal(code(await decide(help(), true)), 'signals/not-final-decider')
  assert.equal((await sanne.get(path)).body.acute, false)
  assert.equal((await decide(report, true)).status, 200)
  const { body } = await sanne.get(path)
  assert.equal(body.acute, true)
  assert.deepEqual(body.records[0].decision.passedOver, ['map', 'consult', 'talk', 'weigh'])
  assert.equal(body.records[0].decision.toBeConfirmed, true)
})

test('[A04 N-MC-07] advice is kept without a name, and is no report; telling a name outside is marked', async () => {
  const { path } = await given(ria)
  const ask = (body: object) => ria.post(`${path}/advice`, body)
  assert.equal(
    (await ask({ adviser: 'veilig-thuis', question: 'Wat weegt zwaarder?', answer: 'Praat eerst' })).status,
    201,
  )
  const named = { adviser: 'injury-expert', answer: 'Past bij een val', identityTold: true }
  assert.deepEqual(pointers(await ask(named)), ['/sharing/whyNeeded'])
  const sharing = {
    basis: 'consent',
    whyNeeded: 'Nodig voor het oordeel',
    familyTold: { told: true, on: '2026-03-02' },
  }
  assert.equal((await ask({ ...named, sharing })).status, 201)
  assert.deepEqual(pointers(await ask({ adviser: 'veilig-thuis' })), ['/question'])
  assert.deepEqual(pointers(await ask({ adviser: 'buurman', question: 'Wat nu?' })), ['/adviser'])
  const stranger = '018f0000-0000-7000-8000-000000000000'
  assert.deepEqual(pointers(await ask({ adviser: 'colleague', question: 'Wat nu?', adviserId: stranger })), [
    '/adviserId',
  ])
  const { body } = await ria.get(path)
  assert.deepEqual(
    body.advice.map((one: Record<string, unknown>) => [one.adviser, one.identityTold, one.needsSharingRecord]),
    [
      ['veilig-thuis', false, false],
      ['injury-expert', true, true],
    ],
  )
  assert.deepEqual([body.reports, body.reported], [[], false])
  assert.equal((await take(ria, path, ['consult'])).status, 200)
})

test('[A04] nobody advises himself', async () => {
  const { path } = await given(ria)
  const { rows } = await house.owner.pool.query("select id from organisations.worker where subject = 'ria-timmer'")
  const advice = { adviser: 'colleague', question: 'Wat vind ik?', adviserId: rows[0].id }
  assert.deepEqual(pointers(await ria.post(`${path}/advice`, advice)), ['/adviserId'])
})

test('[N-MC-02 N-MC-03] a report is made by a person: first decided, then ready, then done, and only then closed', async () => {
  const { path } = await given(ria)
  assert.equal(code(await ria.post(`${path}/prepared-reports`)), 'signals/nothing-to-report')
  assert.equal(code(await ria.post(`${path}/reports`, { madeOn: '2026-03-02' })), 'signals/nothing-to-report')
  await weighed(ria, path, { suspicion: yes(), unsafe: yes() })
  assert.equal((await take(ria, path, ['decide', { decision: report }])).status, 200)
  assert.equal((await ria.post(`${path}/prepared-reports`)).status, 201)
  const close = async () => ria.put(`${path}/closing`, await versionOf(ria, path), {})
  assert.equal(code(await close()), 'signals/report-not-sent')
  assert.deepEqual(pointers(await ria.post(`${path}/reports`, { madeOn: '2026-03-03' })), ['/madeOn'])
  assert.equal((await ria.post(`${path}/reports`, { madeOn: '2026-03-02', reference: 'VT 88' })).status, 201)
  assert.equal((await close()).status, 200)
  const { body } = await ria.get(path)
  assert.deepEqual(
    body.reports.map(({ stage }: { stage: string }) => stage),
    ['ready', 'made'],
  )
  for (const answer of [
    await take(ria, path, ['map']),
    await close(),
    await ria.post(`${path}/reports`, { madeOn: '2026-03-02' }),
  ])
    assert.equal(code(answer), 'signals/file-closed')
  assert.equal(
    code(await ria.post(`${path}/advice`, { adviser: 'colleague', question: 'Toch?' })),
    'signals/file-closed',
  )
})

test('[N-MC-02] a file in which help was chosen closes when the help works, with how the family stays in sight', async () => {
  const { path } = await given(ria)
  const close = async (followUp?: string) => ria.put(`${path}/closing`, await versionOf(ria, path), { followUp })
  assert.equal(code(await close()), 'signals/decide-first')
  await weighed(ria, path)
  await take(ria, path, ['decide', { decision: help() }])
  assert.equal(code(await close('Bellen in mei')), 'signals/help-not-judged')
  await take(ria, path, ['weigh', { answers: { ...HELP, works: yes() } }])
  assert.deepEqual(pointers(await close()), ['/followUp'])
  assert.equal((await close('Bellen in mei')).status, 200)
  assert.equal((await ria.get(path)).body.closed.followUp, 'Bellen in mei')
  assert.equal(
    (await ria.get('/meldcode-files?state=closed')).body.files.some((f: { id: string }) => path.endsWith(f.id)),
    true,
  )
})
