import { fold } from '../../../../platform/folding.ts'
import type { Refusal } from '../../../../platform/refusal.ts'
import { type Kind, reports, TOP } from '../kinds.ts'
import type { Draft, ItemOfDraft } from './draft.ts'
import { type Around, dayOfMoment, latestDay, momentOfNext, momentsUsed } from './needs.ts'
import type { ImportingRefusal } from './refusals.ts'

/** The kinds of node that action lines and items become. */
export type ImportKinds = { line: Kind; item: Kind }

/**
 * A kind for the top of the tree and one for what stands under it and tells its state: the shipped codes when the municipality
 * still has them so, or else the first that fit.
 */
export function importKinds(kinds: readonly Kind[]): ImportKinds | Refusal<ImportingRefusal> {
  const first = (fits: (kind: Kind) => boolean, code: string) =>
    kinds.find((kind) => kind.code === code && fits(kind)) ?? kinds.find(fits)
  const line = first(({ shape, under }) => shape === 'text' && under.includes(TOP), 'action-line')
  const item = line && first(({ shape, under }) => reports(shape) && under.includes(line.code), 'item')
  return line && item ? { line, item } : { refused: 'programme/import-no-kinds', status: 409 }
}

export type SavedState = { moment: number; text: string; next: string }
export type SavedItem = {
  name: string
  result: string
  what: string
  periods: readonly string[]
  status: { code: string; since: string; end: string | null; reason: string } | null
  states: readonly SavedState[]
}
export type SavedLine = { name: string; items: SavedItem[] }
export type Saving = { lines: SavedLine[]; moments: { place: number; name: string; on: string }[] }

/** What is saved of a draft of which nothing is unclear any more (`needsOf` is empty). */
export function savingOf(draft: Draft, around: Around): Saving {
  return {
    lines: draft.actionLines.flatMap((line, at) =>
      line.dropped
        ? []
        : [
            {
              name: line.name,
              items: draft.items
                .filter(({ actionLine, dropped }) => actionLine === at && !dropped)
                .map((item) => savedItem(item, draft, around)),
            },
          ],
    ),
    moments: momentsUsed(draft).map((place) => ({
      place,
      name: draft.moments[place]?.name ?? '',
      on: dayOfMoment(draft, place, around) ?? around.today,
    })),
  }
}

function savedItem(item: ItemOfDraft, draft: Draft, around: Around): SavedItem {
  const { name, result, what, planning, status } = item
  const since = status.since ?? latestDay(draft, around) ?? around.today
  return {
    name,
    result: result.text,
    what: what.text,
    periods: planning.periods,
    status: status.code === null ? null : { code: status.code, since, end: endOf(item, around), reason: status.reason },
    states: statesOf(item, draft, around),
  }
}

/** Only a status that ends as of a day keeps one. */
function endOf({ status }: ItemOfDraft, { statuses }: Around): string | null {
  return statuses.find(({ code }) => code === status.code)?.needsEnd ? status.end : null
}

function statesOf(item: ItemOfDraft, draft: Draft, around: Around): SavedState[] {
  const at = item.next.text === '' ? null : momentOfNext(item, draft, around)
  const told = item.states.flatMap(({ moment, text }): SavedState[] =>
    moment === null || text === '' ? [] : [{ moment, text, next: moment === at ? item.next.text : '' }],
  )
  if (at === null || told.some(({ moment }) => moment === at)) return told
  return [...told, { moment: at, text: '', next: item.next.text }]
}

/** How many of each are saved, for the button that saves. */
export function countSaving(draft: Draft): { actionLines: number; items: number; states: number; statuses: number } {
  const items = draft.items.filter(({ dropped }) => !dropped)
  return {
    actionLines: draft.actionLines.filter(({ dropped }) => !dropped).length,
    items: items.length,
    states: items.flatMap(({ states }) => states.filter(({ text }) => text !== '')).length,
    statuses: items.filter(({ status }) => status.code !== null).length,
  }
}

/** The node of a programme with this name, among those given. */
export const sameName = <Named extends { name: string }>(all: readonly Named[], name: string): Named | undefined =>
  all.find((one) => fold(one.name) === fold(name))
