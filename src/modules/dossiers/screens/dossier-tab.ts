import type { ComponentType } from 'react'
import type { Language } from '../../../platform/words.ts'
import type { DossierPage } from '../contract/dossier.ts'

export type TabProps = { dossier: DossierPage }

/**
 * One part of the page of a dossier. A module higher up the staircase makes its own, and the app puts it in the list in
 * src/app/web/screens.ts: screens of modules do not know each other.
 */
export type DossierTab = {
  /** In the address: `?deel=gezinsplan`. */
  key: string
  label: Readonly<Record<Language, string>>
} & (
  | { load: () => Promise<{ Tab: ComponentType<TabProps> }> }
  /** Or a screen of its own, below the address of the dossier: `plan`. */
  | { path: string }
)
