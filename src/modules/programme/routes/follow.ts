import { addOneEvaluation } from '../add-evaluation.ts'
import { addOneLink } from '../add-link.ts'
import { addOneMoment } from '../add-moment.ts'
import { adoptProgramme } from '../adopt-programme.ts'
import { changeOneEvaluation } from '../change-evaluation.ts'
import { changeOneLink } from '../change-link.ts'
import { changeOneMoment } from '../change-moment.ts'
import { dropOneLink } from '../drop-link.ts'
import { holdOneEvaluation } from '../hold-evaluation.ts'
import { listEvaluations } from '../list-evaluations.ts'
import { listLinks } from '../list-links.ts'
import { listAllMoments } from '../list-moments.ts'
import { listQuestions } from '../list-questions.ts'
import { listStates } from '../list-states.ts'
import { setPlanning } from '../set-planning.ts'
import { setStatus } from '../set-status.ts'
import { takeStep } from '../take-step.ts'
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
