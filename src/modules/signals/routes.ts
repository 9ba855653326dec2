import type { Module } from '../../platform/http/module.ts'
import { giveFeedback } from './give-feedback.ts'
import { listSignals } from './list-signals.ts'
import { feedbackPage, reportPage } from './pages.ts'
import { reportSignal } from './report-signal.ts'
import { showSignal } from './show-signal.ts'
import { takeUpSignal } from './take-up-signal.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export const signals: Module = {
  name: 'signals',
  about: 'Signalen en zorgen, van de eerste melding tot de terugkoppeling.',
  actions: {
    'POST /signals': reportSignal,
    'GET /signals': listSignals,
    'GET /signals/:signalId': showSignal,
    'PUT /signals/:signalId/taking-up': takeUpSignal,
    'POST /signals/:signalId/feedback': giveFeedback,
  },
  pages: {
    '/ik-maak-me-zorgen': reportPage,
    '/terugkoppeling/:municipality/:token': feedbackPage,
  },
  refusals: { nl: nl.refusals, en: en.refusals },
}
