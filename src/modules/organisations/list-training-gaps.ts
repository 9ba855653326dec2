import { useCase } from '../../platform/use-case.ts'
import { ListTrainingGaps, requiredTrainings, TrainingGaps } from './contract/skills.ts'
import { mayReadStaff } from './rules/rights.ts'
import { missingTrainings } from './rules/trainings.ts'
import { settingOn } from './store/settings.ts'
import { listRights, listTrainings } from './store/skills.ts'

/** Who still misses what the training plan asks of their role (S002-149, S003-153). */
export const listTrainingGaps = useCase({
  name: 'organisations.list-training-gaps',
  summary: 'Scholing die volgens het opleidingsplan nog ontbreekt',
  action: 'list',
  purpose: 'administration',
  input: ListTrainingGaps,
  output: TrainingGaps,
  subject: () => 'training-gaps',
  may: ({ actor }) => mayReadStaff(actor),
  async run({ tx, municipality, today }) {
    const asked = await settingOn(tx, requiredTrainings, { municipality, day: today })
    const people = Map.groupBy(await listRights(tx, { municipality, day: today }), ({ worker }) => worker)
    const done = Map.groupBy(await listTrainings(tx, municipality), ({ worker }) => worker)
    const workers = [...people].map(([worker, held]) => ({
      worker,
      name: held[0]?.name ?? '',
      missing: missingTrainings(
        asked.filter(({ role }) => held.some((one) => one.role === role)).map(({ subject }) => subject),
        done.get(worker) ?? [],
        today,
      ),
    }))
    return { workers: workers.filter(({ missing }) => missing.length > 0) }
  },
})
