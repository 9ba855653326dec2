import type { Tx } from '../../platform/database.ts'
import { findDirection } from '../dossiers/public.ts'
import { getHousehold, namesOfPersons, voicesOf } from '../households/public.ts'
import { findWorkersById } from '../organisations/public.ts'
import type { Voice } from './rules/plan.ts'

export type Family = {
  id: string
  name: string
  members: { id: string; name: string; minor: boolean }[]
  /** Who holds authority over a child here and lives elsewhere: a parent in another home is asked too. */
  elsewhere: { id: string; name: string; minor: boolean }[]
  nameOf: (person: string) => string
}

/**
 * The household of a plan with its people now, and what everybody is called whom the plan speaks of, also who moved out,
 * came of age elsewhere or works here no more. Whoever is on no file stands in a plan by name.
 */
export async function loadFamily(
  tx: Tx,
  of: { municipality: string; household: string; today: string },
  spokenOf: readonly string[],
): Promise<Family> {
  const household = await getHousehold(tx, of.municipality, of.household)
  const voices = await voicesOf(tx, { ...of, day: of.today })
  const holders = voices
    .flatMap(({ authority }) => authority)
    .flatMap(({ holder, name }) => (holder ? [{ id: holder, name }] : []))
  const home = new Set(household.members.map(({ id }) => id))
  const elsewhere = [...new Map(holders.filter(({ id }) => !home.has(id)).map((one) => [one.id, one])).values()]
  const names = new Map([...elsewhere, ...household.members].map(({ id, name }) => [id, name]))
  const others = spokenOf.filter((id) => isId(id) && !names.has(id))
  const workers = await findWorkersById(tx, of.municipality, others)
  const persons = await namesOfPersons(
    tx,
    of.municipality,
    others.filter((id) => !workers.has(id)),
  )
  const nameOf = (id: string) => names.get(id) ?? workers.get(id)?.name ?? persons.get(id)
  return {
    id: household.id,
    name: household.name,
    members: household.members.map(({ id, name, birth }) => ({ id, name, minor: isMinor(birth, of.today) })),
    elsewhere: elsewhere.map((one) => ({ ...one, minor: false })),
    nameOf: (person) => nameOf(person) ?? (isId(person) ? '–' : person),
  }
}

function isId(person: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(person)
}

/** Who says yes for the direction of the help: the director, or the parents who direct themselves. */
export async function loadDirectors(
  { tx, municipality, now }: { tx: Tx; municipality: string; now: Date },
  dossier: string,
): Promise<Voice[]> {
  const direction = await findDirection(tx, { municipality, dossier, at: now })
  if (!direction) return []
  if (direction.kind === 'own') return direction.parents.map((person) => ({ kind: 'parent', person }))
  return [{ kind: 'professional', person: direction.worker }]
}

/** Eight digits as registered; unknown parts are zeros and count as the first day, which only proposes who speaks. */
function isMinor(birth: string, today: string): boolean {
  return /^\d{8}$/.test(birth) && Number(today.replaceAll('-', '')) - Number(birth) < ADULT
}

/** Eighteen years, in dates written as eight digits. */
const ADULT = 18_0000
