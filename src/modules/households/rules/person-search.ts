import type { Refusal } from '../../../platform/refusal.ts'
import { isRefusal } from '../../../platform/refusal.ts'
import { readBsn } from './bsn.ts'
import { questionWords } from './name-search.ts'
import type { Day } from './partial-date.ts'
import { soundsOf } from './sounds.ts'

export type SearchRefusal = 'households/number-in-question' | 'households/asks-nothing'

/** A citizen service number may not stand in an address, so also not in a question that travels in one (N-BSN-01). */
export function refuseNumber(question: string): Refusal<SearchRefusal> | string {
  const digits = question.replace(/[\s.]/g, '')
  return /^\d{8,9}$/.test(digits) && !isRefusal(readBsn(digits))
    ? { refused: 'households/number-in-question', status: 422, pointer: '/question' }
    : question
}

type Asked = { name?: unknown; birth?: unknown; bsn?: unknown; postcode?: string | undefined }

/** A search asks for somebody: by a name, a number, a date of birth or a postcode. A house number alone says nothing. */
export function asksSomething<T extends Asked>(asked: T): Refusal<SearchRefusal> | T {
  return asked.name || asked.birth || asked.bsn || asked.postcode
    ? asked
    : { refused: 'households/asks-nothing', status: 422, pointer: '/name' }
}

/**
 * The dates by which somebody born on this day can be registered: the whole date, without the day, without day and month.
 * Somebody of whom no date is known is not found by one.
 */
export function birthsOn(day: Day): string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  return [`${year}${month}${date}`, `${year}${month}00`, `${year}0000`]
}

/**
 * How a name is asked by ear: each time one word stands for the sound of a family name and the others still begin a word
 * of the person; and all of it together, for family names of several words.
 */
export function soundQuestions(question: string): { key: string; words: string[] }[] {
  const words = questionWords(question)
  const each = words.map((word) => ({ key: `sound:${soundsOf(word)}`, words: words.filter((other) => other !== word) }))
  return words.length > 1 ? [...each, { key: `sound:${soundsOf(words.join(' '))}`, words: [] }] : each
}
