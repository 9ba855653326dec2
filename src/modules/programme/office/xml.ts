/** What comes by while reading XML. An element that closes itself opens and closes. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }

/** The XML is not well formed, or has a part that office programs never write. */
export class BadXml extends Error {
  override readonly name = 'BadXml'
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Elements in one another; office programs stay far below, and a stack of millions is an attack. */
const DEEPEST = 500

/**
 * Reads the XML of office files, piece by piece. It knows what those hold (elements, attributes, text, comments, CDATA) and
 * is strict: a document type could name files or blow up entities, so it is refused, and so is what does not close.
 */
export function* readXml(text: string): Generator<XmlEvent> {
  const open: string[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const unread = afterUnread(text, at)
    if (unread !== undefined) {
      at = unread
      continue
    }
    const isTag = text[at] === '<' && text[at + 1] !== '!'
    const end = isTag ? endOfTag(text, at) : endOfText(text, at)
    if (isTag) yield* readTag(text.slice(at + 1, end), open)
    else yield* readText(text.slice(at, end), open)
    at = isTag ? end + 1 : end
  }
  if (open.length > 0) throw new BadXml(`${open.at(-1)} does not close`)
}

/** Where a comment or an instruction ends; undefined when there is none here. */
function afterUnread(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) return after(text, '-->', at)
  return text.startsWith('<?', at) ? after(text, '?>', at) : undefined
}

const CDATA = '<![CDATA['

function endOfText(text: string, at: number): number {
  if (text.startsWith(CDATA, at)) return after(text, ']]>', at)
  if (text[at] === '<') throw new BadXml('a document type')
  const next = text.indexOf('<', at)
  return next < 0 ? text.length : next
}

function* readText(said: string, open: readonly string[]): Generator<XmlEvent> {
  const text = said.startsWith(CDATA) ? said.slice(CDATA.length, -3) : decode(said)
  if (open.length > 0) yield { kind: 'text', text }
  else if (text.trim() !== '') throw new BadXml('text outside the document')
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  if (found < 0) throw new BadXml(`${mark} is missing`)
  return found + mark.length
}

/** The `>` that closes a tag; one between quotes does not. */
function endOfTag(text: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
    else if (letter === '<') break
  }
  throw new BadXml('a tag does not close')
}

function* readTag(tag: string, open: string[]): Generator<XmlEvent> {
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim()
    if (open.pop() !== name) throw new BadXml(`${name} closes and was not open`)
    yield { kind: 'close', name }
    return
  }
  const closesItself = tag.endsWith('/')
  const [name = ''] = tag.match(/^[\p{L}_][\p{L}\p{N}_:.-]*/u) ?? []
  if (name === '') throw new BadXml('a tag has no name')
  yield { kind: 'open', name, attributes: attributesIn(tag.slice(name.length, closesItself ? -1 : undefined)) }
  if (closesItself) yield { kind: 'close', name }
  else open.push(name)
  if (open.length > DEEPEST) throw new BadXml('too many elements in one another')
}

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy

function attributesIn(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  let at = 0
  for (const match of text.matchAll(ATTRIBUTE)) {
    attributes.set(match[1] ?? '', decode(match[2] ?? match[3] ?? ''))
    at = match.index + match[0].length
  }
  if (text.slice(at).trim() !== '') throw new BadXml('an attribute is not well formed')
  return attributes
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+))?;?/gi,
    (said, hex?: string, decimal?: string, name?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      const meant = name ? ENTITIES[name] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
      if (meant === undefined || !said.endsWith(';')) throw new BadXml(`${said} means nothing`)
      return meant
    },
  )
}
