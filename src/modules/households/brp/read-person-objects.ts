import { fold } from '../../../platform/folding.ts'
import { AUTHORITY_CODES } from '../rules/authority.ts'
import type { ListRefusal } from '../rules/reading-remarks.ts'
import type { BrpAddress, BrpAuthority, BrpChild, BrpParent, BrpPartner, BrpPerson, BrpRelative } from './brp-person.ts'
import { noteAddress } from './homes.ts'
import { type PartnerObject, PersonObject, type RelativeObject } from './person-object.ts'
import { type ListOutcome, ListsByBsn } from './read-persons.ts'
import { type Notes, takeNotes } from './remarks.ts'
import { nameInUse, noteIdentity, noteState } from './state.ts'
import { bsnIn, dateIn, defined, nameIn, SEXES, UNKNOWN, UNKNOWN_DATE } from './values.ts'

/**
 * Reads the second form of the test set: a JSON list of objects. `line` counts objects from 1. Throws a SyntaxError when
 * the text is no JSON list. A relation that was withdrawn cannot be told from one that holds: this form lost the mark.
 */
export function readPersonObjects(json: string): ListOutcome[] {
  const objects: unknown = JSON.parse(json)
  if (!Array.isArray(objects)) throw new SyntaxError('Expected a JSON list of persons')
  const lists = new ListsByBsn()
  const seen = new Set<string>()
  return objects.map((raw, index): ListOutcome => {
    const line = index + 1
    const object = PersonObject.safeParse(raw)
    if (!object.success) return { outcome: 'refused', refused: 'not-a-person', line, lines: 1 }
    const { pl: list } = object.data
    const refuse = (refused: ListRefusal): ListOutcome => ({ outcome: 'refused', refused, list, line, lines: 1 })
    if (seen.has(list)) return refuse('list-id-twice')
    seen.add(list)
    const { remarks, note } = takeNotes()
    const person = readPersonObject(object.data, line, note)
    if ('refused' in person) return refuse(person.refused)
    lists.note(person, note)
    return { outcome: 'taken', person, remarks, lines: 1 }
  })
}

function readPersonObject(object: PersonObject, line: number, note: Notes): BrpPerson | { refused: ListRefusal } {
  if (object.opschorting === 'F') return { refused: 'list-in-error' }
  if (object.opschorting === 'W') return { refused: 'list-wiped' }
  const { name, bsn, birth } = readRelative(object, line, note)
  if (!name.given && !name.family) return { refused: 'nameless' }
  const partners = readPartners(object.partners, line, note)
  const address = readAddress(object, line, note)
  const death = dateIn(object.overlijdensdatum, line, note)
  const person: BrpPerson = {
    list: object.pl,
    line,
    name: nameInUse(name, 'own', partners),
    formerNames: [],
    sex: SEXES[object.geslacht] ?? 'unknown',
    parents: [readParent(object.ouder1, line, note), readParent(object.ouder2, line, note)],
    partners,
    children: readChildren(object.kinderen, line, note),
    authority: readAuthority(object.gezag, line, note),
    nationalities: readNationalities(object.nationaliteiten),
    secrecy: Number(object.geheimhouding || 0),
    addresses: address ? [address] : [],
    doubts: [],
    ...defined({
      bsn,
      aNumber: object.anummer || undefined,
      birth: birth && { date: birth },
      death: death && { date: death },
      suspension: object.opschorting ? { reason: object.opschorting } : undefined,
      municipality: object.gemeenteVanInschrijving || undefined,
    }),
  }
  noteIdentity(person, note)
  noteState(person, object.geheimhouding, note)
  noteAddress(address, line, note)
  return person
}

function readAddress(object: PersonObject, line: number, note: Notes): BrpAddress | undefined {
  const { adres } = object
  if (!adres) return undefined
  const filled = (text: string) => (text === '' || text === UNKNOWN ? undefined : text)
  return {
    use: 'home',
    ...defined({
      municipality: filled(object.gemeenteVanInschrijving),
      since: dateIn(object.datumAanvangAdres, line, note),
      street: filled(adres.straat),
      houseNumber: filled(adres.huisnummer),
      letter: filled(adres.huisletter),
      addition: filled(adres.toevoeging),
      postcode: filled(adres.postcode),
      place: filled(adres.woonplaats),
      bagObject: filled(adres.adresseerbaarObject),
      location: filled(adres.locatie),
    }),
  }
}

/** The first version is the present one. */
function readParent([now]: readonly RelativeObject[], line: number, note: Notes): BrpParent {
  if (!now) return { state: 'none' }
  if (isSomebody(now)) return { state: 'known', relative: readRelative(now, line, note) }
  note(line, 'parent-unknown')
  return { state: 'unknown' }
}

