import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, test } from 'node:test'
import { givenTestSet, PERSON_OBJECTS } from '../../../../test/brp-test-set.ts'
import type { RemarkCode } from '../rules/reading-remarks.ts'
import type { BrpPerson, BrpRelative } from './brp-person.ts'
import { readPersonObjects } from './read-person-objects.ts'
import type { ListOutcome } from './read-persons.ts'

let tables: Map<string, Read>
let objects: Map<string, Read>
let fromObjects: ListOutcome[]
type Read = { person: BrpPerson; remarks: readonly { code: RemarkCode; value?: string }[] }

before(async () => {
  tables = byList((await givenTestSet()).outcomes)
  fromObjects = readPersonObjects(await readFile(PERSON_OBJECTS, 'utf8'))
  objects = byList(fromObjects)
})

function byList(outcomes: readonly ListOutcome[]): Map<string, Read> {
  return new Map(
    outcomes.flatMap((outcome): [string, Read][] =>
      outcome.outcome === 'taken' ? [[outcome.person.list, outcome]] : [],
    ),
  )
}

/** Names as both forms hold them: the objects have no titles. */
function relative({ bsn, name: { given, prefix, family }, birth, sex }: BrpRelative): unknown {
  return { bsn, given, prefix, family, birth, sex }
}

/**
 * Both forms must say the same, except where the objects lost what the table says: that a line was marked incorrect,
 * that a relation was withdrawn, or that a nationality ended.
 */
function differences(
  facts: (person: BrpPerson) => unknown,
  lost: (read: Read) => boolean,
): { differ: string[]; compared: number } {
  const comparable = [...tables].filter(([, read]) => !lost(read))
  const differ = comparable.filter(([list, read]) => {
    const other = objects.get(list)
    try {
      assert.deepEqual(other && facts(other.person), facts(read.person))
      return false
    } catch {
      return true
    }
  })
  return { differ: differ.map(([list]) => list), compared: comparable.length }
}

const says = (read: Read, code: RemarkCode, value?: string) =>
  read.remarks.some((r) => r.code === code && (value === undefined || r.value === value))
const rewritten =
  (...ids: string[]) =>
  (read: Read) =>
    ids.some((id) => says(read, 'row-marked-incorrect', id) || says(read, 'relation-withdrawn', id))

test('[D01] both forms hold the same lists, and refuse the same one for the same reason', () => {
  assert.deepEqual([...objects.keys()].toSorted(), [...tables.keys()].toSorted())
  const refused = fromObjects.flatMap((outcome) =>
    outcome.outcome === 'refused' ? [[outcome.list, outcome.refused]] : [],
  )
  assert.deepEqual(refused, [['Lg01_562', 'list-wiped']])
})

test('[D01] both forms give the same identity, death, suspension, municipality and secrecy for every person', () => {
  const facts = (p: BrpPerson) => [
    p.bsn,
    p.aNumber,
    p.name.given,
    p.name.prefix,
    p.name.family,
    p.sex,
    p.birth?.date,
    p.death?.date,
    p.suspension?.reason,
    p.municipality,
    p.secrecy,
  ]
  assert.deepEqual(
    differences(facts, () => false),
    { differ: [], compared: 593 },
  )
})

test('[D01] both forms give the same present address in the Netherlands', () => {
  const facts = ({ addresses: [a] }: BrpPerson) => [
    a?.since,
    a?.street,
    a?.houseNumber,
    a?.letter,
    a?.addition,
    a?.postcode,
    a?.place,
    a?.bagObject,
    a?.location,
  ]
  const { differ, compared } = differences(facts, ({ person }) => person.addresses[0]?.abroad !== undefined)
  assert.deepEqual(differ, [])
  assert.equal(compared, 524)
})

test('[D01] both forms give the same parents', () => {
  const facts = (p: BrpPerson) =>
    p.parents.map((parent) => (parent.state === 'known' ? relative(parent.relative) : parent.state))
  const { differ, compared } = differences(
    facts,
    (read) => rewritten('02', '03')(read) || says(read, 'row-without-mark', '03'),
  )
  assert.deepEqual(differ, [])
  assert.ok(compared > 570, String(compared))
})

test('[D01] both forms give the same partners with begin and end', () => {
  const facts = (p: BrpPerson) => p.partners.map((partner) => ({ ...partner, relative: relative(partner.relative) }))
  const { differ, compared } = differences(facts, rewritten('05'))
  assert.deepEqual(differ, [])
  assert.ok(compared > 580, String(compared))
})

test('[D01] both forms give the same children, though only the table marks who is an earlier version of whom', () => {
  const { differ, compared } = differences((p) => p.children.map((child) => relative(child.relative)), rewritten('09'))
  assert.deepEqual(differ, [])
  assert.ok(compared > 580, String(compared))
})

test('[D01] both forms give the same nationalities and the same authority', () => {
  const nationalities = differences(
    (p) => p.nationalities,
    (read) => rewritten('04')(read) || says(read, 'nationality-ended'),
  )
  assert.deepEqual(nationalities.differ, [])
  assert.ok(nationalities.compared > 520, String(nationalities.compared))
  const authority = differences((p) => p.authority, rewritten('11'))
  assert.deepEqual(authority.differ, [])
  assert.ok(authority.compared > 585, String(authority.compared))
})

test('[D01] an object that is no person is refused by its number; text that is no list of persons is not read', () => {
  const outcome = readPersonObjects(
    '[{"pl":"A","geslachtsnaam":"Vos"},{"pl":7},{"pl":"A","geslachtsnaam":"Vos"},{"pl":"B"}]',
  )
  const short = outcome.map((o) => (o.outcome === 'refused' ? [o.line, o.refused] : o.outcome))
  assert.deepEqual(short, ['taken', [2, 'not-a-person'], [3, 'list-id-twice'], [4, 'nameless']])
  assert.throws(() => readPersonObjects('{}'), SyntaxError)
})
