import { z } from 'zod'
import type { Module } from '../../platform/http/module.ts'
import { addNewArea } from './add-area.ts'
import { addPartnerKey } from './add-key.ts'
import { addPartnerLocation } from './add-location.ts'
import { addPartner } from './add-organisation.ts'
import { addWorkerRegistration } from './add-registration.ts'
import { addNewTeam } from './add-team.ts'
import { addWorkerTraining } from './add-training.ts'
import { addNewWorker } from './add-worker.ts'
import { changeOneAbsence } from './change-absence.ts'
import { changeOneArea } from './change-area.ts'
import { changePartnerLocation } from './change-location.ts'
import { changePartner } from './change-organisation.ts'
import { changeWorkerRegistration } from './change-registration.ts'
import { changeSetting } from './change-setting.ts'
import { changeOneTeam } from './change-team.ts'
import { changeWorkerTraining } from './change-training.ts'
import { changeOneWorker } from './change-worker.ts'
import { chooseLanguage } from './choose-language.ts'
import { confirmRights } from './confirm-rights.ts'
import { eventHosts, eventOin, SentEvent } from './contract/events.ts'
import {
  brandColour,
  keyDays,
  loginRoles,
  municipalityName,
  registeredRoles,
  registrationWarning,
} from './contract/settings.ts'
import { requiredTrainings, rightsReviewMonths, taskRules } from './contract/skills.ts'
import { deliverAgain } from './deliver-again.ts'
import { endOneArea } from './end-area.ts'
import { endOneDeputy } from './end-deputy.ts'
import { endOneMandate } from './end-mandate.ts'
import { endPartner } from './end-organisation.ts'
import { endOneRole } from './end-role.ts'
import { endSession } from './end-session.ts'
import { endOneSubscription } from './end-subscription.ts'
import { endOneTeam } from './end-team.ts'
import { giveMandate } from './give-mandate.ts'
import { giveRole } from './give-role.ts'
import { issuePartnerKey } from './issue-key.ts'
import { issueSigningSecret } from './issue-signing-secret.ts'
import { letWorkerLeave } from './let-worker-leave.ts'
import { listAllAreas } from './list-areas.ts'
import { listAllDeliveries } from './list-deliveries.ts'
import { listAllKeys } from './list-keys.ts'
import { listAllMandates } from './list-mandates.ts'
import { listAllOrganisations } from './list-organisations.ts'
import { listRegistrations } from './list-registrations.ts'
import { listSessions } from './list-sessions.ts'
import { listSettings } from './list-settings.ts'
import { listAllSubscriptions } from './list-subscriptions.ts'
import { listAllTeams } from './list-teams.ts'
import { listTrainingGaps } from './list-training-gaps.ts'
import { listTrainingsOf } from './list-trainings.ts'
import { listAllWorkers } from './list-workers.ts'
import { mergeIntoOne } from './merge-teams.ts'
import type { NamedPower, NamedSetting, Ports } from './ports.ts'
import { reportAbsence } from './report-absence.ts'
import { revokePartnerKey } from './revoke-key.ts'
import { eventKinds, eventTypes } from './rules/events.ts'
import { ownPowers } from './rules/mandates.ts'
import { setDeputy } from './set-deputy.ts'
import { showLeaving } from './show-leaving.ts'
import { showMe } from './show-me.ts'
import { showOrganisation } from './show-organisation.ts'
import { showRightsReview } from './show-rights-review.ts'
import { showTeam } from './show-team.ts'
import { showWorker } from './show-worker.ts'
import { subscribeToEvents } from './subscribe-to-events.ts'
import { switchMunicipality } from './switch-municipality.ts'
import { trySubscription } from './try-subscription.ts'
import { withdrawSetting } from './withdraw-setting.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What organisations itself has to set, with the names an administrator sees. */
export const organisationSettings: readonly NamedSetting[] = [
  { setting: municipalityName, words: { nl: nl.settings.municipalityName, en: en.settings.municipalityName } },
  { setting: brandColour, words: { nl: nl.settings.brandColour, en: en.settings.brandColour } },
  { setting: registrationWarning, words: { nl: nl.settings.registrationWarning, en: en.settings.registrationWarning } },
  { setting: registeredRoles, words: { nl: nl.settings.registeredRoles, en: en.settings.registeredRoles } },
  {
    setting: taskRules,
    words: {
      nl: { ...nl.settings.taskRules, names: { ...nl.settingColumns, ...nl.registeredTasks, ...nl.deploymentRules } },
      en: { ...en.settings.taskRules, names: { ...en.settingColumns, ...en.registeredTasks, ...en.deploymentRules } },
    },
  },
  {
    setting: requiredTrainings,
    words: {
      nl: { ...nl.settings.requiredTrainings, names: { ...nl.settingColumns, ...nl.trainingSubjects } },
      en: { ...en.settings.requiredTrainings, names: { ...en.settingColumns, ...en.trainingSubjects } },
    },
  },
  {
    setting: rightsReviewMonths,
    words: { nl: nl.settings.rightsReviewMonths, en: en.settings.rightsReviewMonths },
  },
  { setting: keyDays, words: { nl: nl.settings.keyDays, en: en.settings.keyDays } },
  { setting: eventHosts, words: { nl: nl.settings.eventHosts, en: en.settings.eventHosts } },
  { setting: eventOin, words: { nl: nl.settings.eventOin, en: en.settings.eventOin } },
  { setting: loginRoles, words: { nl: nl.settings.loginRoles, en: en.settings.loginRoles } },
]

