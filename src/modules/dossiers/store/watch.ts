import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { dutchDate } from '../../../platform/use-case.ts'
import { endAccess, grantAccess } from '../../households/public.ts'
import { findWorkersById } from '../../organisations/public.ts'
import type { Taking, Watch } from '../rules/watch.ts'
import type { DossierTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

export type OfDossier = { municipality: string; dossier: string; household: string }

type Row = { id: string; worker: string; instead_of: string | null; since: Date; until: Date | null }

function toTaking({ worker, instead_of, since, until }: Row): Taking {
  return { worker, from: since, ...(until && { until }), ...(instead_of && { insteadOf: instead_of }) }
}

/** The whole watch of a dossier, oldest first. */
export async function loadWatch(
  tx: Tx,
  { municipality, dossier }: Pick<OfDossier, 'municipality' | 'dossier'>,
): Promise<Watch> {
  return (await rowsOf(tx, { municipality, dossier })).map(toTaking)
}

/** The same of several dossiers in one question. */
export async function loadWatches(
  tx: Tx,
  municipality: string,
  dossiers: readonly string[],
): Promise<ReadonlyMap<string, Watch>> {
  if (dossiers.length === 0) return new Map()
  const rows = await own(tx)
    .selectFrom('dossiers.watch')
    .select(['id', 'dossier', 'worker', 'instead_of', 'since', 'until'])
    .where('municipality', '=', municipality)
    .where('dossier', 'in', [...dossiers])
    .orderBy('since')
    .execute()
  const byDossier = Map.groupBy(rows, ({ dossier }) => dossier)
  return new Map([...byDossier].map(([dossier, own]) => [dossier, own.map(toTaking)]))
}

function rowsOf(tx: Tx, { municipality, dossier }: Pick<OfDossier, 'municipality' | 'dossier'>): Promise<Row[]> {
  return own(tx)
    .selectFrom('dossiers.watch')
    .select(['id', 'worker', 'instead_of', 'since', 'until'])
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('since')
    .execute()
}

/**
 * Keeps the watch as the rule decided it, and who may see the household with it, in the same transaction. What did not
 * change stays; a period that got another end keeps its row. The database refuses at commit what would leave a gap.
 */
export async function saveWatch(tx: Tx, of: OfDossier, { watch, now }: { watch: Watch; now: Date }): Promise<void> {
  const stored = await rowsOf(tx, of)
  const kept = stored.flatMap((row) => {
    const taking = watch.find((one) => startsAs(one, row))
    return taking ? [{ row, taking }] : []
  })
  const added = watch.filter((one) => !kept.some((pair) => pair.taking === one))
  const longer = kept.filter(({ row, taking }) => endOf(taking) > (row.until?.getTime() ?? Infinity))
  await refuseGone(tx, of.municipality, [...added, ...longer.map(({ taking }) => taking)])
  for (const row of stored.filter((one) => !kept.some(({ row: { id } }) => id === one.id)))
    await dropRow(tx, of, { row, now })
  const others = kept.filter(({ row, taking }) => endOf(taking) !== (row.until?.getTime() ?? Infinity))
  // Shortened before lengthened: two rows never overlap, not even in between.
  for (const { row, taking } of others.toSorted((a, b) => endOf(a.taking) - endOf(b.taking)))
    await moveEnd(tx, of, { row, taking })
  for (const taking of added) await addRow(tx, of, { taking, now })
}

/** Whoever keeps an eye works here as long as that lasts: somebody whose last day is known gets nothing beyond it. */
async function refuseGone(tx: Tx, municipality: string, takings: readonly Taking[]): Promise<void> {
  const people = await findWorkersById(tx, municipality, [...new Set(takings.map(({ worker }) => worker))])
  for (const { worker, until } of takings) {
    const person = people.get(worker)
    const last = until ? dutchDate(new Date(until.getTime() - 1)) : '9999-12-31'
    if (person?.until && person.until < last)
      throw new Refused({ refused: 'dossiers/watcher-leaves', facts: { name: person.name } })
  }
}

async function dropRow(tx: Tx, of: OfDossier, { row, now }: { row: Row; now: Date }): Promise<void> {
  const until = row.until !== null && row.until < now ? row.until : now
  await endAccess(tx, { ...inHousehold(of), source: row.id, relation: 'watch', until })
  await own(tx)
    .deleteFrom('dossiers.watch')
    .where('municipality', '=', of.municipality)
    .where('id', '=', row.id)
    .execute()
}

async function moveEnd(tx: Tx, of: OfDossier, { row, taking }: { row: Row; taking: Taking }): Promise<void> {
  await own(tx)
    .updateTable('dossiers.watch')
    .set({ until: taking.until ?? null })
    .where('municipality', '=', of.municipality)
    .where('id', '=', row.id)
    .execute()
  await grantAccess(tx, accessOf(of, row.id, taking))
}

async function addRow(tx: Tx, of: OfDossier, { taking, now }: { taking: Taking; now: Date }): Promise<void> {
  const id = newId(now)
  await own(tx)
    .insertInto('dossiers.watch')
    .values({
      municipality: of.municipality,
      id,
      dossier: of.dossier,
      worker: taking.worker,
      instead_of: taking.insteadOf ?? null,
      since: taking.from,
      until: taking.until ?? null,
    })
    .execute()
  await grantAccess(tx, accessOf(of, id, taking))
}

const inHousehold = ({ municipality, household }: OfDossier) => ({ municipality, household })

function accessOf(of: OfDossier, source: string, { worker, from, until }: Taking) {
  return {
    ...inHousehold(of),
    worker,
    relation: 'watch' as const,
    source,
    since: from,
    ...(until && { until }),
  }
}

const endOf = ({ until }: Taking) => until?.getTime() ?? Infinity

function startsAs(taking: Taking, row: Row): boolean {
  return (
    taking.worker === row.worker &&
    (taking.insteadOf ?? null) === row.instead_of &&
    taking.from.getTime() === row.since.getTime()
  )
}
