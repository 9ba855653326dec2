import { fold } from '../../../../platform/folding.ts'
import type { StatusKind } from '../statuses.ts'
import { type Draft, type ItemOfDraft, textBlocks } from './draft.ts'

export const needCodes = [
  'nothing-kept',
  'programme-name',
  'programme-since',
  'programme-until',
  'line-name',
  'line-twice',
  'moment-name',
  'moment-twice',
  'moment-day',
  'item-name',
  'item-line',
  'status-open',
  'status-unknown',
  'status-since',
  'status-future',
  'status-end',
  'state-moment',
  'next-moment',
  'text-too-long',
] as const
export type NeedCode = (typeof needCodes)[number]

/** What must be filled in before it can be saved; `at` is the place of the line, moment or item it is about. */
export type Need = { code: NeedCode; about: 'whole' | 'line' | 'moment' | 'item'; at: number | null; name: string }

/** What of the world around a draft decides whether it can be saved. `moments` are those of the programme it goes into. */
export type Around = {
  statuses: readonly StatusKind[]
  moments: readonly { name: string; on: string }[]
  today: string
}

/** As long as a text of an item may be (contract of a node), in characters. */
export const LONGEST_TEXT = 10_000
export const LONGEST_NAME = 200

/** Everything that is still unclear, in the order of the page. Nothing is saved before this is empty. */
export function needsOf(draft: Draft, around: Around): Need[] {
  return [
    ...destinationNeeds(draft),
    ...lineNeeds(draft),
    ...momentNeeds(draft, around),
    ...draft.items.flatMap((item, at) =>
      item.dropped ? [] : itemNeeds(item, { draft, around }).map((code) => need(code, 'item', at, item.name)),
    ),
  ]
}

const need = (code: NeedCode, about: Need['about'], at: number | null = null, name = ''): Need => ({
  code,
  about,
  at,
  name,
})

function destinationNeeds({ into, items }: Draft): Need[] {
  const codes: NeedCode[] = []
  if (!items.some(({ dropped }) => !dropped)) codes.push('nothing-kept')
  if (into.programme === null && into.name === '') codes.push('programme-name')
  if (into.programme === null && into.since === null) codes.push('programme-since')
  if (into.programme === null && into.since !== null && into.until !== null && into.until < into.since)
    codes.push('programme-until')
  return codes.map((code) => need(code, 'whole'))
}

function lineNeeds({ actionLines }: Draft): Need[] {
  const seen = new Set<string>()
  return actionLines.flatMap((line, at) => {
    if (line.dropped) return []
    const key = fold(line.name)
    const twice = key !== '' && seen.has(key)
    seen.add(key)
    if (twice) return [need('line-twice', 'line', at, line.name)]
    return isName(line.name) ? [] : [need('line-name', 'line', at, line.name)]
  })
}

const isName = (name: string) => name !== '' && name.length <= LONGEST_NAME

/** The places of the moments that something is saved at. */
export function momentsUsed({ items, moments }: Draft): number[] {
  const told = items.filter(({ dropped }) => !dropped).flatMap(({ states }) => states.filter(({ text }) => text !== ''))
  return moments.flatMap((_, at) => (told.some(({ moment }) => moment === at) ? [at] : []))
}

function momentNeeds(draft: Draft, around: Around): Need[] {
  const seen = new Set<string>()
  return momentsUsed(draft).flatMap((at) => {
    const name = draft.moments[at]?.name ?? ''
    const twice = seen.has(fold(name))
    seen.add(fold(name))
    if (!isName(name)) return [need('moment-name', 'moment', at, name)]
    if (twice) return [need('moment-twice', 'moment', at, name)]
    return dayOfMoment(draft, at, around) === null ? [need('moment-day', 'moment', at, name)] : []
  })
}

/** The day of a moment: that of the programme when it knows a moment by this name, or else as it was filled in. */
export function dayOfMoment(draft: Draft, at: number, { moments }: Pick<Around, 'moments'>): string | null {
  const moment = draft.moments[at]
  if (!moment) return null
  return moments.find(({ name }) => fold(name) === fold(moment.name))?.on ?? moment.on
}

/** The latest day, up to today, that the report is about. */
export function latestDay(draft: Draft, around: Around): string | null {
  const days = momentsUsed(draft).flatMap((at) => dayOfMoment(draft, at, around) ?? [])
  return (
    days
      .filter((day) => day <= around.today)
      .sort()
      .at(-1) ?? null
  )
}

const isDayAsked = (draft: Draft, around: Around) =>
  momentsUsed(draft).some((at) => dayOfMoment(draft, at, around) === null)

type In = { draft: Draft; around: Around }

function itemNeeds(item: ItemOfDraft, { draft, around }: In): NeedCode[] {
  const told = item.states.filter(({ text }) => text !== '')
  const texts = [...textBlocks.map((block) => item[block].text), ...told.map(({ text }) => text)]
  const codes: NeedCode[] = statusNeeds(item, { draft, around })
  if (!isName(item.name)) codes.unshift('item-name')
  if (item.actionLine === null || draft.actionLines[item.actionLine]?.dropped !== false) codes.push('item-line')
  if (told.some(({ moment }) => moment === null)) codes.push('state-moment')
  if (item.next.text !== '' && momentOfNext(item, draft, around) === null) codes.push('next-moment')
  if (texts.some((text) => text.length > LONGEST_TEXT)) codes.push('text-too-long')
  return codes
}

function statusNeeds({ status }: ItemOfDraft, { draft, around }: In): NeedCode[] {
  if (status.open) return ['status-open']
  if (status.code === null) return []
  const kind = around.statuses.find(({ code }) => code === status.code)
  if (!kind) return ['status-unknown']
  const since = status.since ?? latestDay(draft, around)
  const codes: NeedCode[] = []
  // As long as the day of a moment is asked, that answer is enough.
  if (since === null && !isDayAsked(draft, around)) codes.push('status-since')
  if (since !== null && since > around.today) codes.push('status-future')
  if (kind.needsEnd && status.end === null) codes.push('status-end')
  return codes
}

/**
 * At which moment the activities to come are told: the latest at which the item tells anything, or else the latest of all. They
 * are one text in a report, and belong to how it stands at the end.
 */
export function momentOfNext(item: ItemOfDraft, draft: Draft, around: Pick<Around, 'moments'>): number | null {
  const own = item.states.flatMap(({ moment, text }) => (moment === null || text === '' ? [] : [moment]))
  const places = own.length > 0 ? own : momentsUsed(draft)
  const byDay = places.toSorted((one, other) =>
    (dayOfMoment(draft, one, around) ?? '') < (dayOfMoment(draft, other, around) ?? '') ? -1 : 1,
  )
  return byDay.at(-1) ?? null
}
