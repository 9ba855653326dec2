import type { Finding } from '../finding.ts'
import type { Message } from '../model/contents.ts'
import { bare, type Field, type Group, type Model } from '../model/kinds.ts'
import { modelOf, RELEASES } from '../model/releases.ts'
import type { ValueFault } from '../reader/values.ts'
import { refuseValue } from './check.ts'

/** The bytes of a document, or what is wrong with what should have been written: never both. */
export type Written = { readonly bytes: Uint8Array } | { readonly findings: readonly Finding[] }

export type WriteOptions = {
  /** `indented` (one element a line, with tabs) for people, `compact` for the smallest file. */
  readonly layout?: 'indented' | 'compact'
}

type Page = {
  readonly model: Model
  readonly indented: boolean
  readonly findings: Finding[]
  readonly parts: string[]
}
/** Where the writer stands: in a message, and how far from the margin. */
type Spot = { readonly path: string; readonly depth: number; readonly space: string }

const LINE_END = '\r\n'
const ESCAPES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

/**
 * Writes a message: UTF-8 without byte order mark, lines that end in CR LF, the elements in the order of the standard.
 * The same message always gives the same bytes. What does not follow the form of the standard (level 1) is not written.
 */
export function writeMessage(message: Message, options: WriteOptions & { releases?: typeof RELEASES } = {}): Written {
  const model = modelOf(message, options.releases ?? RELEASES)
  if (model !== undefined) return writeDocument(model, message.body, options)
  const says =
    'Dit bericht hoort bij geen bekende standaard, release of nummer: kies bijvoorbeeld iJw 3.2, bericht 301.'
  return { findings: [{ rule: 'XSD-BERICHT', level: 1, path: '/Bericht', says }] }
}

/** Writes any document that is described as a model. */
export function writeDocument(model: Model, content: unknown, options: WriteOptions = {}): Written {
  const page: Page = { model, indented: options.layout !== 'compact', findings: [], parts: [] }
  const root = `${prefixOf(model, model.space)}${model.root}`
  const names = Object.values(model.spaces).map(({ prefix, uri }) => ` xmlns:${prefix}="${escaped(uri)}"`)
  page.parts.push('<?xml version="1.0" encoding="UTF-8"?>', LINE_END, `<${root}${names.join('')}>`)
  writeGroup(page, model.content, content, { path: `/${model.root}`, depth: 1, space: model.content.space })
  newLine(page, 0)
  page.parts.push(`</${root}>`, LINE_END)
  if (page.findings.length > 0) return { findings: page.findings }
  return { bytes: new TextEncoder().encode(page.parts.join('')) }
}

function writeGroup(page: Page, group: Group, content: unknown, spot: Spot): void {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    refuse(page, spot.path, { rule: 'XSD-WAARDE', says: 'Hier horen elementen te staan.' })
    return
  }
  const given: { readonly [name: string]: unknown } = { ...content }
  for (const [name, field] of Object.entries(group.fields)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    writeField(page, field, value, { ...spot, path: `${spot.path}/${name}` })
  }
  for (const name of Object.keys(given))
    if (!Object.hasOwn(group.fields, name) && given[name] !== undefined)
      refuse(page, `${spot.path}/${name}`, {
        rule: 'XSD-ELEMENT',
        says: 'Dit element kent de standaard hier niet: laat het weg.',
      })
}

function writeField(page: Page, field: Field, value: unknown, spot: Spot): void {
  if (value === undefined) {
    if (field.kind !== 'optional')
      refuse(page, spot.path, { rule: 'XSD-ONTBREEKT', says: 'Dit element ontbreekt: vul het in.' })
    return
  }
  if (field.kind !== 'many') {
    writeElement(page, bare(field), value, spot)
    return
  }
  if (!Array.isArray(value)) refuse(page, spot.path, { rule: 'XSD-WAARDE', says: 'Hier hoort een lijst te staan.' })
  else if (value.length === 0)
    refuse(page, spot.path, {
      rule: 'XSD-ONTBREEKT',
      says: 'De lijst is leeg: er hoort minstens één element te staan.',
    })
  else
    for (const [at, item] of value.entries())
      writeElement(page, field.of, item, { ...spot, path: `${spot.path}[${at + 1}]` })
}

function writeElement(page: Page, node: ReturnType<typeof bare>, value: unknown, spot: Spot): void {
  const name = `${prefixOf(page.model, spot.space)}${elementName(spot.path)}`
  newLine(page, spot.depth)
  if (node.kind === 'simple') {
    const refused = refuseValue(node, value)
    if (refused) refuse(page, spot.path, refused)
    else page.parts.push('<', name, '>', escaped(String(value)), '</', name, '>')
    return
  }
  page.parts.push('<', name, '>')
  const before = page.parts.length
  writeGroup(page, node, value, { path: spot.path, depth: spot.depth + 1, space: node.space })
  if (page.parts.length > before) newLine(page, spot.depth)
  page.parts.push('</', name, '>')
}

function elementName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const item = name.indexOf('[')
  return item < 0 ? name : name.slice(0, item)
}

function prefixOf(model: Model, space: string): string {
  const prefix = model.spaces[space]?.prefix
  return prefix === undefined ? '' : `${prefix}:`
}

function newLine(page: Page, depth: number): void {
  if (page.indented) page.parts.push(LINE_END, '\t'.repeat(depth))
}

/** A line end in a text must come back as it was, so CR is written as a reference; the reader of XML turns a bare one into LF. */
function escaped(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character)
}

function refuse(page: Page, path: string, { rule, says }: ValueFault): void {
  page.findings.push({ rule, level: 1, path, says })
}
