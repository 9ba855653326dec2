import { type Frame, late, type Machine, open, pathOf, top } from './machine.ts'
import { advance, judgeEnd, openGroup } from './order.ts'
import type { GroupPlan, Slot, Spelling } from './plan.ts'
import { quickValue, type Taken } from './quick-values.ts'

/**
 * The short way through what is written as it nearly always is: the expected tags, without attributes, with plain values.
 * It compares bytes with the tags that may come next, and stops, having changed nothing, before anything else; the long
 * way (`walk.ts`) takes one token then.
 */
export function quick(m: Machine): void {
  const { bytes, spelling } = m
  if (spelling === undefined) return
  const taken: Taken = { value: 0, to: 0 }
  for (;;) {
    const frame = top(m)
    if (frame.kind !== 'group') return
    let at = m.pos
    while (at < bytes.length && isBlank(bytes[at] as number)) at++
    m.pos = at
    if (at + 1 >= bytes.length || bytes[at] !== 60 || late(m)) return
    const passed = bytes[at + 1] === 47 ? quickEnd(m, frame, at) : quickStart(m, frame, spelling, taken)
    if (!passed || m.stopped) return
  }
}

function quickStart(m: Machine, frame: Frame, spelling: Spelling, taken: Taken): boolean {
  const { bytes, pos } = m
  const slot = nextSlot(frame, bytes, pos, spelling.starts)
  if (slot === undefined || m.depth >= m.limits.depth) return false
  const inside = pos + (spelling.starts[slot.id] as Uint8Array).length
  const end = spelling.ends[slot.id] as Uint8Array
  if (slot.group) return quickGroup(m, slot, slot.group, { end, inside })
  if (!slot.simple || !quickValue(slot.simple, bytes, inside, taken) || !stands(bytes, taken.to, end)) return false
  if (taken.to - inside > m.limits.textLength) return false
  put(m, frame, slot, taken.value)
  m.pos = taken.to + end.length
  return true
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9
}

function nextSlot(frame: Frame, bytes: Uint8Array, at: number, starts: readonly Uint8Array[]): Slot | undefined {
  const { repeated, group } = frame
  if (repeated && stands(bytes, at, starts[repeated.id] as Uint8Array)) return repeated
  for (let place = frame.at; place < group.slots.length; place++) {
    const slot = group.slots[place] as Slot
    if (stands(bytes, at, starts[slot.id] as Uint8Array)) return slot
    if (slot.required) return undefined
  }
  return undefined
}

/** Whether this tag stands there. Names of one group begin alike, so it looks from the end. */
function stands(bytes: Uint8Array, at: number, tag: Uint8Array): boolean {
  let left = tag.length - 1
  if (at + left >= bytes.length) return false
  while (left >= 0 && bytes[at + left] === tag[left]) left--
  return left < 0
}

function put(m: Machine, frame: Frame, slot: Slot, value: string | number): void {
  proceed(frame, slot)
  if (slot.many) frame.list.push(value)
  else frame.built[slot.name] = value
  if (m.watch?.names.has(slot.name)) m.watch.see(pathOf(m, slot.name, slot.many ? frame.count : 0), m.base + m.pos)
}

function proceed(frame: Frame, slot: Slot): void {
  if (frame.repeated === slot) frame.count++
  else advance(frame, slot)
}

function quickGroup(m: Machine, slot: Slot, group: GroupPlan, tag: { end: Uint8Array; inside: number }): boolean {
  const parent = top(m)
  proceed(parent, slot)
  const frame = open(m, 'group', tag.end, m.pos)
  if (frame === undefined) return false
  frame.nth = slot.many ? parent.count : 0
  openGroup(m, frame, slot, group)
  if (m.watch?.names.has(slot.name)) m.watch.see(pathOf(m), m.base + m.pos)
  m.pos = tag.inside
  return true
}

function quickEnd(m: Machine, frame: Frame, at: number): boolean {
  // Namespaces that end here, and the end of the document, are for the long way.
  if (m.depth === 1 || !stands(m.bytes, at, frame.end) || m.scope !== frame.scope) return false
  judgeEnd(m, frame, at)
  m.pos = at + frame.end.length
  m.depth--
  return true
}
