import type { MessageNumber } from '../model/contents.ts'
import { EARLIER_RULES } from './earlier/judge.ts'
import { INSIDE_RULES } from './inside/inside.ts'
import { OUTSIDE_RULES } from './outside/rules.ts'
import type { NotApplicable, RuleText } from './rule.ts'

/** A rule that the judge runs, and the messages it is about (by number: for iJw and iWmo alike). */
export type RunRule = RuleText & { readonly messages: readonly MessageNumber[] }

/** Every rule of levels 2, 3 and 4 that the judge runs. */
export const RULES: readonly RunRule[] = [...INSIDE_RULES, ...EARLIER_RULES, ...OUTSIDE_RULES].map(
  ({ id, level, messages, says, todo, code }) => ({
    id,
    level,
    messages,
    says,
    todo,
    ...(code !== undefined && { code }),
  }),
)

/** The rules of the standard that the judge does not run, and why. */
export const NOT_APPLICABLE: readonly NotApplicable[] = [
  {
    id: 'CS015',
    level: 1,
    says: 'De subversie van het bericht is niet die van de release.',
    todo: 'De afzender vult de subversie in van de release waarin het bericht is geschreven.',
    because:
      'De structuur laat maar één waarde toe, dus dit valt al op bij het lezen (niveau 1). Er hoort geen retourcode bij.',
  },
  {
    id: 'CS025',
    level: 1,
    says: 'De versie van het bericht is niet die van de release.',
    todo: 'De afzender vult de versie in van de release waarin het bericht is geschreven.',
    because:
      'De structuur laat maar één waarde toe, dus dit valt al op bij het lezen (niveau 1). Er hoort geen retourcode bij.',
  },
  {
    id: 'CS319',
    level: 1,
    says: 'Het declaratienummer bevat iets anders dan cijfers en letters.',
    todo: 'De aanbieder gebruikt alleen cijfers en letters, aaneengesloten, en stuurt de declaratie opnieuw.',
    because:
      'De structuur laat alleen cijfers en letters toe, dus dit valt al op bij het lezen (niveau 1). Er hoort geen retourcode bij.',
  },
]
