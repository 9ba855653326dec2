import type { Scene } from '../../platform/use-case.ts'
import { type ReadSetting, settingsOn } from '../organisations/public.ts'
import { type MunicipalRules, municipalRules } from './rules/municipal.ts'
import {
  allSettings,
  escalationSettings,
  feedbackCharacters,
  feedbackDays,
  kindsOff,
  kindsOwn,
  linkDays,
  outcomesOff,
  outcomesOwn,
  sentencesOff,
  sentencesOwn,
  termSettings,
} from './settings.ts'

export type Where = Pick<Scene, 'tx' | 'municipality' | 'today'>

/** Terms, kinds, outcomes and sentences as they hold in this municipality today (M19). */
export async function rulesOf({ tx, municipality, today }: Where): Promise<MunicipalRules> {
  return rulesRead(await settingsOn(tx, { municipality, day: today }, allSettings))
}

/** The same, from settings that were asked together with something else. */
export function rulesRead(read: ReadSetting): MunicipalRules {
  const amounts = (settings: typeof termSettings) =>
    Object.fromEntries(Object.entries(settings).map(([code, setting]) => [code, read(setting)]))
  return municipalRules({
    terms: amounts(termSettings),
    escalation: amounts(escalationSettings),
    feedbackDays: read(feedbackDays),
    feedbackCharacters: read(feedbackCharacters),
    linkDays: read(linkDays),
    kinds: { off: read(kindsOff), own: read(kindsOwn) },
    outcomes: { off: read(outcomesOff), own: read(outcomesOwn) },
    sentences: { off: read(sentencesOff), own: read(sentencesOwn) },
  })
}
