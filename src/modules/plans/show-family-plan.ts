import { endOfTerm } from '../../platform/terms/term.ts'
import { useCase } from '../../platform/use-case.ts'
import { getDossier, mayOpen } from '../dossiers/public.ts'
import { FamilyPlanPage, ShowFamilyPlan } from './contract/family-plan.ts'
import { clockIsLate, type EndOfTerm, planClocks } from './rules/clocks.ts'
import { familyPlanState, noFamilyPlanSince } from './rules/family-group-plan.ts'
import { loadFamilyPlan } from './store/family-plan.ts'
import { findAgreedOn, findPlan } from './store/plans.ts'
import { loadFamily } from './who-speaks.ts'

/** Whether the family makes its own plan, and the clocks that run when it does not (N-ACC-04, N-ACC-05). */
export const showFamilyPlan = useCase({
  name: 'plans.show-family-plan',
  summary: 'Het aanbod van een familiegroepsplan en de termijnen',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ShowFamilyPlan,
  output: FamilyPlanPage,
  subject: ({ dossierId }) => `dossier/${dossierId}/family-plan`,
  may: (scene, { dossierId }) => mayOpen(scene, dossierId),
  async run({ tx, municipality, today, touch }, { dossierId }) {
    const { household } = await getDossier(tx, municipality, dossierId)
    touch(household)
    const { file, version } = await loadFamilyPlan(tx, municipality, dossierId)
    const { nameOf } = await loadFamily(tx, { municipality, household, today })
    const plan = await findPlan(tx, municipality, dossierId)
    const since = noFamilyPlanSince(file)
    const agreedOn = plan && (await findAgreedOn(tx, municipality, plan.id))
    const clocks = planClocks(
      { ...(since && { noFamilyPlanSince: since }), ...(agreedOn && { agreedOn }), alwaysInWriting: false },
      lastDay,
    )
    return {
      state: familyPlanState(file),
      offers: file.offers.map(({ id, on, by, to, answer }) => ({
        id,
        on,
        by: nameOf(by),
        to: to.map(nameOf),
        answer: answer ? { makesIt: answer.makesIt, on: answer.on, by: nameOf(answer.by) } : null,
      })),
      skip: file.skip ? { reason: file.skip.reason, text: file.skip.text, on: file.skip.on } : null,
      clocks: clocks.map((clock) => ({
        kind: clock.kind,
        fromDate: clock.from,
        dueDate: clock.due,
        metDate: clock.metOn ?? null,
        late: clockIsLate(clock, today),
      })),
      version,
    }
  },
})

const lastDay: EndOfTerm = (start, length) => endOfTerm(Temporal.PlainDate.from(start), length).toString()
