import type { Module } from '../../platform/http/module.ts'
import { answerOwn } from './answer-own.ts'
import { assignSignals } from './assign-signals.ts'
import { changeRouting } from './change-routing.ts'
import { closeMeldcodeFile } from './close-meldcode-file.ts'
import { giveFeedback } from './give-feedback.ts'
import { handleSignal } from './handle-signal.ts'
import { linkSignal } from './link-signal.ts'
import { listHouseholdSignals } from './list-household-signals.ts'
import { listMeldcodeFiles } from './list-meldcode-files.ts'
import { listOwn } from './list-own-signals.ts'
import { listSignals } from './list-signals.ts'
import { markDanger } from './mark-danger.ts'
import { openMeldcodeFile } from './open-meldcode-file.ts'
import { feedbackPage, reportPage } from './pages.ts'
import { passOnFile } from './pass-on-file.ts'
import { prepareReport } from './prepare-report.ts'
import { protectReporter } from './protect-reporter.ts'
import { recordAdvice } from './record-advice.ts'
import { recordReport } from './record-report.ts'
import { reportSignal } from './report-signal.ts'
import { showChoices } from './show-choices.ts'
import { showFeedbackDesk } from './show-feedback-desk.ts'
import { showFigures } from './show-figures.ts'
import { showMeldcodeFile } from './show-meldcode-file.ts'
import { showRouting } from './show-routing.ts'
import { showSignal } from './show-signal.ts'
import { takeStep } from './take-step.ts'
import { takeUpSignal } from './take-up-signal.ts'
import { tryRouting } from './try-routing.ts'
import { readableFacts } from './words/say-refusal.ts'
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
    'PUT /signals/:signalId/handling': handleSignal,
    'PUT /signals/:signalId/danger': markDanger,
    'PUT /signals/:signalId/family': linkSignal,
    'PUT /signals/:signalId/reporter-protection': protectReporter,
    'GET /signals/:signalId/feedback-desk': showFeedbackDesk,
    'POST /signal-assignments': assignSignals,
    'GET /signal-choices': showChoices,
    'GET /signal-figures': showFigures,
    'GET /signal-routing': showRouting,
    'PUT /signal-routing': changeRouting,
    'POST /signal-routing/trials': tryRouting,
    'GET /own-signals': listOwn,
    'POST /own-signals/:signalId/answers': answerOwn,
    'GET /households/:householdId/signals': listHouseholdSignals,
    'POST /signals/:signalId/feedback': giveFeedback,
    'POST /meldcode-files': openMeldcodeFile,
    'GET /meldcode-files': listMeldcodeFiles,
    'GET /meldcode-files/:fileId': showMeldcodeFile,
    'PUT /meldcode-files/:fileId/steps/:step': takeStep,
    'POST /meldcode-files/:fileId/advice': recordAdvice,
    'POST /meldcode-files/:fileId/prepared-reports': prepareReport,
    'POST /meldcode-files/:fileId/reports': recordReport,
    'POST /meldcode-files/:fileId/signal': passOnFile,
    'PUT /meldcode-files/:fileId/closing': closeMeldcodeFile,
  },
  pages: {
    '/ik-maak-me-zorgen': reportPage,
    '/terugkoppeling/:municipality/:token': feedbackPage,
  },
  refusals: { nl: nl.refusals, en: en.refusals },
  readable: { nl: (facts) => readableFacts(nl, facts), en: (facts) => readableFacts(en, facts) },
}
