import assert from 'node:assert/strict'
import { test } from 'node:test'
import zlib from 'node:zlib'
import { planPaper } from './given.ts'
import { planAsDocx } from './plan-as-docx.ts'
import type { PlanPaper } from './plan-paper.ts'

/** The parts of the letter by name, read from the directory at the end of the zip. */
async function partsOf(plan: PlanPaper): Promise<Map<string, string>> {
  const zip = Buffer.from(await planAsDocx(plan))
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const parts = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, name, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ]
    const header = zip.readUInt32LE(at + 42)
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
    const packed = zip.subarray(start, start + size)
    const content = zip.readUInt16LE(at + 10) === 0 ? packed : zlib.inflateRawSync(packed)
    parts.set(zip.toString('utf8', at + 46, at + 46 + name), content.toString('utf8'))
    at += 46 + name + extra + comment
  }
  return parts
}

const body = async (plan: PlanPaper) => (await partsOf(plan)).get('word/document.xml') ?? ''
const textOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|')

test('[D02] the letter has real headings in order', async () => {
  const xml = await body(planPaper())
  const levels = [...xml.matchAll(/w:pStyle w:val="Heading(\d)"/g)].map(([, level]) => Number(level))
  assert.equal(levels[0], 1)
  assert.equal(levels.filter((level) => level === 1).length, 1)
  for (const [i, level] of levels.entries()) assert.ok(i === 0 || level - (levels[i - 1] ?? 0) <= 1, `heading ${i}`)
})

test('[D02] its tables say which row is the header, and keep rows whole', async () => {
  const xml = await body(planPaper())
  const tables = xml.split('<w:tbl>').slice(1)
  assert.equal(tables.length, 2)
  for (const table of tables) assert.equal(table.split('<w:tblHeader/>').length, 2)
})

test('[D02] the letter has the language and the title of the plan', async () => {
  const parts = await partsOf(planPaper())
  assert.match(parts.get('word/styles.xml') ?? '', /<w:lang w:val="nl-NL"\/>/)
  assert.match(parts.get('docProps/core.xml') ?? '', /<dc:title>Plan van gezin Yılmaz<\/dc:title>/)
  const english = await partsOf(planPaper({ language: 'en' }))
  assert.match(english.get('word/styles.xml') ?? '', /<w:lang w:val="en-GB"\/>/)
})

test('[D02] the letter says what the printed plan says', async () => {
  const text = textOf(await body(planPaper()))
  for (const said of [
    'We lachen veel samen.',
    'Doel 1: Ik wil weer lekker slapen',
    '☑ De juf vraagt hoe Elif sliep',
    '☐ Elif gaat om half negen naar bed',
    'Dan belt Anna op maandag.',
    'Oma Sevim',
    '15 februari 2027',
    'Handtekening',
    'Elif: Een beetje gelukt',
  ])
    assert.ok(text.includes(said), said)
})

test('[D02] what people typed stands in the letter literally, and nothing they type spoils the file', async () => {
  const typed = '<script> & "x" \u0001\ufffe\ud800'
  const xml = await body(planPaper({ ownWords: [{ text: `${typed}\ntweede regel`, by: 'Elif' }] }))
  assert.ok(
    xml.includes('&lt;script> &amp; "x" ') ||
      xml.includes('&lt;script&gt; &amp; &quot;x&quot; ') ||
      xml.includes('&lt;script&gt; &amp; "x" '),
  )
  assert.doesNotMatch(xml, /[^\P{Cc}\n\t\r]|\p{Noncharacter_Code_Point}|\p{Surrogate}/u)
  assert.match(xml, /<w:br\/><w:t[^>]*>tweede regel/)
})

test('[D02] an empty plan is a letter without empty chapters', async () => {
  const {
    director: _,
    contact: __,
    evaluateOn: ___,
    ...empty
  } = planPaper({ goesWell: [], ownWords: [], goals: [], agreements: [], safety: [], signers: [] })
  const text = textOf(await body(empty))
  assert.doesNotMatch(text, /Dit gaat goed|Hier tekenen we|Zo blijft het veilig/)
  assert.match(text, /De ouders voeren zelf de regie/)
})
