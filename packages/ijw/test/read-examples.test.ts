import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { readMessage } from '../src/reader/read-message.ts'
import { reference } from './reference.ts'

/** The two official examples that are wrong, with every fault and its line. */
const WRONG: { readonly [name: string]: readonly string[] } = {
  JW315: [
    'XSD-WAARDE line 44 /Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]/ToewijzingEinddatum',
    'XSD-WAARDE line 66 /Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]/ToewijzingEinddatum',
  ],
  JW318: ['XSD-ELEMENT line 33 /Bericht/Client/Verzoek/RetourCode'],
}

for (const [folder, count] of [
  ['ijw-3.2', 14],
  ['iwmo-3.2', 7],
] as const)
  test(`[E05] of the ${count} official examples of ${folder} the right ones are accepted, and the wrong ones named exactly`, () => {
    const files = fs.readdirSync(reference('voorbeelden', folder))
    assert.equal(files.length, count)
    for (const file of files) {
      const name = file.replace('.xml', '')
      const { message, model, findings } = readMessage(fs.readFileSync(reference('voorbeelden', folder, file)))
      assert.equal(model?.name, name)
      assert.deepEqual(
        findings.map(({ rule, line, path }) => `${rule} line ${line} ${path}`),
        WRONG[name] ?? [],
      )
      assert.equal(message === undefined, name in WRONG)
    }
  })
