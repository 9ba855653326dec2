import { fold } from '../../../../platform/folding.ts'
import { findContradictions, findOverWithMore } from '../reader/contradictions.ts'
import { remarksOn } from '../reader/remarks.ts'
import type { Block, ContradictionRead, ItemRead, RemarkRead, StatusRead } from '../reader/report.ts'
import { type ReportVocabulary, shippedVocabulary, statusWords } from '../reader/vocabulary.ts'
import type { StatusKind } from '../statuses.ts'
import type { Draft, ItemOfDraft } from './draft.ts'

export type Found = { remarks: RemarkRead[]; contradictions: ContradictionRead[] }

/** The words by which a municipality's reports are read: its own statuses, and else what we ship. */
export function vocabularyWith(statuses: readonly StatusKind[]): ReportVocabulary {
  return { ...shippedVocabulary, statuses: statusWords(statuses) }
}

/**
 * What a person should look at in the draft as it is now: by the same rules as when it was read, so that what was corrected
 * is not said any more. Contradictions are shown, never solved. Items that are dropped are left out.
 */
export function findingsOf(draft: Draft, statuses: readonly StatusKind[]): Found {
  const vocabulary = vocabularyWith(statuses)
  const kept = draft.items.flatMap((item, at) => (item.dropped ? [] : [{ item, at }]))
  const read = kept.map(({ item }) => asRead(item, draft, statuses))
  const moments = draft.moments.map(({ name }) => name)
  const inDraft = <Finding extends { item: number | null }>(finding: Finding): Finding => ({
    ...finding,
    item: finding.item === null ? null : (kept[finding.item]?.at ?? null),
  })
  const isKept = ({ item }: RemarkRead) => item === null || draft.items[item]?.dropped === false
  return {
    remarks: [
      ...(draft.items.length === 0 ? [nothingFound] : []),
      ...[...remarksOn(read, moments), ...findOverWithMore(read, vocabulary)].map(inDraft),
      ...draft.remarks.filter(isKept),
    ],
    contradictions: findContradictions(read, vocabulary, () => '').map(inDraft),
  }
}

const nothingFound: RemarkRead = { code: 'nothing-found', line: null, item: null, facts: {} }

/** A draft item in the shape in which it was read. */
function asRead(item: ItemOfDraft, { actionLines, moments }: Draft, statuses: readonly StatusKind[]): ItemRead {
  const line = item.actionLine === null ? undefined : actionLines[item.actionLine]
  return {
    name: item.name === '' ? null : item.name,
    actionLine: line && !line.dropped ? item.actionLine : null,
    lines: item.lines,
    labels: [],
    result: orNull(item.result),
    what: orNull(item.what),
    planning: item.planning,
    statuses: statusesOf(item, statuses),
    states: item.states
      .filter(({ text }) => text !== '')
      .map(({ moment, ...block }) => ({ ...block, moment: moment === null ? null : (moments[moment]?.name ?? null) })),
    next: orNull(item.next),
  }
}

const orNull = (block: Block) => (block.text === '' ? null : block)

function statusesOf({ status: { read, code, open } }: ItemOfDraft, statuses: readonly StatusKind[]): StatusRead[] {
  if (open) return [...read]
  if (code === null) return []
  const as = read.find((one) => one.code === code)
  if (as) return [as]
  const label = statuses.find((one) => one.code === code)?.nl ?? code
  return [{ said: label, code, label, lines: read.flatMap(({ lines }) => lines) }]
}

/** Items of the draft, by place, whose name stands in the programme already. */
export function doublesIn(draft: Draft, names: readonly string[]): number[] {
  const known = new Set(names.map(fold))
  return draft.items.flatMap((item, at) => (!item.dropped && known.has(fold(item.name)) ? [at] : []))
}
