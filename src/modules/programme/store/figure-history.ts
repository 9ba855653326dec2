import type { Tx } from '../../../platform/database.ts'
import type { FigureDeed, FigureKind } from '../rules/figure-history.ts'
import type { Writer } from './history.ts'
import { own, type Place } from './own.ts'

type Facts = Readonly<Record<string, unknown>>

export type NewFigureChange = {
  programme: string
  kind: FigureKind
  about: string
  name: string
  deed: FigureDeed
  before: Facts
  after: Facts
}

/** Writes down what happened to a figure; there is no other way to change the history. */
export async function addFigureChange(
  tx: Tx,
  { before, after, ...change }: NewFigureChange,
  { municipality, actor, now }: Writer,
): Promise<void> {
  await own(tx)
    .insertInto('programme.figure_change')
    .values({
      municipality,
      ...change,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      by: actor.id,
      by_name: actor.name,
      at: now,
    })
    .execute()
}

const MOST_SHOWN = 500

/** What happened to the figures of a programme, or to one of them, the latest first. */
export async function figureChanges(tx: Tx, { municipality, id }: Place, about?: string) {
  let question = own(tx)
    .selectFrom('programme.figure_change')
    .select(['kind', 'about', 'name', 'deed', 'before', 'after', 'by_name as byName', 'at'])
    .where('municipality', '=', municipality)
    .where('programme', '=', id)
    .orderBy('seq', 'desc')
    .limit(MOST_SHOWN)
  if (about !== undefined) question = question.where('about', '=', about)
  return question.execute()
}
