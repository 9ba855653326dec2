import type { Refusal } from '../../../../platform/refusal.ts'
import { type Cents, sumOf, type Year } from './amounts.ts'
import { type Nature, natures, runsIn } from './lines.ts'

/** Money that was promised, as the document calls it; `unsure` when it does not say whether it returns every year. */
export const sourceNatures = [...natures, 'unsure'] as const
export type SourceNature = (typeof sourceNatures)[number]

/** A source of money: who pays, how much, once or every year. */
export type Source = {
  id: string
  name: string
  /** The municipality or fund that pays. */
  payer: string
  nature: SourceNature
  /** Once, or a year when structural. */
  cents: Cents
  /** The first year; null for money that is there once and whose year was not said. */
  from: Year | null
  until: Year | null
}

export type SourcesRefusal = 'programme/source-without-year' | 'programme/source-ends-before-it-begins'

export function refuseSource({
  nature,
  from,
  until,
}: Pick<Source, 'nature' | 'from' | 'until'>): Refusal<SourcesRefusal> | undefined {
  if (from === null && (nature !== 'incidental' || until !== null))
    return { refused: 'programme/source-without-year', pointer: '/from', status: 422 }
  if (from !== null && until !== null && until < from)
    return { refused: 'programme/source-ends-before-it-begins', pointer: '/until', status: 422 }
  return undefined
}

/** How a source is read: a doubtful one as the reader takes it. */
export function natureOf(source: Source, takenAsStructural: boolean): Nature {
  return source.nature === 'unsure' ? (takenAsStructural ? 'structural' : 'incidental') : source.nature
}

/** What a source gives every year, in a year. */
export function structuralCoverIn(source: Source, year: Year, takenAsStructural: boolean): Cents {
  return natureOf(source, takenAsStructural) === 'structural' && runsIn(source, year) ? source.cents : 0
}

/** What a source gives once. */
export function incidentalCover(source: Source, takenAsStructural: boolean): Cents {
  return natureOf(source, takenAsStructural) === 'incidental' ? source.cents : 0
}

export type PayerCover = { payer: string } & Record<SourceNature, Cents>

/** What each payer gives: once, every year, and what nobody can tell of; the doubtful stands apart and is counted in neither. */
export function coverByPayer(sources: readonly Source[]): PayerCover[] {
  return [...Map.groupBy(sources, ({ payer }) => payer)].map(([payer, given]) => {
    const [incidental = 0, structural = 0, unsure = 0] = sourceNatures.map((nature) =>
      sumOf(given.filter((source) => source.nature === nature).map(({ cents }) => cents)),
    )
    return { payer, incidental, structural, unsure }
  })
}
