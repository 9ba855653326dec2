import type { Finding } from '../finding.ts'
import type { Message } from '../model/contents.ts'
import { bare, type Field, type Group, type Model, type Simple } from '../model/kinds.ts'
import { modelOf, RELEASES } from '../model/releases.ts'
import type { ValueFault } from '../reader/values.ts'
import { refuseValue } from './check.ts'

/** The bytes of a document, or what is wrong with what should have been written: never both. */
export type Written = { readonly bytes: Uint8Array } | { readonly findings: readonly Finding[] }

export type WriteOptions = {
  /** `indented` (one element a line, with tabs) for people, `compact` for the smallest file. */
  readonly layout?: 'indented' | 'compact'
}

/** What is written at one place of the model, ready to be put down again and again. */
type Row = {
  readonly name: string
  readonly field: Field
  readonly node: Simple | Group
  readonly start: string
  readonly end: string
}
type Page = {
  readonly model: Model
  readonly indented: boolean
  readonly findings: Finding[]
  readonly parts: string[]
  readonly rows: Map<Group, readonly Row[]>
}
/** Where the writer stands; the path is made only when something is wrong there, for a large message has many places. */
type Spot = { readonly above?: Spot; readonly name: string; readonly nth?: number; readonly depth: number }

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
  const indented = options.layout !== 'compact'
  const page: Page = { model, indented, findings: [], parts: [], rows: new Map() }
  const root = `${prefixOf(model, model.space)}${model.root}`
  const names = Object.values(model.spaces).map(({ prefix, uri }) => ` xmlns:${prefix}="${escaped(uri)}"`)
  page.parts.push(`<?xml version="1.0" encoding="UTF-8"?>${LINE_END}<${root}${names.join('')}>`)
  writeGroup(page, model.content, content, { name: model.root, depth: 0 })
  page.parts.push(`${newLine(page, 0)}</${root}>${LINE_END}`)
  if (page.findings.length > 0) return { findings: page.findings }
  return { bytes: new TextEncoder().encode(page.parts.join('')) }
}

function writeGroup(page: Page, group: Group, content: unknown, spot: Spot): void {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    refuse(page, spot, { rule: 'XSD-WAARDE', says: `Hier horen elementen te staan: ${namesOf(group)}.` })
    return
  }
  const given = content as { readonly [name: string]: unknown }
  const depth = spot.depth + 1
  for (const row of rowsOf(page, group)) {
    writeField(page, row, given[row.name], { above: spot, name: row.name, depth })
  }
  for (const name of Object.keys(given))
    if (!Object.hasOwn(group.fields, name) && given[name] !== undefined) {
      const says = `Dit element kent de standaard hier niet: laat het weg. Wel kan hier: ${namesOf(group)}.`
      refuse(page, { above: spot, name, depth }, { rule: 'XSD-ELEMENT', says })
    }
}

function namesOf(group: Group): string {
  return Object.keys(group.fields).join(', ')
}

function writeField(page: Page, row: Row, value: unknown, spot: Spot): void {
  const { kind } = row.field
  if (value === undefined) {
    if (kind !== 'optional') refuse(page, spot, { rule: 'XSD-ONTBREEKT', says: 'Dit element ontbreekt: vul het in.' })
    return
  }
  if (kind !== 'many') {
    writeElement(page, row, value, spot)
    return
  }
  if (!Array.isArray(value))
    refuse(page, spot, { rule: 'XSD-WAARDE', says: 'Hier hoort een lijst te staan, tussen [ en ].' })
  else if (value.length === 0)
    refuse(page, spot, { rule: 'XSD-ONTBREEKT', says: 'De lijst is leeg: er hoort minstens één element te staan.' })
  else for (const [at, item] of value.entries()) writeElement(page, row, item, { ...spot, nth: at + 1 })
}

function writeElement(page: Page, { node, start, end }: Row, value: unknown, spot: Spot): void {
  const begin = `${newLine(page, spot.depth)}${start}`
  if (node.kind === 'simple') {
    const refused = refuseValue(node, value)
    if (refused) refuse(page, spot, refused)
    else page.parts.push(`${begin}${escaped(String(value))}${end}`)
    return
  }
  page.parts.push(begin)
  const before = page.parts.length
  writeGroup(page, node, value, spot)
  page.parts.push(page.parts.length > before ? `${newLine(page, spot.depth)}${end}` : end)
}

function rowsOf(page: Page, group: Group): readonly Row[] {
  const known = page.rows.get(group)
  if (known) return known
  const prefix = prefixOf(page.model, group.space)
  const rows = Object.entries(group.fields).map(([name, field]) => ({
    name,
    field,
    node: bare(field),
    start: `<${prefix}${name}>`,
    end: `</${prefix}${name}>`,
  }))
  page.rows.set(group, rows)
  return rows
}

function prefixOf(model: Model, space: string): string {
  const prefix = model.spaces[space]?.prefix
  return prefix === undefined ? '' : `${prefix}:`
}

function newLine(page: Page, depth: number): string {
  return page.indented ? `${LINE_END}${'\t'.repeat(depth)}` : ''
}

/** A line end in a text must come back as it was, so CR is written as a reference; the reader of XML turns a bare one into LF. */
function escaped(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character) : text
}

function refuse(page: Page, spot: Spot, { rule, says }: ValueFault): void {
  page.findings.push({ rule, level: 1, path: pathOf(spot), says })
}

function pathOf({ above, name, nth }: Spot): string {
  return `${above ? pathOf(above) : ''}/${name}${nth === undefined ? '' : `[${nth}]`}`
}
