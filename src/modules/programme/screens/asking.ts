import { useAsked as useAskedAs } from '../../../platform/ui/asked.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import type { ProgrammePage } from '../contract/programmes.ts'
import { followEn } from '../words/follow.en.ts'
import { followNl } from '../words/follow.nl.ts'
import { nodeEn } from '../words/node.en.ts'
import { nodeNl } from '../words/node.nl.ts'
import { screensEn } from '../words/screens.en.ts'
import { screensNl } from '../words/screens.nl.ts'
import { shapeEn } from '../words/shape-screens.en.ts'
import { shapeNl } from '../words/shape-screens.nl.ts'

/** Everything these screens asked; one change makes all of it ask again. */
export const ASKED = 'programme'

export function useAsked<T>(path: string) {
  return useAskedAs<T>(ASKED, path, { keep: true })
}

/** What the screens of a programme say: their own texts, and what codes and warnings are called. */
export function useProgrammeWords() {
  return {
    ...useWords({ nl: screensNl, en: screensEn }),
    node: useWords({ nl: nodeNl, en: nodeEn }),
    codes: useWords({ nl: followNl, en: followEn }),
    shape: useWords({ nl: shapeNl, en: shapeEn }),
  }
}

export const listHref = '/app/programma'
export const importsHref = '/app/programma/inlezen'
export const questionsHref = '/app/programma/vragen'
export const programmeHref = (id: string) => `/app/programma/${id}`
export const nodeHref = (id: string) => `/app/programma/onderdelen/${id}`
export const momentHref = (id: string) => `/app/programma/momenten/${id}`

export function useProgramme(id: string) {
  return useAsked<ProgrammePage>(`/programmes/${id}`)
}

export type ProgrammeWords = ReturnType<typeof useProgrammeWords>
