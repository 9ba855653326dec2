import { addOneNode } from '../tree/add-node.ts'
import { carryOver } from '../tree/carry-over.ts'
import { changeOneNode } from '../tree/change-node.ts'
import { changeOneProgramme } from '../tree/change-programme.ts'
import { endNode } from '../tree/end-node.ts'
import { keepProgramme } from '../tree/keep-programme.ts'
import { listChanges } from '../tree/list-changes.ts'
import { listHistory } from '../tree/list-history.ts'
import { listAllProgrammes } from '../tree/list-programmes.ts'
import { mergeNode } from '../tree/merge-node.ts'
import { moveNode } from '../tree/move-node.ts'
import { printTree } from '../tree/print-tree.ts'
import { searchProgrammes } from '../tree/search-programmes.ts'
import { showNode } from '../tree/show-node.ts'
import { showProgramme } from '../tree/show-programme.ts'
import { strikeNode } from '../tree/strike-node.ts'

/** The programmes, their trees and the history of every node. */
export const treeActions = {
  'GET /programmes': listAllProgrammes,
  'POST /programmes': keepProgramme,
  'GET /programmes/:programmeId': showProgramme,
  'PUT /programmes/:programmeId': changeOneProgramme,
  'GET /programmes/:programmeId/sheet': printTree,
  'GET /programme-search': searchProgrammes,
  'GET /programmes/:programmeId/changes': listChanges,
  'POST /programmes/:programmeId/nodes': addOneNode,
  'POST /programmes/:programmeId/carrying-over': carryOver,
  'GET /programme-nodes/:nodeId': showNode,
  'PUT /programme-nodes/:nodeId': changeOneNode,
  'PUT /programme-nodes/:nodeId/place': moveNode,
  'PUT /programme-nodes/:nodeId/merger': mergeNode,
  'PUT /programme-nodes/:nodeId/ending': endNode,
  'PUT /programme-nodes/:nodeId/striking': strikeNode,
  'GET /programme-nodes/:nodeId/history': listHistory,
}
