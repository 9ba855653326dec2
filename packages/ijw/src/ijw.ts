/**
 * The messages of iJw and iWmo: read, judged, answered, written, explained and counted. Everything here works in Node and
 * in the browser, without clock, files or network.
 */

export * from './calculate/amounts.ts'
export { investigation, refusal, refusalOnResidence } from './calculate/answers.ts'
export * from './calculate/bsn.ts'
export {
  allocationsAfterChange,
  type Decision,
  hasChanged,
  isCurrent,
  type Wish,
  wishAsRequest,
  withOthers,
} from './calculate/changes.ts'
export * from './calculate/credits.ts'
export { type Delivery, deliveredPerPeriod, hoursToClaim, volumeOf } from './calculate/delivered.ts'
export * from './calculate/periods.ts'
export * from './calculate/terms.ts'
export * from './calculate/volumes.ts'
export * from './calculate/weeks.ts'
export * from './calculate/working-days.ts'
export * from './envelope/ggk.ts'
export * from './envelope/wrap-message.ts'
export * from './envelope/zip.ts'
export * from './explain/explain.ts'
export type { Finding, Level } from './finding.ts'
export * from './judge/earlier/earlier.ts'
export { judgeAgainstEarlier } from './judge/earlier/judge.ts'
export { type InMemoryEarlier, inMemoryEarlier } from './judge/earlier/memory.ts'
export { judgeInside } from './judge/inside/inside.ts'
export * from './judge/judge.ts'
export { judgeAgainstOutside } from './judge/outside/judge.ts'
export type { Agreement, CodedProduct, Outside } from './judge/outside/outside.ts'
export type { NotApplicable, RuleText } from './judge/rule.ts'
export * from './judge/table.ts'
export { nameOfCode } from './model/code-names.ts'
export * as codes from './model/codes.ts'
export {
  ANSWERED_BY,
  type Bodies,
  type Message,
  type MessageNumber,
  type MessageOf,
  type SentNumber,
} from './model/contents.ts'
export type { Field, Fields, Group, Infer, Many, Model, Optional, Simple } from './model/kinds.ts'
export * from './model/releases.ts'
export type { Standard } from './model/values.ts'
export * from './reader/options.ts'
export type { Position } from './reader/position.ts'
export * from './reader/read-document.ts'
export { locate, type MessageOptions, messageReader, type Reading, readMessage } from './reader/read-message.ts'
export * from './reply/about.ts'
export * from './reply/reply.ts'
export * from './summary/summary.ts'
export * from './writer/write.ts'
