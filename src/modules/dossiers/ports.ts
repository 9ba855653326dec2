import type { Tx } from '../../platform/database.ts'
import type { Scene } from '../../platform/use-case.ts'
import type { OutsideBlock } from './rules/closing.ts'

/** How many of something stand open for a dossier, and on which screen one finishes them. */
export type OpenEnd = { block: OutsideBlock; count: number; href: string }

/**
 * What a module higher up the staircase still has open for a household: its signals, its safety agreements. A dossier
 * closes only when every count is 0. Runs inside the transaction that closes; nothing open is an empty list or a 0.
 */
export type ListOpenEnds = (
  tx: Tx,
  ask: { municipality: string; dossier: string; household: string; today: string },
) => Promise<OpenEnd[]>

/**
 * What ends with a dossier in a module higher up the staircase: its signals, its plan. Runs in the transaction that
 * closes, by whoever closes, after nothing stood open any more. `why` is what was written at the closing.
 */
export type EndWithDossier = (
  scene: Scene,
  ask: { dossier: string; number: string; household: string; why: string },
) => Promise<void>

/** What the composition root hands in. */
export type Ports = { openEnds: readonly ListOpenEnds[]; endsWith?: readonly EndWithDossier[] }
