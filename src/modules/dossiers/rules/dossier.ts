import type { Refusal } from '../../../platform/refusal.ts'

/** One continuous period in which the municipality is involved with a household. */
export type Dossier = {
  id: string
  household: string
  openedAt: Date
  openedBy: string
  why: string
  /** The signal it was opened for, if it was. */
  signal?: string
  /** The closed dossier of the same household that this one follows. */
  follows?: string
  closedAt?: Date
}

export type DossierRefusal =
  | 'dossiers/already-open'
  | 'dossiers/opening-without-reason'
  | 'dossiers/closed-stays-closed'
  | 'dossiers/follows-another-household'

export type Opening = Omit<Dossier, 'closedAt' | 'follows'>

/**
 * Opens a dossier for a household that has none open; one that was closed before is linked, not opened again. With an
 * open dossier the signal is added there: the refusal names it.
 */
export function openDossier(ask: Opening, ofHousehold: readonly Dossier[]): Dossier | Refusal<DossierRefusal> {
  if (ask.why.trim() === '') return { refused: 'dossiers/opening-without-reason', pointer: '/why' }
  if (ofHousehold.some((d) => d.household !== ask.household)) return { refused: 'dossiers/follows-another-household' }
  const open = ofHousehold.find((d) => !d.closedAt)
  if (open) return { refused: 'dossiers/already-open', facts: { dossier: open.id } }
  const last = ofHousehold.toSorted((a, b) => a.openedAt.getTime() - b.openedAt.getTime()).at(-1)
  return { ...ask, ...(last && { follows: last.id }) }
}

/** A change to a closed dossier: the way on is a new dossier that follows it. */
export function refuseIfClosed(dossier: Pick<Dossier, 'closedAt'>): Refusal<DossierRefusal> | undefined {
  return dossier.closedAt ? { refused: 'dossiers/closed-stays-closed' } : undefined
}
