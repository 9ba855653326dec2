import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { blocksOf, reportText } from '../../../../test/programme-report.ts'
import { Refused } from '../../../platform/refusal.ts'
import { ImportPreview } from '../contract/import.ts'
import { previewImport } from './preview-import.ts'
import { sayImportRefusal, sayPreview } from './say-preview.ts'

const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'vangnet-preview-'))
after(() => fs.rm(folder, { recursive: true, force: true }))

async function fileOf(name: string, bytes: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await fs.writeFile(file, bytes)
  return file
}

const items = [
  { name: 'Sporten', blocks: blocksOf({ status: ['Op stoom'], result: 'Meer ideeën.' }) },
  { name: 'Lezen', blocks: blocksOf({ status: ['Nog niet gestart'] }).slice(1) },
]

test('[M11] a preview says in words what was read, what is odd and what has no place', async () => {
  const preview = await previewImport(await fileOf('plan.txt', reportText({ 'Actielijn 1: Meedoen': items })))
  assert.deepEqual(ImportPreview.parse(preview), preview)
  assert.equal(preview.saved, false)
  const said = sayPreview(preview).join('\n')
  for (const sentence of [
    /Gelezen in plan\.txt: 1 actielijnen en 2 onderdelen\. Er is niets opgeslagen\./,
    /1 × Op stoom/,
    /Actielijn 1: Meedoen\n {2}regel 5: Sporten – Op stoom/,
    /deze status kennen we niet: “Op stoom”/,
    /er ontbreekt: resultaat\./,
    /“Lezen” is “Nog niet gestart”, maar bij Zomer 2024 staat/,
    /regel 1 \(vóór de eerste kop\): HOE HET STAAT/,
  ])
    assert.match(said, sentence)
  assert.doesNotMatch(said, /\{\w+\}/, 'a sentence has a gap')
})

test('[M11] a text of an older word processor is read, and somebody is asked to check the accents', async () => {
  const bytes = Buffer.from(reportText({ 'Actielijn 1: Meedoen': items }), 'latin1')
  const { report } = await previewImport(await fileOf('oud.txt', bytes))
  assert.equal(report.items[0]?.result?.text, 'Meer ideeën.')
  assert.ok(report.remarks.some(({ code }) => code === 'not-utf8'))
  const wide = Buffer.from(`\uFEFF${reportText({ 'Actielijn 1: Meedoen': items })}`, 'utf16le')
  assert.equal((await previewImport(await fileOf('breed.txt', wide))).report.items.length, 2)
})

test('[M11] an empty file gives an empty answer that says how an item is recognised', async () => {
  const preview = await previewImport(await fileOf('leeg.txt', ''))
  assert.equal(preview.summary.items, 0)
  assert.match(sayPreview(preview).join('\n'), /we vinden hier geen voortgangsrapport/)
})

test('[M11] a file that is not there, is too large or is no text is refused in words', async () => {
  const large = await fileOf('groot.txt', '')
  await fs.truncate(large, 50 * 1024 * 1024 + 1)
  const noise = Uint8Array.from({ length: 4_000 }, (_, at) => ((at * 7_919) % 255) + 1)
  const refused: [file: string, why: RegExp][] = [
    [path.join(folder, 'weg.txt'), /Het bestand weg\.txt is er niet/],
    [folder, /is er niet/],
    [large, /groter dan 50 MB/],
    [await fileOf('nul.txt', new Uint8Array(2_000)), /geen leesbare tekst/],
    [await fileOf('ruis.txt', noise), /geen leesbare tekst/],
    [await fileOf('plan.pdf', '%PDF-1.7'), /Dit soort bestand lezen we niet/],
  ]
  for (const [file, why] of refused)
    await assert.rejects(
      previewImport(file),
      (error) => error instanceof Refused && why.test(sayImportRefusal(error.refusal)),
    )
})
