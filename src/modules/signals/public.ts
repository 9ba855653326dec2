/** What other modules may know and ask of signals. */

export { renewLinks } from './renew-links.ts'
export { signalDuties } from './duties.ts'
export { addSignals, type FeedbackInBulk, type SignalInBulk } from './store/bulk.ts'
export { countDueSignals, listDueSignals } from './store/due.ts'
export { findSignalsByNumber } from './store/find.ts'
