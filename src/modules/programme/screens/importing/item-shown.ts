import type { DraftItem, ItemBody } from '../../contract/imports.ts'

/** One item that was read, what it is being corrected to, and how a part of that is changed. */
export type Shown = { item: DraftItem; value: ItemBody; change: (part: Partial<ItemBody>) => void }
