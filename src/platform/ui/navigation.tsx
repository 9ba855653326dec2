import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { fill } from '../words.ts'
import { Icon } from './icons.tsx'
import { useUiWords } from './language.tsx'

/** The first thing on a page for who uses the keyboard. */
export function SkipLink({ to = 'vn-main' }: { to?: string }) {
  const words = useUiWords()
  return (
    <a className="vn-skip" href={`#${to}`}>
      {words.skip}
    </a>
  )
}

export type Crumb = { label: string; href?: string }

/** The way back up. The last crumb is this page. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = useUiWords()
  return (
    <nav className="vn-crumbs" aria-label={words.breadcrumbs}>
      <ol>
        {crumbs.map(({ label, href }, at) => (
          <li key={`${label}${href}`}>
            {at > 0 && <Icon name="right" />}
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

export type Tab = { label: string; href: string; current?: boolean; badge?: ReactNode }

/** Parts of one file as links: each has its own address, so that back and share work. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const row = useRef<HTMLElement>(null)
  const here = tabs.find(({ current }) => current)?.href
  // On a narrow screen the row scrolls sideways: where one is stays in sight. The page itself does not move.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part of the file must come into sight too
  useEffect(() => {
    const tab = row.current?.querySelector('[aria-current]')
    if (!row.current || !tab) return
    row.current.scrollLeft += Math.max(0, tab.getBoundingClientRect().right - row.current.getBoundingClientRect().right)
  }, [here])
  return (
    <nav className="vn-tabs" aria-label={label} ref={row}>
      <ul>
        {tabs.map(({ label: text, href, current, badge }) => (
          <li key={href}>
            <a href={href} {...(current && { 'aria-current': 'page' })}>
              {text} {badge}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Small choices that narrow what is shown, one at a time; each is a link. */
export function Chips({ label, chips }: { label: string; chips: readonly Tab[] }) {
  return (
    <nav className="vn-chips" aria-label={label}>
      {chips.map(({ label: text, href, current, badge }) => (
        <a key={href} href={href} {...(current && { 'aria-current': 'true' })}>
          {text} {badge}
        </a>
      ))}
    </nav>
  )
}

export type PaginationProps = {
  page: number
  pageSize: number
  total: number
  hrefFor: (page: number) => string
  label?: string
}

function shownPages(page: number, last: number): number[] {
  const near = [1, page - 1, page, page + 1, last].filter((one) => one >= 1 && one <= last)
  return [...new Set(near)].sort((a, b) => a - b)
}

/** Which part of a list is shown, and the way to the rest. Nothing when all fits on one page. */
export function Pagination({ page, pageSize, total, hrefFor, label }: PaginationProps) {
  const words = useUiWords().pages
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (last === 1) return null
  const pages = shownPages(page, last)
  const range = { from: (page - 1) * pageSize + 1, to: Math.min(total, page * pageSize), total }
  return (
    <nav className="vn-pages" aria-label={label ?? words.label}>
      <p>{fill(words.of, range)}</p>
      <ul>
        <li>
          {page > 1 && (
            <a href={hrefFor(page - 1)} rel="prev">
              {words.previous}
            </a>
          )}
        </li>
        {pages.map((one, at) => (
          <Fragment key={one}>
            {at > 0 && one - (pages[at - 1] ?? 0) > 1 && <li aria-hidden="true">…</li>}
            <li>
              <a
                href={hrefFor(one)}
                aria-label={fill(words.page, { page: one })}
                {...(one === page && { 'aria-current': 'page' })}
              >
                {one}
              </a>
            </li>
          </Fragment>
        ))}
        <li>
          {page < last && (
            <a href={hrefFor(page + 1)} rel="next">
              {words.next}
            </a>
          )}
        </li>
      </ul>
    </nav>
  )
}
