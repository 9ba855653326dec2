import { systemActor } from '../../platform/actor.ts'
import { record } from '../../platform/audit/record.ts'
import { inTransaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/use-case.ts'
import { dutchDate } from '../../platform/use-case.ts'
import type { BrpPerson, BrpRelative } from './brp/brp-person.ts'
import { toDweller } from './brp/dwellers.ts'
import { authorityRows, relationRows } from './brp/kin-rows.ts'
import { type Families, type LinkRemark, linkFamilies } from './brp/link-families.ts'
import { addressRow, likenessKeysOf, personColumns, registeredOf, wordsOf } from './brp/person-columns.ts'
import type { ListOutcome } from './brp/read-persons.ts'
import type { Remark } from './brp/remarks.ts'
import { householdsFrom, type Proposal } from './rules/households-from-persons.ts'
import type { ListRefusal } from './rules/reading-remarks.ts'
import { type Kept, keepRegistered, type RegisteredPerson, type Stay } from './store/import.ts'
import { keepHouseholds } from './store/import-households.ts'
import { keepAuthority, keepRelations } from './store/import-kin.ts'
import { sealBsn } from './store/persons.ts'

const SOURCE = 'brp'

export type ImportReport = {
  lists: number
  added: number
  changed: number
  same: number
  refused: { line: number; list: string; code: ListRefusal }[]
  remarks: (Remark | LinkRemark)[]
  households: { added: number; changed: number }
  outside: Proposal['outside'][number]['why'][]
  relations: number
}

/**
 * Keeps a file of BRP person lists for one municipality: persons, addresses, kin, authority and households by address and
 * kinship. All of it or nothing; a second time the same file changes nothing (M11). What the source holds is kept as it
 * came, also what is odd; nothing is guessed.
 */
export async function importPersons(
  deps: Deps,
  { municipality, outcomes }: { municipality: string; outcomes: readonly ListOutcome[] },
): Promise<ImportReport> {
  const at = deps.now()
  const persons = outcomes.flatMap((one) => (one.outcome === 'taken' ? [one.person] : []))
  const families = linkFamilies(persons)
  const actor = systemActor('import.persons', municipality)
  const how = { municipality, source: SOURCE, by: actor.name, at }
  return inTransaction(deps.db, { municipality }, async (tx) => {
    const kept = await keepRegistered(
      tx,
      persons.map((person) => registered(person, deps.settings.secret)),
      how,
    )
    const idOf = (list: string) => kept.ids.get(list)
    const ids = [...new Set(kept.ids.values())]
    const relations = await keepRelations(tx, { persons: ids, relations: relationRows(families, idOf) }, how)
    const listOf = listsByRelative(persons, kept.ids)
    const authority = await keepAuthority(
      tx,
      { children: ids, authority: persons.flatMap((person) => authorityRows(person, { idOf, listOf })) },
      how,
    )
    const proposal = householdsFrom(
      persons.map((person) => toDweller(person)),
      families.relations,
      dutchDate(at),
    )
    const households = await keepHouseholds(tx, proposed(proposal, { persons, kept }), how)
    await record(tx, {
      at,
      municipality,
      action: 'add',
      useCase: 'households.import-persons',
      outcome: 'done',
      actor,
      purpose: 'youth-help',
      object: 'persons/import',
      households: [...households.added, ...households.changed],
      origin: 'command-line',
      trace: crypto.randomUUID(),
      grantedBy: 'command-line',
    })
    return {
      ...counts(outcomes, kept),
      households: { added: households.added.length, changed: households.changed.length },
      remarks: remarksOf(outcomes, families),
      outside: proposal.outside.map(({ why }) => why),
      relations: relations + authority,
    }
  })
}

function registered(person: BrpPerson, secret: Buffer): RegisteredPerson {
  const { registered: text, hash } = registeredOf(person)
  return {
    ref: person.list,
    hash,
    columns: personColumns(person),
    registered: text,
    bsn: person.bsn ? sealBsn(person.bsn, secret) : undefined,
    words: wordsOf(person),
    keys: likenessKeysOf(person),
    stays: person.addresses.flatMap((address): Stay[] => {
      const row = addressRow(address)
      if (!row) return []
      return [
        {
          address: row,
          since: address.since ?? '00000000',
          until: address.until ?? null,
          kind: address.use,
          registeredIn: address.municipality ?? null,
        },
      ]
    }),
  }
}

/**
 * Which list a named relative is, when the number says so. A number on two lists says nothing until somebody looked: the
 * two are shown as possible doubles, and the relative stands here by name.
 */
function listsByRelative(
  persons: readonly BrpPerson[],
  ids: Kept['ids'],
): (relative: BrpRelative) => string | undefined {
  const byBsn = Map.groupBy(persons, ({ bsn }) => bsn)
  return ({ bsn }) => {
    const found = bsn ? (byBsn.get(bsn) ?? []) : []
    return new Set(found.map(({ list }) => ids.get(list))).size === 1 ? found[0]?.list : undefined
  }
}

function proposed({ households }: Proposal, { persons, kept }: { persons: readonly BrpPerson[]; kept: Kept }) {
  const byList = new Map(persons.map((person) => [person.list, person]))
  return households.map(({ address, members }) => {
    const sorted = [...members].sort()
    const youngest = [...members]
      .map((list) => byList.get(list))
      .sort((a, b) => ((a?.birth?.date ?? '') < (b?.birth?.date ?? '') ? 1 : -1))[0]
    const { prefix = '', family = '', given = '' } = youngest?.name ?? {}
    return {
      ref: `${SOURCE}:${address}:${sorted[0]}`,
      name: `${prefix} ${family || given}`.trim(),
      members: [...new Set(sorted.flatMap((list) => kept.ids.get(list) ?? []))],
    }
  })
}

function counts(outcomes: readonly ListOutcome[], kept: Kept) {
  const refused = outcomes.flatMap((one) =>
    one.outcome === 'refused' ? [{ line: one.line, list: one.list ?? '', code: one.refused }] : [],
  )
  return {
    lists: kept.ids.size + refused.length,
    added: kept.added.length,
    changed: kept.changed.length,
    same: kept.same,
    refused,
  }
}

function remarksOf(outcomes: readonly ListOutcome[], families: Families): (Remark | LinkRemark)[] {
  return [...outcomes.flatMap((one) => (one.outcome === 'refused' ? [] : one.remarks)), ...families.remarks]
}
