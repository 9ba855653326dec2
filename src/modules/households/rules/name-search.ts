import { fold } from '../../../platform/folding.ts'
import type { PersonName } from './name.ts'

/** Words that stand before a family name and under which nobody is looked up ("van der", "'t", "El"). */
const PREFIXES = new Set(
  (
    'a aan af al am auf aus bij d da dal de degli dei del della den der des di do don dos du el het i im in l la las le les ' +
    'lo los o of onder op over s t te ten ter thoe tot uijt uit van ver voor vom von vor zu zum zur'
  ).split(' '),
)

/** What a list is ordered by and a surname is found by: family name without prefix, then given names. */
export function sortKey(name: PersonName): string {
  return `${fold(name.family ?? '')} ${fold(name.given ?? '')}`.trim()
}

/**
 * The words under which a person is kept in the index: own and partner's family name and given names, folded, without
 * prefixes. A part behind an apostrophe counts too (O'Neill is found as "neill").
 */
export function nameWords(name: PersonName): string[] {
  const own = [...wordsOf(name.prefix), ...wordsOf(name.family)]
  const partner = [...wordsOf(name.partner?.prefix), ...wordsOf(name.partner?.family)]
  const families = [...withoutPrefixes(own), ...withoutPrefixes(partner)]
  const behind = [name.given, name.family, name.partner?.family].flatMap(behindApostrophe)
  return [...new Set([...families, ...wordsOf(name.given), ...wordsOf(name.called), ...behind])]
}

/**
 * The words of a question: every one of them has to begin a word of the person. "Hart, 't", "'t Hart" and "hart" ask
 * the same; the order of given and family name does not matter.
 */
export function questionWords(text: string): string[] {
  return [...new Set(withoutPrefixes(wordsOf(text)))]
}

/** Whether a person answers a question; the store asks the same of its index. */
export function answersTo(name: PersonName, question: string): boolean {
  const asked = questionWords(question)
  const kept = nameWords(name)
  return asked.length > 0 && asked.every((word) => kept.some((own) => own.startsWith(word)))
}

/** A name that is nothing but prefixes (somebody called Van) keeps them. */
export function withoutPrefixes(words: readonly string[]): string[] {
  const rest = words.filter((word) => !PREFIXES.has(word))
  return rest.length > 0 ? rest : [...words]
}

function wordsOf(text: string | undefined): string[] {
  return fold(text ?? '')
    .split(' ')
    .filter(Boolean)
}

function behindApostrophe(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/\p{L}['’‘ʼ´`](\p{L}{2,})/gu)].flatMap((found) => wordsOf(found[1]))
}
