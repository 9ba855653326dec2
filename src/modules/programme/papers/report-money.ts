import { fill } from '../../../platform/words.ts'
import type { Figure, Piece } from '../rules/report/document.ts'
import type { ReportSaving, ReportSubsidy } from '../rules/report/material.ts'
import { amountFigure, type Telling } from './report-telling.ts'

const none = (text: string): Piece[] => [{ kind: 'paragraph', text }]

/** What is expected to be saved a year and what was saved, each with how one knows; an expected saving has its reasoning. */
export function savingsOf({ material, words, language, isAbout }: Telling): Piece[] {
  const { savings: said, figure } = words
  const savings = material.savings.filter(({ node }) => isAbout(node))
  if (savings.length === 0) return none(said.none)
  const source = fill(figure.fromVangnet, { programme: material.programme.name })
  const amount = (name: string, cents: number, definition: string) =>
    amountFigure({ name, cents, definition, on: material.on, source }, { figure, language })
  const expected = ({ what, expected: { low, high } }: ReportSaving): Figure[] =>
    low === high
      ? [amount(fill(said.expected, { what }), low, said.expectedMeans)]
      : [
          amount(fill(said.lowest, { what }), low, said.expectedMeans),
          amount(fill(said.highest, { what }), high, said.expectedMeans),
        ]
  const figures = savings.flatMap((saving) => [
    ...expected(saving),
    ...saving.results.map(({ year, cents, how }) =>
      amount(fill(said.realised, { what: saving.what, year }), cents, fill(said.realisedMeans, { how })),
    ),
  ])
  return [
    { kind: 'figures', caption: said.caption, head: figure.head, figures },
    {
      kind: 'table',
      caption: said.why,
      head: [said.saving, said.reasoning, said.assumptions, said.counted],
      rows: savings.map(({ what, reasoning, assumptions, results }) => [
        ...[what, reasoning, assumptions.join('\n')],
        results.length === 0 ? said.notCounted : results.map(({ year }) => String(year)).join(', '),
      ]),
    },
  ]
}

/** What was asked, granted and settled in every scheme; who asked is only told to some readers. */
export function subsidiesOf({ material, words, language, isAbout }: Telling): Piece[] {
  const { subsidies: said, figure } = words
  const schemes = material.subsidies.filter(({ node }) => isAbout(node))
  if (schemes.length === 0) return none(said.none)
  const fromHere = fill(figure.fromVangnet, { programme: material.programme.name })
  const figuresOf = ({ name, direction, basis, ...amounts }: ReportSubsidy): Figure[] =>
    (['ceiling', 'asked', 'granted', 'settled'] as const).flatMap((part) => {
      const cents = amounts[part]
      if (cents === null) return []
      const facts = { name: fill(said[part], { name }), definition: said[`${part}Means`][direction] }
      const from = { on: material.on, source: basis === '' ? fromHere : basis }
      return [amountFigure({ ...facts, cents, ...from }, { figure, language })]
    })
  const told = schemes.flatMap(({ name, applications }) => applications.map((one) => ({ ...one, scheme: name })))
  const sayAmount = (cents: number) =>
    amountFigure({ name: '', definition: '', on: '', source: '', cents }, { figure, language }).said
  const rows = told.map(({ applicant, scheme, purpose, asked, granted, state }) => [
    ...[applicant, scheme, purpose, sayAmount(asked)],
    granted === null ? said.states[state] : `${sayAmount(granted)}\n${said.states[state]}`,
  ])
  const head = [said.applicant, said.scheme, said.purpose, said.askedFor, said.decision]
  return [
    { kind: 'figures', caption: said.caption, head: figure.head, figures: schemes.flatMap(figuresOf) },
    ...(rows.length === 0 ? [] : [{ kind: 'table', caption: said.applications, head, rows } as const]),
  ]
}
