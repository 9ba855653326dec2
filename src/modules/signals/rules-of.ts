import type { Scene } from '../../platform/use-case.ts'
import { settingsOn } from '../organisations/public.ts'
import { type MunicipalRules, type MunicipalSettings, municipalRules } from './rules/municipal.ts'
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
export async function rulesOf(where: Where): Promise<MunicipalRules> {
  return municipalRules(await settingsOf(where))
}

async function settingsOf({ tx, municipality, today }: Where): Promise<MunicipalSettings> {
  const read = await settingsOn(tx, { municipality, day: today }, allSettings)
  const amounts = (settings: typeof termSettings) =>
    Object.fromEntries(Object.entries(settings).map(([code, setting]) => [code, read(setting)]))
  return {
    terms: amounts(termSettings),
    escalation: amounts(escalationSettings),
    feedbackDays: read(feedbackDays),
    feedbackCharacters: read(feedbackCharacters),
    linkDays: read(linkDays),
    kinds: { off: read(kindsOff), own: read(kindsOwn) },
    outcomes: { off: read(outcomesOff), own: read(outcomesOwn) },
    sentences: { off: read(sentencesOff), own: read(sentencesOwn) },
  }
}
