import type { Random } from '../random.ts'
import { LEAF, type Mutation, replaceOne, SMALL, START, TAG } from './mutation.ts'

const BETWEEN = [
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\u0085',
  'a',
  '0',
  '.',
  '&#32;',
  '&#10;',
  '&#xD;',
  '&#160;',
  '&amp;',
  '<![CDATA[]]>',
  '<![CDATA[ ]]>',
  '<![CDATA[a]]>',
  '<!---->',
  '<!-- a -->',
  '<!-- -- -->',
  '<!-- é -->',
  '<a/>',
  '<Bericht/>',
  '\u0001',
  '&x;',
  '&',
  ']]>',
  '<?a?>',
  '<?xml version="1.0"?>',
  '<!-- a --><!-- b -->',
  ' <!-- a --> ',
  '<!DOCTYPE a>',
  '<!ELEMENT a ANY>',
  '\ufeff',
  '<',
  '>',
  '--',
  '﻿',
]

export const droppedElement: Mutation = (text, chance) => replaceOne(text, SMALL, chance, () => '')
export const droppedValue: Mutation = (text, chance) => replaceOne(text, LEAF, chance, () => '')
export const doubledElement: Mutation = (text, chance) => replaceOne(text, SMALL, chance, ([all]) => all + all)
export const doubledValue: Mutation = (text, chance) => replaceOne(text, LEAF, chance, ([all]) => all + all)

/** An element is put somewhere else. */
export const movedElement: Mutation = (text, chance) => {
  let moved = ''
  const without = replaceOne(text, chance.once(2) ? LEAF : SMALL, chance, ([all]) => {
    moved = all
    return ''
  })
  return replaceOne(without, TAG, chance, ([all]) => (chance.once(2) ? moved + all : all + moved))
}

/** Two elements that follow each other change places. */
export const swappedElements: Mutation = (text, chance) =>
  replaceOne(
    text,
    /(<([\w:]+)>[^<>]*<\/\2>)(\s*)(<([\w:]+)>[^<>]*<\/\5>)/gu,
    chance,
    ([, one, , between, other]) => `${other}${between}${one}`,
  )

/** An element gets the name of another, in one tag or in both. */
export const renamedElement: Mutation = (text, chance) => {
  const names = [...text.matchAll(START)].map((match) => match[1] ?? '')
  const name = chance.pick([
    ...names,
    'a',
    'jw301:Bericht',
    'ijw:Bsn',
    'a:b:c',
    ':a',
    'a:',
    '1a',
    'é',
    '-a',
    'xml:a',
    'xmlns:a',
    '',
  ])
  if (chance.once(3)) return replaceOne(text, START, chance, ([, , rest]) => `<${name}${rest}>`)
  return replaceOne(text, LEAF, chance, ([, , rest, value]) => `<${name}${rest}>${value}</${name}>`)
}

/** An element goes to the other namespace, by its prefix. */
export const otherPrefix: Mutation = (text, chance) => {
  const prefixes = [...text.matchAll(/xmlns:(\w+)=/g)].map((match) => match[1] ?? '')
  const prefix = chance.pick([...prefixes, 'x', 'xsi'])
  return replaceOne(text, LEAF, chance, ([, name = '', rest, value]) => {
    const other = `${prefix}:${name.split(':').at(-1)}`
    return `<${other}${rest}>${value}</${other}>`
  })
}

/** Something stands between the tags. */
export const between: Mutation = (text, chance) =>
  replaceOne(text, TAG, chance, ([all]) => {
    const added = chance.pick(BETWEEN)
    return chance.once(2) ? added + all : all + added
  })

/** Space or a comment between the tags; between elements that changes nothing. */
export const spaceBetween: Mutation = (text, chance) =>
  replaceOne(
    text,
    TAG,
    chance,
    ([all]) => all + chance.pick([' ', '\n', '\r\n\t', '<!-- a -->', '\t<!-- é & < -->\n', '&#10;', '\r']),
  )

