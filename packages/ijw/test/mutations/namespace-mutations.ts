import { LEAF, type Mutation, replaceOne, START } from './mutation.ts'

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
const ATTRIBUTES = [
  'a="b"',
  "a='b'",
  'a=b',
  'a',
  'a=""',
  'a = "b"',
  'a="b" a="c"',
  'a="<"',
  'a="&lt;"',
  'a="&"',
  'a="&x;"',
  'a="b"c="d"',
  'a="b',
  'a="\u0001"',
  'é="b"',
  '1a="b"',
  'xml:lang="nl"',
  'xml:space="preserve"',
  'xml:id="a"',
  'xmlns:q="urn:q"',
  'xmlns:q="urn:q" xmlns:q="urn:q"',
  'xmlns:q=""',
  'xmlns=""',
  'xmlns="urn:q"',
  'xmlns:é="urn:q"',
  'xmlns:xml="http://www.w3.org/XML/1998/namespace"',
  'xmlns:xml="urn:q"',
  'xmlns:q="http://www.w3.org/XML/1998/namespace"',
  'xmlns:xmlns="urn:q"',
  'xmlns:q="http://www.w3.org/2000/xmlns/"',
  'xmlns="http://www.w3.org/2000/xmlns/"',
  'xmlns="http://www.w3.org/XML/1998/namespace"',
  'xmlns:="urn:q"',
  'xmlns:1="urn:q"',
  'q:a="b"',
  'a:b:c="d"',
  'xsi:schemaLocation="urn:a b.xsd"',
  `${XSI}`,
  `${XSI} xsi:schemaLocation="urn:a b.xsd"`,
  `${XSI} xsi:schemaLocation=" urn:a\n\tb.xsd "`,
  `${XSI} xsi:schemaLocation=""`,
  `${XSI} xsi:schemaLocation="urn:a"`,
  `${XSI} xsi:schemaLocation="urn:a b.xsd urn:c"`,
  `${XSI} xsi:noNamespaceSchemaLocation="c.xsd"`,
  `${XSI} xsi:nil="true"`,
  `${XSI} xsi:nil="false"`,
  `${XSI} xsi:nil="0"`,
  `${XSI} xsi:nil="x"`,
  `${XSI} xsi:type="ijw:LDT_Datum"`,
  `${XSI} xsi:type="a"`,
  `${XSI} xsi:anders="a"`,
  `xsi:schemaLocation="urn:a b.xsd" ${XSI}`,
  `xmlns:z="http://www.w3.org/2001/XMLSchema-instance" z:schemaLocation="urn:a b.xsd"`,
  `${XSI} xmlns:z="http://www.w3.org/2001/XMLSchema-instance" z:schemaLocation="urn:a b" xsi:schemaLocation="urn:a b"`,
  `xmlns:q="urn:q" xmlns:r="urn:q" q:a="b" r:a="b"`,
  `xmlns:q="urn:q" q:a="b"`,
]

/** An element, most often the root, gets an attribute. */
export const attribute: Mutation = (text, chance) => {
  const added = chance.pick(ATTRIBUTES)
  const put = (name: string, rest: string) =>
    chance.once(2) ? `<${name} ${added}${rest}>` : `<${name}${rest} ${added}>`
  if (chance.once(3)) return text.replace(/<([\w:]+)( [^<>]*)>/u, (_, name: string, rest: string) => put(name, rest))
  return replaceOne(text, START, chance, ([, name = '', rest = '']) => put(name, rest))
}

/** The address of a namespace is written differently, or is a different one. */
export const otherAddress: Mutation = (text, chance) =>
  replaceOne(text, /(xmlns(?::[\w]+)?=)(["'])([^"']*)\2/gu, chance, ([, name, , uri = '']) => {
    const quote = chance.pick(['"', "'"])
    const other = chance.pick([
      uri,
      uri.replace('h', '&#104;'),
      uri.replace('3_2', '3_1'),
      uri.toUpperCase(),
      `${uri} `,
      ` ${uri}`,
      `${uri}/`,
      uri.replace('/schema', ''),
      '',
      'urn:q',
      uri.replace('jw301', 'jw302'),
      uri.replace('ijw', 'iwmo'),
      uri.replace('http', 'https'),
      uri.replace('.', '&#46;'),
      uri.replace('/', '&#x2f;'),
      uri.replace('basisschema', 'jw301'),
      uri.replace(':', '&colon;'),
    ])
    return `${name}${quote}${other}${quote}`
  })

/** A prefix is called otherwise in the whole message, or is dropped for a default namespace; that changes nothing. */
export const otherwisePrefixed: Mutation = (text, chance) =>
  replaceAllPrefixed(
    text,
    chance.pick(prefixesOf(text)),
    chance.pick(['', 'a', 'ns0', 'é', '_', 'x-y.z', 'xsi', 'Bericht', '日本']),
  )

/** An element declares a namespace itself. */
export const declaredInside: Mutation = (text, chance) => {
  const declarations = [...text.matchAll(/xmlns:(\w+)="([^"]*)"/gu)]
  if (declarations.length === 0) return text
  const [, prefix, uri] = chance.pick(declarations)
  const other = chance.pick([prefix, 'q', 'é', ''])
  return replaceOne(text, LEAF, chance, ([, name = '', rest, value]) => {
    const [own, local] = name.includes(':') ? name.split(':') : ['', name]
    const used = chance.once(3) ? own : other
    const written = used ? `${used}:${local}` : local
    const mine = own === prefix || chance.once(3) ? uri : chance.pick(declarations)[2]
    return `<${written} xmlns${other ? `:${other}` : ''}="${mine}"${rest}>${value}</${written}>`
  })
}

/** A declaration is dropped. */
export const undeclared: Mutation = (text, chance) => replaceOne(text, / xmlns(:\w+)?="[^"]*"/gu, chance, () => '')

function prefixesOf(text: string): string[] {
  const found = [...text.matchAll(/xmlns:([\w]+)=/gu)].map((match) => match[1] ?? '')
  return found.length > 0 ? found : ['x']
}

function replaceAllPrefixed(text: string, from: string, to: string): string {
  const tags = text.replaceAll(new RegExp(`(</?)${from}:`, 'gu'), `$1${to === '' ? '' : `${to}:`}`)
  return tags.replaceAll(`xmlns:${from}=`, to === '' ? 'xmlns=' : `xmlns:${to}=`)
}
