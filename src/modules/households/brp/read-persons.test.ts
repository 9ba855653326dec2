import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { givenLines, givenTestSet, PERSON_LISTS } from '../../../../test/brp-test-set.ts'
import { compareIdentities, type Identity } from '../rules/doubles.ts'
import type { BrpPerson } from './brp-person.ts'
import { type ListOutcome, readPersons } from './read-persons.ts'
import { defined } from './values.ts'

let outcomes: ListOutcome[]
let persons: BrpPerson[]
before(async () => {
  ;({ outcomes, persons } = await givenTestSet())
})

function list(id: string): BrpPerson {
  const person = persons.find((p) => p.list === id)
  assert.ok(person, id)
  return person
}

const remarks = () => outcomes.flatMap((outcome) => ('remarks' in outcome ? outcome.remarks : []))
const person = { list: 'A', '01.02.10': 'Aylin', '01.02.40': 'Yılmaz', '01.03.10': '20140307' }
const readLines = (...lines: Record<string, string>[]) => Array.fromAsync(readPersons(givenLines(...lines)))

async function readOne(...lines: Record<string, string>[]): Promise<BrpPerson> {
  const [outcome] = await readLines(...lines)
  assert.ok(outcome?.outcome === 'taken', JSON.stringify(outcome))
  return outcome.person
}

test('[D01] every list of the official test set is taken or refused, and every line belongs to one of them', () => {
  const lists = outcomes.filter((outcome) => outcome.outcome !== 'remarked')
  const refused = lists.flatMap((outcome) => (outcome.outcome === 'refused' ? [[outcome.list, outcome.refused]] : []))
  assert.equal(lists.length, 594)
  assert.equal(persons.length, 593)
  assert.deepEqual(refused, [['Lg01_562', 'list-wiped']])
  assert.equal(
    lists.reduce((sum, outcome) => sum + outcome.lines, 0),
    1900,
  )
})

test('[D01] what is odd in the official test set is remarked by line and reason', () => {
  const counted = Object.fromEntries(
    [...Map.groupBy(remarks(), (r) => r.code)].map(([code, found]) => [code, found.length]),
  )
  assert.deepEqual(counted, {
    'header-column-twice': 1,
    'address-missing': 2,
    'birth-date-missing': 1,
    'birth-date-partial': 10,
    'bsn-on-other-list': 4,
    'child-stillborn': 3,
    'impossible-date': 3,
    'lives-abroad': 69,
    'mark-in-wrong-column': 2,
    'mark-unknown': 1,
    'mark-without-row': 10,
    'name-unknown': 1,
    'nationality-ended': 72,
    'one-name': 9,
    'parent-unknown': 33,
    'postal-address-only': 11,
    'relation-withdrawn': 1,
    'relative-twice': 2,
    'row-marked-incorrect': 91,
    'row-without-mark': 5,
    'sex-unknown': 4,
    suspended: 82,
    'under-investigation': 52,
    'value-in-wrong-column': 2,
  })
})

test('[N-BSN-01] no remark and no refusal holds a citizen service number', () => {
  const numbers = persons.flatMap((p) => p.bsn ?? [])
  const text = JSON.stringify(outcomes.map((outcome) => (outcome.outcome === 'taken' ? outcome.remarks : outcome)))
  assert.equal(numbers.length, 593)
  assert.equal(numbers.filter((bsn) => text.includes(bsn)).length, 0)
})

test('[N-BSN-01] one number on two lists: both are kept, and clearly different persons are not called one', () => {
  const identity = ({ name, bsn, birth }: BrpPerson): Identity => ({
    name,
    ...defined({ bsn, birth: birth?.date && { born: birth.date } }),
  })
  const pairs = [...Map.groupBy(persons, (p) => p.bsn).values()].filter((found) => found.length > 1)
  const classes = pairs.map(([a, b]) => a && b && [a.name.family, compareIdentities(identity(a), identity(b)).class])
  assert.deepEqual(classes.toSorted(), [
    ['Bultenaar', 'contradiction'],
    ['Ophuijsen', 'certain'],
    ['Puk', 'contradiction'],
    ['Verstraten', 'certain'],
  ])
})

