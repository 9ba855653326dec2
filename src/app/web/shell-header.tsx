import { useEffect, useId, useRef, useState } from 'react'
import { api } from '../../platform/ui/api-client.ts'
import { Button } from '../../platform/ui/button.tsx'
import { SelectField } from '../../platform/ui/field.tsx'
import { Icon } from '../../platform/ui/icons.tsx'
import { useLanguage, useWords } from '../../platform/ui/language.tsx'
import type { Me } from '../../platform/ui/me.tsx'
import { useRoleNames } from '../../platform/ui/role-names.tsx'
import type { Language } from '../../platform/words.ts'
import { Bell } from './bell.tsx'
import { BrandMark } from './brand-mark.tsx'
import { keepScheme, keptScheme, SCHEME_CHOICES, type SchemeChoice } from './scheme.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

type HeaderProps = {
  me: Me | undefined
  menuOpen: boolean
  setMenuOpen: (open: boolean) => void
  changeLanguage: (language: Language) => void
  /** Undefined for whoever may not search. */
  onSearch: (() => void) | undefined
  /** For what one searches, when that is not everything. */
  searchLabel: string | undefined
}

/** "Anne van der Ven" → "AV": first and last name. */
function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part))
  const last = parts.length > 1 ? parts.at(-1) : undefined
  return [parts[0], last].map((part) => part?.[0] ?? '').join('') || name.slice(0, 1)
}

/** Closes an opened menu when one goes elsewhere or presses Escape. */
function useClosing(box: React.RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = (event: Event) => {
      const menu = box.current
      if (!menu?.open) return
      const pressed = event instanceof KeyboardEvent && event.key === 'Escape'
      const outside = event.type !== 'keydown' && event.target instanceof Node && !menu.contains(event.target)
      if (pressed) menu.querySelector('summary')?.focus()
      if (pressed || outside) menu.open = false
    }
    for (const kind of ['keydown', 'pointerdown', 'focusin']) document.addEventListener(kind, close)
    return () => {
      for (const kind of ['keydown', 'pointerdown', 'focusin']) document.removeEventListener(kind, close)
    }
  }, [box])
}

function Preferences({ me, changeLanguage }: Pick<HeaderProps, 'me' | 'changeLanguage'>) {
  const all = useWords({ nl, en })
  const words = all.account
  const [scheme, setScheme] = useState<SchemeChoice>(keptScheme)
  const language = useLanguage()
  const switchTo = (code: string) =>
    api.put('/session/municipality', { code }).then(
      () => location.assign('/app'),
      () => location.reload(),
    )
  return (
    <>
      {me && me.municipalities.length > 1 && (
        <SelectField
          label={words.municipality}
          name="account-municipality"
          empty={false}
          value={me.municipality.code}
          options={me.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(event) => switchTo(event.target.value)}
        />
      )}
      <SelectField
        label={words.language}
        name="account-language"
        empty={false}
        value={language}
        options={(['nl', 'en'] as const).map((one) => ({ value: one, label: all.languages[one] }))}
        onChange={(event) => changeLanguage(event.target.value === 'en' ? 'en' : 'nl')}
      />
      <SelectField
        label={words.scheme}
        name="account-scheme"
        empty={false}
        value={scheme}
        options={SCHEME_CHOICES.map((one) => ({ value: one, label: words.schemes[one] }))}
        onChange={(event) => {
          const next = SCHEME_CHOICES.find((one) => one === event.target.value) ?? 'auto'
          setScheme(next)
          keepScheme(next)
        }}
      />
    </>
  )
}

function AccountMenu({ me, changeLanguage }: Pick<HeaderProps, 'me' | 'changeLanguage'>) {
  const words = useWords({ nl, en }).account
  const rolesOf = useRoleNames()
  const box = useRef<HTMLDetailsElement>(null)
  useClosing(box)
  return (
    <details className="vn-menu" ref={box}>
      <summary>
        <span className="vn-hidden">{words.open}: </span>
        {me && (
          <span className="vn-bar__name">
            {me.worker.name}
            <small>{me.municipality.name}</small>
          </span>
        )}
        <span className="vn-avatar" aria-hidden="true">
          {me ? initialsOf(me.worker.name) : <Icon name="person" />}
        </span>
      </summary>
      <div className="vn-menu__panel">
        {me && (
          <p>
            <strong>{me.worker.name}</strong>
            <br />
            {me.municipality.name}
            <br />
            {rolesOf(me.roles)}
          </p>
        )}
        <p>
          <a href="/app/mijn-account">{words.own}</a>
        </p>
        <Preferences me={me} changeLanguage={changeLanguage} />
        {me?.demo && (
          <p>
            <a href="/app/onderdelen">{words.parts}</a>
          </p>
        )}
        <form method="post" action="/logout">
          <Button type="submit" icon="exit">
            {words.logout}
          </Button>
        </form>
      </div>
    </details>
  )
}

/** The bar on top: where one is, search, and who one is. */
export function ShellHeader({ me, menuOpen, setMenuOpen, changeLanguage, onSearch, searchLabel }: HeaderProps) {
  const words = useWords({ nl, en })
  const id = useId()
  return (
    <header>
      <div className="vn-bar">
        <a className="vn-brand" href="/app">
          <BrandMark />
          {words.product}
        </a>
        <div className="vn-bar__search">
          <button
            type="button"
            className="vn-menu-button"
            aria-expanded={menuOpen}
            onClick={() => setMenuOpen(!menuOpen)}
          >
            <Icon name={menuOpen ? 'cross' : 'menu'} />
            {words.menu}
          </button>
          {onSearch && (
            <button
              type="button"
              className="vn-search-open"
              onClick={onSearch}
              aria-keyshortcuts="Control+K"
              aria-labelledby={id}
            >
              <Icon name="search" />
              <span id={id}>{searchLabel ?? words.searchOpen}</span>
              <kbd>Ctrl K</kbd>
            </button>
          )}
        </div>
        <div className="vn-bar__end">
          {me && <Bell />}
          <AccountMenu me={me} changeLanguage={changeLanguage} />
        </div>
      </div>
    </header>
  )
}
