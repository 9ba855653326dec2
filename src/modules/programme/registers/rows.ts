import type { Scene } from '../../../platform/use-case.ts'
import { findWorkersById } from '../../organisations/public.ts'
import type { ListEntries } from '../contract/registers-fields.ts'
import { isOpen, isOverdue, nobodyAnswers } from '../rules/registers/entry.ts'
import type { Register } from '../rules/registers/registers.ts'
import { getProgramme } from '../store/programmes.ts'
import { type EntryFound, listEntries } from '../store/registers/lists.ts'
import { mayAct } from './act.ts'

type Worker = { id: string; name: string; since: string; until: string | null }

/** The people whom these entries name, in one question. */
export function peopleIn(
  { tx, municipality }: Pick<Scene, 'tx' | 'municipality'>,
  rows: readonly Pick<EntryFound, 'owner' | 'offeredTo'>[],
): Promise<Map<string, Worker>> {
  const ids = rows.flatMap(({ owner, offeredTo }) => [owner, offeredTo]).filter((id) => id !== null)
  return findWorkersById(tx, municipality, [...new Set(ids)])
}

export const worksOn = (worker: Worker | undefined, day: string): boolean =>
  worker !== undefined && worker.since <= day && (worker.until === null || worker.until >= day)

/** What a list says of any entry: with names, and with what follows from today. */
export function shown<Row extends EntryFound>(
  { actor, today }: Pick<Scene, 'actor' | 'today'>,
  people: ReadonlyMap<string, Worker>,
) {
  return ({ owner, offeredTo, offeredOn, ...row }: Row) => {
    const named = (id: string) => ({ id, name: people.get(id)?.name ?? '' })
    return {
      ...row,
      owner: owner === null ? null : named(owner),
      offered: offeredTo === null || offeredOn === null ? null : { ...named(offeredTo), on: offeredOn },
      overdue: isOverdue(row, today),
      nobodyAnswers: nobodyAnswers(row, worksOn(people.get(owner ?? ''), today)),
      mayAct: mayAct(actor, { owner }) !== false,
    }
  }
}

export type OfProgramme = Pick<ListEntries, 'programmeId' | 'node' | 'owner'>

/** A register of a programme as its list shows it; the details stand beside what all entries say. */
export async function rowsOf(scene: Scene, register: Register, ask: OfProgramme) {
  const { tx, municipality } = scene
  const { programmeId: programme, node, owner } = ask
  await getProgramme(tx, { municipality, id: programme })
  const found = await listEntries(tx, { municipality, programme, register, node, owner })
  const people = await peopleIn(scene, found)
  return found.map(shown(scene, people)).map(({ details, ...row }) => ({ ...row, ...details, id: row.id }))
}

type Narrowed = Pick<EntryFound, 'register' | 'state'> & { overdue: boolean }

/** The rows somebody asked for: open, closed or all, late or not. */
export function narrowed<Row extends Narrowed>(rows: readonly Row[], { state, overdue }: ListEntries): Row[] {
  return rows
    .filter((row) => state === 'all' || isOpen(row) === (state === 'open'))
    .filter((row) => overdue === undefined || row.overdue === (overdue === 'true'))
}
