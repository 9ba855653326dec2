import type { Words } from '../../../platform/words.ts'
import type { screensNl } from './screens.nl.ts'

export const screensEn: Words<typeof screensNl> = {
  happenings: {
    opened: 'Dossier opened',
    closed: 'Dossier closed',
    'signal-taken-up': 'Signal {number} taken up',
    'signal-added': 'Signal {number} added',
    'plan-started': 'Plan started',
    'goal-added': 'Goal added to the plan',
    'watch-covered': '{name} keeps an eye as deputy',
    'watch-returned': '{name} is back and keeps an eye again',
    'watch-succeeded': '{name} succeeds a colleague who left',
    'director-appointed': '{name} directs',
    'own-direction-given': '{name}: direct themselves',
    'power-used': 'Power used: {power}',
    'contact-changed': '{name} is the fixed contact',
    'person-involved': '{name} is involved',
    'involvement-ended': '{name} is no longer involved',
    'handover-offered': 'Handover offered to {name}',
    'handover-accepted': '{name} accepted the handover',
    'handover-refused': '{name} did not accept the handover',
    'handover-withdrawn': '{name} withdrew the handover',
  },
  ways: {
    'in-person': 'In person',
    phone: 'Phone',
    video: 'Video call',
    message: 'Message',
    letter: 'Letter',
  },
  nextThings: {
    'answer-handover': 'Answer to handover',
    'review-estimate': 'Look again at own direction',
    'cover-ends': 'Cover ends',
  },
}