test('[D01] the Coevorden family: triplets with their father, three persons who are no doubles of each other', () => {
  const family = persons.filter((p) => p.municipality === '0109')
  const names = family.map((p) => `${p.name.given} ${p.name.family} ${p.birth?.date}`)
  assert.deepEqual(names.toSorted(), [
    'Dimitris Olympos 20190401',
    'Thanatos Olympos 19880401',
    'Theofilaktos Olympos 20190401',
    'Vaso Olympia 20190401',
  ])
  assert.deepEqual(new Set(family.map((p) => p.addresses[0]?.place)), new Set(['Noord-Sleen']))
  assert.deepEqual(new Set(family.map((p) => p.addresses[0]?.street)), new Set(["'t Haantje"]))
  const children = list('Lg01_325').children.map((c) => c.relative.name.given)
  assert.deepEqual(children.toSorted(), ['Dimitris', 'Theofilaktos', 'Vaso'])
  const without = family.map(({ name, birth, addresses }): Identity => {
    const { postcode = '', houseNumber = '' } = addresses[0] ?? {}
    return { name, addresses: [{ postcode, houseNumber }], ...(birth?.date && { birth: { born: birth.date } }) }
  })
  for (const a of without) for (const b of without) if (a !== b) assert.equal(compareIdentities(a, b).class, 'none')
})

test('[D01] partial dates are kept as they came, with unknown day, month or year', () => {
  const dates = new Set(persons.map((p) => p.birth?.date))
  for (const kept of ['00000000', '19680000', '19780300', '19660013'] as const)
    assert.ok(
      [...dates].some((date) => date === kept),
      kept,
    )
})

test('[D01] a mark that slid into the column of the date of death makes nobody dead', () => {
  const alive = list('Lg01_803')
  assert.equal(alive.death, undefined)
  assert.deepEqual(
    alive.partners.map((p) => [p.relative.name.family, p.since, p.ended?.date]),
    [
      ['Jacobs', '20160102', undefined],
      ['Postma', '20001023', '20150512'],
    ],
  )
})

test('[D01] a death that was registered by mistake does not count', () => {
  assert.equal(list('Lg01_616').death, undefined)
  assert.equal(list('Lg01_451').death?.date, '20080406')
})

test('[D01] a child born without life is no child to look after', () => {
  const stillborn = persons.flatMap((p) => p.children).filter((child) => child.stillborn)
  assert.equal(stillborn.length, 3)
})

test('[D01] twins with the same names in another order stay two children, also where a mark is missing', () => {
  for (const id of ['Lg01_837', 'Lg01_838']) {
    const given = list(id).children.map((c) => c.relative.name.given)
    assert.equal(given.length, 12)
    assert.ok(given.includes('Jan Adriaan') && given.includes('Adriaan Jan'))
  }
})

test('[D01] somebody who married the same partner twice has two partnerships with their own dates', () => {
  const dates = list('Lg01_451').partners.map((p) => [p.relative.name.family, p.since, p.ended?.date, p.ended?.reason])
  assert.deepEqual(dates, [
    ['Stevens', '19770418', undefined, undefined],
    ['Jansen', '19640331', '19720719', 'S'],
    ['Stevens', '19440919', '19640127', 'S'],
  ])
})

test('[D01] unknown parents are told from parents nobody names', () => {
  const states = Map.groupBy(
    persons.flatMap((p) => p.parents),
    (parent) => parent.state,
  )
  assert.deepEqual(Object.fromEntries([...states].map(([state, found]) => [state, found.length])), {
    known: 1026,
    none: 127,
    unknown: 33,
  })
})

test('[D01] codes of municipalities that no longer exist are kept as they came', () => {
  const codes = new Set(persons.flatMap((p) => p.addresses.map((a) => a.municipality)))
  for (const former of ['0935', '1955', '0281']) assert.ok(codes.has(former), former)
  assert.ok(codes.has('1999'), 'register of non-residents')
})

test('[L09] secrecy is kept as its code from 0 to 7', () => {
  const codes = Map.groupBy(persons, (p) => p.secrecy)
  assert.deepEqual(Object.fromEntries([...codes].map(([code, found]) => [code, found.length])), {
    0: 552,
    1: 6,
    2: 15,
    3: 3,
    5: 1,
    6: 1,
    7: 15,
  })
})

