import type { Language } from '../../../platform/words.ts'
import type { Cents } from '../rules/money/amounts.ts'

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

/** An amount as people write it: whole euros without cents, `€ 8.020` or `€8,020`. */
export function euros(cents: Cents, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100)
}
