import { ageOn, bornAt, eightDigits } from './days.ts'
import type { FamilyName } from './names.ts'
import type { Random } from './random.ts'
import { PERSONS } from './rates.ts'
import { addPerson, addUnborn, entitle, type Register, relate, type Someone } from './register.ts'

/** The oldest age at which most children still live at home: own choice. */
const LEAVES_HOME = 22

export type Parents = { mother?: Someone; father?: Someone }

/** Ages of the children of one couple, oldest first; twins and triplets have one age twice or thrice. */
export function agesOfChildren(random: Random, oldest = LEAVES_HOME): number[] {
  const count = Number(random.weighted({ '1': 40, '2': 43, '3': 13, '4': 3.5, '6': 0.5 }))
  const ages: number[] = []
  for (let age = random.whole(0, oldest); age >= 0 && ages.length < count; age -= random.whole(1, 4)) {
    const atOnce = random.chance(PERSONS.triplets) ? 3 : random.chance(PERSONS.twins) ? 2 : 1
    ages.push(...Array.from({ length: atOnce }, () => age))
  }
  return ages
}

/** How old a parent is, given the oldest child: mothers about 29 at the first birth, fathers a little older. */
export function ageOfParent(random: Random, oldestChild: number, sex: 'male' | 'female'): number {
  const atFirst = Math.round(random.around(sex === 'female' ? 29 : 31.5, 4.5))
  return oldestChild + Math.min(Math.max(atFirst, 17), 52)
}

/** Adds the children of these parents, with kinship and, where a source knows it, authority. */
export function addChildren(
  to: Register,
  random: Random,
  { parents, name, ages }: { parents: Parents; name: FamilyName; ages: readonly number[] },
): Someone[] {
  let sameDay: { age: number; born: number } | undefined
  const children = ages.map((age) => {
    const born = sameDay?.age === age ? sameDay.born : bornAt(age, to.today, random.next())
    sameDay = { age, born }
    return addPerson(to, random, { name, sex: random.chance(0.5) ? 'female' : 'male', born })
  })
  for (const child of children) {
    kinship(to, random, { child, parents })
    authority(to, random, { child, parents })
  }
  return children
}

/** A child on the way, for about one in thirty families with room for it. */
export function perhapsUnborn(
  to: Register,
  random: Random,
  { parents, name }: { parents: Parents; name: FamilyName },
): Someone[] {
  const age = parents.mother ? ageOn(parents.mother.born, to.today) : 99
  if (age < 18 || age > 44 || !random.chance(PERSONS.expecting)) return []
  const child = addUnborn(to, random, name)
  kinship(to, random, { child, parents })
  return [child]
}

export function kinship(to: Register, random: Random, of: { child: Someone; parents: Parents }): void {
  for (const parent of [of.parents.mother, of.parents.father])
    if (parent) relate(to, random, { person: parent.id, kind: 'parent', other: of.child.id })
}

/** Partners, since a day after both were grown up; `until` for those who went apart. */
export function pair(
  to: Register,
  random: Random,
  { one, other, until }: { one: Someone; other: Someone; until?: number },
): void {
  const grown = Math.max(one.born, other.born) + 20 * 365
  const latest = until ?? to.today
  const since = random.whole(Math.min(grown, latest - 400), latest - 200)
  relate(to, random, {
    person: one.id,
    kind: 'partner',
    other: other.id,
    since: eightDigits(since),
    ...(until !== undefined && { until: eightDigits(until) }),
  })
}

/** Silence is the rule: the registration knows authority only where a court decided or somebody told (N-CON-04). */
function authority(to: Register, random: Random, { child, parents }: { child: Someone; parents: Parents }): void {
  if (ageOn(child.born, to.today) >= 18 || !random.chance(PERSONS.authorityRecorded)) return
  const holders = [parents.mother, parents.father].filter((holder) => holder !== undefined)
  const code = random.weighted({ '12': 70, '1': 22, '2': 4, told: 4 })
  const chosen = code === '1' ? holders.slice(0, 1) : code === '2' ? holders.slice(1) : holders
  const since = eightDigits(Math.min(child.born + random.whole(0, 2_000), to.today))
  for (const holder of chosen)
    entitle(to, random, {
      child: child.id,
      holder: holder.id,
      kind: 'parent',
      since,
      ...(code === 'told' ? { source: 'told' as const } : { code, source: 'brp' as const }),
    })
}

/** A guardian or an institution holds authority by an order of the court (code D). */
export function guardianship(
  to: Register,
  random: Random,
  { child, holder, holderName }: { child: Someone; holder?: Someone; holderName?: string },
): void {
  entitle(to, random, {
    child: child.id,
    ...(holder && { holder: holder.id }),
    ...(holderName && { holderName }),
    kind: 'third',
    code: 'D',
    since: eightDigits(Math.max(child.born, to.today - random.whole(100, 1_800))),
    source: 'court-order',
  })
}
