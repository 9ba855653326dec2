import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type Visitor } from '../../../test/house.ts'

async function houseWithDossier() {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const household = await sanne.post('/households', {
    members: [
      { given: 'Elif', family: 'Yılmaz', birth: '2014-02-03', sex: 'female' },
      { given: 'Aylin', family: 'Yılmaz', birth: '1988-02-03', sex: 'female' },
    ],
  })
  const dossier = (await sanne.post('/dossiers', { householdId: household.body.id, why: 'Hulpvraag' })).body.id
  const { body } = await sanne.get(`/households/${household.body.id}`)
  const [aylin, elif] = body.members
  const me = (await sanne.get('/me')).body.worker.id
  return {
    ...house,
    sanne,
    dossier,
    household: household.body.id,
    aylin: aylin.id,
    elif: elif.id,
    me,
    at: (rest: string) => `/dossiers/${dossier}${rest}`,
  }
}

type Family = Awaited<ReturnType<typeof houseWithDossier>>

/** The family was offered to make its own plan and said no, so a plan is made together. */
async function withPlan(family: Family) {
  const { sanne, at, aylin } = family
  const offer = await sanne.post(at('/family-plan/offers'), { to: [aylin] })
  assert.equal(offer.status, 201, JSON.stringify(offer.body))
  const answer = await sanne.put(at(`/family-plan/offers/${offer.body.id}`), offer.body.version, {
    makesIt: false,
    by: aylin,
  })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  assert.equal((await sanne.post(at('/plan'))).status, 201)
  return family
}

async function withGoal(family: Family) {
  const { sanne, at, elif, aylin } = await withPlan(family)
  const goal = await sanne.post(at('/plan/goals'), {
    text: 'Weer elke dag naar school',
    for: [elif],
    inWordsOf: { kind: 'child', person: elif },
  })
  assert.equal(goal.status, 201, JSON.stringify(goal.body))
  const [{ id }] = (await sanne.get(at('/plan'))).body.goals
  assert.equal(
    (
      await sanne.post(at(`/plan/goals/${id}/actions`), {
        text: 'Samen naar school fietsen',
        by: { kind: 'family', person: aylin },
      })
    ).status,
    201,
  )
  return { ...family, goal: id as string }
}

async function agree({ at, elif, aylin, me }: Family, who: Visitor) {
  const { version } = (await who.get(at('/plan'))).body
  const by = (kind: string, person: string) => ({ by: { kind, person }, how: 'spoken', agrees: true })
  return who.put(at('/plan/agreeing'), version, {
    assents: [by('child', elif), by('parent', aylin), by('professional', me)],
    evaluationDate: '2026-06-01',
  })
}

test('[N-ACC-04] a plan by professionals waits until the family was offered to make its own', async () => {
  const { sanne, at } = await houseWithDossier()
  const early = await sanne.post(at('/plan'))
  assert.equal(early.status, 409)
  assert.equal(early.body.type, '/problems/plans/family-plan-first')
  const skipped = await sanne.put(at('/family-plan/skipping'), 0, {
    reason: 'threats',
    text: 'Concrete bedreiging door ex-partner',
  })
  assert.equal(skipped.status, 200, JSON.stringify(skipped.body))
  assert.equal((await sanne.post(at('/plan'))).status, 201)
})

test('[N-ACC-05] once the family says no, six weeks run until the plan is agreed on', async () => {
  const family = await withGoal(await houseWithDossier())
  const { sanne, at } = family
  const clockOf = async () => (await sanne.get(at('/family-plan'))).body.clocks[0]
  assert.deepEqual(await clockOf(), {
    kind: 'fix-plan',
    fromDate: '2026-03-02',
    dueDate: '2026-04-13',
    metDate: null,
    late: false,
  })
  assert.equal((await agree(family, sanne)).status, 200)
  assert.equal((await clockOf()).metDate, '2026-03-02')
})

test('[D02] one plan in own words goes from draft to agreed, evaluated and on, and every version says who, when and why', async () => {
  const family = await withGoal(await houseWithDossier())
  const { sanne, at, elif, aylin, goal } = family
  await sanne.post(at('/plan/sayings'), { about: 'now', by: { kind: 'child', person: elif }, text: 'Ik slaap slecht.' })
  await sanne.post(at('/plan/sayings'), {
    about: 'goes-well',
    by: { kind: 'parent', person: aylin },
    text: 'We eten samen.',
  })
  assert.equal((await agree(family, sanne)).status, 200)
  const evaluated = await sanne.post(at('/plan/evaluations'), {
    present: [{ kind: 'child', person: elif }],
    sayings: [
      { goal, by: { kind: 'child', person: elif }, result: 'partly', words: 'Soms' },
      { goal, by: { kind: 'parent', person: aylin }, result: 'reached' },
    ],
  })
  assert.equal(evaluated.status, 201, JSON.stringify(evaluated.body))
  assert.equal(
    (await sanne.put(at('/plan/going-on'), evaluated.body.version, { evaluationDate: '2026-09-01' })).status,
    200,
  )
  const { body } = await sanne.get(at('/plan'))
  assert.equal(body.state, 'agreed')
  assert.deepEqual(
    body.goals[0].results.map(({ byName, result }: Record<string, string>) => [byName, result]),
    [
      ['Elif Yılmaz', 'partly'],
      ['Aylin Yılmaz', 'reached'],
    ],
    'each stands beside the other, the child first; nothing is added up',
  )
  const { versions } = (await sanne.get(at('/plan/versions'))).body
  assert.deepEqual(
    versions.map(({ kind }: { kind: string }) => kind),
    ['goes-on', 'evaluated', 'agreed', 'goes-well', 'own-words', 'action', 'goal', 'started'],
  )
  assert.ok(versions.every(({ byName }: { byName: string }) => byName === 'Sanne Bakker'))
})

