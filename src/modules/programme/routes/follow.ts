import { adoptProgramme } from '../adopt-programme.ts'
import { setPlanning } from '../set-planning.ts'
import { setStatus } from '../set-status.ts'

/** How items are adopted, planned, under way, told about and evaluated. */
export const followActions = {
  'PUT /programmes/:programmeId/adoption': adoptProgramme,
  'PUT /programme-nodes/:nodeId/planning': setPlanning,
  'PUT /programme-nodes/:nodeId/status': setStatus,
}
