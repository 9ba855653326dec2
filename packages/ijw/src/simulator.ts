/** A provider and a municipality in one process that exchange messages: the counterpart for tests and demos. */

export type { Delivery } from './simulator/delivery.ts'
export type { Fault } from './simulator/faults.ts'
export { type Play, type PlayOptions, playStory } from './simulator/play.ts'
export { type Post, postInMemory } from './simulator/post.ts'
export { STORIES } from './simulator/stories/stories.ts'
export type { Step, Story } from './simulator/story.ts'
export { tellPlay } from './simulator/tell.ts'
