import { useCase } from '../../platform/use-case.ts'
import { getDossier, mayOpen } from '../dossiers/public.ts'
import { clocksOf } from './clocks-of.ts'
import { FamilyPlanPage, ShowFamilyPlan } from './contract/family-plan.ts'
import { mayChange } from './may-change.ts'
import { clockIsLate } from './rules/clocks.ts'
import { familyPlanState } from './rules/family-group-plan.ts'
import { peopleInFile } from './rules/people-in.ts'
import { loadFamilyPlan } from './store/family-plan.ts'
import { findPlan } from './store/plans.ts'
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
  async run(scene, { dossierId }) {
    const { tx, municipality, today, touch } = scene
    const dossier = await getDossier(tx, municipality, dossierId)
    const { household } = dossier
    touch(household)
    const { file, version } = await loadFamilyPlan(tx, municipality, dossierId)
    const { nameOf, elsewhere, ...home } = await loadFamily(tx, { municipality, household, today }, peopleInFile(file))
    const clocks = await clocksOf(scene, dossierId)
    return {
      dossier: { id: dossier.id, number: dossier.number },
      household: { ...home, members: [...home.members, ...elsewhere] },
      state: familyPlanState(file),
      offers: file.offers.map(({ id, on, by, to, answer }) => ({
        id,
        on,
        by: nameOf(by),
        to: to.map((person) => ({ id: person, name: nameOf(person) })),
        answer: answer ? { makesIt: answer.makesIt, on: answer.on, by: nameOf(answer.by) } : null,
      })),
      writing: file.writing
        ? {
            by: nameOf(file.writing.askedBy),
            askedDate: file.writing.askedOn,
            givenDate: file.writing.writtenOn ?? null,
          }
        : null,
      skip: file.skip ? { reason: file.skip.reason, text: file.skip.text, on: file.skip.on } : null,
      clocks: clocks.map((clock) => ({
        kind: clock.kind,
        fromDate: clock.from,
        dueDate: clock.due,
        metDate: clock.metOn ?? null,
        late: clockIsLate(clock, today),
      })),
      planStarted: (await findPlan(tx, municipality, dossierId)) !== undefined,
      mayChange: dossier.closedAt === null && (await mayChange(scene, dossierId)),
      version,
    }
  },
})
