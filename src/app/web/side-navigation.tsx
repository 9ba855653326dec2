import { useRouterState } from '@tanstack/react-router'
import { Icon } from '../../platform/ui/icons.tsx'
import { useLanguage, useWords } from '../../platform/ui/language.tsx'
import type { NavEntry, NavGroup, ScreenRoute } from '../../platform/ui/screen.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

const GROUPS: readonly NavGroup[] = ['work', 'steer', 'manage']

type Entry = NavEntry & { href: string }

/** The entries somebody with these roles sees, in order. */
export function entriesFor(screens: readonly ScreenRoute[], roles: readonly string[]): Entry[] {
  return screens
    .flatMap(({ path, nav }) => (nav ? [{ ...nav, href: path === '/' ? '/app' : `/app${path}` }] : []))
    .filter((entry) => !entry.roles || entry.roles.some((role) => roles.includes(role)))
    .sort((a, b) => a.order - b.order)
}

/** The entry that belongs to an address: the longest one that the address starts with. */
export function currentEntry(entries: readonly Entry[], address: string): Entry | undefined {
  const fits = entries.filter(({ href }) => address === href || (href !== '/app' && address.startsWith(`${href}/`)))
  return fits.sort((a, b) => b.href.length - a.href.length)[0]
}

/** The navigation at the side; on a narrow screen it opens under the "Menu" button. */
export function SideNavigation({
  screens,
  roles,
  open,
}: {
  screens: readonly ScreenRoute[]
  roles: readonly string[]
  open: boolean
}) {
  const words = useWords({ nl, en })
  const language = useLanguage()
  const address = useRouterState({
    select: (state) => state.location.publicHref.replace(/[?#].*$/, '').replace(/\/$/, ''),
  })
  const entries = entriesFor(screens, roles)
  const current = currentEntry(entries, address)
  return (
    <nav className="vn-side" aria-label={words.navigation} {...(open && { 'data-open': '' })}>
      {GROUPS.map((group) => {
        const own = entries.filter((entry) => (entry.group ?? 'work') === group)
        if (own.length === 0) return null
        return (
          <div key={group}>
            <h2>{words.groups[group]}</h2>
            <ul>
              {own.map((entry) => (
                <li key={entry.href}>
                  <a href={entry.href} {...(entry === current && { 'aria-current': 'page' })}>
                    <Icon name={entry.icon} />
                    {entry.label[language]}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}
