type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element as text. Attributes only, no style: a page may forbid inline styles. */
export function el(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeText(value ?? '')}"`)
    .join('')
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`
}

/** Text for people, safe inside an element or attribute. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

export type Point = { x: number; y: number }

export function pathOf(points: readonly Point[], closed = false): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** What colours a picture is drawn with. */
export type Palette = Readonly<Record<'ink' | 'subtle' | 'ground' | 'line' | 'mark' | 'markInk' | 'accent', string>>

/** Colours of the theme, so that a picture on the page follows light, dark and high contrast. */
export const THEME: Palette = {
  ink: 'var(--basis-color-default-color-document)',
  subtle: 'var(--basis-color-default-color-subtle)',
  ground: 'var(--basis-color-default-bg-document)',
  line: 'var(--basis-color-default-border-default)',
  mark: 'var(--basis-color-action-1-bg-active)',
  markInk: 'var(--basis-color-action-1-color-document)',
  accent: 'var(--basis-color-action-1-color-default)',
}

/** For paper, where no theme is. */
export const PRINT: Palette = {
  ink: '#1a1a1a',
  subtle: '#4a4a4a',
  ground: '#ffffff',
  line: '#767676',
  mark: '#d6e6f5',
  markInk: '#0b2a4a',
  accent: '#1d5c87',
}

/** `id` makes the ids of title and description unique on the page. */
export type Frame = { id: string; title: string; description: string; width: number; height: number }

/** A picture that a screen reader reads as one thing: role, title and description. */
export function picture({ id, title, description, width, height }: Frame, ...content: string[]): string {
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
    },
    el('title', { id: `${id}-title` }, escapeText(title)),
    el('desc', { id: `${id}-desc` }, escapeText(description)),
    ...content,
  )
}
