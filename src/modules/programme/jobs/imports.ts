import type { HouseJob } from '../../../platform/job-house.ts'
import { dutchDate } from '../../../platform/use-case.ts'
import { forEachMunicipality, settingOn } from '../../organisations/public.ts'
import { importKeepDays } from '../settings-imports.ts'
import { clearImports } from '../store/imports.ts'

const DAY = 86_400_000 // milliseconds

/** What was read from a file is not kept longer than it is needed. */
export const importJobs: readonly HouseJob[] = [
  {
    name: 'programme.clear-imports',
    schedule: '20 4 * * *',
    run: ({ deps }) =>
      forEachMunicipality(deps, async (tx, municipality) => {
        const now = deps.now()
        const days = await settingOn(tx, importKeepDays, { municipality, day: dutchDate(now) })
        await clearImports(tx, municipality, new Date(now.getTime() - days * DAY))
      }),
  },
]
