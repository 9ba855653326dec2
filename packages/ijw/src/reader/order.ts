import { type Frame, fault, type Machine, pathOf, shown } from './machine.ts'
import type { Name } from './namespaces.ts'
import type { GroupPlan, Slot } from './plan.ts'

/** The place in the order for an element, or undefined when it is to be passed over; says what is wrong with it. */
export function slotFor(m: Machine, frame: Frame, name: Name): Slot | undefined {
  if (frame.kind === 'skipped') return undefined
  if (frame.kind === 'value') {
    if (!frame.spoilt) fault(m, 'XSD-INHOUD', m.pos)
    frame.spoilt = true
    return undefined
  }
  const slot = frame.group.byName.get(name.local)
  if (slot === undefined && frame.group.open) return undefined
  if (slot === undefined) return unexpected(m, frame, name.local, 'hoort hier niet')
  if (slot.uri !== name.uri) {
    const nth = slot.many ? frame.count + 1 : 0
    const says = `${slot.name} hoort in de naamruimte ${slot.uri}.`
    fault(m, 'XSD-NAAMRUIMTE', m.pos, { says, path: pathOf(m, slot.name, nth) })
    if (slot.at >= frame.at) advance(frame, slot)
    return undefined
  }
  if (frame.repeated === slot) {
    frame.count++
    return slot
  }
  if (slot.at < frame.at) {
    const twice = slot.at === frame.at - 1 ? 'staat hier een keer te veel' : 'staat niet op zijn plaats'
    return unexpected(m, frame, name.local, twice)
  }
  const missing = frame.group.slots.filter((other) => other.at >= frame.at && other.at < slot.at && other.required)
  if (missing.length > 0) fault(m, 'XSD-ONTBREEKT', m.pos, { says: absent(missing) })
  advance(frame, slot)
  return slot
}

/** Goes on in the order to this element. */
export function advance(frame: Frame, slot: Slot): void {
  frame.at = slot.at + 1
  if (slot.many) {
    frame.repeated = slot
    frame.count = 1
    frame.list = []
    frame.built[slot.name] = frame.list
  } else frame.repeated = undefined
}

function unexpected(m: Machine, frame: Frame, local: string, why: string): undefined {
  const expected: string[] = frame.repeated ? [frame.repeated.name] : []
  for (const slot of frame.group.slots) {
    if (slot.at < frame.at) continue
    expected.push(slot.name)
    if (slot.required) break
  }
  const closing = frame.at >= frame.group.mayEndAt ? ['het einde van dit element'] : []
  const says = `${shown(local)} ${why}; hier kan staan: ${[...expected, ...closing].join(', ')}.`
  fault(m, 'XSD-ELEMENT', m.pos, { says, path: pathOf(m, local) })
  return undefined
}

function absent(missing: readonly Slot[]): string {
  const names = missing.map((slot) => slot.name)
  return names.length === 1 ? `${names[0]} ontbreekt.` : `Er ontbreken: ${names.join(', ')}.`
}

/** Makes a group the innermost element; its object hangs in its parent from the start. */
export function openGroup(m: Machine, frame: Frame, slot: Slot, group: GroupPlan): void {
  frame.slot = slot
  frame.group = group
  frame.built = group.make()
  const parent = m.frames[m.depth - 1]
  if (m.depth === 1) m.built = frame.built
  else if (slot.many) parent?.list.push(frame.built)
  else if (parent) parent.built[slot.name] = frame.built
}

/** A group ends; `at` is where. Everything required must have been there. */
export function judgeEnd(m: Machine, frame: Frame, at: number): void {
  if (frame.at >= frame.group.mayEndAt) return
  const missing = frame.group.slots.filter((slot) => slot.at >= frame.at && slot.required)
  fault(m, 'XSD-ONTBREEKT', at, { says: absent(missing) })
}
