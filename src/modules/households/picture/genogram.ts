import type { PartialDate } from '../rules/partial-date.ts'
import type { PersonId, Relation } from '../rules/relations.ts'

export type Sign = 'man' | 'woman' | 'unknown' | 'unborn'

/** A person as drawn: what stands in and under the sign is ready for the reader (masked, in words). */
export type DrawnPerson = {
  id: PersonId
  name: string
  sign: Sign
  /** A few characters inside the sign: "12", "29/30". */
  age?: string
  /** Brothers and sisters stand in order of birth; twins hang from one point. */
  born?: PartialDate
  deceased?: boolean
  /** The child it is about. */
  concern?: boolean
}

/** Who is in the picture and what is known of them; relations with people outside it are left out. */
export type Genogram = {
  persons: readonly DrawnPerson[]
  relations: readonly Relation[]
  households: readonly { name: string; members: readonly PersonId[] }[]
}

export type UnionState = 'together' | 'apart' | 'until-death' | 'co-parents'

/** Two persons joined by a line: a couple now or before, or only the parents of one child. */
export type Union = { pair: readonly [PersonId, PersonId]; state: UnionState }

/** Descent is drawn whole, care (step, foster, guardian) dashed, birth parents without the law and skipped generations dotted. */
export type LineStyle = 'whole' | 'dashed' | 'dotted'

export type Descent = { from: readonly PersonId[]; children: readonly PersonId[]; style: LineStyle }

/** The second person stands so many rows below the first. */
export type Level = { above: PersonId; below: PersonId; levels: 0 | 1 | 2 }

export type Family = {
  unions: readonly Union[]
  descents: readonly Descent[]
  /** Brothers and sisters of whom no common parent is drawn. */
  siblings: readonly (readonly [PersonId, PersonId])[]
  levels: readonly Level[]
}
