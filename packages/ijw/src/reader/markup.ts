import { flawIn, isSpace } from './characters.ts'
import { type Machine, more, stop, stopAt } from './machine.ts'

const COMMENT = [...'<!--'].map((one) => one.charCodeAt(0))
const CDATA = [...'<![CDATA['].map((one) => one.charCodeAt(0))
const DOCTYPE = [...'<!DOCTYPE'].map((one) => one.charCodeAt(0))
const DECLARATION = [...'<?xml'].map((one) => one.charCodeAt(0))
const USUAL = [...'<?xml version="1.0" encoding="UTF-8"?>'].map((one) => one.charCodeAt(0))
const LONGEST_DECLARATION = 1024
const DECLARATION_FORM =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/

const [GREATER, HYPHEN, BRACKET, QUESTION] = [62, 45, 93, 63] as const

/** What stands at `m.pos` where `<!` or `<?` stands: passed over, a CDATA section to take, or false. */
export type Markup = 'passed' | { readonly from: number; readonly to: number; readonly next: number } | false

/** Reads what begins with `<!` or `<?` inside or around the root element. */
export function markup(m: Machine): Markup {
  if (m.bytes[m.pos + 1] === QUESTION) return instruction(m)
  if (begins(m, COMMENT)) return comment(m)
  if (begins(m, CDATA)) return cdata(m)
  if (begins(m, DOCTYPE)) return stop(m, 'XML-DOCTYPE', m.pos)
  // Nine bytes tell all of them apart.
  if (m.bytes.length - m.pos < CDATA.length && !m.final) return false
  return m.final && couldBegin(m) ? more(m) : stop(m, 'XML-OPMAAK', m.pos)
}

/** Reads what may come before everything else: signs of another encoding, and the XML declaration. */
export function beginning(m: Machine): boolean {
  if (m.bytes.length < LONGEST_DECLARATION && !m.final && !m.bytes.includes(GREATER)) return false
  const [first, second] = m.bytes
  if (first === 0xef && second === 0xbb) return stop(m, 'XML-BOM', 0)
  if (first === 0xff || first === 0xfe || first === 0 || second === 0) return stop(m, 'XML-CODERING', 0)
  m.stage = 'before'
  if (begins(m, USUAL)) {
    m.pos = USUAL.length
    return true
  }
  if (!begins(m, DECLARATION) || !isSpace(m.bytes[DECLARATION.length])) return true
  const end = m.bytes.subarray(0, LONGEST_DECLARATION).indexOf(GREATER)
  const flaw = flawIn(m.bytes, 0, Math.max(end, 0))
  if (flaw) return stopAt(m, flaw)
  const written = String.fromCharCode(...m.bytes.subarray(0, end + 1))
  const form = DECLARATION_FORM.exec(written)
  if (form === null) return stop(m, 'XML-DECLARATIE', 0)
  if ((form[1] ?? form[2]) !== '1.0') return stop(m, 'XML-VERSIE', 0)
  const encoding = form[3] ?? form[4]
  if (encoding !== undefined && encoding.toUpperCase() !== 'UTF-8') return stop(m, 'XML-CODERING', 0)
  m.pos = end + 1
  return true
}

function instruction(m: Machine): false {
  if (m.bytes.length - m.pos < DECLARATION.length + 1 && !m.final) return false
  const declaration = begins(m, DECLARATION) && isSpace(m.bytes[m.pos + DECLARATION.length])
  return stop(m, declaration ? 'XML-DECLARATIE' : 'XML-VERWERKING', m.pos)
}

function comment(m: Machine): Markup {
  const from = m.pos + COMMENT.length
  let end = m.bytes.indexOf(HYPHEN, from)
  while (end >= 0 && end + 1 < m.bytes.length && m.bytes[end + 1] !== HYPHEN) end = m.bytes.indexOf(HYPHEN, end + 1)
  if (end < 0 || end + 2 >= m.bytes.length) return more(m)
  if (m.bytes[end + 2] !== GREATER) return stop(m, 'XML-OPMAAK', end, 'In commentaar staat “--”; dat mag in XML niet.')
  const flaw = flawIn(m.bytes, from, end)
  if (flaw) return stopAt(m, flaw)
  m.pos = end + 3
  return 'passed'
}

function cdata(m: Machine): Markup {
  const from = m.pos + CDATA.length
  if (m.depth === 0) return stop(m, m.stage === 'after' ? 'XML-ACHTERAF' : 'XML-OPMAAK', m.pos)
  let end = m.bytes.indexOf(BRACKET, from)
  while (end >= 0 && !(m.bytes[end + 1] === BRACKET && m.bytes[end + 2] === GREATER))
    end = m.bytes.indexOf(BRACKET, end + 1)
  return end < 0 ? more(m) : { from, to: end, next: end + 3 }
}

function begins(m: Machine, with_: readonly number[]): boolean {
  return with_.every((byte, at) => m.bytes[m.pos + at] === byte)
}

function couldBegin(m: Machine): boolean {
  return [COMMENT, CDATA, DOCTYPE].some((with_) =>
    with_.every((byte, at) => m.pos + at >= m.bytes.length || m.bytes[m.pos + at] === byte),
  )
}
