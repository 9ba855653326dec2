import type { Random } from '../random.ts'
import { LEAF, type Mutation, replaceOne } from './mutation.ts'
import { DATES, NUMBERS, TEXTS, TIMES, WRITTEN } from './odd-values.ts'

const ALL = [...NUMBERS, ...DATES, ...TIMES, ...TEXTS, ...WRITTEN]
const FILLERS = ['a', '1', 'é', '😀', ' ', '\r\n', '\n', '&#233;', '&lt;', '<![CDATA[a]]>', '<!--b-->a']
const LENGTHS = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 20, 21, 24, 25, 26, 35, 36, 37, 64, 65, 80, 81, 200, 201,
]

/** A value becomes another, from right to impossible. */
export const otherValue: Mutation = (text, chance) => leaf(text, chance, () => chance.pick(ALL))

/** Something is added before, after or inside a value. */
export const addedToValue: Mutation = (text, chance) =>
  leaf(text, chance, (old) => {
    const at = chance.pick([0, old.length, chance.below(old.length + 1)])
    return old.slice(0, at) + chance.pick(chance.once(2) ? WRITTEN : TEXTS) + old.slice(at)
  })

/** A value gets just the length that is still allowed, or one more. */
export const longValue: Mutation = (text, chance) =>
  leaf(text, chance, () => chance.pick(FILLERS).repeat(Math.max(0, chance.pick(LENGTHS) + chance.pick([-1, 0, 0, 1]))))

/** One character of a value is changed, dropped or doubled. */
export const changedCharacter: Mutation = (text, chance) =>
  leaf(text, chance, (old) => {
    const at = chance.below(old.length + 1)
    const by = chance.pick([
      '',
      old.slice(at, at + 1).repeat(2),
      chance.pick(['0', '9', 'a', 'Z', '-', '.', ':', ' ', 'é']),
    ])
    return old.slice(0, at) + by + old.slice(at + 1)
  })

/** The value of another element. */
export const swappedValue: Mutation = (text, chance) => {
  const values = [...text.matchAll(LEAF)].map((match) => match[3] ?? '')
  return values.length === 0 ? text : leaf(text, chance, () => chance.pick(values))
}

/** A day or a time by chance, right or wrong. */
export const anyDay: Mutation = (text, chance) =>
  replaceOne(text, /\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d/g, chance, (match) => {
    const two = (most: number) => String(chance.below(most)).padStart(2, '0')
    if (match[0].includes(':')) return `${two(26)}:${two(62)}:${two(62)}${chance.pick(['', '', '.5', '.', '.00'])}`
    const year = chance.pick([
      '2024',
      '2023',
      '1900',
      '2000',
      '2100',
      '-0004',
      '11996',
      '0400',
      String(1 + chance.below(9998)).padStart(4, '0'),
    ])
    return `${year}-${two(14)}-${two(33)}`
  })

/** What stays right: spaces, references, CDATA or comments in values that may have them. */
export const otherwiseWritten: Mutation = (text, chance) =>
  leaf(text, chance, (old) => {
    const at = chance.below(old.length + 1)
    const one = old.slice(at, at + 1)
    const point = one === '' ? undefined : one.charCodeAt(0)
    const reference =
      point === undefined || point > 127
        ? one
        : chance.pick([`&#${point};`, `&#x${point.toString(16)};`, `<![CDATA[${one}]]>`])
    return chance.pick([
      `<![CDATA[${old}]]>`,
      `${old.slice(0, at)}<!-- ${chance.pick(['a', 'é', '<', '&b;', '- -'])} -->${old.slice(at)}`,
      old.slice(0, at) + reference + old.slice(at + 1),
      ` ${old}`,
      `\r\n\t${old} `,
    ])
  })

function leaf(text: string, chance: Random, change: (old: string) => string): string {
  return replaceOne(text, LEAF, chance, ([, name, rest, old]) => `<${name}${rest}>${change(old ?? '')}</${name}>`)
}
