import { useCase } from '../../platform/use-case.ts'
import { listTeams, listWorkers } from '../organisations/public.ts'
import { HandoverForm, ShowHandoverForm } from './contract/handover.ts'
import { handoverPolicyOn } from './handover-row.ts'
import { mayDo } from './may-open.ts'
import { lastDay } from './offer-handover.ts'
import { getDossier } from './store/dossier.ts'

/** What a complete handover asks today, the last day to answer, and to whom one can hand over. */
export const showHandoverForm = useCase({
  name: 'dossiers.show-handover-form',
  summary: 'Wat een overdracht vraagt, en aan wie het kan',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ShowHandoverForm,
  output: HandoverForm,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'hand-over' }),
  async run({ tx, actor, today, municipality, touch }, { dossierId }) {
    touch((await getDossier(tx, municipality, dossierId)).household)
    const policy = handoverPolicyOn(today)
    const [workers, teams] = await Promise.all([
      listWorkers(tx, { municipality, today }),
      listTeams(tx, { municipality, today }),
    ])
    return {
      required: [...policy.required],
      optional: [...policy.optional],
      due: {
        ordinary: lastDay(today, policy.answerWithin.ordinary),
        crisis: lastDay(today, policy.answerWithin.crisis),
      },
      workers: workers
        .filter(({ id }) => id !== actor.id)
        .map(({ id, name, organisation }) => ({ id, name, organisation })),
      teams: teams.map(({ id, name }) => ({ id, name })),
    }
  },
})
