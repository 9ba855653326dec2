import { Paper, paperOutput } from '../../platform/http/paper.ts'
import { useCase } from '../../platform/use-case.ts'
import { findDirection, getDossier, mayOpen } from '../dossiers/public.ts'
import { getMunicipality } from '../organisations/public.ts'
import { PrintPlan } from './contract/plan.ts'
import type { PlanPaper } from './papers/plan-paper.ts'
import { sideBySide } from './rules/life.ts'
import { peopleInPlan } from './rules/people-in.ts'
import type { Goal, Plan } from './rules/plan.ts'
import { getPlan } from './store/plans.ts'
import { type Family, loadFamily } from './who-speaks.ts'

/** The plan on paper, for the kitchen table: tagged PDF to read, Word to edit. */
export const printPlan = useCase({
  name: 'plans.print-plan',
  summary: 'Het plan afdrukken als PDF of Word',
  action: 'print',
  purpose: 'youth-help',
  conceal: true,
  input: PrintPlan,
  output: paperOutput,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan/paper`,
  may: (scene, { dossierId }) => mayOpen(scene, dossierId),
  async run({ tx, municipality, now, today, touch }, { dossierId, format, language }) {
    const dossier = await getDossier(tx, municipality, dossierId)
    touch(dossier.household)
    const plan = await getPlan(tx, municipality, dossierId)
    const direction = await findDirection(tx, { municipality, dossier: dossierId, at: now })
    const spokenOf = [...peopleInPlan(plan), ...(direction?.kind === 'professional' ? [direction.worker] : [])]
    const family = await loadFamily(tx, { municipality, household: dossier.household, today }, spokenOf)
    const { name, brand } = await getMunicipality(tx, municipality, today)
    const director = direction?.kind === 'professional' ? family.nameOf(direction.worker) : undefined
    const paper = paperOf(plan, family, {
      language,
      brand,
      municipality: name,
      madeOn: today,
      ...(director && { director: { name: director } }),
    })
    // The file is named after the dossier's number: never after a person (N-BSN-01).
    // What makes the papers is loaded with the first one: a server that prints nothing does without those megabytes.
    if (format === 'docx') {
      const { planAsDocx } = await import('./papers/plan-as-docx.ts')
      return new Paper('docx', `plan-${dossier.number}.docx`, await planAsDocx(paper))
    }
    const { planAsPdf } = await import('./papers/plan-as-pdf.ts')
    return new Paper('pdf', `plan-${dossier.number}.pdf`, await planAsPdf(paper))
  },
})

type Print = Pick<PlanPaper, 'language' | 'brand' | 'municipality' | 'madeOn' | 'director'>

function paperOf(plan: Plan, { name, members, nameOf }: Family, print: Print): PlanPaper {
  return {
    ...print,
    family: name,
    members: members.map((member) => member.name),
    state: plan.state === 'draft' ? 'draft' : 'agreed',
    version: plan.version,
    goesWell: plan.goesWell.map(({ text, by }) => ({ text, by: nameOf(by.person) })),
    ownWords: plan.ownWords.map(({ text, by }) => ({ text, by: nameOf(by.person) })),
    goals: plan.goals.map((goal) => goalOnPaper(plan, goal, nameOf)),
    // On paper stands what holds; what ended can be read on screen.
    agreements: plan.agreements.filter(({ ended }) => !ended),
    safety: plan.safety.filter(({ ended }) => !ended),
    ...(plan.evaluateOn && { evaluateOn: plan.evaluateOn }),
    signers: members.map((member) => ({ name: member.name, as: '' })),
  }
}

function goalOnPaper(plan: Plan, goal: Goal, nameOf: Family['nameOf']): PlanPaper['goals'][number] {
  return {
    text: goal.text,
    ...(goal.inWordsOf && { inWordsOf: nameOf(goal.inWordsOf.person) }),
    actions: goal.actions.map(({ text, by, until, doneOn }) => ({
      text,
      by: by.kind === 'helper' ? by.name : nameOf(by.person),
      ...(until && { until }),
      ...(doneOn && { doneOn }),
    })),
    results: sideBySide(plan, goal.id).map(({ by, result, words }) => ({
      by: nameOf(by.person),
      result,
      ...(words && { words }),
    })),
  }
}
