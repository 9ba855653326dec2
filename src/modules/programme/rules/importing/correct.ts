import type { Refusal } from '../../../../platform/refusal.ts'
import type { Destination, Draft, ItemOfDraft, LinePlace, MomentOfDraft, StateOfDraft, TextBlock } from './draft.ts'
import type { ImportingRefusal } from './refusals.ts'

type No = Refusal<ImportingRefusal>
const no = (refused: ImportingRefusal, pointer: string): No => ({ refused, pointer, status: 422 })

export type Frame = {
  into: Destination
  actionLines: readonly { number: string | null; name: string; dropped: boolean }[]
  moments: readonly MomentOfDraft[]
}

/** Changes where it goes, the action lines and the moments. Each keeps its place; new ones come at the end. */
export function correctFrame(draft: Draft, { into, actionLines, moments }: Frame): Draft | No {
  if (actionLines.length < draft.actionLines.length) return no('programme/import-part-missing', '/actionLines')
  if (moments.length < draft.moments.length) return no('programme/import-part-missing', '/moments')
  return {
    ...draft,
    into,
    actionLines: actionLines.map((line, at) => ({ ...line, lines: draft.actionLines[at]?.lines ?? [] })),
    moments,
  }
}

export type ItemCorrected = Pick<ItemOfDraft, 'name' | 'actionLine' | 'dropped'> &
  Readonly<Record<TextBlock, string>> & {
    status: Omit<ItemOfDraft['status'], 'read'>
    states: readonly Pick<StateOfDraft, 'moment' | 'text'>[]
  }

/** Changes one item. What it says stays beside the lines it was read from. */
export function correctItem(draft: Draft, at: number, { states, status, ...item }: ItemCorrected): Draft | No {
  const before = draft.items[at]
  if (!before) return { refused: 'programme/import-unknown-item', status: 404 }
  if (isUnknown(draft.actionLines, item.actionLine)) return no('programme/import-unknown-line', '/actionLine')
  const wrong = states.findIndex(({ moment }) => isUnknown(draft.moments, moment))
  if (wrong >= 0) return no('programme/import-unknown-moment', `/states/${wrong}/moment`)
  const twice = states.findIndex(({ moment }, place) => moment !== null && momentAt(states, moment) < place)
  if (twice >= 0) return no('programme/import-moment-twice', `/states/${twice}/moment`)
  const block = (name: TextBlock) => ({ ...before[name], text: item[name] })
  const after: ItemOfDraft = {
    ...before,
    ...item,
    result: block('result'),
    what: block('what'),
    next: block('next'),
    status: { ...status, read: before.status.read },
    states: states.map((state) => ({ ...state, lines: linesOf(before.states, state) })),
  }
  return { ...draft, items: draft.items.with(at, after) }
}

/** Where a text stood: where that of its moment did, or the one that had no moment yet. */
function linesOf(before: readonly StateOfDraft[], { moment, text }: Pick<StateOfDraft, 'moment' | 'text'>) {
  const was = before.find((state) => state.moment === moment) ?? before.find((state) => state.text === text)
  return was?.lines ?? []
}

const isUnknown = (list: readonly unknown[], place: number | null) => place !== null && list[place] === undefined
const momentAt = (states: readonly { moment: number | null }[], moment: number) =>
  states.findIndex((state) => state.moment === moment)

/**
 * Puts lines that had no place into a block of an item, or says that they are not needed. A line that stood in a block leaves
 * it, as long as nobody changed what it says there.
 */
export function placeLines(draft: Draft, lines: readonly number[], place: LinePlace): Draft | No {
  const refusal = refusePlaces(draft, lines, place)
  if (refusal) return refusal
  return lines.reduce((now, line) => placeOne(now, line, place), draft)
}

function refusePlaces(draft: Draft, lines: readonly number[], place: LinePlace): No | undefined {
  const unknown = lines.findIndex((line) => isUnknown(draft.unplaced, line))
  if (unknown >= 0) return no('programme/import-unknown-unplaced', `/lines/${unknown}`)
  if (place.kind !== 'item') return undefined
  if (isUnknown(draft.items, place.item)) return no('programme/import-unknown-item', '/place/item')
  if (isUnknown(draft.moments, place.moment)) return no('programme/import-unknown-moment', '/place/moment')
  return undefined
}

function placeOne(draft: Draft, at: number, place: LinePlace): Draft {
  const line = draft.unplaced[at]
  if (!line) return draft
  const taken = line.place.kind === 'item' ? inBlock(draft, line.place, (text) => without(text, line.text)) : draft
  const put =
    place.kind === 'item' ? inBlock(taken, place, (text) => (text === '' ? line.text : `${text}\n${line.text}`)) : taken
  return { ...put, unplaced: put.unplaced.with(at, { ...line, place }) }
}

function without(text: string, line: string): string {
  const lines = text.split('\n')
  const at = lines.lastIndexOf(line)
  return at < 0 ? text : lines.toSpliced(at, 1).join('\n')
}

type InItem = Extract<LinePlace, { kind: 'item' }>

function inBlock(draft: Draft, { item: at, block, moment }: InItem, change: (text: string) => string): Draft {
  const item = draft.items[at]
  if (!item) return draft
  if (block !== 'state') {
    const changed = { ...item, [block]: { ...item[block], text: change(item[block].text) } }
    return { ...draft, items: draft.items.with(at, changed) }
  }
  const place = item.states.findIndex((state) => state.moment === moment)
  const state = item.states[place] ?? { moment, text: '', lines: [] }
  const changed = { ...state, text: change(state.text) }
  const states = place < 0 ? [...item.states, changed] : item.states.with(place, changed)
  return { ...draft, items: draft.items.with(at, { ...item, states }) }
}
