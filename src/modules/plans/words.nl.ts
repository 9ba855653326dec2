import type { AskedRefusal } from './rules/asked.ts'

export const nl = {
  refusals: {
    'plans/none-yet': 'Dit gezin heeft nog geen plan. Begin het plan.',
    'constraint/one_plan_per_dossier': 'Dit gezin heeft al een plan. Werk in dat plan verder.',
  } satisfies Record<AskedRefusal, string>,
}

type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> }
export type PlansWords = Widen<typeof nl>
