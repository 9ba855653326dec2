import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { NewAddress, NewPerson } from '../contract.ts'
import { RELATION_KINDS, type RelationKind } from '../rules/relations.ts'

const day = Day
const text = (most: number) => z.string().trim().max(most)
const inHousehold = { householdId: z.uuid() }
const ofPerson = { householdId: z.uuid(), personId: z.uuid() }
const version = z.int()

export const Changed = z.object({ id: z.uuid(), version: z.int() })

const { given, prefix, family, birth, sex, bsn } = NewPerson.shape

export const ChangeIdentity = z.strictObject({ ...ofPerson, given, prefix, family, birth, sex, bsn, version })
export type ChangeIdentity = z.infer<typeof ChangeIdentity>

export const CORRECTED_FIELDS = ['given', 'prefix', 'family', 'birth', 'sex', 'address'] as const
export const CorrectPerson = z.strictObject({
  ...ofPerson,
  field: z.enum(CORRECTED_FIELDS),
  value: text(200).min(1),
  why: text(1000).min(3),
})

export const AddMember = z.strictObject({
  ...inHousehold,
  /** Somebody on file… */
  existingId: z.uuid().optional(),
  /** …or somebody to register now; `expected` makes it a child on the way. */
  person: NewPerson.optional(),
  since: day.optional(),
  /** With whom a new person lives; without it no address is known yet. */
  livesWithId: z.uuid().optional(),
  /** Whose child this is, among the people of the household: for a child on the way it is known before anything else. */
  parentIds: z.array(z.uuid()).max(4).default([]),
  /** Why somebody who looks like somebody on file is registered all the same. */
  despite: text(1000).min(3).optional(),
})

export const EndMembership = z.strictObject({ ...ofPerson, until: day, version })

export const ReportBirth = z.strictObject({ ...ofPerson, born: day, given, sex, version })
export const ReportDeath = z.strictObject({ ...ofPerson, died: day, version })
export const KeepSecret = z.strictObject({ ...ofPerson, secret: z.boolean(), version })

export const Move = z.strictObject({
  ...inHousehold,
  /** Who moves; everybody when left out. */
  personIds: z.array(z.uuid()).min(1).max(40).optional(),
  address: NewAddress,
  since: day,
  version,
})

export const AddSecondHousehold = z.strictObject({
  ...inHousehold,
  childIds: z.array(z.uuid()).min(1).max(20),
  /** The adult there: on file, or new. */
  adultId: z.uuid().optional(),
  adult: NewPerson.optional(),
  address: NewAddress.optional(),
  since: day.optional(),
})

const kinds = Object.keys(RELATION_KINDS) as [RelationKind, ...RelationKind[]]
export const STRENGTHS = ['strong', 'normal', 'weak', 'strained'] as const

/** "person is kind of other". Somebody of the own network stands here by name. */
export const AddRelation = z.strictObject({
  ...ofPerson,
  kind: z.enum(kinds),
  otherId: z.uuid().optional(),
  otherName: text(200).optional(),
  since: day.optional(),
  strength: z.enum(STRENGTHS).optional(),
  contact: text(200).optional(),
})

export const ChangeRelation = z.strictObject({
  householdId: z.uuid(),
  relationId: z.uuid(),
  until: day.optional(),
  strength: z.enum(STRENGTHS).optional(),
  contact: text(200).optional(),
  version,
})

export const OWN_AUTHORITY_SOURCES = ['authority-register', 'court-order', 'told'] as const
export const OWN_AUTHORITY_KINDS = ['parent', 'third', 'nobody-for-now'] as const

export const AddAuthority = z.strictObject({
  ...inHousehold,
  childId: z.uuid(),
  kind: z.enum(OWN_AUTHORITY_KINDS),
  holderId: z.uuid().optional(),
  holderName: text(200).optional(),
  source: z.enum(OWN_AUTHORITY_SOURCES),
  since: day.optional(),
})

export const EndAuthority = z.strictObject({ householdId: z.uuid(), authorityId: z.uuid(), until: day, version })
