import type { Refusal } from '../../../platform/refusal.ts'

/** A step along which an effort is worked out. */
export type Step = { code: string; nl: string; en?: string | undefined }

/** Along the quality compass of the NJi (S000-129), in our own words. */
export const STEPS: readonly Step[] = [
  { code: 'question', nl: 'De opgave in beeld', en: 'The question in view' },
  { code: 'result', nl: 'Het gewenste resultaat', en: 'The result that is wanted' },
  { code: 'factors', nl: 'Wat daarop van invloed is', en: 'What influences it' },
  { code: 'approach', nl: 'De aanpak die werkt', en: 'The approach that works' },
  { code: 'agreements', nl: 'Afspraken met partners', en: 'Agreements with partners' },
  { code: 'execution', nl: 'Uitvoeren en volgen', en: 'Doing it and following it' },
  { code: 'learning', nl: 'Leren en verbeteren', en: 'Learning and improving' },
]

export type StepRefusal = 'programme/unknown-step' | 'programme/no-steps-here' | 'programme/done-in-the-future'

/** A step of the list, done today or earlier. */
export function refuseStep(
  steps: readonly Step[],
  { step, doneOn, today }: { step: string; doneOn: string | null; today: string },
): Refusal<StepRefusal> | undefined {
  if (!steps.some(({ code }) => code === step)) return { refused: 'programme/unknown-step', status: 404 }
  if (doneOn !== null && doneOn > today)
    return { refused: 'programme/done-in-the-future', pointer: '/doneOn', status: 422 }
  return undefined
}
