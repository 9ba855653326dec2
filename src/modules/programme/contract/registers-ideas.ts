import { z } from 'zod'
import { harvests, places, STEPS } from '../rules/registers/ideas.ts'
import { Day, Text, Version } from './fields.ts'
import { registerContract, Words } from './registers-fields.ts'

const Step = z.int().min(STEPS.least).max(STEPS.most)

export const ideas = registerContract({
  own: {
    harvest: z.enum(harvests),
    /** In which session, or from which municipality or partner. */
    session: Words.default(''),
    /** What works, what it needs and what it yields, where it is done already. */
    works: Text.default(''),
  },
  row: {
    harvest: z.enum(harvests),
    session: z.string(),
    works: z.string(),
    impact: z.int().nullable(),
    effort: z.int().nullable(),
    votes: z.int().nullable(),
    votedIn: z.string(),
    place: z.enum(places),
  },
  states: ['gathered', 'chosen', 'done', 'dropped'],
  closed: ['done', 'dropped'],
})

const idea = { programmeId: z.uuid(), entryId: z.uuid(), version: Version }
export const PrioritiseIdea = z.strictObject({
  ...idea,
  impact: Step,
  effort: Step,
  votes: z.int().min(0).max(10_000).optional(),
  votedIn: Words.default(''),
})
export const ChooseIdea = z.strictObject({ ...idea, owner: z.uuid(), due: Day })

export const IdeaList = z.object({
  /** What brings most for the effort first. */
  entries: z.array(ideas.Row),
  mayChange: z.boolean(),
})
export type IdeaList = z.infer<typeof IdeaList>
