/**
 * The messages of iJw and iWmo: read, judged, answered, written, explained and counted. Everything here works in Node and
 * in the browser, without clock, files or network.
 */

export * from './calculate/amounts.ts'
export * from './calculate/answers.ts'
export * from './calculate/bsn.ts'
export * from './calculate/changes.ts'
export * from './calculate/credits.ts'
export * from './calculate/delivered.ts'
export * from './calculate/periods.ts'
export * from './calculate/terms.ts'
export * from './calculate/volumes.ts'
export * from './calculate/weeks.ts'
export * from './calculate/working-days.ts'
