import { Badge } from '../../../platform/ui/badge.tsx'
import type { Column } from '../../../platform/ui/data-table.tsx'
import { SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import type { RequestList } from '../contract/access.ts'
import { namesEn } from '../words/names.en.ts'
import { namesNl } from '../words/names.nl.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'

export type RequestRow = RequestList['requests'][number]

/** Who asked for which dossier, why and until when. */
export function useRequestColumns(): readonly Column<RequestRow>[] {
  const words = useWords({ nl, en }).access
  const names = useWords({ nl: namesNl, en: namesEn }).access
  const language = useLanguage()
  return [
    {
      key: 'who',
      label: words.columns.who,
      cell: (row) => (
        <>
          {row.asker.name}
          <SecondLine>{names.purposes[row.purpose]}</SecondLine>
        </>
      ),
    },
    {
      key: 'number',
      label: words.columns.number,
      cell: (row) => <a href={`/app/dossiers/${row.dossier.id}/toegang`}>{row.dossier.number}</a>,
    },
    { key: 'why', label: words.columns.why, cell: (row) => row.reason },
    { key: 'until', label: words.columns.until, cell: (row) => sayDate(row.until, language) },
    { key: 'state', label: words.columns.state, cell: (row) => <State row={row} states={words.states} /> },
  ]
}

function State({
  row,
  states,
}: {
  row: RequestRow
  states: Record<'asked' | 'granted' | 'refused' | 'ended', string>
}) {
  if (row.state === 'asked') return <Badge tone="warning">{states.asked}</Badge>
  if (row.state === 'refused')
    return (
      <>
        <Badge>{states.refused}</Badge>
        <SecondLine>{row.why}</SecondLine>
      </>
    )
  return row.holds ? <Badge tone="positive">{states.granted}</Badge> : <Badge>{states.ended}</Badge>
}
