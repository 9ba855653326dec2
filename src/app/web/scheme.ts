import type { Language } from '../../platform/words.ts'

/** The language chosen on this device, here or on a public page; undefined when the reader never chose. */
export function keptLanguage(): Language | undefined {
  const kept = /(?:^|; )vangnet_language=(nl|en)(?:;|$)/.exec(document.cookie)?.[1]
  return kept === 'nl' || kept === 'en' ? kept : undefined
}

/** How the reader wants the screens to look; `auto` follows the device. */
export const SCHEME_CHOICES = ['auto', 'light', 'dark', 'contrast'] as const
export type SchemeChoice = (typeof SCHEME_CHOICES)[number]

const KEPT_AS = 'vangnet-weergave'

/** The choice made earlier on this device. A browser without storage follows the device. */
export function keptScheme(): SchemeChoice {
  try {
    const kept = localStorage.getItem(KEPT_AS)
    return SCHEME_CHOICES.find((choice) => choice === kept) ?? 'auto'
  } catch {
    return 'auto'
  }
}

export function applyScheme(choice: SchemeChoice): void {
  if (choice === 'auto') document.documentElement.removeAttribute('data-scheme')
  else document.documentElement.setAttribute('data-scheme', choice)
}

export function keepScheme(choice: SchemeChoice): void {
  applyScheme(choice)
  try {
    localStorage.setItem(KEPT_AS, choice)
  } catch {
    // Private browsing: the choice holds until the page is closed.
  }
}

/** Puts the colours of the municipality on; the server makes the stylesheet from the colour. */
export function applyBrand(brand: string): void {
  const href = `/theme/${brand.replace('#', '').toLowerCase()}.css`
  const link = document.querySelector<HTMLLinkElement>('link[data-vn-brand]') ?? document.createElement('link')
  if (link.getAttribute('href') === href) return
  link.rel = 'stylesheet'
  link.dataset.vnBrand = ''
  link.href = href
  document.head.append(link)
}
