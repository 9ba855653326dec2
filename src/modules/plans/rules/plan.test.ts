import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse, type Refusal } from '../../../platform/refusal.ts'
import { setAgreement, setSafetyAgreement } from './agreements.ts'
import { addOwnWords, doAction, dropGoal, setAction, setGoal, tellWhatGoesWell } from './content.ts'
import { agreeOnPlan, endPlan, evaluatePlan, evaluationIsLate, goOn, hintsFor, sideBySide } from './life.ts'
import {
  type Action,
  type Assent,
  type Change,
  type Changed,
  type Goal,
  type Plan,
  type PlanState,
  startPlan,
  type Version,
  type Voice,
} from './plan.ts'

const at = new Date('2026-03-02T09:00:00Z')
const today = '2026-03-02'
const change = (why?: string): Change => ({ by: 'anna', at, ...(why && { why }) })
const child: Voice = { kind: 'child', person: 'elif' }
const mother: Voice = { kind: 'parent', person: 'aylin' }
const anna: Voice = { kind: 'professional', person: 'anna' }
const action = (overrides: Partial<Action> = {}): Action => ({
  id: 'a1',
  text: 'Elif gaat op tijd naar bed',
  by: { kind: 'family', person: 'aylin' },
  ...overrides,
})
const goal = (overrides: Partial<Goal> = {}): Goal => ({
  id: 'g1',
  text: 'Ik wil weer lekker slapen',
  inWordsOf: child,
  for: ['elif'],
  actions: [action()],
  ...overrides,
})
const yes = (by: Voice): Assent => ({ by, on: today, how: 'signed', agrees: true })
const no = (by: Voice): Assent => ({ ...yes(by), agrees: false, words: 'ik wil dit niet' })
const agreement = { assents: [yes(mother), yes(anna)], directors: [anna], evaluateOn: '2026-06-01', today }
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const planOf = (changed: Changed | Refusal): Plan => orRefuse(changed).plan

const draft = (): Plan =>
  planOf(startPlan({ id: 'p1', household: 'h1', origin: 'made-together' }, { plans: [], change: change() }))
const filled = (): Plan => planOf(setGoal(draft(), goal(), change()))
const agreed = (): Plan => planOf(agreeOnPlan(filled(), agreement, change()))
const said = (by: Voice, result: 'reached' | 'partly' | 'not') => ({ goal: 'g1', by, result })
const evaluated = (): Plan =>
  planOf(evaluatePlan(agreed(), { on: '2026-06-01', present: [], sayings: [said(child, 'partly')] }, change()))

test('[D02] a household has one plan at a time, and a next one when the former has ended', () => {
  const ask = { id: 'p2', household: 'h1', origin: 'made-together' } as const
  assert.equal(refusalOf(startPlan(ask, { plans: [draft()], change: change() })), 'plans/already-there')
  assert.equal(refusalOf(startPlan(ask, { plans: [{ ...draft(), state: 'ended' }], change: change() })), undefined)
})

test('[D02] every change leaves a version that says who, when, what and why', () => {
  const { version } = orRefuse(setGoal(draft(), goal(), change('gevraagd door Elif')))
  assert.deepEqual(version, { number: 2, kind: 'goal', state: 'draft', by: 'anna', at, why: 'gevraagd door Elif' })
})

test('[D02] a goal has words and is for somebody; what is done for it is done by somebody', () => {
  assert.equal(refusalOf(setGoal(draft(), goal({ text: ' ' }), change())), 'plans/words-missing')
  assert.equal(refusalOf(setGoal(draft(), goal({ for: [] }), change())), 'plans/goal-for-nobody')
  const nobody = action({ by: { kind: 'helper', name: ' ', organisation: 'De Brug' } })
  assert.equal(refusalOf(setGoal(draft(), goal({ actions: [nobody] }), change())), 'plans/action-without-doer')
  assert.equal(refusalOf(setAction(filled(), { goal: 'g9', action: action() }, change())), 'plans/goal-unknown')
  assert.equal(
    refusalOf(setAction(filled(), { goal: 'g1', action: action({ text: '' }) }, change())),
    'plans/words-missing',
  )
})

