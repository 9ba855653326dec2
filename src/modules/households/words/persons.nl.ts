import type { AgeWords } from '../rules/ages.ts'
import type { BsnRefusal } from '../rules/bsn.ts'
import type { DateWords, PartialDateRefusal } from '../rules/partial-date.ts'

/** What people read about persons, their dates and ages. */
export const personsNl = {
  refusals: {
    'households/bsn-wrong': 'Dit burgerservicenummer klopt niet. Controleer de negen cijfers of laat het leeg.',
    'households/impossible-date': 'Deze datum bestaat niet. Vul een datum in, of vul nullen in voor wat u niet weet.',
  } satisfies Record<BsnRefusal | PartialDateRefusal, string>,
  dates: {
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    full: '{day} {month} {year}',
    dayUnknown: '{month} {year} (dag onbekend)',
    monthUnknown: '{year} (dag en maand onbekend)',
    unknown: 'onbekend',
  } satisfies DateWords,
  ages: {
    exact: '{years} jaar',
    between: '{least} of {most} jaar',
    unbornOr: 'nog niet geboren of {most} jaar',
    unborn: 'nog niet geboren',
    unknown: 'leeftijd onbekend',
  } satisfies AgeWords,
}

type Widen<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends string[] ? readonly string[] : Widen<T[K]>
}

/** The same texts in another language; a missing one does not compile. */
export type PersonsWords = Widen<typeof personsNl>
