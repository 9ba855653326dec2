import type { Tx } from '../../../platform/database.ts'
import type { Tell } from '../../../platform/telling.ts'
import type { Entry } from '../rules/registers/entry.ts'

const LONGEST_TITLE = 80

type Told = {
  municipality: string
  entry: Pick<Entry, 'id' | 'title'>
  workers: readonly (string | null)[]
  kind: string
  /** What makes this fact another than an earlier one of the same kind about this entry. */
  once: string
  facts?: Record<string, string>
}

/** Tells people about an entry: its title, which is about policy and never about a family, and the way there. */
export function tellOfEntry(tx: Tx, tell: Tell, { municipality, entry, workers, kind, once, facts }: Told): void {
  const hear = workers.filter((worker) => worker !== null)
  if (hear.length === 0) return
  const { id, title } = entry
  tell(tx, {
    municipality,
    workers: hear,
    kind,
    href: `/app/programma/registers/${id}`,
    facts: { title: title.slice(0, LONGEST_TITLE), ...facts },
    factKey: `${kind}/${id}/${once}`,
  })
}
