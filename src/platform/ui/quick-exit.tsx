import { Icon } from './icons.tsx'
import { useUiWords } from './language.tsx'

/** Where the exit goes: a page nobody is surprised to see open. */
export const QUIET_PLACE = 'https://www.buienradar.nl/'

/**
 * Leaves the site at once, for who is looked over the shoulder. A plain link without JavaScript; with the small script of
 * the public pages it also wipes this page from the history of the tab, and Escape three times does the same.
 */
export function QuickExit({ to = QUIET_PLACE }: { to?: string }) {
  const words = useUiWords().quickExit
  return (
    <section className="vn-exit vn-no-print" data-vn-exit aria-label={words.label}>
      <div className="vn-exit__bar">
        <span className="vn-exit__hint">{words.hint}</span>
        <a className="vn-button vn-button--primary" href={to} rel="noreferrer nofollow" data-vn-exit-link>
          <Icon name="exit" />
          {words.label}
        </a>
      </div>
    </section>
  )
}
