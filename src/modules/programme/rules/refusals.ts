import type { FiguresRefusal } from './figures.ts'
import type { FollowRefusal } from './follow.ts'
import type { ImportingRefusal } from './importing/refusals.ts'
import type { KindRefusal } from './kinds.ts'
import type { LeavingRefusal } from './leaving.ts'
import type { ProgrammeDatesRefusal } from './programmes.ts'
import type { RegistersRefusal } from './registers/refusals.ts'
import type { ReportRefusal } from './report/report.ts'
import type { MoveRefusal } from './tree.ts'

/** Every "no" about the programme, its tree and its history; the words have a sentence for each. */
export type TreeRefusal =
  | KindRefusal
  | ProgrammeDatesRefusal
  | MoveRefusal
  | LeavingRefusal
  | 'programme/unknown-programme'
  | 'programme/unknown-node'
  | 'programme/unknown-parent'
  | 'programme/unknown-owner'
  | 'constraint/a_programme_has_its_own_name'
  | 'constraint/a_node_never_stands_under_itself'
  | 'constraint/a_node_is_carried_over_once'

/** Every "no" of this module; each part adds its own. */
export type ProgrammeRefusal =
  | TreeRefusal
  | FollowRefusal
  | FiguresRefusal
  | RegistersRefusal
  | ReportRefusal
  | ImportingRefusal