test('[N-CON-04] authority is read with its code and dates; a code outside the national table is kept and remarked', async () => {
  assert.deepEqual(list('Lg01_352').authority, [{ code: '1D', since: '20080126' }])
  const [outcome] = await readLines({ ...person, '11.32.10': '4X', '11.85.10': '20200101' })
  assert.ok(outcome?.outcome === 'taken')
  assert.deepEqual(outcome.person.authority, [{ code: '4X', since: '20200101' }])
  assert.ok(outcome.remarks.some((r) => r.code === 'authority-code-not-in-table' && r.value === '4X'))
})

test('[N-CON-04] authority that ended has an end', async () => {
  const read = await readOne(
    { ...person, '11.85.10': '20210301', '11.H': '61' },
    { '11.32.10': 'D', '11.85.10': '20180101' },
  )
  assert.deepEqual(read.authority, [{ code: 'D', since: '20180101', until: '20210301' }])
})

test('[D01] addresses run from one move to the next, and a change of codes is no move', async () => {
  const home = { '08.09.10': '0109', '08.11.10': 'Kerkstraat', '08.11.20': '1', '08.11.60': '7846AA', '08.10.10': 'W' }
  const read = await readOne(
    { ...person, ...home, '08.11.20': '9', '08.10.30': '20220500', '08.H': '58' },
    { ...home, '08.10.30': '20100101', '08.11.80': '0109010000000001', '08.H': '58' },
    { ...home, '08.10.30': '20100101' },
  )
  assert.deepEqual(
    read.addresses.map((a) => [a.houseNumber, a.since, a.until]),
    [
      ['9', '20220500', undefined],
      ['1', '20100101', '20220500'],
    ],
  )
})

test('[D01] a relation that was withdrawn is no relation', async () => {
  const read = await readOne(
    { ...person, '09.81.10': '0363', '09.H': '59' },
    { '09.02.10': 'Celeke', '09.03.10': '20120609' },
  )
  assert.deepEqual(read.children, [])
})

test('[D01] lines without a list, lists that come twice and lines of another width are refused with their line', async () => {
  const outcome = await Array.fromAsync(
    readPersons([
      ';01.02.10;01.02.40;01.03.10\n',
      ';;Wees;\n',
      'A;Jan;Smit;20100101\n',
      ';;;\n',
      '\n',
      'A;Piet;Smit;20110101\n',
      'B;too;short\n',
      'C;;;20100101\n',
      'D;Kim;Vos;20120101\n',
    ]),
  )
  const short = outcome.map((o) =>
    o.outcome === 'refused' ? [o.refused, o.line, o.lines] : o.outcome === 'taken' ? [o.person.list, o.lines] : [],
  )
  assert.deepEqual(short, [
    ['continues-no-list', 2, 1],
    ['A', 2],
    ['list-id-twice', 6, 1],
    ['not-as-many-columns-as-the-header', 7, 1],
    ['nameless', 8, 1],
    ['D', 1],
  ])
})

test('[D01] whatever the lines, each of them is accounted for', async () => {
  const line = fc.constantFrom(
    'A;Jan;Smit;20100101',
    ';;Smit;',
    ';;;',
    'B;;;',
    'C;Kim;Vos;2010',
    'B;Ali;.;00000000',
    'D;short',
    ';x;y;z;too long',
    'E;"a;b";Vos;',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      const read = await Array.fromAsync(
        readPersons([';01.02.10;01.02.40;01.03.10\n', ...lines.map((text) => `${text}\n`)]),
      )
      assert.equal(
        read.reduce((sum, o) => sum + (o.outcome === 'remarked' ? 0 : o.lines), 0),
        lines.length,
      )
    }),
  )
})

test('[D01] how the file is cut up on its way makes no difference, not even within a letter', async () => {
  const bytes = (await readFile(PERSON_LISTS)).subarray(0, 60_000)
  const pieces = Array.from({ length: Math.ceil(bytes.length / 97) }, (_, at) => bytes.subarray(at * 97, at * 97 + 97))
  const whole = await Array.fromAsync(readPersons([bytes]))
  assert.ok(whole.length > 20)
  assert.deepEqual(await Array.fromAsync(readPersons(pieces)), whole)
})
