import type { KindRefusal } from './kinds.ts'
import type { ProgrammeDatesRefusal } from './programmes.ts'

/** Every "no" about the programme, its tree and its history; the words have a sentence for each. */
export type TreeRefusal =
  | KindRefusal
  | ProgrammeDatesRefusal
  | 'programme/unknown-programme'
  | 'programme/unknown-node'
  | 'programme/unknown-parent'
  | 'programme/unknown-owner'
  | 'constraint/a_programme_has_its_own_name'
  | 'constraint/a_node_never_stands_under_itself'

/** Every "no" of this module; each part adds its own. */
export type ProgrammeRefusal = TreeRefusal
