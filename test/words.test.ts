import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { b1FaultsIn } from '../src/platform/ui/b1.ts'

const root = path.resolve(import.meta.dirname, '..')

type Texts = { readonly [key: string]: unknown }

/** Dutch only, and why. */
const DUTCH_ONLY: Readonly<Record<string, string>> = {
  'src/app/cli/words.nl.ts': 'the command line is for administrators on the machine itself',
  'src/modules/households/words/import.nl.ts': 'the report of an import is read there too',
  'src/modules/programme/words/indicator-sheets.nl.ts': 'values in a spreadsheet are read back by its Dutch heads',
  'src/modules/programme/words/template.nl.ts': 'the spreadsheet to fill in is read back by its Dutch heads',
  'src/app/web/parts/samples.nl.ts': 'the page with parts shows made-up texts to developers',
}

/** What families and whoever worries about a child may read: on public pages, on paper and in answers. */
const FOR_FAMILIES = [
  'src/app/web/information.nl.ts',
  'src/app/web/words.nl.ts',
  'src/modules/plans/words/names.nl.ts',
  'src/modules/plans/words/nl.ts',
  'src/modules/plans/words/refusals.nl.ts',
  'src/modules/plans/words/screens.nl.ts',
  'src/modules/signals/words/kinds.nl.ts',
  'src/modules/signals/words/nl.ts',
  'src/modules/signals/words/public-pages.nl.ts',
  'src/modules/signals/words/refusals.nl.ts',
  'src/modules/signals/words/reporting.nl.ts',
  'src/platform/http/words.nl.ts',
  'src/platform/ui/words.nl.ts',
]

const dutch = fs
  .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.split(path.sep).join('/')}`)
  .filter((file) => /[./]nl\.ts$/.test(file))
  .sort()

async function textsIn(file: string): Promise<Map<string, string>> {
  const loaded = (await import(path.join(root, file))) as Texts
  const found = Object.values(loaded).flatMap((catalogue) => (isTexts(catalogue) ? textsOf(catalogue, '') : []))
  return new Map(found)
}

const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null

function textsOf(words: Texts, at: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${at}/${key}`, value]]
    return isTexts(value) ? textsOf(value, `${at}/${key}`) : []
  })
}

const bracesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

for (const file of dutch.filter((one) => !(one in DUTCH_ONLY))) {
  test(`[M10] every text of ${file} is there in English too, names the same facts and is not empty`, async () => {
    const english = file.replace(/nl\.ts$/, 'en.ts')
    assert.ok(fs.existsSync(path.join(root, english)), `${english} is missing`)
    const [nl, en] = [await textsIn(file), await textsIn(english)]
    assert.deepEqual([...en.keys()].toSorted(), [...nl.keys()].toSorted())
    for (const [at, text] of nl) {
      assert.deepEqual(bracesIn(en.get(at) ?? ''), bracesIn(text), at)
      assert.notEqual(text.trim(), '', at)
      assert.notEqual(en.get(at)?.trim(), '', at)
    }
  })
}

for (const file of FOR_FAMILIES) {
  test(`[M10 N-FIG-06] what families can read in ${file} is plain Dutch`, async () => {
    assert.ok(dutch.includes(file), `${file} is not there any more`)
    assert.deepEqual(b1FaultsIn(Object.fromEntries(await textsIn(file))), [])
  })
}
