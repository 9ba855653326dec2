import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { planPaper } from './given.ts'
import { planAsPdf } from './plan-as-pdf.ts'
import type { PlanPaper } from './plan-paper.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vangnet-plan-'))
after(() => fs.rmSync(folder, { recursive: true }))

/** What a reader of the file meets, asked from Debian's poppler-utils. */
async function read(plan: PlanPaper): Promise<{ info: string; meta: string; text: string; pages: number }> {
  const file = path.join(folder, 'plan.pdf')
  fs.writeFileSync(file, await planAsPdf(plan))
  const ask = (program: string, ...options: string[]) =>
    execFileSync(program, [...options], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const info = ask('pdfinfo', file)
  const text = ask('pdftotext', '-raw', file, '-')
  return { info, meta: ask('pdfinfo', '-meta', file), text, pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]) }
}

const missing = hasPoppler() ? false : 'install poppler-utils to read the PDF back'
const typed = '#eval("x") *vet* <script> $x^2$ @ref \\ _a_ `raw` [b] // c'

function hasPoppler(): boolean {
  const program = 'pdfinfo'
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('[D02] the printed plan is tagged, has a title and a language, and claims PDF/UA', { skip: missing }, async () => {
  const { info, meta } = await read(planPaper())
  assert.match(info, /^Tagged:\s+yes$/m)
  assert.match(info, /^Title:\s+Plan van gezin Yılmaz$/m)
  assert.match(info, /^Page size:\s+595.\d+ x 841.\d+ pts \(A4\)$/m)
  assert.match(meta, /<dc:language><rdf:Bag><rdf:li>nl<\/rdf:li>/)
  assert.match(meta, /<pdfuaid:part>1<\/pdfuaid:part>/)
})

test('[D02] everything people agreed on stands on one sheet, front and back', { skip: missing }, async () => {
  const { text, pages } = await read(planPaper())
  assert.ok(pages <= 2)
  for (const said of [
    'We lachen veel samen.',
    'Ik wil weer lekker slapen',
    'klaar op 18 november 2026',
    'Dan belt Anna op maandag.',
    'Oma Sevim',
    '15 februari 2027',
    '0524 654 321',
    'regisseur',
    'Handtekening',
  ])
    assert.ok(text.includes(said), said)
})

test('[D02] what child and parent said about a goal stands side by side', { skip: missing }, async () => {
  const { text } = await read(planPaper())
  assert.match(text, /Elif: Een beetje gelukt. “alleen op dinsdag niet”/)
  assert.match(text, /Aylin: Gelukt/)
})

test('[D02] what people typed stands on the plan literally, whatever it looks like', { skip: missing }, async () => {
  const { info, text } = await read(
    planPaper({
      family: typed,
      ownWords: [{ text: typed, by: typed }],
      agreements: [{ text: typed, otherwise: typed }],
    }),
  )
  assert.ok(info.includes(`Plan van gezin ${typed}`))
  assert.ok(text.replaceAll(/\s+/g, ' ').includes(`“${typed}”`))
})

test('[D02] names from everywhere keep their letters', { skip: missing }, async () => {
  const names = ['Yılmaz', 'Łukasz', 'Özgür', "'t Hart", 'van der Ven-de Boer', 'Ó']
  const { text } = await read(planPaper({ members: names }))
  for (const name of names) assert.ok(text.includes(name), name)
})

test('[D02] a draft says that nothing is agreed yet, and an empty plan is a plan too', { skip: missing }, async () => {
  const {
    director: _,
    contact: __,
    evaluateOn: ___,
    ...empty
  } = planPaper({
    state: 'draft',
    members: [],
    goesWell: [],
    ownWords: [],
    goals: [],
    agreements: [],
    safety: [],
    signers: [],
  })
  const { text, pages } = await read(empty)
  assert.match(text, /Dit is nog geen afspraak/)
  assert.match(text, /De ouders voeren zelf de regie/)
  assert.doesNotMatch(text, /Dit gaat goed|Hier tekenen we|Zo blijft het veilig/)
  assert.equal(pages, 1)
})

test('[D07] when the director is the fixed contact too, the family sees one face', { skip: missing }, async () => {
  const { text } = await read(planPaper({ contact: { name: 'Anna Wolters', email: 'anna@cjg.example' } }))
  assert.equal(text.split('Voert de regie en is uw vaste gezicht').length, 2)
  assert.match(text, /anna@cjg.example/)
})

test('[D02] in English the plan speaks English', { skip: missing }, async () => {
  const { text, meta } = await read(planPaper({ language: 'en' }))
  assert.match(text, /This goes well/)
  assert.match(meta, /<rdf:li>en<\/rdf:li>/)
})

test('[D02] whatever people type, and whatever the colour of the municipality, the plan can be printed', async () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), colour, async (text, brand) => {
      const half = text + String.fromCharCode(0xd800 + (text.length % 0x400))
      const pdf = await planAsPdf(
        planPaper({ family: half, brand, ownWords: [{ text: half, by: text }], agreements: [{ text }] }),
      )
      assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-')
    }),
    { numRuns: 40 },
  )
})
