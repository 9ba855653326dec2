/** What other modules may know and ask of signals. */

export { endSignals, openSignalEnds } from './dossier-ends.ts'
export { signalDuties } from './duties.ts'
export { signalFigures } from './figures.ts'
export { renewLinks } from './renew-links.ts'
export { signalSettings } from './settings.ts'
export { addSignals, type FeedbackInBulk, type SignalInBulk } from './store/bulk.ts'
export { dueSignals } from './store/due.ts'
export { findSignalsByNumber } from './store/find.ts'
