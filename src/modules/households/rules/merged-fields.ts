import type { Refusal } from '../../../platform/refusal.ts'
import { isRegisteredElsewhere } from './family.ts'
import type { PersonFields } from './merge.ts'

export type MergingRefusal =
  | 'households/merge-official-stays'
  | 'households/already-merged'
  | 'households/merge-later-first'
  | 'households/merge-undone'

/** A person as the store keeps it, as far as a merge looks at it. */
export type MergingPerson = {
  id: string
  given_names: string
  prefix: string
  family_name: string
  name: unknown
  birth: string
  expected_birth: string | null
  death: string | null
  sex: string
  bsn: string | null
  secret: boolean
  source: string
  merged_into: string | null
}

export type MergedName = { given: string; prefix: string; family: string; whole: unknown }

/** The name as one text, so that it compares the same after it lay in the database, which orders the parts its own way. */
function textOf(name: MergedName): string {
  return JSON.stringify(name)
}

export function nameFrom(fields: PersonFields): MergedName {
  return JSON.parse(String(fields.name)) as MergedName
}

/** What is recorded, by field; what nobody knows has no entry. A secret of one of the two stays a secret. */
export function fieldsOf(person: MergingPerson): PersonFields {
  const {
    given_names: given,
    prefix,
    family_name: family,
    name: whole,
    birth,
    expected_birth,
    death,
    sex,
    bsn,
    secret,
  } = person
  const name = textOf({ given, prefix, family, whole })
  return {
    name,
    ...(birth !== '00000000' && { birth }),
    ...(expected_birth !== null && { expected: expected_birth }),
    ...(death !== null && { death }),
    ...(sex !== 'unknown' && { sex }),
    ...(bsn !== null && { bsn }),
    ...(secret && { secret }),
  }
}

/** What a registration outside says stays: it is not overruled by what we wrote down, nor does it go up in it. */
export function choicesFor(
  { stays, goes }: { stays: MergingPerson; goes: MergingPerson },
  choices: Readonly<Record<string, 'stays' | 'goes'>>,
): Readonly<Record<string, 'stays' | 'goes'>> | Refusal<MergingRefusal> {
  if (stays.merged_into !== null || goes.merged_into !== null) return { refused: 'households/already-merged' }
  const official = isRegisteredElsewhere(stays.source)
  if (isRegisteredElsewhere(goes.source) && !official) return { refused: 'households/merge-official-stays' }
  if (!official) return choices
  return { name: 'stays', birth: 'stays', expected: 'stays', death: 'stays', sex: 'stays' }
}

/** Merges are taken back in the opposite order; once is enough. */
export function mayUndo(merge: {
  undone: boolean
  goesInto: string | null
  staysInto: string | null
  stays: string
}): true | Refusal<MergingRefusal> {
  if (merge.undone) return { refused: 'households/merge-undone' }
  return merge.staysInto !== null || merge.goesInto !== merge.stays ? { refused: 'households/merge-later-first' } : true
}
