import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BadXml, readXml, type XmlEvent } from './xml.ts'

type Tree = { name: string; attributes: Record<string, string>; children: (Tree | string)[] }

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;')
    .replaceAll("'", '&#x27;')

function write({ name, attributes, children }: Tree): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inside = children
    .map((child) => (typeof child === 'string' ? escaped(child) : write(child)))
    .join('<!-- ja -->')
  return inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>`
}

function read(text: string): Tree | undefined {
  const open: Tree[] = [{ name: '', attributes: {}, children: [] }]
  for (const event of readXml(text)) take(event, open)
  const [root] = open[0]?.children ?? []
  return typeof root === 'string' ? undefined : root
}

function take(event: XmlEvent, open: Tree[]): void {
  const into = open.at(-1)
  if (event.kind === 'open') {
    const tree = { name: event.name, attributes: Object.fromEntries(event.attributes), children: [] }
    into?.children.push(tree)
    open.push(tree)
  } else if (event.kind === 'close') open.pop()
  else if (event.text !== '') into?.children.push(event.text)
}

const name = fc.constantFrom('w:p', 'w:t', 'table:table-cell', 'row', 'é1')
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc.dictionary(fc.constantFrom('w:val', 'r', 'office:value'), fc.string({ unit: 'grapheme' })),
    children: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => [text]),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }),
}))

test('[M11] whatever an office program writes in XML is read as it was meant', () => {
  fc.assert(
    fc.property(tree, (written) => {
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n${write(written)}\n`
      assert.deepEqual(read(text), JSON.parse(JSON.stringify(written)))
    }),
  )
})

test('[M11] whatever is cut off or is no XML is refused and never read halfway', () => {
  const whole = '<a b="1 > 0"><![CDATA[x < y]]><c/>tekst</a>'
  assert.deepEqual(read(whole)?.children, ['x < y', { name: 'c', attributes: {}, children: [] }, 'tekst'])
  for (let at = 1; at < whole.length; at += 1) assert.throws(() => read(whole.slice(0, at)), BadXml, whole.slice(0, at))
  for (const bad of [
    '<a></b>',
    '<a b=1/>',
    '<a>&x;</a>',
    '<a>& </a>',
    '<!DOCTYPE a><a/>',
    'x<a/>',
    '< a/>',
    '<a>'.repeat(600),
  ])
    assert.throws(() => read(bad), BadXml, bad)
})

test('[M11] whatever characters come, reading ends in XML or in a refusal', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>/!?-[]CDAT&;"\'= ax1') }), (text) => {
      try {
        read(text)
      } catch (error) {
        assert.ok(error instanceof BadXml, String(error))
      }
    }),
    { numRuns: 2_000 },
  )
})
