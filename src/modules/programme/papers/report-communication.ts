import { fill } from '../../../platform/words.ts'
import type { Piece } from '../rules/report/document.ts'
import type { ReportCommunication } from '../rules/report/material.ts'
import { sayDay } from '../words/say-report.ts'
import type { Telling } from './report-telling.ts'

/** What is told about the parts of the programme: what, when and by which channel; who does it is only told to some readers. */
export function communicationOf(telling: Telling): Piece[] {
  const { material, words, isAbout } = telling
  const { communication: said, parts } = words
  const actions = material.communication.filter(({ node }) => isAbout(node))
  if (actions.length === 0) return [{ kind: 'paragraph', text: said.none }]
  const named = actions.some(({ doers }) => doers.length > 0)
  const head = [said.what, parts.part, said.when, said.how, said.state, ...(named ? [said.who] : [])]
  const rows = actions.map((one) => [
    ...[one.title, one.node?.name ?? parts.whole, whenOf(one, telling), one.channels.join(', ')],
    said.states[one.state as keyof typeof said.states] ?? one.state,
    ...(named ? [one.doers.join(', ')] : []),
  ])
  return [{ kind: 'table', caption: said.caption, head, rows }]
}

function whenOf({ onDay, inWeek, inWords }: ReportCommunication, { words, language }: Telling): string {
  if (onDay !== null) return sayDay(onDay, language)
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(inWeek ?? '') ?? []
  if (year !== undefined) return fill(words.communication.week, { week: Number(week), year })
  return inWords === '' ? words.communication.notKnown : inWords
}
