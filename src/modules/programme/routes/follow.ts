import { addOneEvaluation } from '../follow/add-evaluation.ts'
import { addOneMoment } from '../follow/add-moment.ts'
import { changeOneEvaluation } from '../follow/change-evaluation.ts'
import { changeOneMoment } from '../follow/change-moment.ts'
import { holdOneEvaluation } from '../follow/hold-evaluation.ts'
import { listEvaluations } from '../follow/list-evaluations.ts'
import { listAllMoments } from '../follow/list-moments.ts'
import { listQuestions } from '../follow/list-questions.ts'
import { listStates } from '../follow/list-states.ts'
import { setPlanning } from '../follow/set-planning.ts'
import { setStatus } from '../follow/set-status.ts'
import { takeStep } from '../follow/take-step.ts'
import { writeState } from '../follow/write-state.ts'
import { addOneLink } from '../tree/add-link.ts'
import { adoptProgramme } from '../tree/adopt-programme.ts'
import { changeOneLink } from '../tree/change-link.ts'
import { dropOneLink } from '../tree/drop-link.ts'
import { listLinks } from '../tree/list-links.ts'

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
  'GET /programmes/:programmeId/links': listLinks,
  'POST /programme-nodes/:nodeId/links': addOneLink,
  'PUT /programme-links/:linkId': changeOneLink,
  'DELETE /programme-links/:linkId': dropOneLink,
  'GET /programmes/:programmeId/evaluations': listEvaluations,
  'POST /programme-nodes/:nodeId/evaluations': addOneEvaluation,
  'PUT /programme-evaluations/:evaluationId': changeOneEvaluation,
  'PUT /programme-evaluations/:evaluationId/outcome': holdOneEvaluation,
  'PUT /programme-nodes/:nodeId/steps/:step': takeStep,
}
