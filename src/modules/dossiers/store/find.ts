import { hot, type Tx } from '../../../platform/database.ts'
import type { Scene } from '../../../platform/use-case.ts'
import { hatsOf, openingRelations } from '../rules/standing.ts'
import { asArrays } from './standing.ts'

export type FoundDossier = { id: string; number: string; household: string; householdName: string }

/** Dossiers whose number starts with this text, among those the asker may open now. */
export function findDossiersByNumber({ tx, actor, municipality, now }: Scene, text: string): Promise<FoundDossier[]> {
  if (actor.kind !== 'worker' || !/^\d[\d-]*$/.test(text)) return Promise.resolve([])
  return hot<FoundDossier>(tx, {
    name: 'dossiers-by-number',
    text: `select distinct d.id, d.number, d.household, h.name as "householdName"
           from households.published_access x
           join dossiers.dossier d on d.municipality = x.municipality and d.household = x.household
           join households.published_household h on h.municipality = d.municipality and h.id = d.household
           where x.municipality = $1 and x.worker = $2 and x.since <= $3 and (x.until is null or x.until > $3)
             and exists (select from unnest($6::text[], $7::uuid[]) o(relation, team) where o.relation = x.relation and (x.team is null or x.team = o.team))
             and d.number ~>=~ $4 and d.number ~<~ $5
           order by d.number desc limit 10`,
    values: [
      municipality,
      actor.id,
      now,
      text,
      `${text}\u{10ffff}`,
      ...asArrays(openingRelations(hatsOf(actor), 'read')),
    ],
  })
}

/** The dossier with exactly this number, for who oversees and not opens: of content there is nothing in it. */
export async function findDossierByNumber(
  { tx, municipality }: Scene,
  number: string,
): Promise<FoundDossier | undefined> {
  const [row] = await hot<FoundDossier>(tx, {
    name: 'dossier-by-number',
    text: `select d.id, d.number, d.household, h.name as "householdName" from dossiers.dossier d
           join households.published_household h on h.municipality = d.municipality and h.id = d.household
           where d.municipality = $1 and d.number = $2`,
    values: [municipality, number],
  })
  return row
}

/** The dossier with this number or id, whoever asks: to knock on its door, never to show it. */
export async function findDossierId(tx: Tx, municipality: string, which: string): Promise<string | undefined> {
  const column = /^\d{4}-\d+$/.test(which) ? 'number' : 'id'
  const [row] = await hot<{ id: string }>(tx, {
    name: `dossier-id-by-${column}`,
    text: `select id from dossiers.dossier where municipality = $1 and ${column} = $2`,
    values: [municipality, which],
  })
  return row?.id
}
