import type { UseCase } from '../../../platform/use-case.ts'
import type { NamedSetting } from '../../organisations/public.ts'
import { listOpen } from '../registers/across.ts'
import { advice, listAdvice, reportRealisation } from '../registers/advice.ts'
import { communication, listCommunication } from '../registers/communication.ts'
import { councilItems, decisions, listCouncilItems, listDecisions, showCalendar } from '../registers/council.ts'
import { countEntries } from '../registers/count-entries.ts'
import { answerHandOver, askHandOver, reopenEntry } from '../registers/hand-over.ts'
import { heard, listHeard, showSaidAndDone } from '../registers/heard.ts'
import { listChanges, listEntryHistory } from '../registers/history.ts'
import { chooseIdea, ideas, listIdeas, prioritiseIdea } from '../registers/ideas.ts'
import { listNodeEntries } from '../registers/list-node-entries.ts'
import { correctAttendance, listMeetings, meetings, recordAttendance } from '../registers/meetings.ts'
import { moveEntry } from '../registers/move.ts'
import { commitments, listCommitments, listPartners, partners } from '../registers/partners.ts'
import { printCalendar } from '../registers/print-calendar.ts'
import { printRegister } from '../registers/print-register.ts'
import {
  communicationChannels,
  councilTerms,
  realisationDegrees,
  standstillCauses,
} from '../registers/register-settings.ts'
import { showEntry } from '../registers/show-entry.ts'
import { listStandstills, standstills } from '../registers/standstills.ts'
import { registersEn } from '../words/registers.en.ts'
import { registersNl } from '../words/registers.nl.ts'

const P = '/programmes/:programmeId'
type Writing = { add: UseCase; change: UseCase; close: UseCase }

/** Every register is asked and written in the same way. */
function registerAt(at: string, { list, add, change, close }: Writing & { list: UseCase }): Record<string, UseCase> {
  return {
    [`GET ${P}/${at}`]: list,
    [`POST ${P}/${at}`]: add,
    [`PUT ${P}/${at}/:entryId`]: change,
    [`PUT ${P}/${at}/:entryId/closing`]: close,
  }
}

/** The registers of a programme. */
export const registerActions: Readonly<Record<string, UseCase>> = {
  ...registerAt('advice', { list: listAdvice, ...advice }),
  [`PUT ${P}/advice/:entryId/realisation`]: reportRealisation,
  ...registerAt('ideas', { list: listIdeas, ...ideas }),
  [`PUT ${P}/ideas/:entryId/priority`]: prioritiseIdea,
  [`PUT ${P}/ideas/:entryId/choice`]: chooseIdea,
  ...registerAt('council-items', { list: listCouncilItems, ...councilItems }),
  ...registerAt('decisions', { list: listDecisions, ...decisions }),
  [`GET ${P}/decisions-calendar`]: showCalendar,
  [`GET ${P}/decisions-calendar/paper`]: printCalendar,
  ...registerAt('standstills', { list: listStandstills, ...standstills }),
  ...registerAt('meetings', { list: listMeetings, ...meetings }),
  [`POST ${P}/meetings/:entryId/attendances`]: recordAttendance,
  [`PUT ${P}/meetings/:entryId/attendances/:attendanceId`]: correctAttendance,
  ...registerAt('partners', { list: listPartners, ...partners }),
  ...registerAt('commitments', { list: listCommitments, ...commitments }),
  ...registerAt('communication-actions', { list: listCommunication, ...communication }),
  ...registerAt('heard', { list: listHeard, ...heard }),
  [`GET ${P}/said-and-done`]: showSaidAndDone,
  [`GET ${P}/registers`]: countEntries,
  [`GET ${P}/registers/:register/paper`]: printRegister,
  [`GET ${P}/register-changes`]: listChanges,
  'GET /programme-nodes/:nodeId/entries': listNodeEntries,
  'GET /programme-entries': listOpen,
  'GET /programme-entries/:entryId': showEntry,
  'PUT /programme-entries/:entryId/place': moveEntry,
  'GET /programme-entries/:entryId/history': listEntryHistory,
  'PUT /programme-entries/:entryId/hand-over': askHandOver,
  'PUT /programme-entries/:entryId/hand-over/answer': answerHandOver,
  'PUT /programme-entries/:entryId/reopening': reopenEntry,
}

const [nl, en] = [registersNl.settings, registersEn.settings]

/** What the registers have to set, with the names an administrator sees. */
export const registerSettings: readonly NamedSetting[] = [
  { setting: realisationDegrees, words: { nl: nl.degrees, en: en.degrees } },
  { setting: standstillCauses, words: { nl: nl.causes, en: en.causes } },
  { setting: communicationChannels, words: { nl: nl.channels, en: en.channels } },
  { setting: councilTerms, words: { nl: nl.terms, en: en.terms } },
]
