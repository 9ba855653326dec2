/** A provider and a municipality in one process that exchange messages: the counterpart for tests and demos. */

export { type Delivery, refusalsIn } from './simulator/delivery.ts'
export type { Fault } from './simulator/faults.ts'
export {
  type Circumstances,
  type Identify,
  type Party,
  type Received,
  receive,
  type Sent,
  send,
} from './simulator/party.ts'
export { type Play, type PlayOptions, playStory } from './simulator/play.ts'
export { fileNameOf, type Letter, type Post, postInMemory } from './simulator/post.ts'
export { STORIES } from './simulator/stories/stories.ts'
export type { Content, ContentOf, Role, Step, Story } from './simulator/story.ts'
export { tellPlay } from './simulator/tell.ts'
export { type Missed, missedTerms } from './simulator/terms-kept.ts'
