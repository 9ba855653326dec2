import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import type { ListOfRegister } from '../../contract/registers-entry.ts'
import { type Register, registers } from '../../rules/registers/registers.ts'
import { registerFieldsEn } from '../../words/register-fields.en.ts'
import { registerFieldsNl } from '../../words/register-fields.nl.ts'
import { registerScreensEn } from '../../words/register-screens.en.ts'
import { registerScreensNl } from '../../words/register-screens.nl.ts'
import { registersEn } from '../../words/registers.en.ts'
import { registersNl } from '../../words/registers.nl.ts'
import type { Saying } from '../../words/say-entry.ts'
import { programmeHref } from '../asking.ts'

/** What the screens of the registers say, with what fields and codes are called. */
export function useRegisterWords() {
  return {
    ...useWords({ nl: registerScreensNl, en: registerScreensEn }),
    fields: useWords({ nl: registerFieldsNl, en: registerFieldsEn }),
    codes: useWords({ nl: registersNl, en: registersEn }),
  }
}

/** What is needed to say the values of an entry in the language of the reader. */
export function useSaying(list: ListOfRegister = []): Saying {
  const language = useLanguage()
  return { language, day: (iso) => sayDate(iso, language), list }
}

/** How each register is called in an address, and in the API. */
const places: Readonly<Record<Register, { slug: string; api: string }>> = {
  advice: { slug: 'adviezen', api: 'advice' },
  idea: { slug: 'ideeen', api: 'ideas' },
  'council-item': { slug: 'raad', api: 'council-items' },
  decision: { slug: 'besluiten', api: 'decisions' },
  standstill: { slug: 'stilstand', api: 'standstills' },
  meeting: { slug: 'overleggen', api: 'meetings' },
  partner: { slug: 'partners', api: 'partners' },
  commitment: { slug: 'toezeggingen', api: 'commitments' },
  communication: { slug: 'communicatie', api: 'communication-actions' },
  heard: { slug: 'u-zei-wij-deden', api: 'heard' },
}

export const registerOf = (slug: string): Register | undefined =>
  registers.find((register) => places[register].slug === slug)
export const registersHref = (programme: string) => `${programmeHref(programme)}/registers`
export const registerHref = (programme: string, register: Register) =>
  `${registersHref(programme)}/${places[register].slug}`
export const entryHref = (id: string) => `/app/programma/registers/${id}`
/** Where the API keeps a register of a programme. */
export const registerPath = (programme: string, register: Register) =>
  `/programmes/${programme}/${places[register].api}`
