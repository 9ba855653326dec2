import { officeWords } from './office-words.ts'

/** Longest sentence in a text for families, in words (design.md §2: B1). A longer one is nearly always two sentences. */
export const LONGEST_SENTENCE = 15

export type B1Fault =
  | { fault: 'long-sentence'; sentence: string; words: number }
  | { fault: 'office-word'; word: string; plainer: string }

/** The sentences of a text; a colon or a line ends one too, since a reader breathes there. */
function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/\b(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .split(/[.!?:;](?=\s|$)|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

/** What stands between braces is one word, whatever it will hold. */
function wordsOf(sentence: string): string[] {
  return sentence.replaceAll(/\{\w+\}/g, 'x').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
}

/** What in a Dutch text is too hard for a reader at level B1: sentences that are too long, words of the office. */
export function b1Faults(text: string): B1Fault[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence)
    const long: B1Fault[] =
      words.length > LONGEST_SENTENCE ? [{ fault: 'long-sentence', sentence, words: words.length }] : []
    const office = words.flatMap((word): B1Fault[] => {
      const plainer = officeWords[word.toLocaleLowerCase('nl')]
      return plainer ? [{ fault: 'office-word', word, plainer }] : []
    })
    return [...long, ...office]
  })
}

/**
 * The same for a whole catalogue: each fault with the path of its text (`report.title`). For the tests of modules:
 * `assert.deepEqual(b1FaultsIn(nl.public), [])`.
 */
export function b1FaultsIn(catalogue: unknown, path = ''): (B1Fault & { path: string })[] {
  if (typeof catalogue === 'string') return b1Faults(catalogue).map((fault) => ({ path, ...fault }))
  if (typeof catalogue !== 'object' || catalogue === null) return []
  return Object.entries(catalogue).flatMap(([key, value]) => b1FaultsIn(value, path ? `${path}.${key}` : key))
}
