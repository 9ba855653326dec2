import { type Column, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import type { RiskPage } from '../../contract/risks.ts'
import { riskHref, useRiskWords } from './asking.ts'

type Row = RiskPage['ended'][number]

/** The risks that are no longer looked at, with when and why. */
export function EndedRisks({ programme, rows }: { programme: string; rows: readonly Row[] }) {
  const words = useRiskWords()
  const language = useLanguage()
  const columns: Column<Row>[] = [
    {
      key: 'text',
      label: words.text,
      cell: ({ id, text, node }) => (
        <>
          <a href={riskHref(programme, id)}>{text}</a>
          <SecondLine>{node?.name ?? words.whole}</SecondLine>
        </>
      ),
    },
    { key: 'on', label: words.endedOn, cell: ({ on }) => sayDate(on, language) },
    { key: 'how', label: words.how, cell: ({ how }) => words.endings[how] },
    { key: 'why', label: words.why, cell: ({ why }) => why },
    { key: 'owner', label: words.owner, cell: ({ owner }) => owner?.name ?? words.noOwner },
  ]
  return (
    <SimpleTable
      caption={words.endedCaption}
      columns={columns}
      rows={rows}
      empty={{ title: words.noneEnded, text: words.noneEndedText, icon: 'flag' }}
    />
  )
}
