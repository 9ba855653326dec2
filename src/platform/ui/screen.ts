import { useParams, useRouterState } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { Language } from '../words.ts'
import type { IconName } from './icons.tsx'
import { readTableState, type TableDefaults, type TableState, writeTableState } from './table-state.ts'

/** Where an entry stands in the side navigation. */
export type NavGroup = 'work' | 'steer' | 'manage'

export type NavEntry = {
  /** Put the texts in the module's `words.nav.ts`: the route list is loaded at once, the large catalogues are not. */
  label: Readonly<Record<Language, string>>
  icon: IconName
  /** Small numbers stand higher. */
  order: number
  group?: NavGroup
  /** Whoever has one of these roles sees the entry; without roles everybody does. Hiding is courtesy: the server decides. */
  roles?: readonly string[]
}

/** One screen of the staff app, as a module contributes it in `screens/routes.tsx`. */
export type ScreenRoute = {
  /** Under `/app`, with parameters as `$name`: `/signalen/$signalId`. */
  path: `/${string}`
  /** Loads the screen when somebody goes there: `() => import('./signal-page.tsx')`, which exports `Screen`. */
  load: () => Promise<{ Screen: ComponentType }>
  nav?: NavEntry
}

/** The parameters of the address of this screen: `const { signalId } = useScreenParams<'signalId'>()`. */
export function useScreenParams<Name extends string>(): Record<Name, string> {
  return useParams({ strict: false }) as Record<Name, string>
}

/** The query behind the address, as text: `useScreenSearch().get('status')`. */
export function useScreenSearch(): URLSearchParams {
  return new URLSearchParams(useRouterState({ select: (state) => state.location.searchStr }))
}

/** The state of the list on this screen, read from the address, and the address of any other state. */
export function useTableState(defaults: TableDefaults = {}): {
  state: TableState
  hrefFor: (state: TableState) => string
} {
  const address = useRouterState({ select: (state) => state.location.publicHref })
  return {
    state: readTableState(address.split('?')[1] ?? '', defaults),
    hrefFor: (state) => writeTableState(address, state, defaults),
  }
}
