import { useState } from 'react'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { fill } from '../../../platform/words.ts'
import type { ConsentPage } from '../contract/consent.ts'
import { ExceptionDialog } from './exception-dialog.tsx'
import { useFileWords } from './words.ts'

type Chosen = ConsentPage['exceptions'][number]

/** Where help began without a consent the law asks for: why, until when, who read along and whether the parents know. */
export function ExceptionsCard({ page, dossierId }: { page: ConsentPage; dossierId: string }) {
  const { acts, names } = useFileWords()
  const words = acts.exceptions
  const language = useLanguage()
  const [adding, setAdding] = useState(false)
  const sayTold = (told: Chosen['parentsTold']) => {
    if (!told) return '–'
    return told.told
      ? fill(words.parentsTold, { date: sayDate(told.on, language) })
      : fill(words.parentsNot, { why: told.why })
  }
  const columns: readonly Column<Chosen>[] = [
    { key: 'who', label: words.columns.who, cell: ({ person }) => person },
    {
      key: 'what',
      label: words.columns.what,
      cell: (row) => (
        <>
          {names.consent.exceptions[row.code]}
          <SecondLine>
            {row.holds ? <Badge tone="warning">{words.holds}</Badge> : <Badge>{words.ended}</Badge>}{' '}
            {row.until && fill(words.until, { date: sayDate(row.until, language) })}
          </SecondLine>
        </>
      ),
    },
    {
      key: 'why',
      label: words.columns.why,
      cell: ({ reason, orderNumber, secondReader }) => (
        <>
          {reason}
          {orderNumber && <SecondLine>{fill(words.orderNumber, { number: orderNumber })}</SecondLine>}
          {secondReader && <SecondLine>{fill(words.readBy, { name: secondReader })}</SecondLine>}
        </>
      ),
    },
    { key: 'parents', label: words.columns.parents, cell: ({ parentsTold }) => sayTold(parentsTold) },
    {
      key: 'by',
      label: words.columns.by,
      cell: ({ by, on }) => (
        <>
          {by}
          <SecondLine>{sayDate(on, language)}</SecondLine>
        </>
      ),
    },
  ]
  return (
    <Card title={words.title} actions={<Button onClick={() => setAdding(true)}>{words.add}</Button>}>
      <p className="vn-muted">{words.lead}</p>
      <SimpleTable
        caption={words.title}
        columns={columns}
        rows={page.exceptions}
        empty={{ title: words.none, icon: 'check' }}
      />
      {adding && <ExceptionDialog page={page} dossierId={dossierId} onClose={() => setAdding(false)} />}
    </Card>
  )
}
