import { textOf } from './characters.ts'
import { type Frame, fault, late, type Machine, more, open, pathOf, shown, stop, stopAt, top } from './machine.ts'
import { beginning, markup } from './markup.ts'
import { declared, type Name, nameOf, prefixOf } from './namespaces.ts'
import { judgeEnd, openGroup, slotFor } from './order.ts'
import { type Slot, spellingOf } from './plan.ts'
import { quick } from './quick.ts'
import { endOf, endTag, skipSpace, startTag } from './tags.ts'
import { readValue } from './values.ts'

const [LESS, SLASH, BANG, QUESTION] = [60, 47, 33, 63] as const
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'

/** A PDF, a letter or a picture that was taken for a message. */
const NO_XML = 'Hier staat geen XML: het bestand is iets anders dan een bericht, of er staat tekst voor het bericht.'

/** Reads as far as the bytes at hand go; what is not complete stays for the next time. */
export function walk(m: Machine): void {
  while (!m.stopped && m.pos < m.bytes.length) {
    if (late(m)) return
    if (m.stage === 'start') {
      if (!beginning(m)) return
    } else {
      quick(m)
      if (m.pos < m.bytes.length && !step(m)) return
    }
  }
}

/** After the last byte: is the document whole? */
export function finish(m: Machine): void {
  if (m.stopped || m.stage === 'after') return
  if (m.stage === 'inside') stop(m, 'XML-AFGEKAPT', m.bytes.length)
  else stop(m, 'XML-LEEG', m.bytes.length)
}

/** One token, whatever it is; false when it is not all there or reading has stopped. */
function step(m: Machine): boolean {
  if (m.bytes[m.pos] !== LESS) return text(m)
  if (m.pos + 1 >= m.bytes.length) return more(m)
  const next = m.bytes[m.pos + 1]
  if (next === SLASH) return end(m)
  if (next === BANG || next === QUESTION) {
    const found = markup(m)
    if (found === false || found === 'passed') return found === 'passed'
    return section(m, found)
  }
  return start(m)
}

/** Text up to the next tag. */
function text(m: Machine): boolean {
  const frame = top(m)
  const less = m.bytes.indexOf(LESS, m.pos)
  const to = less < 0 ? m.bytes.length : less
  if (frame.kind !== 'value' || m.depth === 0) {
    const at = skipSpace(m, m.pos)
    if (at === to) {
      m.pos = to
      return true
    }
    if (m.depth === 0) return m.stage === 'after' ? stop(m, 'XML-ACHTERAF', at) : stop(m, 'XML-OPMAAK', at, NO_XML)
  }
  if (to - m.pos > 4 * m.limits.textLength) return stop(m, 'XML-LENGTE', m.pos)
  if (less < 0) return more(m)
  const found = textOf(m.bytes, m.pos, to, 'value')
  if (typeof found !== 'string') return stopAt(m, found)
  return take(m, found, to)
}

function section(m: Machine, found: { from: number; to: number; next: number }): boolean {
  const literal = textOf(m.bytes, found.from, found.to, 'literal')
  if (typeof literal !== 'string') return stopAt(m, literal)
  // Between elements even white space may not be in a CDATA section: that is how libxml2, the usual judge, reads the schema.
  return take(m, top(m).kind === 'group' ? 'CDATA' : literal, found.next)
}

function take(m: Machine, found: string, next: number): boolean {
  const frame = top(m)
  if (frame.kind === 'value') {
    if (frame.text.length + found.length > m.limits.textLength) return stop(m, 'XML-LENGTE', m.pos)
    frame.text += found
  } else if (frame.kind === 'group' && !frame.spoilt && /[^ \t\r\n]/.test(found)) {
    // Once for an element: the rest of its text has the same cause.
    frame.spoilt = true
    fault(m, 'XSD-TEKST', m.pos)
  }
  m.pos = next
  return true
}

function start(m: Machine): boolean {
  if (m.stage === 'after') return stop(m, 'XML-ACHTERAF', m.pos)
  const tag = startTag(m)
  if (tag === false) return false
  const inner = declared(m, tag.attributes)
  if ('rule' in inner) return stopAt(m, inner)
  const name = nameOf(inner.scope, tag.name, m.pos)
  if ('rule' in name) return stopAt(m, name)
  const found = m.stage === 'before' ? rootSlot(m, name) : slotFor(m, top(m), name)
  if (found === false) return false
  const kind = found === undefined ? 'skipped' : found.group ? 'group' : 'value'
  const from = m.pos
  const nth = found?.many ? top(m).count : 0
  const frame = open(m, kind, endOf(m, tag), from)
  if (frame === undefined) return false
  frame.nth = nth
  frame.slot = found
  frame.name = name.local
  if (inner.scope !== m.scope || m.spelling === undefined) rescope(m, inner.scope)
  if (found) enter(m, frame, found, from)
  if (found) judgeAttributes(m, inner.plain)
  m.pos = tag.to
  if (tag.empty) close(m, frame, from)
  return !m.stopped
}

function enter(m: Machine, frame: Frame, slot: Slot, from: number): void {
  if (slot.group) openGroup(m, frame, slot, slot.group)
  if (m.watch?.names.has(slot.name)) m.watch.see(pathOf(m), m.base + from)
}

function end(m: Machine): boolean {
  if (m.depth === 0) return stop(m, m.stage === 'after' ? 'XML-ACHTERAF' : 'XML-EINDLABEL', m.pos)
  const frame = top(m)
  const next = endTag(m, frame.end)
  if (next === false) return false
  const from = m.pos
  m.pos = next
  close(m, frame, from)
  return !m.stopped
}

/** Ends the innermost element: is it complete, and what is its value? `at` is where its end stands. */
function close(m: Machine, frame: Frame, at: number): void {
  if (frame.kind === 'group') judgeEnd(m, frame, at)
  if (frame.kind === 'value' && !frame.spoilt && frame.slot) judgeValue(m, frame, frame.slot)
  m.depth--
  if (m.scope !== frame.scope) rescope(m, frame.scope)
  if (m.depth === 0) m.stage = 'after'
}

function judgeValue(m: Machine, frame: Frame, slot: Slot): void {
  if (slot.simple === undefined) return
  const value = readValue(slot.simple.simple, frame.text)
  if (typeof value === 'object') {
    fault(m, value.rule, frame.from - m.base, { says: value.says, position: frame.began })
    return
  }
  const parent = m.frames[m.depth - 1]
  if (slot.many) parent?.list.push(value)
  else if (parent) parent.built[slot.name] = value
}

function judgeAttributes(m: Machine, attributes: readonly Name[]): void {
  for (const { uri, local } of attributes) {
    const hint = uri === XSI && (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation')
    if (hint) continue
    if (uri === XSI && local === 'type') fault(m, 'XSD-TYPE', m.pos)
    else fault(m, 'XSD-ATTRIBUUT', m.pos, { says: `Het attribuut ${shown(local)} mag hier niet staan.` })
  }
}

function rootSlot(m: Machine, name: Name): Slot | false {
  const plan = m.choose(name.uri, name.local)
  if (typeof plan === 'string') {
    m.stage = 'inside'
    return stop(m, 'XSD-BERICHT', m.pos, plan)
  }
  m.plan = plan
  m.stage = 'inside'
  return plan.root
}

/** Puts other namespaces in force, and with them how the tags of the model are written. */
function rescope(m: Machine, scope: Frame['scope']): void {
  m.scope = scope
  const { plan } = m
  if (plan === undefined) return
  m.spelling = spellingOf(
    plan,
    plan.uris.map((uri) => prefixOf(scope, uri)),
  )
}
