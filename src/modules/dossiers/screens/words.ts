import { useWords } from '../../../platform/ui/language.tsx'
import { actsEn } from '../words/acts.en.ts'
import { actsNl } from '../words/acts.nl.ts'
import { fileEn } from '../words/file.en.ts'
import { fileNl } from '../words/file.nl.ts'
import { namesEn } from '../words/names.en.ts'
import { namesNl } from '../words/names.nl.ts'
import { screensEn } from '../words/screens.en.ts'
import { screensNl } from '../words/screens.nl.ts'

/** Everything the screens of dossiers say, in the reader's language. */
export function useFileWords() {
  return {
    ...useWords({ nl: fileNl, en: fileEn }),
    acts: useActs(),
    names: useWords({ nl: namesNl, en: namesEn }),
    events: useWords({ nl: screensNl, en: screensEn }),
  }
}

/** What the weighty screens say. */
export const useActs = () => useWords({ nl: actsNl, en: actsEn })
