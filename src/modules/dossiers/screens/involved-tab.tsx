import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { fill } from '../../../platform/words.ts'
import type { InvolvedList } from '../contract/involved.ts'
import { DialogForm } from './dialog-form.tsx'
import type { TabProps } from './dossier-tab.ts'
import { InvolveDialog } from './involve-dialog.tsx'
import { useFileWords } from './words.ts'

type Row = InvolvedList['involved'][number]

/** Who stands and stood around the family, with role and how to reach them. */
export function Tab({ dossier }: TabProps) {
  const { involved: words } = useFileWords()
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<Row>()
  const asked = useAsked<InvolvedList>('dossier', `/dossiers/${dossier.id}/involved`)
  const columns = useColumns(dossier.closed ? undefined : setEnding)
  const add = !dossier.closed && (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  )
  return (
    <Card title={words.title} actions={add}>
      <ProblemNotice problem={asked.error} onRetry={() => asked.refetch()} />
      {asked.data && <p className="vn-muted">{fill(words.figures, asked.data.figures)}</p>}
      <SimpleTable
        caption={words.title}
        columns={columns}
        rows={asked.data?.involved ?? []}
        loading={asked.isPending}
        empty={{ title: words.empty, text: words.emptyText, icon: 'people' }}
      />
      {adding && <InvolveDialog dossierId={dossier.id} onClose={() => setAdding(false)} />}
      {ending && (
        <DialogForm
          title={fill(words.endTitle, { name: ending.name })}
          submit={words.end}
          done={fill(words.ended, { name: ending.name })}
          onClose={() => setEnding(undefined)}
          send={() => api.put(`/involved/${ending.id}/end`, {}, { version: ending.version })}
        />
      )}
    </Card>
  )
}

function useColumns(onEnd: ((row: Row) => void) | undefined): Column<Row>[] {
  const { involved: words, names } = useFileWords()
  const language = useLanguage()
  const day = (iso: string) => sayDate(iso, language)
  return [
    {
      key: 'name',
      label: words.columns.name,
      cell: ({ name, organisation }) => (
        <>
          {name}
          {organisation && <SecondLine>{organisation}</SecondLine>}
        </>
      ),
    },
    {
      key: 'role',
      label: words.columns.role,
      cell: ({ role, whatFor }) => (
        <>
          {names.involvedRoles[role]}
          {whatFor && <SecondLine>{whatFor}</SecondLine>}
        </>
      ),
    },
    {
      key: 'reach',
      label: words.columns.reach,
      cell: ({ phone, email }) => (
        <>
          {phone && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
          {email && <SecondLine>{email}</SecondLine>}
        </>
      ),
    },
    {
      key: 'period',
      label: words.columns.period,
      cell: (row) => (
        <>
          {row.until
            ? fill(words.period, { since: day(row.since), until: day(row.until) })
            : fill(words.since, { since: day(row.since) })}
          {!row.until && onEnd && (
            <Button small kind="quiet" aria-label={`${words.end}: ${row.name}`} onClick={() => onEnd(row)}>
              {words.end}
            </Button>
          )}
        </>
      ),
    },
  ]
}