const { $schema: _, ...sentEvent } = z.toJSONSchema(SentEvent)

/** What systems of partners are told. */
const telling = {
  'GET /event-subscriptions': listAllSubscriptions,
  'POST /event-subscriptions': subscribeToEvents,
  'PUT /event-subscriptions/:subscriptionId/secret': issueSigningSecret,
  'PUT /event-subscriptions/:subscriptionId/end': endOneSubscription,
  'POST /event-subscriptions/:subscriptionId/trials': trySubscription,
  'GET /event-deliveries': listAllDeliveries,
  'PUT /event-deliveries/:deliveryId/attempts': deliverAgain,
}

/** What people can and may: training, and going over rights. */
const skills = {
  'GET /workers/:workerId/trainings': listTrainingsOf,
  'POST /workers/:workerId/trainings': addWorkerTraining,
  'PUT /trainings/:trainingId': changeWorkerTraining,
  'GET /training-gaps': listTrainingGaps,
  'GET /rights-review': showRightsReview,
  'POST /rights-reviews': confirmRights,
}

const events = Object.fromEntries(
  eventKinds.map((kind) => [eventTypes[kind], { summary: nl.eventsAbout[kind], schema: sentEvent }]),
)

/** What can be mandated by itself; higher modules bring their own powers. */
export const organisationPowers: readonly NamedPower[] = ownPowers.map((code) => ({
  code,
  words: { nl: nl.powers[code], en: en.powers[code] },
}))

/** The module, with what lies higher up the staircase handed in by the composition root. */
export function organisations({ settings, powers, duties }: Ports): Module {
  return {
    name: 'organisations',
    about: 'Gemeenten, partners, gebieden, teams, medewerkers, mandaten en instellingen.',
    actions: {
      'GET /me': showMe,
      'PATCH /me': chooseLanguage,
      'GET /me/sessions': listSessions,
      'DELETE /me/sessions/:sessionId': endSession,
      'PUT /session/municipality': switchMunicipality,
      'GET /organisations': listAllOrganisations,
      'POST /organisations': addPartner,
      'GET /organisations/:organisationId': showOrganisation,
      'PUT /organisations/:organisationId': changePartner,
      'PUT /organisations/:organisationId/end': endPartner,
      'POST /organisations/:organisationId/locations': addPartnerLocation,
      'PUT /locations/:locationId': changePartnerLocation,
      'POST /organisations/:organisationId/keys': addPartnerKey,
      'GET /keys': listAllKeys,
      'PUT /keys/:keyId/secret': issuePartnerKey,
      'DELETE /keys/:keyId': revokePartnerKey,
      ...telling,
      'GET /areas': listAllAreas,
      'POST /areas': addNewArea,
      'PUT /areas/:areaId': changeOneArea,
      'PUT /areas/:areaId/end': endOneArea,
      'GET /teams': listAllTeams,
      'POST /teams': addNewTeam,
      'GET /teams/:teamId': showTeam,
      'PUT /teams/:teamId': changeOneTeam,
      'PUT /teams/:teamId/end': endOneTeam(duties),
      'POST /team-merges': mergeIntoOne,
      'GET /workers': listAllWorkers,
      'POST /workers': addNewWorker,
      'GET /workers/:workerId': showWorker,
      'PUT /workers/:workerId': changeOneWorker,
      'POST /workers/:workerId/roles': giveRole,
      'PUT /roles-held/:roleId/end': endOneRole,
      'GET /workers/:workerId/leaving': showLeaving(duties),
      'PUT /workers/:workerId/leave': letWorkerLeave(duties),
      'POST /workers/:workerId/absences': reportAbsence(duties),
      'PUT /absences/:absenceId': changeOneAbsence(duties),
      'POST /workers/:workerId/deputies': setDeputy,
      'PUT /deputies/:deputyId/end': endOneDeputy,
      'POST /workers/:workerId/registrations': addWorkerRegistration,
      'PUT /registrations/:registrationId': changeWorkerRegistration,
      'GET /registrations': listRegistrations,
      ...skills,
      'GET /mandates': listAllMandates(powers),
      'POST /mandates': giveMandate(powers),
      'PUT /mandates/:mandateId/end': endOneMandate,
      'GET /settings': listSettings(settings),
      'PUT /settings/:module/:name': changeSetting(settings),
      'DELETE /settings/:module/:name': withdrawSetting(settings),
    },
    events,
    refusals: { nl: nl.refusals, en: en.refusals },
  }
}
