import { useAsked as useAskedAs } from '../../../platform/ui/asked.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { ageOn, describeAge } from '../rules/ages.ts'
import { birthOf } from '../rules/family-picture.ts'
import { describePartialDate, type PartialDate } from '../rules/partial-date.ts'
import { familyEn } from '../words/family.en.ts'
import { type FamilyWords, familyNl } from '../words/family.nl.ts'
import { personsEn } from '../words/persons.en.ts'
import { type PersonsWords, personsNl } from '../words/persons.nl.ts'

/** Everything these screens asked; one change makes all of it ask again. */
export const ASKED = 'families'

export function useAsked<T>(path: string, enabled = true) {
  return useAskedAs<T>(ASKED, path, { enabled })
}

export function useFamilyWords(): FamilyWords {
  return useWords({ nl: familyNl, en: familyEn })
}

export function usePersonsWords(): PersonsWords {
  return useWords({ nl: personsNl, en: personsEn })
}

/** A date as registered in words, also when parts of it are unknown. */
export function useSayDate(): (date: string) => string {
  const words = usePersonsWords().dates
  return (date) => describePartialDate(date.replaceAll('-', '') as PartialDate, words)
}

/** The age on a day in words: "12 jaar", "29 of 30 jaar", "nog niet geboren". */
export function useSayAge(): (person: { birth: string; expected: string | null }, day: string) => string {
  const words = usePersonsWords().ages
  return (person, day) => describeAge(ageOn(birthOf(person), day), words)
}
