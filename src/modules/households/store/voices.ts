import { hot, type Tx } from '../../../platform/database.ts'

export type VoiceRow = {
  id: string
  given_names: string
  prefix: string
  family_name: string
  birth: string
  expected: string | null
  authority: {
    kind: string
    holder: string | null
    holder_name: string | null
    /** The name on file of a holder who is on file. */
    given_names: string | null
    prefix: string | null
    family_name: string | null
    code: string | null
    since: string | null
    until: string | null
    source: string
  }[]
}

/** The people of a household with what is recorded of who has authority over them, in one question. */
export function loadVoices(tx: Tx, municipality: string, household: string): Promise<VoiceRow[]> {
  return hot<VoiceRow>(tx, {
    name: 'household-voices',
    text: `select p.id, p.given_names, p.prefix, p.family_name, p.birth, p.expected_birth as expected,
             coalesce((select json_agg(json_build_object('kind', a.kind, 'holder', a.holder, 'holder_name', a.holder_name,
                 'given_names', h.given_names, 'prefix', h.prefix, 'family_name', h.family_name,
                 'code', a.code, 'since', a.since, 'until', a.until, 'source', a.source))
               from households.authority a
               left join households.person h on h.municipality = a.municipality and h.id = a.holder
               where a.municipality = p.municipality and a.child = p.id), '[]') as authority
           from households.member m join households.person p on p.municipality = m.municipality and p.id = m.person
           where m.municipality = $1 and m.household = $2 and m.until is null
           order by coalesce(p.birth_from, p.expected_birth) desc nulls last, p.id`,
    values: [municipality, household],
  })
}
