import { useCase } from '../../platform/use-case.ts'
import { getDossier, mayOpen } from '../dossiers/public.ts'
import { PlanPage, ShowPlan } from './contract/plan.ts'
import { mayChange } from './may-change.ts'
import { evaluationIsLate, hintsFor, sideBySide } from './rules/life.ts'
import { peopleInPlan } from './rules/people-in.ts'
import type { Action, Goal, Plan } from './rules/plan.ts'
import { getPlan } from './store/plans.ts'
import { type Family, loadDirectors, loadFamily } from './who-speaks.ts'

/** The plan of a household, for whoever has to do with it. */
export const showPlan = useCase({
  name: 'plans.show-plan',
  summary: 'Het plan van een gezin lezen',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ShowPlan,
  output: PlanPage,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayOpen(scene, dossierId),
  async run(scene, { dossierId }) {
    const { tx, municipality, today, touch } = scene
    const dossier = await getDossier(tx, municipality, dossierId)
    touch(dossier.household)
    const plan = await getPlan(tx, municipality, dossierId)
    const directors = await loadDirectors(scene, dossierId)
    const spokenOf = [...peopleInPlan(plan), ...directors.map(({ person }) => person)]
    const of = { municipality, household: dossier.household, today }
    const { nameOf, elsewhere, ...home } = await loadFamily(tx, of, spokenOf)
    return {
      id: plan.id,
      dossier: { id: dossier.id, number: dossier.number },
      household: { ...home, members: [...home.members, ...elsewhere] },
      directors: directors.map((voice) => ({ ...voice, name: nameOf(voice.person) })),
      origin: plan.origin,
      state: plan.state,
      goesWell: plan.goesWell.map((said) => ({ ...said, byName: nameOf(said.by.person) })),
      ownWords: plan.ownWords.map((said) => ({ ...said, byName: nameOf(said.by.person) })),
      goals: plan.goals.map((goal) => showGoal(plan, goal, nameOf)),
      agreements: plan.agreements.map(({ otherwise, ended, ...agreement }) => ({
        ...agreement,
        otherwise: otherwise ?? '',
        ended: ended ?? null,
      })),
      safety: plan.safety.map(({ reviewOn, ended, ...agreement }) => ({
        ...agreement,
        reviewDate: reviewOn,
        ended: ended ?? null,
      })),
      assents: plan.assents.map(({ by, on, agrees, words }) => ({
        byName: nameOf(by.person),
        on,
        agrees,
        words: words ?? '',
      })),
      evaluationDate: plan.evaluateOn ?? null,
      evaluationIsLate: evaluationIsLate(plan, today),
      hints: hintsFor(plan),
      mayChange: dossier.closedAt === null && plan.state !== 'ended' && (await mayChange(scene, dossierId)),
      version: plan.version,
    }
  },
})

function showGoal(plan: Plan, goal: Goal, nameOf: Family['nameOf']) {
  return {
    id: goal.id,
    text: goal.text,
    for: goal.for.map((id) => ({ id, name: nameOf(id) })),
    inWordsOf: goal.inWordsOf ? { ...goal.inWordsOf, name: nameOf(goal.inWordsOf.person) } : null,
    phase: goal.phase ?? null,
    actions: goal.actions.map((action) => showAction(action, nameOf)),
    results: sideBySide(plan, goal.id).map(({ by, result, words, on }) => ({
      by,
      byName: nameOf(by.person),
      result,
      words: words ?? '',
      on,
    })),
  }
}

function showAction({ id, text, by, until, doneOn }: Action, nameOf: Family['nameOf']) {
  const who = by.kind === 'helper' ? [by.name, by.organisation].filter(Boolean).join(', ') : nameOf(by.person)
  return {
    id,
    text,
    by: who,
    doer: by,
    byFamily: by.kind !== 'helper',
    untilDate: until ?? null,
    doneDate: doneOn ?? null,
  }
}
