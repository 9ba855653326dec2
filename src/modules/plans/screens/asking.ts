import { useAsked } from '../../../platform/ui/asked.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import type { FamilyPlanPage } from '../contract/family-plan.ts'
import type { PlanPage, VersionList } from '../contract/plan.ts'
import { namesEn } from '../words/names.en.ts'
import { namesNl } from '../words/names.nl.ts'
import { screensEn } from '../words/screens.en.ts'
import { screensNl } from '../words/screens.nl.ts'

/** Everything these screens asked; one change makes all of it ask again. */
export const ASKED = 'plans'

/** What the screens of the plan say: their own texts, and what the codes are called. */
export function usePlanWords() {
  return { ...useWords({ nl: screensNl, en: screensEn }), names: useWords({ nl: namesNl, en: namesEn }) }
}

export type PlanWords = ReturnType<typeof usePlanWords>

export const planPath = (dossier: string) => `/dossiers/${dossier}/plan`
export const familyPlanPath = (dossier: string) => `/dossiers/${dossier}/family-plan`
/** The same on screen. */
export const planHref = (dossier: string) => `/app${planPath(dossier)}`

export function useFamilyPlan(dossier: string) {
  return useAsked<FamilyPlanPage>(ASKED, familyPlanPath(dossier), { keep: true })
}

/** The plan of a dossier; asked once it is known that one was started. */
export function usePlan(dossier: string, started: boolean) {
  return useAsked<PlanPage>(ASKED, planPath(dossier), { enabled: started })
}

export function useVersions(dossier: string) {
  return useAsked<VersionList>(ASKED, `${planPath(dossier)}/versions`, { keep: true })
}
