import { readXml } from './xml.ts'

/** What a style says of a paragraph: the level of a heading, or that it belongs to a table of contents. */
export type Style = { level?: number; isContents: boolean }

type Own = Style & { basedOn?: string }

/** Outline level 9 is how Word says that a paragraph is no heading. */
export function headingLevel(value: string): number | undefined {
  const level = Number.parseInt(value, 10)
  return level >= 0 && level < 9 ? level + 1 : undefined
}

/** The styles by their id; one that says no level has that of the style it is based on. */
export function readStyles(xml: string | undefined): ReadonlyMap<string, Style> {
  const styles = new Map<string, Own>()
  let id = ''
  for (const event of readXml(xml ?? '')) {
    if (event.kind !== 'open') continue
    if (event.name === 'w:style') {
      id = event.attributes.get('w:styleId') ?? ''
      styles.set(id, { isContents: false })
    }
    const style = styles.get(id)
    if (style) note(style, event.name, event.attributes.get('w:val') ?? '')
  }
  return new Map([...styles].map(([name, { isContents }]) => [name, { isContents, ...levelOf(name, styles) }]))
}

function note(style: Own, name: string, value: string): void {
  const [, heading] = (name === 'w:name' && value.match(/^heading (\d)$/i)) || []
  const level = name === 'w:outlineLvl' ? headingLevel(value) : heading === undefined ? undefined : Number(heading)
  if (level !== undefined) style.level = level
  if (name === 'w:name') style.isContents = /^toc \d$/i.test(value)
  if (name === 'w:basedOn') style.basedOn = value
}

function levelOf(id: string, styles: ReadonlyMap<string, Own>): { level?: number } {
  const seen = new Set<string>()
  for (let name: string | undefined = id; name !== undefined && !seen.has(name); name = styles.get(name)?.basedOn) {
    seen.add(name)
    const level = styles.get(name)?.level
    if (level !== undefined) return { level }
  }
  return {}
}
