/** What other modules may know and ask of signals. */
export { findSignalsByNumber } from './store/find.ts'
