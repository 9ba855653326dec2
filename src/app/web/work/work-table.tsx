import type { WorkList } from '../../../modules/desk/contract/work.ts'
import { namesEn } from '../../../modules/dossiers/words/names.en.ts'
import { namesNl } from '../../../modules/dossiers/words/names.nl.ts'
import { holds } from '../../../platform/folding.ts'
import { DueDate } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { type Column, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import type { TableState } from '../../../platform/ui/table-state.ts'
import type { Language } from '../../../platform/words.ts'
import { en } from './words.en.ts'
import { nl, type WorkWords } from './words.nl.ts'

export type WorkRow = WorkList['rows'][number]

/** These are finished by giving the answer they ask for. */
const ANSWERED = ['signal', 'answer-handover', 'answer-access-request', 'review-break-glass']

function sayWhat(row: WorkRow, words: WorkWords, language: Language): string {
  const kinds: Readonly<Record<string, string>> = (language === 'nl' ? namesNl : namesEn).tasks.kinds
  if (row.kind === 'signal') return words.signal
  return row.title || (kinds[row.kind] ?? row.kind)
}

function sayAbout(row: WorkRow, words: WorkWords): string {
  return row.about || (row.number ? words.unnamed : words.own)
}

/** The columns of my work; `finish` ticks a task off. */
export function useWorkColumns(finish: (row: WorkRow) => void): (today: string) => readonly Column<WorkRow>[] {
  const words = useWords({ nl, en })
  const language = useLanguage()
  return (today) => [
    {
      key: 'about',
      label: words.columns.about,
      sort: true,
      cell: (row) => (
        <>
          {row.number ? <a href={row.href}>{sayAbout(row, words)}</a> : sayAbout(row, words)}
          {row.number && <SecondLine>{row.number}</SecondLine>}
        </>
      ),
    },
    { key: 'what', label: words.columns.what, sort: true, cell: (row) => sayWhat(row, words, language) },
    {
      key: 'due',
      label: words.columns.due,
      sort: true,
      cell: (row) => <DueDate late={row.due < today ? words.isLate : undefined}>{sayDate(row.due, language)}</DueDate>,
    },
    {
      key: 'done',
      label: words.columns.done,
      align: 'end',
      cell: (row) =>
        ANSWERED.includes(row.kind) ? null : (
          <Button small icon="check" onClick={() => finish(row)} of={sayWhat(row, words, language)}>
            {words.finish}
          </Button>
        ),
    },
  ]
}

/** The rows in the order and filter of the address. */
export function shownWork(
  rows: readonly WorkRow[],
  state: TableState,
  { words, language }: { words: WorkWords; language: Language },
): WorkRow[] {
  const texts: Readonly<Record<string, (row: WorkRow) => string>> = {
    about: (row) => sayAbout(row, words),
    what: (row) => sayWhat(row, words, language),
    due: (row) => row.due,
  }
  const text = (row: WorkRow) => [sayAbout(row, words), row.number, sayWhat(row, words, language)]
  const by = texts[state.sort ?? 'due'] ?? ((row: WorkRow) => row.due)
  const turn = state.dir === 'down' ? -1 : 1
  return rows
    .filter((row) => holds(text(row), state.filter ?? ''))
    .toSorted((a, b) => turn * by(a).localeCompare(by(b), language))
}
