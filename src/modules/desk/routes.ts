import type { Module } from '../../platform/http/module.ts'
import type { NamedSetting } from '../organisations/public.ts'
import { dropDraft } from './drop-draft.ts'
import { dropView } from './drop-view.ts'
import { keepView } from './keep-view.ts'
import { listNotices } from './list-notices.ts'
import { listViews } from './list-views.ts'
import { listWork } from './list-work.ts'
import { makeChoices } from './make-choices.ts'
import { openDraft } from './open-draft.ts'
import { readNotice } from './read-notice.ts'
import { saveDraft } from './save-draft.ts'
import { search } from './search.ts'
import { escalationDays } from './settings.ts'
import { showChoices } from './show-choices.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What the desk has to set, with the names an administrator sees. */
export const deskSettings: readonly NamedSetting[] = [
  { setting: escalationDays, words: { nl: nl.settings.escalationDays, en: en.settings.escalationDays } },
]

export const desk: Module = {
  name: 'desk',
  about: 'Het bureau van een medewerker: zoeken, concepten, weergaven en berichten.',
  actions: {
    'GET /search': search,
    'GET /work': listWork,
    'GET /drafts/:draftKey': openDraft,
    'PUT /drafts/:draftKey': saveDraft,
    'DELETE /drafts/:draftKey': dropDraft,
    'GET /views': listViews,
    'POST /views': keepView,
    'DELETE /views/:viewId': dropView,
    'GET /notices': listNotices,
    'PUT /notices/:noticeId/reading': readNotice,
    'GET /notice-choices': showChoices,
    'PUT /notice-choices': makeChoices,
  },
  refusals: { nl: nl.refusals, en: en.refusals },
}
