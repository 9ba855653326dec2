import type { BrpAddress } from './brp-person.ts'
import type { Row } from './person-rows.ts'
import type { Notes } from './remarks.ts'
import { earlierVersions, stacksOf } from './stacks.ts'
import { dateIn, defined, UNKNOWN } from './values.ts'

/** Category 08: where somebody lives now and lived before, newest first, each until the next began. */
export function readAddresses(rows: readonly Row[], note: Notes): BrpAddress[] {
  const stack = stacksOf(rows, '08', note)[0]
  if (!stack) return []
  const versions = [stack[0], ...earlierVersions(stack, '08', note)].map((row) => readAddress(row, note))
  const moves = versions.filter((address, at) => at === 0 || !isSameStay(address, versions[at - 1]))
  return moves.map((address, at) => ({ ...address, ...defined({ until: at > 0 ? moves[at - 1]?.since : undefined }) }))
}

function readAddress(row: Row, note: Notes): BrpAddress {
  const get = (column: string) => {
    const text = row.get(`08.${column}`)
    return text === '' || text === UNKNOWN ? undefined : text
  }
  const lines = ['13.30', '13.40', '13.50'].flatMap((column) => get(column) ?? [])
  const country = get('13.10')
  const abroad = country || lines.length > 0 ? { lines, ...defined({ country }) } : undefined
  return {
    use: get('10.10') === 'B' ? 'postal' : 'home',
    ...defined({
      municipality: get('09.10'),
      since: dateIn(row.get('08.10.30') || row.get('08.13.20'), row.line, note),
      street: get('11.10'),
      houseNumber: get('11.20'),
      letter: get('11.30'),
      addition: get('11.40'),
      indication: get('11.50'),
      postcode: get('11.60'),
      place: get('11.70'),
      bagObject: get('11.80'),
      location: get('12.10'),
      abroad,
    }),
  }
}

/** The registration writes a new line too when only a code of the address register changed. */
function isSameStay(one: BrpAddress, other: BrpAddress | undefined): boolean {
  return other !== undefined && one.since === other.since && stayOf(one) === stayOf(other)
}

function stayOf(address: BrpAddress): string {
  const { use, municipality, street, houseNumber, letter, addition, postcode, location, abroad } = address
  return JSON.stringify([use, municipality, street, houseNumber, letter, addition, postcode, location, abroad])
}

/** What is odd about where somebody lives now. */
export function noteAddress(address: BrpAddress | undefined, line: number, note: Notes): void {
  if (address?.abroad || address?.municipality === NON_RESIDENTS) note(line, 'lives-abroad', address.abroad?.country)
  else if (!address?.street && !address?.postcode && !address?.location) note(line, 'address-missing')
  else if (address.use === 'postal') note(line, 'postal-address-only')
}

/** The register of non-residents, kept under a municipality code of its own. */
const NON_RESIDENTS = '1999'

/**
 * The same for everybody at one front door: postcode with house number, letter and addition, else the address register's
 * own number, else street or place description. Undefined when nothing of it is known.
 */
export function addressKeyOf(address: BrpAddress): string | undefined {
  const { municipality = '', street = '', houseNumber = '', letter = '', addition = '', indication = '' } = address
  const door = [houseNumber, letter, addition, indication].join('-')
  if (address.abroad) return undefined
  if (address.postcode && houseNumber) return plain(`${address.postcode}/${door}`)
  if (address.bagObject) return address.bagObject
  if (street) return plain(`${municipality}/${street}/${door}`)
  return address.location ? plain(`${municipality}/${address.location}`) : undefined
}

function plain(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '')
}
