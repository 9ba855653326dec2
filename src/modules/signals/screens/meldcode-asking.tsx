import { useAsked } from '../../../platform/ui/asked.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { fill } from '../../../platform/words.ts'
import type { MeldcodeFileList, MeldcodeFilePage } from '../contract/meldcode.ts'
import { en } from '../words/en.ts'
import { meldcodeEn } from '../words/meldcode.en.ts'
import { meldcodeNl } from '../words/meldcode.nl.ts'
import { meldcodeScreensEn } from '../words/meldcode-screens.en.ts'
import { type MeldcodeScreenWords, meldcodeScreensNl } from '../words/meldcode-screens.nl.ts'
import { nl } from '../words/nl.ts'
import { readableFacts } from '../words/say-refusal.ts'

/** Everything the screens of the meldcode asked; one change makes all of it ask again. */
export const ASKED = 'meldcode'

export function useScreenWords(): MeldcodeScreenWords {
  return useWords({ nl: meldcodeScreensNl, en: meldcodeScreensEn })
}

export function useMeldcodeWords() {
  return useWords({ nl: meldcodeNl, en: meldcodeEn })
}

/** Where the page of a file stands. */
export function fileHref({ id }: { id: string }): string {
  return `/app/meldcode/${id}`
}

export function useFile(fileId: string) {
  return useAsked<MeldcodeFilePage>(ASKED, `/meldcode-files/${fileId}`)
}

export function useFiles(query: string) {
  return useAsked<MeldcodeFileList>(ASKED, `/meldcode-files?${query}`)
}

type No = { code: string; facts: Record<string, string | number> } | null

/** Says why something may not be done, in the words of the rules. */
export function useSayNo(): (no: No) => string | undefined {
  const words = useWords({ nl, en })
  return (no) => {
    if (!no) return undefined
    const sentence = (words.refusals as Readonly<Record<string, string>>)[no.code]
    return fill(sentence ?? no.code, readableFacts(words, no.facts))
  }
}
