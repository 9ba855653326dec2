import { useWords } from '../../../platform/ui/language.tsx'
import { fill } from '../../../platform/words.ts'
import type { RoutingPage } from '../contract/routing.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { routingScreenEn } from '../words/routing-screen.en.ts'
import { routingScreenNl } from '../words/routing-screen.nl.ts'
import { useKindNames } from './choices.ts'
import { kindsLine } from './kinds-line.ts'

/** Says the conditions of a rule in words; a rule without any always fits. */
export function useConditions(page: RoutingPage | undefined): (when: RoutingPage['rules'][number]['when']) => string {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const kinds = useKindNames()
  const reporters = useWords({ nl: reportingNl, en: reportingEn }).reporterKinds
  const areas = Object.fromEntries((page?.areas ?? []).map(({ id, name }) => [id, name]))
  return (when) => {
    const { ageFrom, ageBelow, acute } = when
    const aged = ageFrom !== undefined || ageBelow !== undefined
    const parts = [
      when.kinds && fill(words.kinds, { kinds: kindsLine(kinds, when.kinds) }),
      aged && fill(words.ages, { from: ageFrom ?? 0, below: ageBelow ?? 27 }),
      acute !== undefined && (acute ? words.acute : words.notAcute),
      when.homeAreas && fill(words.homeAreas, { areas: kindsLine(areas, when.homeAreas) }),
      when.schoolAreas && fill(words.schoolAreas, { areas: kindsLine(areas, when.schoolAreas) }),
      when.reporterKinds && fill(words.reporters, { kinds: kindsLine(reporters, when.reporterKinds) }),
    ]
    return parts.filter(Boolean).join('; ') || words.always
  }
}
