import { fill } from '../../../platform/words.ts'
import type { Figure, Piece } from '../rules/report/document.ts'
import { moneyByYear, type ReportAdvice, type ReportHeard, type ReportIndicator } from '../rules/report/material.ts'
import { sayDay, sayValue } from '../words/say-report.ts'
import { amountFigure, type Telling } from './report-telling.ts'

const none = (text: string): Piece[] => [{ kind: 'paragraph', text }]

/** What was budgeted, promised and paid for the parts in the report, by year and by effort. */
export function moneyOf({ material, words, language, isAbout }: Telling): Piece[] {
  const { money: said, figure } = words
  const lines = material.money.filter(({ node }) => isAbout(node))
  if (lines.length === 0) return none(said.none)
  const source = fill(figure.fromVangnet, { programme: material.programme.name })
  const amount = (name: string, cents: number, definition: string) =>
    amountFigure({ name, cents, definition, on: material.on, source }, { figure, language })
  const parts = ['budgeted', 'committed', 'spent', 'left'] as const
  const years = moneyByYear(lines).flatMap((standing) =>
    parts.map((part) => {
      const name =
        standing.year === null
          ? fill(said.withoutYear, { what: said[part] })
          : fill(said.inYear, { what: said[part], year: standing.year })
      return amount(name, standing[part], said[`${part}Means`])
    }),
  )
  const efforts = lines.flatMap(({ effort, nature, cents }) =>
    cents === null ? [] : [amount(effort, cents, said[`${nature}Means`])],
  )
  const { head } = figure
  return [
    { kind: 'figures', caption: said.yearCaption, head, figures: years },
    ...(efforts.length === 0 ? [] : [{ kind: 'figures', caption: said.lineCaption, head, figures: efforts } as const]),
  ]
}

/** Every measured value with what it means and where it comes from; a break in the counting is told beside it. */
export function indicatorsOf({ material, words, language, isAbout }: Telling): Piece[] {
  const { indicators: said, figure } = words
  const indicators = material.indicators.filter(({ node }) => isAbout(node))
  if (indicators.length === 0) return none(said.none)
  const figures = indicators.flatMap((one) => figuresOf(one, { said, language }))
  const beside = indicators.flatMap(({ name, latest, breaks }) => [
    ...(latest === null ? [fill(said.notMeasured, { name })] : []),
    ...breaks.map(({ on, why }) => fill(said.broken, { name, on: sayDay(on, language), why })),
  ])
  return [
    ...(figures.length === 0 ? [] : [{ kind: 'figures', caption: said.caption, head: figure.head, figures } as const]),
    ...(beside.length === 0 ? [] : [{ kind: 'list', items: beside } as const]),
  ]
}

function figuresOf(
  { name, definition, unit, source, latest, baseline, target }: ReportIndicator,
  { said, language }: { said: Telling['words']['indicators']; language: Telling['language'] },
): Figure[] {
  const figure = (label: string, value: number, from: { on: string; source: string }): Figure => {
    const facts = { name: fill(label, { name }), value, unit, said: sayValue(value, unit, language) }
    return { ...facts, definition, ...from }
  }
  return [
    ...(latest ? [figure(said.latest, latest.value, { on: latest.on, source: latest.source })] : []),
    ...(baseline ? [figure(said.baseline, baseline.value, { on: baseline.on, source })] : []),
    ...(target ? [figure(said.target, target.value, { on: target.by, source })] : []),
  ]
}

/** Recommendations, by when they are done and how far they are. */
export function adviceOf({ material, words, language, isAbout }: Telling): Piece[] {
  const { advice: said, parts } = words
  const advice = material.advice.filter(({ node }) => isAbout(node))
  if (advice.length === 0) return none(said.none)
  const owned = advice.some(({ owner }) => owner !== null)
  const head = [said.advice, parts.part, said.givenBy, said.due, said.standing, ...(owned ? [parts.owner] : [])]
  const rows = advice.map((one) => [
    ...[one.title, one.node?.name ?? parts.whole, one.givenBy],
    one.due === null ? '' : sayDay(one.due, language),
    standingOf(one, said),
    ...(owned ? [one.owner ?? ''] : []),
  ])
  return [{ kind: 'table', caption: said.caption, head, rows }]
}

function standingOf({ state, percent }: ReportAdvice, said: Telling['words']['advice']): string {
  if (state === 'realised') return said.realised
  if (state === 'withdrawn') return said.withdrawn
  return percent === null ? said.open : fill(said.openAt, { percent })
}

/** What people said and what was done with it, by part of the programme as it reads (K07). */
export function heardOf({ material, words, language, isAbout }: Telling): Piece[] {
  const { heard: said, parts } = words
  const heard = material.heard.filter(({ node }) => isAbout(node))
  if (heard.length === 0) return none(said.none)
  const order = new Map(material.nodes.map(({ id }, at) => [id, at]))
  const byNode = Map.groupBy(heard, ({ node }) => node?.id ?? null)
  const placed = [...byNode].toSorted(([a], [b]) => (order.get(a ?? '') ?? -1) - (order.get(b ?? '') ?? -1))
  return placed.map(([, rows]) => ({
    kind: 'table',
    caption: rows[0]?.node?.name ?? parts.whole,
    head: [said.said, said.who, said.did],
    rows: rows.map((one) => [
      one.title,
      [one.fromWhom, sayDay(one.heardOn, language)].filter((text) => text !== '').join(', '),
      answerOf(one, said),
    ]),
  }))
}

function answerOf({ state, outcome }: ReportHeard, said: Telling['words']['heard']): string {
  if (state === 'heard') return said.waiting
  return state === 'not-done' ? fill(said.notDone, { why: outcome }) : outcome
}