test('[D02] another wording takes the place of the former, a new goal comes after it', () => {
  const plan = planOf(
    setGoal(
      planOf(setGoal(filled(), goal({ id: 'g2', text: 'Vriendinnen' }), change())),
      goal({ text: 'Slapen' }),
      change(),
    ),
  )
  assert.deepEqual(
    plan.goals.map((g) => g.text),
    ['Slapen', 'Vriendinnen'],
  )
})

test('[D02] a plan is agreed on by the director and at least one of the family', () => {
  assert.equal(agreed().state, 'agreed')
  assert.equal(
    refusalOf(agreeOnPlan(filled(), { ...agreement, assents: [yes(anna)] }, change())),
    'plans/family-does-not-agree',
  )
  assert.equal(
    refusalOf(agreeOnPlan(filled(), { ...agreement, assents: [yes(mother), no(anna)] }, change())),
    'plans/director-does-not-agree',
  )
  assert.equal(
    refusalOf(agreeOnPlan(filled(), { ...agreement, assents: [yes(mother)] }, change())),
    'plans/director-does-not-agree',
  )
})

test('[D03] when the parents direct themselves their yes is enough', () => {
  assert.equal(
    refusalOf(agreeOnPlan(filled(), { ...agreement, assents: [yes(mother)], directors: [mother] }, change())),
    undefined,
  )
})

test('[D02] whoever does not agree stays in the plan with their own words', () => {
  const plan = planOf(agreeOnPlan(filled(), { ...agreement, assents: [yes(mother), yes(anna), no(child)] }, change()))
  assert.deepEqual(
    plan.assents.filter((a) => !a.agrees).map((a) => a.words),
    ['ik wil dit niet'],
  )
})

test('[D02] nothing is agreed on without a goal somebody works on and a day to look again', () => {
  assert.equal(refusalOf(agreeOnPlan(draft(), agreement, change())), 'plans/nothing-to-agree')
  const idle = planOf(setGoal(draft(), goal({ actions: [] }), change()))
  assert.equal(refusalOf(agreeOnPlan(idle, agreement, change())), 'plans/nothing-to-agree')
  assert.equal(
    refusalOf(agreeOnPlan(filled(), { ...agreement, evaluateOn: today }, change())),
    'plans/evaluation-date-missing',
  )
  assert.equal(
    refusalOf(agreeOnPlan(filled(), { ...agreement, assents: [yes(mother), no(mother), yes(anna)] }, change())),
    'plans/spoke-twice',
  )
  assert.equal(refusalOf(agreeOnPlan(agreed(), agreement, change())), 'plans/not-a-draft')
})

test('[D02] changing what was agreed on needs a reason and makes it a draft; the agreed version stays in force', () => {
  assert.equal(refusalOf(setGoal(agreed(), goal({ id: 'g2' }), change())), 'plans/reason-missing')
  const changed = planOf(setGoal(agreed(), goal({ id: 'g2' }), change('papa woont nu ergens anders')))
  assert.equal(changed.state, 'draft')
  assert.equal(changed.inForce, agreed().version)
})

test('[D02] a goal people agreed on is not dropped but evaluated', () => {
  assert.deepEqual(planOf(dropGoal(filled(), 'g1', change())).goals, [])
  assert.equal(refusalOf(dropGoal(agreed(), 'g1', change('niet meer nodig'))), 'plans/goal-agreed-on')
  assert.equal(refusalOf(dropGoal(filled(), 'g9', change())), 'plans/goal-unknown')
})

