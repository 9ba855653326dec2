import type { Random } from '../random.ts'
import { LEAF, type Mutation, replaceOne } from './mutation.ts'

const NUMBERS = [
  '0',
  '-0',
  '+0',
  '00',
  '007',
  '+5',
  '-1',
  '1.0',
  '1.',
  '.5',
  '1e3',
  '0x1',
  '5 5',
  '99',
  '100',
  '99999',
  '100000',
  '99999999',
  '100000000',
  '999999999',
  '1000000000',
  '999999999999',
  '1000000000000',
  '0000000000000000000000000000003',
  '+3',
  '03',
  '3.0',
  '2',
  '3',
  '-00',
  '+-1',
  '--1',
  '٣',
  '１',
  '123456789012345678901234567890',
  '٠',
  'Infinity',
  'NaN',
]
const DATES = [
  '2024-02-29',
  '2023-02-29',
  '1900-02-29',
  '2000-02-29',
  '2026-4-1',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-12-32',
  '20260401',
  '01-04-2026',
  '2026/04/01',
  '2026-04-01Z',
  '2026-04-01+02:00',
  '2026-04-01-14:00',
  '2026-04-01+14:01',
  '-2026-04-01',
  '-0001-01-01',
  '10000-01-01',
  '12026-04-01',
  '02026-04-01',
  '026-04-01',
  '+2026-04-01',
  '2026-04-01T00:00:00',
  '-0004-02-29',
  '-0100-02-29',
  '20000-02-29',
  '2100-02-29',
  '9999-12-31',
  '0001-01-01',
  '2026-04',
  '2026',
  '2026-04-011',
  ' 2026-04-01',
  '2026-04-01\n',
  '\t2026-04-01 ',
  '2026- 04-01',
  '2026-04-01\u00a0',
  '123456-02-28',
  '--04-01',
  '2026-04-0a',
  '2026-04-01:',
  '2026-04-01z',
]
const TIMES = [
  '00:00:00',
  '23:59:59',
  '24:00:00',
  '24:00:01',
  '24:01:00',
  '25:00:00',
  '12:60:00',
  '12:00:60',
  '12:00',
  '12:00:00.5',
  '12:00:00.',
  '12:00:00.123456789',
  '24:00:00.0',
  '24:00:00.1',
  '12:00:00Z',
  '12:00:00+01:00',
  '12:00:00-01:00',
  '1:00:00',
  '12.00.00',
  ' 12:00:00 ',
  '12:00:00,5',
  '-12:00:00',
  '12:00:00.5.5',
  '120000',
  '12:00:0',
  '012:00:00',
  '\n12:00:00',
  '12:00:00 z',
]
const TEXTS = [
  '',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\u2003',
  '\u0085',
  '\u2028',
  '\u3000',
  '\ufeff',
  'a b',
  ' a',
  'a ',
  'a\nb',
  'a\r\nb',
  'a\rb',
  'a\tb',
  '\na',
  'a\n',
  'À',
  'ỳ',
  'ỵ',
  'Ỳ',
  'é',
  'e\u0301',
  '×',
  '÷',
  'ß',
  'Ω',
  '¿',
  'z',
  '[',
  '@',
  '`',
  '{',
  '😀',
  '𝒳',
  '漢',
  '\u200b',
  '\ud7ff',
  '\ue000',
  '\ufffd',
  'JA',
  'nl',
  'NL',
  'D',
  'C',
  '1',
  '2',
  '01',
  '1.0.0',
  '01.0.0',
  '1.0',
  '1.0.0.0',
  '1.0.0 ',
  '10.20.30',
  '1.00.0',
  '-1.0.0',
  'a.b.c',
  'A.B.',
  'A B',
  'AB1',
  'jan',
  '0612345678',
  '06-12345678',
  '+31612345678',
  "O'Neil",
  '"',
  'x]]',
  ']]',
  ']',
  '>',
  ']]&gt;',
  '\u007f',
  '\u0080',
  '\u009f',
]
const WRITTEN = [
  '&amp;',
  '&lt;',
  '&gt;',
  '&quot;',
  '&apos;',
  '&#32;',
  '&#x20;',
  '&#10;',
  '&#13;',
  '&#13;&#10;',
  '&#xD;',
  '&#9;',
  '&#xa0;',
  '&#233;',
  '&#x1F600;',
  '&#48;',
  '&#x33;',
  '&#0;',
  '&#1;',
  '&#x1F;',
  '&#xD800;',
  '&#xFFFE;',
  '&#xFFFD;',
  '&#x110000;',
  '&#x10FFFF;',
  '&#99999999999999999999;',
  '&#;',
  '&#x;',
  '&#X41;',
  '&#4a;',
  '&#0051;',
  '&nbsp;',
  '&constructor;',
  '&__proto__;',
  '&euro;',
  '&;',
  '&',
  '& ',
  '&a',
  '&&',
  '<![CDATA[]]>',
  '<![CDATA[ ]]>',
  '<![CDATA[a]]>',
  '<![CDATA[3]]>',
  '<![CDATA[&lt;<>]]>',
  '<![CDATA[a]]b]]>',
  '<![CDATA[]]]]><![CDATA[>]]>',
  '<![CDATA[\r\n]]>',
  '<![CDATA[a',
  ']]>',
  '<![cdata[a]]>',
  '<!---->',
  '<!-- a -->',
  '<!--a--b-->',
  '<!--a--->',
  '<!--->',
  '<!-- ',
  '<!-a-->',
  '<b/>',
  '<b>a</b>',
  '<b>',
  '</b>',
  '<',
  '<<',
  '\u0000',
  '\u0001',
  '\u001f',
  '\ufffe',
  '\uffff',
  '<!-- \u0001 -->',
  '<!-- \ufffe -->',
  '<?a b?>',
]
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
