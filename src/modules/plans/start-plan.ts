import { newId } from '../../platform/ids.ts'
import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { addEvent, getOpenDossier, mayDecide } from '../dossiers/public.ts'
import { changeBy } from './change-plan.ts'
import { PlanChanged, StartPlan } from './contract/plan.ts'
import { refuseOwnDraft } from './rules/family-group-plan.ts'
import { startPlan as start } from './rules/plan.ts'
import { loadFamilyPlan } from './store/family-plan.ts'
import { listPlansOfHousehold, savePlan } from './store/plans.ts'

/** Starts the one plan of the household; the plan of the family itself comes first (N-ACC-04). */
export const startPlan = useCase({
  name: 'plans.start-plan',
  summary: 'Het ene plan van een gezin beginnen',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: StartPlan,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run(scene, { dossierId, origin }) {
    const { tx, municipality, actor, now, touch } = scene
    const { household } = await getOpenDossier(tx, municipality, dossierId)
    touch(household)
    const { file } = await loadFamilyPlan(tx, municipality, dossierId)
    const no = origin === 'made-together' ? refuseOwnDraft(file) : undefined
    if (no) throw new Refused(no)
    const plans = await listPlansOfHousehold(tx, municipality, household)
    const changed = orRefuse(start({ id: newId(now), household, origin }, { plans, change: changeBy(scene) }))
    await savePlan(tx, { municipality, dossier: dossierId, byName: actor.name }, changed)
    await addEvent(
      tx,
      { municipality, dossier: dossierId, kind: 'plan-started' },
      { by: actor.id, byName: actor.name, at: now },
    )
    return { id: changed.plan.id, version: changed.plan.version }
  },
})