function readPartners(rows: readonly PartnerObject[], line: number, note: Notes): BrpPartner[] {
  return versionsOf(rows, startsAgain).map((versions): BrpPartner => {
    const [now] = versions
    const begins = versions.flatMap((row) => dateIn(row.datumAanvang, line, note) ?? [])
    const reason = now.redenEinde || undefined
    const ends = now.datumEinde || reason
    const ended = ends
      ? { date: dateIn(now.datumEinde, line, note) ?? UNKNOWN_DATE, ...defined({ reason }) }
      : undefined
    const form = versions.map((row) => row.soort).find(Boolean)
    return { relative: readRelative(now, line, note), ...defined({ form, since: begins.at(-1), ended }) }
  })
}

/** Behind the begin of a partnership, an end belongs to an earlier partnership with the same person. */
function startsAgain(versions: readonly PartnerObject[], next: PartnerObject): boolean {
  return next.datumEinde !== '' && versions.some((row) => row.datumAanvang !== '')
}

function readChildren(rows: readonly RelativeObject[], line: number, note: Notes): BrpChild[] {
  const somebody = rows.filter(isSomebody)
  if (somebody.length < rows.length) note(line, 'relative-unknown', '09')
  return versionsOf(somebody, () => false).map(([now]) => ({ relative: readRelative(now, line, note) }))
}

/** Neighbours in the list that are one person are taken as versions of one relation, the newest first. */
function versionsOf<T extends RelativeObject>(
  rows: readonly T[],
  isAnother: (versions: readonly T[], next: T) => boolean,
): [T, ...T[]][] {
  const groups: [T, ...T[]][] = []
  for (const row of rows) {
    const open = groups.at(-1)
    if (open?.some((version) => isSamePerson(version, row)) && !isAnother(open, row)) open.push(row)
    else groups.push([row])
  }
  return groups
}

/**
 * Twins share birth date and family name, and sometimes all given names in another order, but never the first one.
 * Sisters born years apart may share the first one, but never all of them.
 */
function isSamePerson(one: RelativeObject, other: RelativeObject): boolean {
  if (one.bsn && other.bsn) return one.bsn === other.bsn
  const [given, otherGiven] = [fold(one.voornamen), fold(other.voornamen)]
  const sameFamily = fold(one.geslachtsnaam) === fold(other.geslachtsnaam)
  if (one.geboortedatum !== other.geboortedatum) return given !== '' && given === otherGiven && sameFamily
  const sameFirst = given.split(' ')[0] === otherGiven.split(' ')[0]
  return sameFirst && (given !== '' || sameFamily)
}

function readAuthority(rows: PersonObject['gezag'], line: number, note: Notes): BrpAuthority[] {
  const begins = rows.map((row) => dateIn(row.ingang, line, note))
  return rows.flatMap((row, at): BrpAuthority[] => {
    const code = row.indicatieGezagMinderjarige || undefined
    if (code && !(code in AUTHORITY_CODES)) note(line, 'authority-code-not-in-table', code)
    const legalRestraint = row.indicatieCuratele === '1' ? true : undefined
    if (!code && !legalRestraint) return []
    return [defined({ code, legalRestraint, since: begins[at], until: at > 0 ? begins[at - 1] : undefined })]
  })
}

/** A line with only a reason of loss ends the nationality of the line behind it. */
function readNationalities(rows: PersonObject['nationaliteiten']): BrpPerson['nationalities'] {
  const held = rows.filter((row, at) => row.code !== '' && !(rows[at - 1]?.verlies && rows[at - 1]?.code === ''))
  const codes = new Map(
    held.map((row) => [row.code, { code: row.code, ...defined({ reason: row.verkrijging || undefined }) }]),
  )
  return [...codes.values()]
}

function isSomebody(row: RelativeObject): boolean {
  return (
    row.bsn !== '' ||
    row.voornamen !== '' ||
    row.geboortedatum !== '' ||
    (row.geslachtsnaam !== '' && row.geslachtsnaam !== UNKNOWN)
  )
}

function readRelative(row: RelativeObject, line: number, note: Notes): BrpRelative {
  const name = nameIn({ given: row.voornamen, prefix: row.voorvoegsel, family: row.geslachtsnaam })
  const bsn = bsnIn(row.bsn, line, note)
  const birth = dateIn(row.geboortedatum, line, note)
  const sex = row.geslacht ? (SEXES[row.geslacht] ?? 'unknown') : undefined
  return { name, ...defined({ bsn, birth, sex }) }
}
