import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '../words.ts'
import { en } from './words.en.ts'
import { nl, type UiWords } from './words.nl.ts'

const CurrentLanguage = createContext<Language>('nl')

/** Says in which language everything below speaks. Without it: Dutch. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <CurrentLanguage value={language}>{children}</CurrentLanguage>
}

export function useLanguage(): Language {
  return useContext(CurrentLanguage)
}

/** The catalogue of a module in the reader's language: `const words = useWords({ nl, en })`. */
export function useWords<T>(catalogue: Readonly<Record<Language, T>>): T {
  return catalogue[useLanguage()]
}

/** The words of the components themselves. */
export function useUiWords(): UiWords {
  return useWords({ nl, en })
}
