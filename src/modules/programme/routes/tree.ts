import { addOneNode } from '../add-node.ts'
import { changeOneNode } from '../change-node.ts'
import { changeOneProgramme } from '../change-programme.ts'
import { keepProgramme } from '../keep-programme.ts'
import { listHistory } from '../list-history.ts'
import { listAllProgrammes } from '../list-programmes.ts'
import { showNode } from '../show-node.ts'
import { showProgramme } from '../show-programme.ts'

/** The programmes, their trees and the history of every node. */
export const treeActions = {
  'GET /programmes': listAllProgrammes,
  'POST /programmes': keepProgramme,
  'GET /programmes/:programmeId': showProgramme,
  'PUT /programmes/:programmeId': changeOneProgramme,
  'POST /programmes/:programmeId/nodes': addOneNode,
  'GET /programme-nodes/:nodeId': showNode,
  'PUT /programme-nodes/:nodeId': changeOneNode,
  'GET /programme-nodes/:nodeId/history': listHistory,
}
