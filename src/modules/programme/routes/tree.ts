import { addOneNode } from '../add-node.ts'
import { carryOver } from '../carry-over.ts'
import { changeOneNode } from '../change-node.ts'
import { changeOneProgramme } from '../change-programme.ts'
import { keepProgramme } from '../keep-programme.ts'
import { listChanges } from '../list-changes.ts'
import { listHistory } from '../list-history.ts'
import { listAllProgrammes } from '../list-programmes.ts'
import { mergeNode } from '../merge-node.ts'
import { moveNode } from '../move-node.ts'
import { showNode } from '../show-node.ts'
import { showProgramme } from '../show-programme.ts'

/** The programmes, their trees and the history of every node. */
export const treeActions = {
  'GET /programmes': listAllProgrammes,
  'POST /programmes': keepProgramme,
  'GET /programmes/:programmeId': showProgramme,
  'PUT /programmes/:programmeId': changeOneProgramme,
  'GET /programmes/:programmeId/changes': listChanges,
  'POST /programmes/:programmeId/nodes': addOneNode,
  'POST /programmes/:programmeId/carrying-over': carryOver,
  'GET /programme-nodes/:nodeId': showNode,
  'PUT /programme-nodes/:nodeId': changeOneNode,
  'PUT /programme-nodes/:nodeId/place': moveNode,
  'PUT /programme-nodes/:nodeId/merger': mergeNode,
  'GET /programme-nodes/:nodeId/history': listHistory,
}
