import type { Scene } from '../../platform/use-case.ts'
import { listMandates, listWorkers } from '../organisations/public.ts'
import type { Direction } from './rules/direction.ts'
import { type Mandate, type Power, powers } from './rules/powers.ts'

/** What a director's powers rest on today: the mandates that organisations keeps, and the teams the director works in. */
export async function mandatesOf(
  { tx, municipality, today }: Pick<Scene, 'tx' | 'municipality' | 'today'>,
  director: Direction | undefined,
): Promise<{ mandates: Mandate[]; directorTeams: string[] }> {
  if (director?.kind !== 'professional') return { mandates: [], directorTeams: [] }
  const [kept, workers] = await Promise.all([
    listMandates(tx, { municipality, day: today }),
    listWorkers(tx, { municipality, today }),
  ])
  return {
    mandates: kept.map(({ id, holder, givenBy, source, since, until, ...mandate }) => ({
      id,
      holder,
      givenBy,
      source,
      since,
      ...(until !== null && { until }),
      powers: mandate.powers.filter(isPower),
    })),
    directorTeams: [...(workers.find(({ id }) => id === director.worker)?.teams ?? [])],
  }
}

const isPower = (code: string): code is Power => powers.some((power) => power === code)
