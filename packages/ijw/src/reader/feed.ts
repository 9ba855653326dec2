import { type Machine, stop, top } from './machine.ts'
import { forget, positionAt } from './position.ts'
import { finish, walk } from './walk.ts'

/** Takes a document in pieces of any size. */
export type Feed = {
  /** The next bytes; they may be used again afterwards. False when reading has stopped and the rest is of no use. */
  push(chunk: Uint8Array): boolean
  /** No more bytes. */
  end(): void
}

/** Feeds a machine. What a piece cuts off waits, copied, for the next piece; nothing else is kept. */
export function feed(m: Machine): Feed {
  let store = new Uint8Array()
  let held = 0
  let wanted = 0
  function push(chunk: Uint8Array): boolean {
    if (m.stopped) return false
    if (m.base + held + chunk.length > m.limits.bytes) return tooLarge(m)
    if (held > 0) {
      store = joined(store, held, chunk)
      held += chunk.length
      // Looking again only when there is twice as much keeps the work in step with the size, however small the pieces.
      if (held < wanted) return true
      m.bytes = store.subarray(0, held)
    } else m.bytes = plain(chunk)
    walk(m)
    if (m.stopped) return false
    const rest = letGo(m)
    if (rest.length > store.length) store = new Uint8Array(rest.length * 2)
    store.set(rest)
    held = rest.length
    wanted = held * 2
    m.bytes = store.subarray(0, held)
    return true
  }
  function end(): void {
    m.bytes = store.subarray(0, held)
    whole(m)
  }
  return { push, end }
}

/** Reads a document that is all there. */
export function readWhole(m: Machine, input: Uint8Array): void {
  if (input.length > m.limits.bytes) {
    tooLarge(m)
    return
  }
  m.bytes = plain(input)
  whole(m)
}

/** The same bytes, never as a kind of Uint8Array of its own (Node's Buffer): the hot loops are fast for one kind only. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function whole(m: Machine): void {
  m.final = true
  walk(m)
  finish(m)
}

function tooLarge(m: Machine): false {
  const most = Math.floor(m.limits.bytes / 1024 / 1024)
  return stop(m, 'XML-GROOTTE', m.pos, most > 0 ? `Het bestand is groter dan ${most} MB.` : undefined)
}

/** Forgets what has been read; a value that is still open keeps where it began. */
function letGo(m: Machine): Uint8Array {
  const frame = top(m)
  if (m.depth > 0 && frame.kind === 'value' && frame.began === undefined)
    frame.began = positionAt(m.ruler, m.bytes, m.base, frame.from)
  const offset = m.base + m.pos
  m.ruler = forget(m.ruler, m.bytes, m.base, offset)
  const rest = m.bytes.subarray(m.pos)
  m.base = offset
  m.pos = 0
  return rest
}

function joined(store: Uint8Array, held: number, chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  let room = store as Uint8Array<ArrayBuffer>
  if (room.length < held + chunk.length) {
    room = new Uint8Array((held + chunk.length) * 2)
    room.set(store.subarray(0, held))
  }
  room.set(chunk, held)
  return room
}
