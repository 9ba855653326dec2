import { useCase } from '../../platform/use-case.ts'
import { getDossier, mayOpen } from '../dossiers/public.ts'
import { ListVersions, VersionList } from './contract/plan.ts'
import { getPlan, listVersions as list } from './store/plans.ts'

/** Every version of the plan: what changed, who did it, when and why. */
export const listVersions = useCase({
  name: 'plans.list-versions',
  summary: 'Versies van het plan',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ListVersions,
  output: VersionList,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayOpen(scene, dossierId),
  async run({ tx, municipality, touch }, { dossierId }) {
    touch((await getDossier(tx, municipality, dossierId)).household)
    const plan = await getPlan(tx, municipality, dossierId)
    const versions = await list(tx, municipality, plan.id)
    return {
      versions: versions.map(({ number, kind, state, byName, at, why }) => ({
        number,
        kind,
        state,
        byName,
        at: at.toISOString(),
        why: why ?? '',
      })),
    }
  },
})
