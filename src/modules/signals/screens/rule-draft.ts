import type { FormError } from '../../../platform/ui/error-summary.tsx'
import { parseDate, typedDate } from '../../../platform/ui/parse-date.ts'
import type { RoutingPage } from '../contract/routing.ts'

export type Rule = RoutingPage['rules'][number]

/** A rule as somebody fills it in: texts as typed, lists as ticked. */
export type RuleDraft = {
  id: string
  priority: string
  kinds: string[]
  ageFrom: string
  ageBelow: string
  acute: 'either' | 'yes' | 'no'
  homeAreas: string[]
  schoolAreas: string[]
  reporterKinds: string[]
  to: string
  from: string
  until: string
  source: string
}

const EMPTY: RuleDraft = {
  id: '',
  priority: '',
  kinds: [],
  ageFrom: '',
  ageBelow: '',
  acute: 'either',
  homeAreas: [],
  schoolAreas: [],
  reporterKinds: [],
  to: '',
  from: '',
  until: '',
  source: '',
}

export function draftOf(rule: Rule | undefined): RuleDraft {
  if (!rule) return EMPTY
  const { when, to } = rule
  return {
    id: rule.id,
    priority: String(rule.priority),
    kinds: [...(when.kinds ?? [])],
    ageFrom: String(when.ageFrom ?? ''),
    ageBelow: String(when.ageBelow ?? ''),
    acute: when.acute === undefined ? 'either' : when.acute ? 'yes' : 'no',
    homeAreas: [...(when.homeAreas ?? [])],
    schoolAreas: [...(when.schoolAreas ?? [])],
    reporterKinds: [...(when.reporterKinds ?? [])],
    to: 'team' in to ? to.team : to.teamOf,
    from: typedDate(rule.from),
    until: rule.until ? typedDate(rule.until) : '',
    source: rule.source,
  }
}

type Texts = {
  id: string
  priority: string
  to: string
  source: string
  number: string
  empty: string
  unreadable: string
  impossible: string
}

/** The rule that was filled in, with what is wrong; the name of a field is that of the API after `rule-`. */
export function readRule(
  draft: RuleDraft,
  { today, words }: { today: string; words: Texts },
): { rule: Rule; errors: FormError[] } {
  const errors: FormError[] = []
  const object = (field: string, detail: string) => errors.push({ pointer: `/rule-${field}`, detail })
  const day = (field: 'from' | 'until') => {
    const read = parseDate(draft[field], today)
    if ('iso' in read) return read.iso
    if (field === 'from' || read.fault !== 'empty') object(field, words[read.fault])
    return undefined
  }
  const number = (field: 'priority' | 'ageFrom' | 'ageBelow') => {
    const typed = draft[field].trim()
    if (typed === '') return undefined
    if (!/^-?\d{1,3}$/.test(typed)) object(field, words.number)
    return Number(typed)
  }
  for (const field of ['id', 'priority', 'to', 'source'] as const) if (!draft[field].trim()) object(field, words[field])
  const until = day('until')
  const rule: Rule = {
    id: draft.id.trim(),
    priority: number('priority') ?? 0,
    from: day('from') ?? today,
    ...(until && { until }),
    source: draft.source.trim(),
    when: whenOf(draft, { ageFrom: number('ageFrom'), ageBelow: number('ageBelow') }),
    to: draft.to === 'home' || draft.to === 'school' ? { teamOf: draft.to } : { team: draft.to },
  }
  return { rule, errors }
}

type Ages = { ageFrom: number | undefined; ageBelow: number | undefined }

/** Only what was filled in: an empty condition asks nothing. */
function whenOf(draft: RuleDraft, { ageFrom, ageBelow }: Ages): Rule['when'] {
  const { kinds, homeAreas, schoolAreas, reporterKinds, acute } = draft
  return {
    ...(kinds.length > 0 && { kinds }),
    ...(ageFrom !== undefined && { ageFrom }),
    ...(ageBelow !== undefined && { ageBelow }),
    ...(acute !== 'either' && { acute: acute === 'yes' }),
    ...(homeAreas.length > 0 && { homeAreas }),
    ...(schoolAreas.length > 0 && { schoolAreas }),
    ...(reporterKinds.length > 0 && { reporterKinds }),
  }
}