test('[D02] own words, what goes well and what is done are added without agreeing again', () => {
  const words = { by: child, about: 'hoped', text: 'dat het rustig is', on: today } as const
  assert.equal(planOf(addOwnWords(agreed(), words, change())).state, 'agreed')
  assert.equal(
    planOf(tellWhatGoesWell(agreed(), { by: mother, text: 'we lachen veel', on: today }, change())).state,
    'agreed',
  )
  const done = planOf(doAction(agreed(), { goal: 'g1', action: 'a1', on: today }, change()))
  assert.equal(done.goals[0]?.actions[0]?.doneOn, today)
  assert.equal(refusalOf(doAction(agreed(), { goal: 'g1', action: 'a9', on: today }, change())), 'plans/action-unknown')
  assert.equal(refusalOf(addOwnWords(agreed(), { ...words, text: '' }, change())), 'plans/words-missing')
})

test('[D02] a safety agreement says what, who watches, what if it goes wrong and when one looks again', () => {
  const safety = {
    id: 's1',
    text: 'Papa komt niet binnen als hij dronk',
    watchedBy: 'oma Sevim',
    ifItGoesWrong: 'Aylin belt oma',
    reviewOn: '2026-04-01',
  }
  assert.deepEqual(planOf(setSafetyAgreement(draft(), safety, change())).safety, [safety])
  for (const field of ['text', 'watchedBy', 'ifItGoesWrong', 'reviewOn'] as const)
    assert.equal(
      refusalOf(setSafetyAgreement(draft(), { ...safety, [field]: '' }, change())),
      'plans/safety-incomplete',
      field,
    )
  assert.equal(refusalOf(setAgreement(draft(), { id: 'x', text: ' ' }, change())), 'plans/words-missing')
})

test('[D02] child, parent and professional each say how it went, side by side and never averaged', () => {
  const sayings = [said(anna, 'reached'), said(mother, 'partly'), said(child, 'not')]
  const plan = planOf(evaluatePlan(agreed(), { on: '2026-06-01', present: [child, mother, anna], sayings }, change()))
  assert.deepEqual(
    sideBySide(plan, 'g1').map((s) => `${s.by.kind} ${s.result}`),
    ['child not', 'parent partly', 'professional reached'],
  )
})

test('[D02] at a next evaluation the last word of each counts, and the word of whoever was silent stays', () => {
  const first = planOf(
    evaluatePlan(
      agreed(),
      { on: '2026-06-01', present: [], sayings: [said(child, 'not'), said(mother, 'not')] },
      change(),
    ),
  )
  const again = planOf(goOn(first, { evaluateOn: '2026-09-01', today: '2026-06-01' }, change()))
  const second = planOf(
    evaluatePlan(again, { on: '2026-09-01', present: [], sayings: [said(child, 'reached')] }, change()),
  )
  assert.deepEqual(
    sideBySide(second, 'g1').map((s) => `${s.by.person} ${s.result} ${s.on}`),
    ['elif reached 2026-09-01', 'aylin not 2026-06-01'],
  )
})

test('[D02] an evaluation needs an agreed plan, a voice, known goals and one word of each', () => {
  const evaluation = (sayings: ReturnType<typeof said>[]) => ({ on: '2026-06-01', present: [], sayings })
  assert.equal(refusalOf(evaluatePlan(filled(), evaluation([said(child, 'not')]), change())), 'plans/not-agreed-yet')
  assert.equal(refusalOf(evaluatePlan(agreed(), evaluation([]), change())), 'plans/nobody-spoke')
  assert.equal(
    refusalOf(evaluatePlan(agreed(), evaluation([{ ...said(child, 'not'), goal: 'g9' }]), change())),
    'plans/goal-unknown',
  )
  assert.equal(
    refusalOf(evaluatePlan(agreed(), evaluation([said(child, 'not'), said(child, 'reached')]), change())),
    'plans/spoke-twice',
  )
})

test('[D02] an evaluation is late from the day after its day, not on the day itself, and not once it was held', () => {
  assert.equal(evaluationIsLate(agreed(), '2026-06-01'), false)
  assert.equal(evaluationIsLate(agreed(), '2026-06-02'), true)
  assert.equal(evaluationIsLate(evaluated(), '2026-06-02'), false)
  const redrafted = planOf(setGoal(agreed(), goal({ id: 'g2' }), change('erbij gekomen')))
  assert.equal(evaluationIsLate(redrafted, '2026-06-02'), true)
})

