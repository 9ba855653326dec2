import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { kindOfEvent } from '../rules/events.ts'
import type { Entry } from '../rules/timeline.ts'
import type { DossierTables } from '../tables.ts'
import type { Stamp } from './dossier.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

export type EventToKeep = {
  municipality: string
  dossier: string
  kind: string
  facts?: Record<string, string>
  text?: string
  /** Given when it was decided before; otherwise made here. */
  id?: string
  happenedAt?: Date
  corrects?: { entry: string; why: string }
}

/** Takes down what happened in a dossier. Nothing that was taken down is changed or erased; a correction stands beside it. */
export async function addEvent(tx: Tx, event: EventToKeep, { by, byName, at }: Stamp): Promise<void> {
  await own(tx)
    .insertInto('dossiers.event')
    .values({
      municipality: event.municipality,
      id: event.id ?? newId(at),
      dossier: event.dossier,
      kind: event.kind,
      at,
      by,
      by_name: byName,
      facts: JSON.stringify(event.facts ?? {}),
      text: event.text ?? '',
      ...(event.happenedAt && { happened_at: event.happenedAt }),
      ...(event.corrects && { corrects: event.corrects.entry, because: event.corrects.why }),
    })
    .execute()
}

export type KeptEntry = Entry & { event: string; byName: string; facts: Record<string, string> }

const MOST_SHOWN = 1000

/** Everything taken down in a dossier, the newest thousand. */
export async function loadTimeline(tx: Tx, municipality: string, dossier: string): Promise<KeptEntry[]> {
  const rows = await own(tx)
    .selectFrom('dossiers.event')
    .select(['id', 'kind', 'at', 'happened_at', 'by', 'by_name', 'facts', 'text', 'corrects', 'because'])
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_SHOWN)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    event: row.kind,
    kind: kindOfEvent(row.kind),
    happenedAt: row.happened_at ?? row.at,
    recordedAt: row.at,
    by: row.by,
    byName: row.by_name,
    facts: Object.fromEntries(Object.entries(row.facts).map(([key, value]) => [key, String(value)])),
    text: row.text,
    ...(row.corrects && { corrects: { entry: row.corrects, why: row.because } }),
  }))
}
