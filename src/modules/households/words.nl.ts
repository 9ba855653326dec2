import type { HouseholdsRefusal } from './rules/access.ts'

export const nl = {
  refusals: {
    'households/unknown': 'Dit gezin bestaat niet of u mag het niet zien. Zoek het opnieuw of vraag toegang aan.',
    'households/no-members': 'Voeg minstens één persoon toe.',
    'households/bsn-known': 'Dit burgerservicenummer is al van iemand anders. Zoek eerst of het gezin al bestaat.',
  } satisfies Record<HouseholdsRefusal, string>,
}

type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> }
export type HouseholdsWords = Widen<typeof nl>
