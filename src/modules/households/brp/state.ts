import type { NameUse, PersonName } from '../rules/name.ts'
import { isComplete } from '../rules/partial-date.ts'
import type { BrpName, BrpPartner, BrpPerson } from './brp-person.ts'
import type { Notes } from './remarks.ts'
import { defined } from './values.ts'

/** Suspension codes of LO3 67.20 that leave a person list usable; the rest is kept and remarked. */
const SUSPENSIONS = ['O', 'E', 'M', 'R']

/** The name with that of the partner it borrows from: the present one, else whose partnership ended last. */
export function nameInUse(name: BrpName, use: NameUse = 'own', partners: readonly BrpPartner[] = []): PersonName {
  const [partner] = partners.toSorted((a, b) => endOf(b).localeCompare(endOf(a)))
  const family = partner?.relative.name.family
  if (!family) return { ...name, use }
  return { ...name, use, partner: { family, ...defined({ prefix: partner.relative.name.prefix }) } }
}

function endOf(partner: BrpPartner): string {
  return partner.ended ? partner.ended.date : '99999999'
}

export function noteIdentity(person: BrpPerson, note: Notes): void {
  const { line, name, birth } = person
  if (!person.bsn) note(line, 'no-bsn')
  if (!name.family) note(line, 'name-unknown')
  else if (!name.given) note(line, 'one-name')
  if (!birth?.date) note(line, 'birth-date-missing')
  else if (!isComplete(birth.date)) note(line, 'birth-date-partial', birth.date)
  if (person.sex === 'unknown') note(line, 'sex-unknown')
}

export function noteState(person: BrpPerson, secrecy: string, note: Notes): void {
  const { line, suspension, death } = person
  if (secrecy === '') note(line, 'secrecy-missing')
  else if (!/^[0-7]$/.test(secrecy)) note(line, 'secrecy-wrong', secrecy)
  if (suspension)
    note(line, SUSPENSIONS.includes(suspension.reason) ? 'suspended' : 'suspension-code-unknown', suspension.reason)
  if (death && suspension?.reason !== 'O') note(line, 'death-without-suspension')
  if (!death && suspension?.reason === 'O') note(line, 'suspended-as-dead-without-date')
}
