import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openHouse, type Visitor } from '../../../test/house.ts'
import { inTransaction } from '../../platform/database.ts'
import type { MeldcodeFile } from './rules/meldcode-file.ts'
import { STEP_STATES, STEPS, standOf } from './rules/meldcode-file.ts'
import { isAcute } from './rules/meldcode-work.ts'
import { QUESTIONS } from './rules/weighing.ts'
import { listAdvice, listSteps } from './store/meldcode-records.ts'

const house = await openHouse()
const ria = await house.as('ria-timmer')
const sanne = await house.as('sanne-bakker')

const answer = fc.record({ answer: fc.constantFrom('yes', 'no', 'doubt'), reason: fc.constantFrom('omdat', ' ') })
const answers = fc
  .tuple(fc.array(answer, { maxLength: 5 }), fc.constantFrom(0, 0, 0, 1))
  .map(([given, from]) => Object.fromEntries(given.map((one, at) => [QUESTIONS[(at + from) % 5], one])))
const decision = fc.record({
  report: fc.record({ needed: fc.boolean(), reason: fc.constantFrom('daarom', '') }),
  help: fc.record({ possible: fc.boolean(), reason: fc.constant('daarom') }),
  deviation: fc.constantFrom('ik weet meer', undefined),
  reviewOn: fc.constantFrom('2026-05-01', '2026-03-02', undefined),
})
const step = fc.record({
  deed: fc.constant('step' as const),
  who: fc.constantFrom('ria', 'sanne'),
  step: fc.constantFrom(...STEPS),
  body: fc.record({
    state: fc.constantFrom('done', 'done', ...STEP_STATES),
    text: fc.constantFrom('Gezien', ''),
    until: fc.constantFrom('2026-03-09', undefined),
    because: fc.constantFrom('child-in-danger', undefined),
    acute: fc.constantFrom(undefined, undefined, true, false),
    kindcheck: fc.constantFrom(undefined, { children: 'yes', safe: 'no' }, { children: 'unknown' }),
    answers,
    decision,
  }),
})
const other = fc.constantFrom('advice' as const, 'report' as const, 'close' as const).map((deed) => ({ deed }))
const history = fc.array(fc.oneof({ weight: 6, arbitrary: step }, { weight: 1, arbitrary: other }), { maxLength: 12 })
type Deed = typeof step extends fc.Arbitrary<infer One> ? One : never

async function act(path: string, deed: Deed | { deed: 'advice' | 'report' | 'close' }): Promise<void> {
  const who: Visitor = 'who' in deed && deed.who === 'sanne' ? sanne : ria
  const { version } = (await ria.get(path)).body
  if (deed.deed === 'step') await who.put(`${path}/steps/${deed.step}`, version, deed.body)
  if (deed.deed === 'advice') await who.post(`${path}/advice`, { adviser: 'veilig-thuis', question: 'Wat nu?' })
  if (deed.deed === 'report') await who.post(`${path}/reports`, { madeOn: '2026-03-02' })
  if (deed.deed === 'close') await who.put(`${path}/closing`, version, { followUp: 'Bellen' })
}

type Kept = {
  acute: boolean
  acute_at_start: boolean
  about_adult: boolean
  open_steps: string[]
  norm: string | null
  report_needed: boolean | null
  help_possible: boolean | null
  to_be_confirmed: boolean
  review_on: string | null
  closed_at: Date | null
  organisation_kind: string
}

/** What is kept beside the steps, and the same reckoned from the steps alone. */
async function keptAndReckoned(id: string) {
  const { rows } = await house.owner.pool.query<Kept>('select * from signals.meldcode_file where id = $1', [id])
  const row = rows[0]
  assert.ok(row)
  const of = { municipality: '0109', file: id }
  const steps = await inTransaction(house.deps.db, of, (tx) => listSteps(tx, of))
  const file: MeldcodeFile = {
    organisationKind: row.organisation_kind,
    acute: isAcute(row.acute_at_start, steps),
    aboutAdult: row.about_adult,
    steps,
    advice: await inTransaction(house.deps.db, of, (tx) => listAdvice(tx, of)),
    ...(row.closed_at && { closedAt: row.closed_at }),
  }
  const stand = standOf(file, '2026-03-02')
  return {
    kept: [
      row.acute,
      row.open_steps,
      row.norm,
      row.report_needed,
      row.help_possible,
      row.to_be_confirmed,
      row.review_on,
    ],
    reckoned: [
      file.acute,
      [...stand.open],
      stand.norm ?? null,
      stand.decision?.report.needed ?? null,
      stand.decision?.help.possible ?? null,
      stand.decision?.toBeConfirmed ?? false,
      stand.decision?.reviewOn ?? null,
    ],
    amount: steps.length,
  }
}

test('[N-MC-01] whatever steps are taken in whatever order, where the file stands follows from its steps alone', async () => {
  let taken = 0
  await fc.assert(
    fc.asyncProperty(history, fc.boolean(), fc.boolean(), async (deeds, acute, aboutAdult) => {
      const signal = await ria.post('/signals', { pieces: [{ nature: 'told', text: 'Zorg' }], postcode: '7741' })
      const opened = await ria.post('/meldcode-files', { signalId: signal.body.id, acute, aboutAdult })
      for (const deed of deeds) await act(`/meldcode-files/${opened.body.id}`, deed)
      const { kept, reckoned, amount } = await keptAndReckoned(opened.body.id)
      assert.deepEqual(kept, reckoned)
      taken += amount
    }),
    { numRuns: 100 },
  )
  assert.ok(taken > 60, `only ${taken} steps were taken: the histories say too little`)
})

test('[N-MC-01] the app role cannot change or take away a step, advice or report', async () => {
  for (const table of ['meldcode_step', 'meldcode_advice', 'meldcode_report'])
    for (const deed of [`update signals.${table} set file = file`, `delete from signals.${table}`])
      await assert.rejects(house.deps.db.pool.query(deed), /permission denied/)
})

test('[N-MC-06 N-MC-10] the database itself refuses a skipped talk without danger, and help without a day', async () => {
  const opened = await ria.post('/meldcode-files', {})
  const { rows } = await house.owner.pool.query("select id from organisations.worker where subject = 'ria-timmer'")
  const step = `insert into signals.meldcode_step (municipality, file, nth, step, state, taken_by, taken_at, text)
                values ('0109', $1, 1, 'talk', 'not-needed', $2, now(), 'Geen tijd')`
  const query = house.owner.pool.query.bind(house.owner.pool)
  await assert.rejects(query(step, [opened.body.id, rows[0].id]), /a_talk_is_skipped_for_safety_only/)
  const help = 'update signals.meldcode_file set help_possible = true, report_needed = false where id = $1'
  await assert.rejects(query(help, [opened.body.id]), /help_has_a_review_day/)
})
