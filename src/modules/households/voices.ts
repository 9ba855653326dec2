import type { Tx } from '../../platform/database.ts'
import { type Age, ageOn, type Birth } from './rules/ages.ts'
import { type AuthorityFact, type AuthorityKind, type AuthoritySource, authorityOn } from './rules/authority.ts'
import { displayName } from './rules/name.ts'
import { isPartialDate, type PartialDate } from './rules/partial-date.ts'
import { loadVoices, type VoiceRow } from './store/voices.ts'

/** Who speaks for a person on a day: the age, and who holds authority as far as it is recorded (N-CON-04). */
export type Voice = {
  id: string
  name: string
  age: Age
  /** Somebody not on file stands here by name only. */
  authority: { holder?: string; name: string; source: string }[]
  /** Whether what is recorded leaves no doubt; silence is doubt too. */
  certain: boolean
}

/** The voices of everybody in a household on a day, youngest first. */
export async function voicesOf(
  tx: Tx,
  { municipality, household, day }: { municipality: string; household: string; day: string },
): Promise<Voice[]> {
  const rows = await loadVoices(tx, municipality, household)
  return rows.map((row) => voiceOf(row, day))
}

function voiceOf(row: VoiceRow, day: string): Voice {
  const birth: Birth = row.expected ? { expected: row.expected } : { born: partial(row.birth) ?? unknownDate }
  const answer = authorityOn(row.authority.map(factOf), birth, day)
  const holders = answer.state === 'of-age' ? [] : answer.holders
  return {
    id: row.id,
    name: nameOf(row),
    age: ageOn(birth, day),
    authority: holders.flatMap((fact) => {
      if (fact.kind !== 'parent' && fact.kind !== 'third') return []
      const name = fact.holderName ?? ''
      return fact.holder || name ? [{ ...(fact.holder && { holder: fact.holder }), name, source: fact.source }] : []
    }),
    certain: answer.state !== 'unclear',
  }
}

const unknownDate = '00000000' as PartialDate

function partial(text: string | null): PartialDate | undefined {
  return text && isPartialDate(text) ? text : undefined
}

function factOf(row: VoiceRow['authority'][number]): AuthorityFact {
  const [since, until] = [partial(row.since), partial(row.until)]
  const name = row.family_name
    ? nameOf({ given_names: row.given_names ?? '', prefix: row.prefix ?? '', family_name: row.family_name })
    : row.holder_name
  return {
    kind: row.kind as AuthorityKind,
    source: row.source as AuthoritySource,
    ...(row.holder && { holder: row.holder }),
    ...(name && { holderName: name }),
    ...(row.code && { code: row.code }),
    ...(since && { since }),
    ...(until && { until }),
  }
}

function nameOf(row: { given_names: string; prefix: string; family_name: string }): string {
  const name = { given: row.given_names, ...(row.prefix && { prefix: row.prefix }), family: row.family_name }
  return displayName({ ...name, use: 'own' }, { unknown: '' })
}
