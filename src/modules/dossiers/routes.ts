import type { Module } from '../../platform/http/module.ts'
import { addOwnTask } from './add-task.ts'
import { answerAccess, endGranted } from './answer-access.ts'
import { answerHandover } from './answer-handover.ts'
import { appointDirector } from './appoint-director.ts'
import { askAccess } from './ask-access.ts'
import { breakGlass } from './break-glass.ts'
import { endCalendarLink, makeCalendarLink, showCalendarLink } from './calendar-link.ts'
import { changeContact } from './change-contact.ts'
import { askConsent, chooseException } from './choose-exception.ts'
import { closeDossier } from './close-dossier.ts'
import { correctEntry } from './correct-entry.ts'
import { coverOneWatch } from './cover-watch.ts'
import { coverWatches } from './cover-watches.ts'
import { endInvolvement } from './end-involvement.ts'
import { finishTask } from './finish-task.ts'
import { giveOwnDirection } from './give-own-direction.ts'
import { involveSomebody } from './involve-somebody.ts'
import { listDossiers } from './list-dossiers.ts'
import { listOpenGlass } from './list-glass.ts'
import { listHandoversOfDossier, listMyHandovers } from './list-handovers.ts'
import { listInvolved } from './list-involved.ts'
import { listRequests } from './list-requests.ts'
import { listTasks } from './list-tasks.ts'
import { offerHandover } from './offer-handover.ts'
import { openDossier } from './open-dossier.ts'
import { overruleSomebody } from './overrule.ts'
import type { Ports } from './ports.ts'
import { postponeTask } from './postpone-task.ts'
import { previewReassign, reassignWork } from './reassign-work.ts'
import { recordConsent, withdrawConsent } from './record-consent.ts'
import { endCover } from './return-early.ts'
import { reviewGlass } from './review-glass.ts'
import { openSeal, sealDossier } from './seal-dossier.ts'
import { shareData, showShare } from './share-data.ts'
import { showAccess } from './show-access.ts'
import { showClosing } from './show-closing.ts'
import { showConsent } from './show-consent.ts'
import { showDossier } from './show-dossier.ts'
import { showHandoverForm } from './show-handover-form.ts'
import { showTimeline } from './show-timeline.ts'
import { showWatches } from './show-watches.ts'
import { showWhoIsWho } from './show-who-is-who.ts'
import { listWorkOf, showWorkload } from './show-workload.ts'
import { takeTask } from './take-task.ts'
import { withdrawHandover } from './withdraw-handover.ts'
import { rightsEn } from './words/rights.en.ts'
import { rightsNl } from './words/rights.nl.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'
import { writeEntry } from './write-entry.ts'

/** Who gets in, what may be shared, and what was. */
const rights: Module['actions'] = {
  'GET /dossiers/:dossierId/access': showAccess,
  'PUT /dossiers/:dossierId/seal': sealDossier,
  'DELETE /dossiers/:dossierId/seal': openSeal,
  'GET /access-requests': listRequests,
  'POST /access-requests': askAccess,
  'PUT /access-requests/:requestId/answer': answerAccess,
  'PUT /access-requests/:requestId/end': endGranted,
  'GET /break-glass': listOpenGlass,
  'POST /break-glass': breakGlass,
  'PUT /break-glass/:glassId/review': reviewGlass,
  'GET /dossiers/:dossierId/consent': showConsent,
  'POST /dossiers/:dossierId/consents': recordConsent,
  'PUT /consents/:consentId/withdrawal': withdrawConsent,
  'POST /dossiers/:dossierId/consent-exceptions': chooseException,
  'POST /dossiers/:dossierId/consent-tasks': askConsent,
  'POST /dossiers/:dossierId/shares': shareData,
  'GET /shares/:shareId': showShare,
}

/** What is to be done, by whom, and how it lies over the team. */
const work: Module['actions'] = {
  'GET /calendar-link': showCalendarLink,
  'POST /calendar-link': makeCalendarLink,
  'DELETE /calendar-link': endCalendarLink,
  'GET /team/workload': showWorkload,
  'GET /team/workers/:workerId/work': listWorkOf,
  'POST /reassignments/preview': previewReassign,
  'POST /reassignments': reassignWork,
  'GET /dossiers/:dossierId/tasks': listTasks,
  'POST /tasks': addOwnTask,
  'PUT /tasks/:taskId/taking': takeTask,
  'PUT /tasks/:taskId/finishing': finishTask,
  'PUT /tasks/:taskId/postponing': postponeTask,
}

/** The dossier itself: opening and closing, who keeps an eye, who directs, who is involved, what happened. */
const file = (ports: Ports): Module['actions'] => ({
  'POST /dossiers': openDossier,
  'GET /dossiers': listDossiers,
  'GET /dossiers/:dossierId': showDossier,
  'PUT /dossiers/:dossierId/closing': closeDossier(ports),
  'GET /dossiers/:dossierId/closing': showClosing(ports),
  'GET /dossiers/:dossierId/who-is-who': showWhoIsWho,
  'PUT /dossiers/:dossierId/director': appointDirector,
  'PUT /dossiers/:dossierId/own-direction': giveOwnDirection,
  'PUT /dossiers/:dossierId/contact': changeContact,
  'POST /dossiers/:dossierId/overrulings': overruleSomebody,
  'PUT /dossiers/:dossierId/cover': coverOneWatch,
  'PUT /dossiers/:dossierId/return': endCover,
  'GET /workers/:workerId/watches': showWatches,
  'POST /workers/:workerId/cover': coverWatches,
  'GET /handovers': listMyHandovers,
  'GET /dossiers/:dossierId/handovers': listHandoversOfDossier,
  'GET /dossiers/:dossierId/handover-form': showHandoverForm,
  'POST /dossiers/:dossierId/handovers': offerHandover,
  'PUT /handovers/:handoverId/answer': answerHandover,
  'PUT /handovers/:handoverId/withdrawal': withdrawHandover,
  'GET /dossiers/:dossierId/involved': listInvolved,
  'POST /dossiers/:dossierId/involved': involveSomebody,
  'PUT /involved/:involvedId/end': endInvolvement,
  'GET /dossiers/:dossierId/timeline': showTimeline,
  'POST /dossiers/:dossierId/entries': writeEntry,
  'POST /dossiers/:dossierId/entries/:entryId/corrections': correctEntry,
})

/** The module, with what the modules above it still have open handed in by the composition root. */
export function dossiers(ports: Ports): Module {
  return {
    name: 'dossiers',
    about: 'Wie een gezin in het oog houdt, wie regisseert, en wat er gebeurt.',
    actions: { ...file(ports), ...rights, ...work },
    refusals: {
      nl: { ...nl.refusals, ...rightsNl },
      en: { ...en.refusals, ...rightsEn },
    },
  }
}
