import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { judgeInside } from '../src/judge/inside/inside.ts'
import { readMessage } from '../src/reader/read-message.ts'
import { reference } from './reference.ts'

const PRODUCTS = '/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]'
const LINES = '/Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie'

/**
 * What the rules inside a message have against the official examples that have the right structure. The examples show the
 * structure; three of them break a rule, which is how they were published.
 */
const WRONG: { readonly [example: string]: readonly string[] } = {
  // The end (28 February 2024) lies before the begin (1 November 2026).
  'ijw-3.2/JW317.xml': [`CS003 ${PRODUCTS}/Einddatum`],
  // The second client has a line on the allocation of the first for the same month, and reference RN004 twice.
  'ijw-3.2/JW323.xml': [`TR416 ${LINES}[2]`, `TR101 ${LINES}[3]`],
  // The new product is to begin on the day the message is sent; that must be later.
  'iwmo-3.2/WMO317.xml': [`TR380 ${PRODUCTS}/GewensteIngangsdatum`],
}
/** Not of the right structure: nothing to judge (level 1). */
const UNREADABLE = ['ijw-3.2/JW315.xml', 'ijw-3.2/JW318.xml']

const examples = ['ijw-3.2', 'iwmo-3.2'].flatMap((folder) =>
  fs.readdirSync(reference('voorbeelden', folder)).map((file) => path.posix.join(folder, file)),
)

test('[E05] of the 21 official examples 19 can be judged', () => {
  const unreadable = examples.filter((example) => read(example) === undefined)
  assert.equal(examples.length, 21)
  assert.deepEqual(unreadable, UNREADABLE)
})

for (const example of examples.filter((one) => !UNREADABLE.includes(one)))
  test(`[E05] in the official example ${example} exactly the known faults are found`, () => {
    const message = read(example)
    assert.ok(message)
    assert.deepEqual(
      judgeInside(message).map(({ rule, path }) => `${rule} ${path}`),
      WRONG[example] ?? [],
    )
  })

function read(example: string) {
  return readMessage(fs.readFileSync(reference('voorbeelden', example))).message
}
