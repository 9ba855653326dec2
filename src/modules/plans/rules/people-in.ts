import type { FamilyPlanFile } from './family-group-plan.ts'
import type { PersonId, Plan } from './plan.ts'

/** Everybody a plan speaks of: by id who is on file or works here, by name who is not. Also who moved out or left since. */
export function peopleInPlan({ goesWell, ownWords, goals, assents, evaluations }: Plan): PersonId[] {
  const voices = [
    ...goesWell,
    ...ownWords,
    ...assents,
    ...evaluations.flatMap(({ sayings }) => sayings),
    ...goals.flatMap(({ inWordsOf }) => (inWordsOf ? [{ by: inWordsOf }] : [])),
  ]
  const doers = goals.flatMap(({ actions }) => actions.flatMap(({ by }) => (by.kind === 'helper' ? [] : [by.person])))
  return [...voices.map(({ by }) => by.person), ...goals.flatMap((goal) => goal.for), ...doers]
}

/** The same for the offers of a family group plan, and for who wants the plan on paper. */
export function peopleInFile({ offers, writing }: FamilyPlanFile): PersonId[] {
  const offered = offers.flatMap(({ by, to, answer }) => [by, ...to, ...(answer ? [answer.by] : [])])
  return writing ? [...offered, writing.askedBy] : offered
}
