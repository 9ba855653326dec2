import { oklchOf } from './oklch.ts'
import { makeScheme, ROLES, type Role, type Scheme, type SchemeName, type Step } from './scheme.ts'

/** The colour of Vangnet itself, for an installation that brings none. Not the blue of the national government. */
export const DEFAULT_BRAND = '#1d5c87'

/** Measures that do not follow the brand. A municipality may override any of them in a stylesheet of its own. */
const MEASURES: Readonly<Record<string, string>> = {
  'text-font-family-default':
    "'Source Sans 3 Variable', 'Source Sans 3', system-ui, -apple-system, 'Segoe UI', sans-serif",
  'text-font-family-monospace': 'ui-monospace, Consolas, monospace',
  'text-font-size-sm': '0.9375rem',
  'text-font-size-md': '1.0625rem',
  'text-font-size-lg': '1.1875rem',
  'text-font-size-xl': '1.375rem',
  'text-font-size-2xl': '1.75rem',
  'text-font-size-3xl': '2.125rem',
  'text-font-weight-default': '400',
  'text-font-weight-bold': '650',
  'text-line-height-sm': '1.25',
  'text-line-height-md': '1.5',
  'border-radius-sm': '4px',
  'border-radius-md': '6px',
  'border-radius-lg': '10px',
  'border-radius-round': '999px',
  'border-width-sm': '1px',
  'border-width-md': '2px',
  'border-width-lg': '4px',
  'space-block-xs': '0.25rem',
  'space-block-sm': '0.5rem',
  'space-block-md': '0.75rem',
  'space-block-lg': '1rem',
  'space-block-xl': '1.5rem',
  'space-block-2xl': '2rem',
  'space-block-3xl': '3rem',
  'space-inline-xs': '0.25rem',
  'space-inline-sm': '0.5rem',
  'space-inline-md': '0.75rem',
  'space-inline-lg': '1rem',
  'space-inline-xl': '1.5rem',
  'space-inline-2xl': '2rem',
  'pointer-target-min-block-size': '44px',
  'size-icon-md': '1.25em',
}

const MEANING: readonly Step[] = [
  'bg-default',
  'bg-active',
  'border-default',
  'color-document',
  'color-default',
  'inverse-bg-default',
  'inverse-color-default',
]

/** The steps that stylesheets may use. The full set would triple what a phone has to fetch; a test names what is missing here. */
const PUBLISHED: Readonly<Record<Role, readonly Step[]>> = {
  default: [
    'bg-document',
    'bg-subtle',
    'bg-default',
    'bg-active',
    'border-subtle',
    'border-default',
    'border-hover',
    'color-document',
    'color-subtle',
    'inverse-bg-document',
    'inverse-color-document',
  ],
  'accent-1': [
    'bg-hover',
    'border-default',
    'color-document',
    'inverse-bg-document',
    'inverse-bg-default',
    'inverse-color-document',
  ],
  'action-1': [
    'bg-document',
    'bg-default',
    'bg-hover',
    'bg-active',
    'border-default',
    'border-hover',
    'color-document',
    'color-default',
    'color-hover',
    'inverse-bg-default',
    'inverse-bg-hover',
    'inverse-bg-active',
    'inverse-color-default',
  ],
  info: MEANING,
  positive: MEANING,
  warning: MEANING,
  negative: [...MEANING, 'inverse-bg-hover'],
  highlight: ['bg-active', 'color-document'],
}

function block(selector: string, lines: readonly string[]): string {
  return `${selector}{${lines.join(';')}}`
}

function colourLines(scheme: Scheme, dark: boolean): string[] {
  const lines = ROLES.flatMap((role) =>
    PUBLISHED[role].map((step) => `--basis-color-${role}-${step}:${scheme[role][step]}`),
  )
  return [`color-scheme:${dark ? 'dark' : 'light'}`, ...lines]
}

/** The brand colour itself, for the mark in the header: never behind text other than the one that reads best on it. */
function brandLines(brand: string): string[] {
  const bright = oklchOf(brand).lightness > 0.62
  return [`--vn-brand:${brand}`, `--vn-brand-ink:${bright ? '#000000' : '#ffffff'}`]
}

/**
 * The whole theme as CSS, from one brand colour (`#rrggbb`): light, dark and high contrast by the reader's own settings,
 * and by `data-scheme` on `<html>` when the reader chose otherwise here.
 */
export function themeCss(brand: string = DEFAULT_BRAND): string {
  const colours = (name: SchemeName) => colourLines(makeScheme(brand, name), name.endsWith('dark'))
  const measures = Object.entries(MEASURES).map(([name, value]) => `--basis-${name}:${value}`)
  const unchosen = ':root:not([data-scheme])'
  return [
    block(':root', [...measures, ...brandLines(brand), ...colours('light')]),
    `@media (prefers-color-scheme:dark){${block(unchosen, colours('dark'))}}`,
    block(':root[data-scheme=dark]', colours('dark')),
    `@media (prefers-contrast:more){${block(`:root:not([data-scheme=dark])`, colours('contrast'))}}`,
    block(':root[data-scheme=contrast]', colours('contrast')),
    `@media (prefers-contrast:more) and (prefers-color-scheme:dark){${block(`${unchosen},:root[data-scheme=contrast]`, colours('contrast-dark'))}}`,
    `@media print{${block(':root,:root[data-scheme]', colours('light'))}}`,
  ].join('\n')
}
