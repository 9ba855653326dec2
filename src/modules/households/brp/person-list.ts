import type { ListRefusal } from '../rules/reading-remarks.ts'
import type { BrpDoubt, BrpName, BrpPerson } from './brp-person.ts'
import { noteAddress, readAddresses } from './homes.ts'
import type { ListRows, Row } from './person-rows.ts'
import { readAuthority, readChildren, readParent, readPartners } from './relatives.ts'
import type { Notes } from './remarks.ts'
import { earlierVersions, type Stack, stacksOf } from './stacks.ts'
import { nameInUse, noteIdentity, noteState } from './state.ts'
import { bsnIn, dateIn, defined, NAME_USES, nameIn, SEXES } from './values.ts'

/** Reads one person list; every value is kept as it came, and what is odd is noted. */
export function readPersonList({ list, rows }: ListRows, note: Notes): BrpPerson | { refused: ListRefusal } {
  const [first] = rows
  const { line } = first
  const identity = stacksOf(rows, '01', note)[0]
  const suspension = readSuspension(first, note)
  if (suspension?.reason === 'F') return { refused: 'list-in-error' }
  if (suspension?.reason === 'W') return { refused: 'list-wiped' }
  if (!identity) return { refused: 'nameless' }

  const registered = readName(first)
  const partners = readPartners(rows, note)
  const addresses = readAddresses(rows, note)
  const person: BrpPerson = {
    list,
    line,
    name: nameInUse(registered, NAME_USES[first.get('01.61.10')], partners),
    formerNames: readFormerNames(identity, registered, note),
    sex: SEXES[first.get('01.04.10')] ?? 'unknown',
    parents: [readParent(rows, '02', note), readParent(rows, '03', note)],
    partners,
    children: readChildren(rows, note),
    authority: readAuthority(rows, note),
    nationalities: readNationalities(rows, note),
    secrecy: Number(first.get('07.70.10') || 0),
    addresses,
    doubts: readDoubts(first, note),
    ...defined({
      bsn: bsnIn(first.get('01.01.20'), line, note),
      aNumber: first.get('01.01.10') || undefined,
      birth: readEvent(first, '01.03', note),
      death: readDeath(rows, note),
      suspension,
      municipality: first.get('08.09.10') || undefined,
      registeredSince: dateIn(first.get('08.09.20'), line, note),
    }),
  }
  if (!registered.given && !registered.family) return { refused: 'nameless' }
  noteIdentity(person, note)
  noteState(person, first.get('07.70.10'), note)
  noteAddress(addresses[0], line, note)
  return person
}

function readName(row: Row): BrpName {
  const get = (column: string) => row.get(`01.02.${column}`)
  return nameIn({ given: get('10'), title: get('20'), prefix: get('30'), family: get('40') })
}

function readFormerNames(stack: Stack, now: BrpName, note: Notes): BrpName[] {
  const names = earlierVersions(stack, '01', note).map(readName)
  const different = names.filter((name) => JSON.stringify(name) !== JSON.stringify(now) && (name.given || name.family))
  return [...new Map(different.map((name) => [JSON.stringify(name), name])).values()]
}

function readEvent(row: Row, group: '01.03' | '06.08', note: Notes): NonNullable<BrpPerson['birth']> | undefined {
  const date = dateIn(row.get(`${group}.10`), row.line, note)
  const event = defined({
    date,
    place: row.get(`${group}.20`) || undefined,
    country: row.get(`${group}.30`) || undefined,
  })
  return Object.keys(event).length > 0 ? event : undefined
}

/** Only the first line counts: a death that was registered by mistake stands in the lines below. */
function readDeath(rows: readonly Row[], note: Notes): BrpPerson['death'] {
  const stack = stacksOf(rows, '06', note)[0]
  if (!stack) return undefined
  earlierVersions(stack, '06', note)
  const { date, ...where } = readEvent(stack[0], '06.08', note) ?? {}
  return date && { date, ...where }
}

function readSuspension(row: Row, note: Notes): BrpPerson['suspension'] {
  const reason = row.get('07.67.20')
  return reason ? { reason, ...defined({ date: dateIn(row.get('07.67.10'), row.line, note) }) } : undefined
}

/** A nationality whose newest line has no code was lost. */
function readNationalities(rows: readonly Row[], note: Notes): BrpPerson['nationalities'] {
  return stacksOf(rows, '04', note).flatMap((stack) => {
    earlierVersions(stack, '04', note)
    const code = stack[0].get('04.05.10')
    if (!code) note(stack[0].line, 'nationality-ended')
    return code ? [{ code, ...defined({ reason: stack[0].get('04.63.10') || undefined }) }] : []
  })
}

function readDoubts(row: Row, note: Notes): BrpDoubt[] {
  return ['01', '02', '03', '04', '05', '06', '08', '09', '11'].flatMap((id): BrpDoubt[] => {
    const about = row.get(`${id}.83.10`)
    if (!about) return []
    note(row.line, 'under-investigation', about)
    const since = dateIn(row.get(`${id}.83.20`), row.line, note)
    const until = dateIn(row.get(`${id}.83.30`), row.line, note)
    return [{ about, ...defined({ since, until }) }]
  })
}
