import type { FamilyPage } from '../contract/family.ts'
import type { Texts } from './change-fields.ts'
import type { Change } from './change-window.tsx'

/** What a part of the page of a family gets: the family, the words, and the way to a window in which it is changed. */
export type PartProps = { family: FamilyPage; texts: Texts; open: (change: Change) => void }
