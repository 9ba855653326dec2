import { Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { fill } from '../../platform/words.ts'
import { DrawFamily, FamilyPicture } from './contract/family.ts'
import { mayLook } from './may-change.ts'
import type { Genogram, Sign } from './picture/genogram.ts'
import { layOutGenogram } from './picture/genogram-layout.ts'
import { describeGenogram } from './picture/genogram-sentences.ts'
import { drawGenogram } from './picture/genogram-svg.ts'
import type { ContactStrength, Network, NetworkMember } from './picture/network.ts'
import { layOutNetwork } from './picture/network-layout.ts'
import { describeNetwork } from './picture/network-sentences.ts'
import { drawNetwork } from './picture/network-svg.ts'
import { ageOn, describeAge, isMinor } from './rules/ages.ts'
import { birthOf, derivedOnce, isRelationKind, knownRelations } from './rules/family-picture.ts'
import { holdsOn, inverseOf, RELATION_KINDS } from './rules/relations.ts'
import { findHousehold, homesOf, type KinRow, kinOf, type NamedPerson, namesOf } from './store/family.ts'
import { membersNow } from './store/members.ts'
import { personsEn } from './words/persons.en.ts'
import { personsNl } from './words/persons.nl.ts'
import { picturesEn } from './words/pictures.en.ts'
import { picturesNl } from './words/pictures.nl.ts'

type Asked = { language: 'nl' | 'en'; today: string; concern: string }

/** Draws the family or the network of a child, with the same in sentences (D01). No address stands in a picture. */
export const drawFamily = useCase({
  name: 'households.draw-family',
  summary: 'Het genogram of netwerk van een gezin',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: DrawFamily,
  output: FamilyPicture,
  subject: ({ householdId, picture }) => `${picture}/${householdId}`,
  may: (scene, { householdId }) => mayLook(scene, householdId),
  async run(scene, { householdId, picture, childId, language }) {
    const { tx, municipality, touch, today } = scene
    if (!(await findHousehold(tx, municipality, householdId)))
      throw new Refused({ refused: 'households/unknown', status: 404 })
    touch(householdId)
    const members = await membersNow(tx, { municipality, household: householdId })
    const kin = await kinOf(tx, municipality, members)
    const ids = [...new Set([...members, ...kin.flatMap(({ person, other }) => [person, other ?? []].flat())])]
    const people = await namesOf(tx, municipality, ids)
    const concern = childId !== undefined && members.includes(childId) ? childId : youngest(members, people, today)
    const asked = { language, today, concern }
    if (picture === 'network') return networkOf(kin, { members, people, asked })
    return genogramOf(scene, { kin, members, people, asked })
  },
})

type Found = { members: readonly string[]; people: ReadonlyMap<string, NamedPerson>; asked: Asked }

/** The youngest who is born; a child on the way only when it is the first. */
function youngest(members: readonly string[], people: ReadonlyMap<string, NamedPerson>, today: string): string {
  const children = members.filter((id) => {
    const person = people.get(id)
    return person && ageOn(birthOf(person), today).kind !== 'unborn' && isMinor(birthOf(person), today) === 'yes'
  })
  const born = (id: string) => people.get(id)?.expected?.replaceAll('-', '') ?? people.get(id)?.birth ?? ''
  if (children.length > 0) return children.toSorted((a, b) => (born(a) < born(b) ? 1 : -1))[0] ?? ''
  return members.toSorted((a, b) => (born(a) < born(b) ? 1 : -1))[0] ?? ''
}

async function genogramOf(
  { tx, municipality, actor, now }: Scene,
  { kin, members, people, asked }: Found & { kin: readonly KinRow[] },
) {
  const { language, today, concern } = asked
  const persons = language === 'nl' ? personsNl : personsEn
  const words = (language === 'nl' ? picturesNl : picturesEn).genogram
  const close = kin.filter(({ kind }) => isRelationKind(kind) && RELATION_KINDS[kind].group !== 'network')
  const known = knownRelations(close)
  const drawn = [...new Set([...members, ...known.flatMap(({ person, other }) => [person, other])])]
  const homes = await homesOf(tx, { municipality, worker: actor.id, at: now }, drawn)
  const genogram: Genogram = {
    persons: drawn.flatMap((id) => {
      const person = people.get(id)
      if (!person) return []
      const birth = birthOf(person)
      return [
        {
          id,
          name: person.name || persons.names.unknown,
          sign: signOf(person, today),
          ...(person.death === null && { age: ageInSign(person, today) }),
          ...('born' in birth && { born: birth.born }),
          deceased: person.death !== null,
          concern: id === concern,
        },
      ]
    }),
    relations: [...known, ...derivedOnce(known, today)],
    households: homes.filter(({ open, members: at }) => open && at.length > 1),
  }
  const title = fill(words.title, { name: people.get(concern)?.name ?? '' })
  const sentences = describeGenogram(genogram, words, language)
  const lines = sentences.map(({ text }) => text)
  const svg = drawGenogram(layOutGenogram(genogram), { id: 'genogram', title, description: lines.join(' ') })
  return { title, svg, lines, legend: [...words.legend] }

  function ageInSign(person: NamedPerson, day: string): string {
    const age = ageOn(birthOf(person), day)
    if (age.kind === 'exact') return String(age.years)
    if (age.kind === 'between' && age.least !== 'unborn') return `${age.least}/${age.most}`
    return age.kind === 'unknown' ? '?' : ''
  }
}

function signOf({ sex, birth, expected }: NamedPerson, today: string): Sign {
  if (ageOn(birthOf({ birth, expected }), today).kind === 'unborn') return 'unborn'
  return sex === 'male' ? 'man' : sex === 'female' ? 'woman' : 'unknown'
}

function networkOf(kin: readonly KinRow[], { members, people, asked }: Found) {
  const { language, today, concern } = asked
  const words = (language === 'nl' ? picturesNl : picturesEn).network
  const persons = language === 'nl' ? personsNl : personsEn
  const child = people.get(concern)
  const home = members
    .filter((id) => id !== concern)
    .map((id): NetworkMember => {
      const relation =
        kin.find((row) => row.person === id && row.other === concern) ??
        kin.find((row) => row.person === concern && row.other === id)
      const role =
        relation && isRelationKind(relation.kind)
          ? persons.relations[relation.person === id ? relation.kind : inverseOf(relation.kind)]
          : undefined
      const age = people.get(id)
      return {
        id,
        name: age?.name || persons.names.unknown,
        ...(role ? { role } : age && { role: describeAge(ageOn(birthOf(age), today), persons.ages) }),
        ring: 'home',
        strength: strengthOf(relation?.strength ?? null),
      }
    })
  const own = kin
    .filter((row) => isOwnNetwork(row, { concern, members, today }))
    .map((row): NetworkMember => {
      const fromChild = row.person === concern
      const other = fromChild ? row.other : row.person
      const kind = isRelationKind(row.kind) ? (fromChild ? inverseOf(row.kind) : row.kind) : undefined
      return {
        id: row.id,
        name: (other === null ? row.otherName : people.get(other)?.name) || persons.names.unknown,
        ...(kind && { role: persons.relations[kind] }),
        ring: 'own',
        strength: strengthOf(row.strength),
      }
    })
  const network: Network = { child: child?.name || persons.names.unknown, members: [...home, ...own] }
  const title = fill(words.title, { name: network.child })
  const lines = describeNetwork(network, words).map(({ text }) => text)
  const svg = drawNetwork(layOutNetwork(network, words), { id: 'network', title, description: lines.join(' ') })
  return { title, svg, lines, legend: [...words.legend] }
}

type About = { concern: string; members: readonly string[]; today: string }

/** Everybody outside the home to whom the child is related and of whom the relation has not ended. */
function isOwnNetwork({ person, other, since, until }: KinRow, { concern, members, today }: About): boolean {
  if (person !== concern && other !== concern) return false
  const away = person === concern ? other : person
  const dated = { ...(since && { since: since as never }), ...(until && { until: until as never }) }
  return (away === null || !members.includes(away)) && holdsOn(dated, today) !== 'no'
}

function strengthOf(strength: string | null): ContactStrength {
  return strength === 'strong' || strength === 'normal' || strength === 'weak' || strength === 'strained'
    ? strength
    : 'unknown'
}
