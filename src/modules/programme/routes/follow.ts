import { addOneMoment } from '../add-moment.ts'
import { adoptProgramme } from '../adopt-programme.ts'
import { changeOneMoment } from '../change-moment.ts'
import { listAllMoments } from '../list-moments.ts'
import { listQuestions } from '../list-questions.ts'
import { listStates } from '../list-states.ts'
import { setPlanning } from '../set-planning.ts'
import { setStatus } from '../set-status.ts'
import { writeState } from '../write-state.ts'

/** How items are adopted, planned, under way, told about and evaluated. */
export const followActions = {
  'PUT /programmes/:programmeId/adoption': adoptProgramme,
  'PUT /programme-nodes/:nodeId/planning': setPlanning,
  'PUT /programme-nodes/:nodeId/status': setStatus,
  'GET /programmes/:programmeId/moments': listAllMoments,
  'POST /programmes/:programmeId/moments': addOneMoment,
  'PUT /programme-moments/:momentId': changeOneMoment,
  'GET /programme-moments/:momentId/states': listStates,
  'PUT /programme-nodes/:nodeId/states/:momentId': writeState,
  'GET /programme-questions': listQuestions,
}
