import type { Scene } from '../../platform/use-case.ts'
import { useCase } from '../../platform/use-case.ts'
import { listSettingChanges } from '../organisations/public.ts'
import { Choices, ShowChoices } from './contract/choices.ts'
import { codesOn, settingOn } from './rules/dated.ts'
import type { MunicipalRules, OwnCode } from './rules/municipal.ts'
import { rulesOf, type Where } from './rules-of.ts'
import { textsOf } from './said.ts'
import { kindsOwn, outcomesOwn, sentencesOwn } from './settings.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The lists one chooses from when a signal is given, closed or answered, as they hold here today (M19). */
export const showChoices = useCase({
  name: 'signals.show-choices',
  summary: 'Waaruit te kiezen is bij een signaal',
  action: 'read',
  purpose: 'child-safety',
  input: ShowChoices,
  output: Choices,
  subject: () => 'signals/choices',
  may: ({ actor }) => (actor.kind === 'worker' || actor.kind === 'partner-system') && 'self',
  async run(scene) {
    const ownNames = await namesEver(scene)
    return { ...choicesFrom(await rulesOf(scene), { on: scene.today, ownNames }), ownNames }
  },
})

type Names = Record<string, { nl: string; en: string }>

/** What the lists hold on a day, with names. */
export function choicesFrom(rules: MunicipalRules, { on, ownNames }: { on: string; ownNames: Names }) {
  const named = (code: string, words: [Readonly<Record<string, string>>, Readonly<Record<string, string>>]) =>
    ownNames[code] ?? { nl: words[0][code] ?? code, en: words[1][code] ?? code }
  return {
    kinds: codesOn(rules.kinds, on)
      .filter(({ code }) => code !== 'question')
      .map(({ code, domains, about }) => ({
        code,
        ...named(code, [nl.kinds, en.kinds]),
        domains: [...domains],
        about: [...about],
      })),
    outcomes: codesOn(rules.outcomes, on).map(({ code, needsReceiver }) => ({
      code,
      ...named(code, [nl.handling.outcomes, en.handling.outcomes]),
      needsReceiver,
    })),
    sentences: codesOn(rules.feedback.sentences, on).map(({ code }) => ({
      code,
      ...(textsOf([code], rules.feedback.sentences)[0] ?? { nl: code, en: code }),
    })),
    freeCharacters: settingOn(rules.feedback.limits, on)?.characters ?? 0,
  }
}

/**
 * Names the municipality gave: what holds today, and of its own codes also those that are off its lists by now, so that
 * an old signal stays readable.
 */
export async function namesEver({ tx, municipality, today }: Where | Scene): Promise<Names> {
  const keys = [kindsOwn, outcomesOwn, sentencesOwn].map(({ key }) => key)
  const rows = await listSettingChanges(tx, municipality, keys)
  const held = rows.filter(({ since, withdrawn }) => !withdrawn && since <= today)
  const now = keys.flatMap((key) => codesIn(held.findLast((row) => row.key === key)?.value))
  const before = held.flatMap(({ value }) => codesIn(value)).filter(({ code }) => !isShipped(code))
  return Object.fromEntries(
    [...before, ...now].map(({ code, nl: name, en: english }) => [code, { nl: name, en: english || name }]),
  )
}

const codesIn = (value: unknown) => (Array.isArray(value) ? (value as OwnCode[]) : [])
const isShipped = (code: string) =>
  [nl.kinds, nl.handling.outcomes, nl.reporting.feedback].some((names) => code in names)