test('[D02] once people agreed on it, the content changes with a reason only', async () => {
  const family = await withGoal(await houseWithDossier())
  const { sanne, at, elif } = family
  await agree(family, sanne)
  const silent = await sanne.post(at('/plan/goals'), { text: 'Nieuw doel', for: [elif] })
  assert.equal(silent.body.type, '/problems/plans/reason-missing')
  assert.equal(
    (await sanne.post(at('/plan/goals'), { text: 'Nieuw doel', for: [elif], why: 'Elif vroeg erom' })).status,
    201,
  )
})

test('[M15] who changes a goal that somebody else changed meanwhile hears who and when, and nothing is overwritten', async () => {
  const { sanne, at, elif, goal } = await withGoal(await houseWithDossier())
  const { version } = (await sanne.get(at('/plan'))).body
  assert.equal(
    (await sanne.put(at(`/plan/goals/${goal}`), version, { text: 'Vier dagen naar school', for: [elif] })).status,
    200,
  )
  const late = await sanne.put(at(`/plan/goals/${goal}`), version, { text: 'Drie dagen naar school', for: [elif] })
  assert.equal(late.status, 412)
  assert.match(late.body.detail, /^Sanne Bakker paste dit aan op 2 maart 2026 om 10:00/)
  assert.equal((await sanne.get(at('/plan'))).body.goals[0].text, 'Vier dagen naar school')
})

test('[D02] bad input is named per field, in a sentence that says what to do', async () => {
  const { sanne, at } = await withPlan(await houseWithDossier())
  const answer = await sanne.post(at('/plan/goals'), { text: '', for: 'Elif', kleur: 'rood' })
  assert.equal(answer.status, 400)
  assert.deepEqual(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), [
    '/for',
    '/kleur',
    '/text',
  ])
  const nobody = await sanne.post(at('/plan/goals'), { text: 'Doel', for: [] })
  assert.equal(nobody.body.errors[0].pointer, '/for')
})

test('[D02] the plan says who directs and whose words a goal has, so that the screens can ask the right people', async () => {
  const { sanne, at, elif, me } = await withGoal(await houseWithDossier())
  const { body } = await sanne.get(at('/plan'))
  assert.equal(body.mayChange, true)
  assert.deepEqual(body.goals[0].inWordsOf, { kind: 'child', person: elif, name: 'Elif Yılmaz' })
  assert.deepEqual(
    body.household.members.map(({ name, minor }: Record<string, unknown>) => [name, minor]),
    [
      ['Aylin Yılmaz', false],
      ['Elif Yılmaz', true],
    ],
  )
  assert.ok(body.directors.every(({ person }: { person: string }) => person === me))
})

test('[D02] who moved to another home stands in the plan by name, on screen and among the offers', async () => {
  const { sanne, at, aylin, household } = await withGoal(await houseWithDossier())
  const { version } = (await sanne.get(`/households/${household}`)).body
  const left = await sanne.put(`/households/${household}/members/${aylin}`, version, { until: '2026-03-02' })
  assert.equal(left.status, 200, JSON.stringify(left.body))
  const [goal] = (await sanne.get(at('/plan'))).body.goals
  assert.equal(goal.actions[0].by, 'Aylin Yılmaz')
  const [offer] = (await sanne.get(at('/family-plan'))).body.offers
  assert.deepEqual([offer.to[0].name, offer.answer.by, offer.by], ['Aylin Yılmaz', 'Aylin Yılmaz', 'Sanne Bakker'])
})

test('[D02 M09] the family plan says whether there is a plan to ask for, so that nobody is refused who only looks', async () => {
  const family = await houseWithDossier()
  const started = async () => (await family.sanne.get(family.at('/family-plan'))).body.planStarted
  assert.equal(await started(), false)
  await withPlan(family)
  assert.equal(await started(), true)
})

test('[D02] the plan is printed as a tagged PDF and as Word, named by number and never by a name', async () => {
  const family = await withGoal(await houseWithDossier())
  const { inject, as, at } = family
  await as('sanne-bakker')
  const login = await inject({
    method: 'POST',
    url: '/login/demo',
    payload: 'persona=sanne-bakker',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const cookie = `vangnet_session=${login.cookies.find(({ name }) => name === 'vangnet_session')?.value}`
  const pdf = await inject({ url: `/api/v1${at('/plan/paper')}`, headers: { cookie } })
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  assert.match(String(pdf.headers['content-disposition']), /filename="plan-2026-\d+\.pdf"/)
  assert.equal(pdf.rawPayload.subarray(0, 5).toString(), '%PDF-')
  const docx = await inject({ url: `/api/v1${at('/plan/paper?format=docx')}`, headers: { cookie } })
  assert.equal(docx.rawPayload.subarray(0, 2).toString(), 'PK')
})

test('[L01] a colleague who has nothing to do with the family does not read its plan; in another municipality it does not exist', async () => {
  const { as, at } = await withPlan(await houseWithDossier())
  assert.equal((await (await as('henk-emmen')).get(at('/plan'))).status, 404)
  const { status, body } = await (await as('mo-el-amrani')).get(at('/plan'))
  assert.deepEqual([status, body.goals], [403, undefined], 'a colleague of the team knows of the file, and no more')
})