test('[D02] after an evaluation the plan goes on with a next date', () => {
  assert.equal(refusalOf(goOn(evaluated(), { evaluateOn: today, today }, change())), 'plans/evaluation-date-missing')
  assert.equal(refusalOf(goOn(agreed(), { evaluateOn: '2026-09-01', today }, change())), 'plans/not-evaluated-yet')
  assert.equal(planOf(goOn(evaluated(), { evaluateOn: '2026-09-01', today }, change())).state, 'agreed')
})

test('[D02] a plan ends with a reason and then changes no more', () => {
  assert.equal(refusalOf(endPlan(evaluated(), change())), 'plans/reason-missing')
  const ended = planOf(endPlan(evaluated(), change('het gaat goed zo')))
  assert.equal(refusalOf(setGoal(ended, goal(), change('toch'))), 'plans/ended')
  assert.equal(
    refusalOf(addOwnWords(ended, { by: child, about: 'now', text: 'x', on: today }, change())),
    'plans/ended',
  )
  assert.equal(refusalOf(endPlan(ended, change('nog eens'))), 'plans/ended')
})

test('[D02] what is missing is a hint and never a bar', () => {
  assert.deepEqual(hintsFor(filled()), ['nothing-goes-well', 'no-words-of-child', 'no-words-of-parents'])
  const byHelper = planOf(
    setGoal(
      draft(),
      goal({ actions: [action({ by: { kind: 'helper', name: 'Jan', organisation: 'De Brug' } })] }),
      change(),
    ),
  )
  assert.ok(hintsFor(byHelper).includes('nothing-by-family'))
})

const moves: Record<PlanState, readonly PlanState[]> = {
  draft: ['draft', 'agreed', 'ended'],
  agreed: ['agreed', 'draft', 'evaluated', 'ended'],
  evaluated: ['evaluated', 'draft', 'agreed', 'ended'],
  ended: [],
}
const steps = {
  goal: (p: Plan) => setGoal(p, goal(), change('nodig')),
  bare: (p: Plan) => setGoal(p, goal({ id: 'g2', actions: [] }), change()),
  drop: (p: Plan) => dropGoal(p, 'g1', change('niet meer nodig')),
  words: (p: Plan) => addOwnWords(p, { by: child, about: 'now', text: 'x', on: today }, change()),
  done: (p: Plan) => doAction(p, { goal: 'g1', action: 'a1', on: today }, change()),
  agree: (p: Plan) => agreeOnPlan(p, agreement, change()),
  evaluate: (p: Plan) => evaluatePlan(p, { on: today, present: [], sayings: [said(child, 'partly')] }, change()),
  goOn: (p: Plan) => goOn(p, { evaluateOn: '2026-09-01', today }, change()),
  end: (p: Plan) => endPlan(p, change('klaar')),
}

test('[D02] whatever happens to a plan, versions number on by one and only the known steps lead from state to state', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), { maxLength: 25 }),
      (path) => {
        let plan = draft()
        const versions: Version[] = []
        for (const name of path) {
          const outcome = steps[name](plan)
          if (isRefusal(outcome)) continue
          assert.ok(moves[plan.state].includes(outcome.plan.state), `${plan.state} → ${outcome.plan.state} by ${name}`)
          plan = outcome.plan
          versions.push(outcome.version)
          if (plan.state === 'agreed')
            assert.ok(
              plan.inForce !== undefined &&
                plan.evaluateOn !== undefined &&
                plan.goals.some((g) => g.actions.length > 0),
            )
          if (plan.state !== 'agreed' && plan.state !== 'draft') assert.equal(plan.evaluateOn, undefined)
        }
        assert.deepEqual(
          versions.map((v) => v.number),
          versions.map((_, i) => i + 2),
        )
      },
    ),
    { numRuns: 500 },
  )
})
