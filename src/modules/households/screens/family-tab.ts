import type { ComponentType } from 'react'
import type { Language } from '../../../platform/words.ts'

/**
 * One part of the page of a family that a module higher up the staircase makes; the app puts it in the list in
 * src/app/web/screens.ts: screens of modules do not know each other.
 */
export type FamilyTab = {
  /** In the address: `?deel=signalen`. */
  key: string
  label: Readonly<Record<Language, string>>
  /** Whoever has one of these roles sees it; the server decides what is in it. */
  roles: readonly string[]
  load: () => Promise<{ Tab: ComponentType<{ householdId: string }> }>
}
