import { Badge, DueDate } from '../../../platform/ui/badge.tsx'
import { type Column, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { SignalList } from '../contract/handling.ts'
import { handlingEn } from '../words/handling.en.ts'
import { handlingNl } from '../words/handling.nl.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { useKindNames } from './choices.ts'
import { kindsLine } from './kinds-line.ts'

export type InboxRow = SignalList['signals'][number]

/** What the inbox tells of a signal. Every colour has a word beside it. */
export function useInboxColumns(): readonly Column<InboxRow>[] {
  const words = useWords({ nl: inboxNl, en: inboxEn }).inbox
  const handling = useWords({ nl: handlingNl, en: handlingEn })
  const kinds = useKindNames()
  const ages: Readonly<Record<string, string>> = handling.ageing
  const language = useLanguage()
  return [
    {
      key: 'number',
      label: words.columns.signal,
      sort: true,
      cell: (row) => (
        <>
          <a href={`/app/signalen/${row.id}`}>{row.child || words.unnamed}</a>{' '}
          {row.danger && <Badge tone="negative">{words.danger}</Badge>}
          <SecondLine>
            {row.number}
            {!row.linked && ` · ${words.familyUnknown}`}
          </SecondLine>
        </>
      ),
    },
    { key: 'kinds', label: words.columns.kinds, cell: (row) => kindsLine(kinds, row.kinds) },
    {
      key: 'state',
      label: words.columns.state,
      sort: true,
      cell: (row) => (
        <>
          {handling.states[row.state]}
          {row.offeredTo && <SecondLine>{fill(words.offered, { team: row.offeredTo })}</SecondLine>}
          {row.inDossier && <SecondLine>{words.inDossier}</SecondLine>}
        </>
      ),
    },
    {
      key: 'handler',
      label: words.columns.handler,
      sort: true,
      cell: (row) => (
        <>
          {row.handler || <strong>{words.nobody}</strong>}
          <SecondLine>{row.team}</SecondLine>
        </>
      ),
    },
    {
      key: 'due',
      label: words.columns.due,
      sort: true,
      cell: (row) =>
        row.state === 'closed' || row.inDossier ? (
          ''
        ) : (
          <DueDate late={row.late ? handling.lateness.late : undefined}>
            {row.lateness === 'today' ? sayTime(row.dueAt, language) : sayDay(row.dueAt, language)}
          </DueDate>
        ),
    },
    {
      key: 'age',
      label: words.columns.age,
      sort: true,
      cell: (row) => (
        <>
          {row.state === 'closed' ? '' : (ages[row.age] ?? '')}
          <SecondLine>
            <span className="vn-due">{sayDay(row.receivedAt, language)}</span>
          </SecondLine>
        </>
      ),
    },
  ]
}