/** A tag is written in another way, or wrongly. */
export const otherTag: Mutation = (text, chance) =>
  replaceOne(text, TAG, chance, ([all]) =>
    chance.pick([
      all.replace('>', ' >'),
      all.replace('>', '\r\n>'),
      all.replace('>', '\t>'),
      all.replace('<', '< '),
      all.replace('</', '</ '),
      all.replace('>', '/>'),
      all.replace('>', ' />'),
      all.replace('>', '/ >'),
      all.replace('>', '>>'),
      all.replace('<', '<<'),
      all.replace('>', ''),
      all.replace('<', ''),
      all.replace('/', ''),
      all.replace('<', '</'),
      all.toUpperCase(),
      all.replace(':', ''),
      all.replace(':', '::'),
      all.replace('>', '\u00a0>'),
      all.replace('>', '\u0000>'),
      all.replace(':', ' :'),
      all.replace('>', ' a>'),
    ]),
  )

/** An element with nothing in it, in both forms. */
export const emptied: Mutation = (text, chance) =>
  replaceOne(text, chance.once(2) ? LEAF : SMALL, chance, ([, name, rest]) =>
    chance.pick([
      `<${name}/>`,
      `<${name} />`,
      `<${name}></${name}>`,
      `<${name}${rest ?? ''}></${name}>`,
      `<${name}> </${name}>`,
      `<${name}><!-- --></${name}>`,
    ]),
  )

/** An element around a value or a group. */
export const wrapped: Mutation = (text, chance) =>
  replaceOne(text, chance.once(2) ? LEAF : SMALL, chance, ([all, name]) => {
    const around = chance.pick([name ?? 'a', 'a'])
    return `<${around}>${all}</${around}>`
  })

/** The file is cut off, or something stands before or after the message. */
export const edges: Mutation = (text, chance) => {
  const all = chance.pick<(chance: Random) => string>([
    () => text.slice(0, chance.below(text.length)),
    () =>
      text +
      chance.pick([
        '\n',
        '<!-- a -->',
        'a',
        '\u0000',
        '<a/>',
        '<?a?>',
        '&#32;',
        '<![CDATA[ ]]>',
        ' \r\n\t',
        '\u00a0',
        '\ufeff',
        '</a>',
        text,
      ]),
    () => chance.pick([' ', '\n', '<!-- a -->', 'a', '\ufeff', '<a/>', '\u0000', '<!-- a -- b -->', '&#32;']) + text,
    () => text.replace(/^<\?xml.*?\?>\s*/, () => chance.pick(['', '', '<!-- a -->\n', '\n', '<!DOCTYPE a>', '<?a?>'])),
    () =>
      text.replace(
        /\?>/,
        () =>
          `?>${chance.pick(['<!-- é -->', '\r\n\r\n', 'a', '<!DOCTYPE Bericht>', '<!---->', '<?xml version="1.0"?>', '\ufeff'])}`,
      ),
    () => text.replace(/^<\?xml.*?\?>/, () => chance.pick(DECLARATIONS)),
  ])
  return all(chance)
}

const DECLARATIONS = [
  '<?xml version="1.0"?>',
  "<?xml version='1.0' encoding='utf-8'?>",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<?xml version="1.0" standalone="no" ?>',
  '<?xml version="1.0" standalone="maybe"?>',
  '<?xml version="1.0" standalone="yes" encoding="UTF-8"?>',
  '<?xml encoding="UTF-8"?>',
  '<?xml encoding="UTF-8" version="1.0"?>',
  '<?xml version="1.1"?>',
  '<?xml version="1.1" encoding="UTF-8"?>',
  '<?xml version="2.0"?>',
  '<?xml version="1.0" encoding="ISO-8859-1"?>',
  '<?xml version="1.0" encoding="US-ASCII"?>',
  '<?xml version="1.0" encoding=""?>',
  '<?xml version="" ?>',
  '<?xml version="1.0"encoding="UTF-8"?>',
  '<?xml version = "1.0"\r\n\tencoding = "Utf-8"\n?>',
  '<?xml version="1.0>',
  '<?xml?>',
  '<?XML version="1.0"?>',
  '<?xml version="1.0" encoding="UTF-8" a="b"?>',
  '<?xml version="1.0" encoding="UTF-8\'?>',
  '<?xml version="1.0" ? >',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '<?xml version="1.0" encoding="UTF-8" standalone=\'yes\' ?>',
]
