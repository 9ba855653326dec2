import type { TreeTables } from './tables/tree.ts'

/** Row types of schema `programme`; each part has its own file in `tables/`. */
export type ProgrammeTables = TreeTables
