import type { DossierInBulk } from '../../../modules/dossiers/public.ts'
import type { PlanInBulk } from '../../../modules/plans/public.ts'
import type { SignalInBulk } from '../../../modules/signals/public.ts'
import type { Cast } from './cast.ts'
import type { Now } from './days.ts'
import { dossierOf, type Helped, storyFor } from './dossiers.ts'
import type { Population } from './facts.ts'
import { type Candidate, candidates } from './helped.ts'
import type { Random } from './random.ts'
import {
  AT_LEAST,
  DOSSIER_DAYS,
  HELPED_PER_HOUSEHOLD,
  HELPED_PER_INHABITANT,
  OPEN_AT_LEAST,
  SIGNALS_PER_DOSSIER,
  YEARS,
} from './rates.ts'
import { signalAlone, signalsForToday, signalsOf } from './signals.ts'
import { consultantsFor, type Staff, teamFor } from './staff.ts'

/** Two years of work in one municipality, oldest first. */
export type Life = { dossiers: DossierInBulk[]; plans: PlanInBulk[]; signals: SignalInBulk[] }

/** How many dossiers open in the two years, so that about the known share of inhabitants is helped in a year. */
export function dossiersFor(inhabitants: number, share: number): number {
  const helpedHouseholds = (inhabitants * HELPED_PER_INHABITANT) / HELPED_PER_HOUSEHOLD
  // In one year everybody is helped who came in it, and of those who came before it who still were (a dossier lasts that long).
  const perYear = helpedHouseholds / (1 + DOSSIER_DAYS.mean / 365)
  return Math.max(Math.round(perYear * YEARS), Math.round(AT_LEAST.dossiers * share))
}

/** Signals and dossiers over the families of a municipality; `share` is its part of the whole demo. */
export function liveOn(
  random: Random,
  population: Population,
  { cast, staff, now, inhabitants, share }: { cast: Cast; staff: Staff; now: Now; inhabitants: number; share: number },
): Life {
  const known = new Set([...cast.values()].flatMap(({ members }) => Object.values(members).map(({ id }) => id)))
  const likely = candidates(random.branch('candidates'), population, { today: now.today, known })
  const wanted = Math.min(dossiersFor(inhabitants, share), Math.floor(likely.length / 2))
  const turns = new Map<string, number>()
  const helped = likely.slice(0, wanted).map((candidate) => {
    const team = teamFor(staff, candidate.postcode)
    const turn = turns.get(team) ?? 0
    turns.set(team, turn + 1)
    const open = turn < OPEN_AT_LEAST * consultantsFor(staff, candidate.postcode).length
    return dossierOf(random.branch(`dossier/${candidate.household}`), { candidate, staff, now, turn, open })
  })
  const taken = helped.flatMap((one) => signalsOf(random.branch(`signal/${one.dossier.id}`), one, { staff, now }))
  const others = likely.slice(wanted)
  const total = Math.max(Math.round(wanted * SIGNALS_PER_DOSSIER), Math.round(AT_LEAST.signals * share))
  const alone = otherSignals(random.branch('alone'), others, { staff, now, count: Math.max(0, total - taken.length) })
  const today = workForToday(random.branch('today'), others, { staff, now })
  return {
    dossiers: helped.map(({ dossier }) => dossier).toSorted((a, b) => a.openedAt.getTime() - b.openedAt.getTime()),
    plans: helped.flatMap(({ plan }: Helped) => (plan ? [plan] : [])),
    signals: [...taken, ...alone, ...today].toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime()),
  }
}

type Ask = { staff: Staff; now: Now }

/** Spread evenly over the two years; the last ones are still open. */
function otherSignals(random: Random, from: readonly Candidate[], { staff, now, count }: Ask & { count: number }) {
  return Array.from({ length: count }, (_, i) => {
    const candidate = from[i % Math.max(1, Math.min(from.length, count))]
    if (!candidate) return []
    const day = now.today - Math.floor((i / Math.max(1, count)) * YEARS * 365)
    return [signalAlone(random, { candidate, story: storyFor(random, candidate) }, { staff, now, turn: i, day })]
  }).flat()
}

function workForToday(random: Random, from: readonly Candidate[], { staff, now }: Ask) {
  return staff.consultants.flatMap((handler, i) => {
    const own = from.slice(i * 4, i * 4 + 4)
    const abouts = own.map((candidate) => ({ candidate, story: storyFor(random, candidate) }))
    return signalsForToday(random, abouts, { staff, now, handler })
  })
}
