import { useState } from 'react'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import type { Column } from '../../../platform/ui/data-table.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import type { ProgrammeList } from '../contract/programmes.ts'
import { importsHref, programmeHref, questionsHref, useAsked, useProgrammeWords } from './asking.ts'
import { AddProgramme } from './programme-window.tsx'
import { Runs } from './saying.tsx'

type Row = ProgrammeList['programmes'][number]

function useColumns(): Column<Row>[] {
  const { list } = useProgrammeWords()
  return [
    { key: 'name', label: list.name, cell: ({ id, name }) => <a href={programmeHref(id)}>{name}</a> },
    { key: 'period', label: list.period, cell: (row) => <Runs {...row} /> },
    { key: 'items', label: list.items, align: 'end', cell: ({ items }) => items },
    {
      key: 'shown',
      label: list.shown,
      cell: (row) => <Badge tone={row.public ? 'info' : 'neutral'}>{row.public ? list.public : list.internal}</Badge>,
    },
  ]
}

/** The programmes of the municipality, and the way to what one is asked to tell. */
export function Screen() {
  const { list } = useProgrammeWords()
  const go = useGo()
  const asked = useAsked<ProgrammeList>('/programmes')
  const columns = useColumns()
  const [adding, setAdding] = useState(false)
  const writes = useMe()?.roles.includes('policy-officer') ?? false
  const add = writes && (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {list.add}
    </Button>
  )
  return (
    <>
      <PageHeading
        title={list.title}
        lead={list.lead}
        actions={
          <>
            <LinkButton href={questionsHref} icon="speech">
              {list.questions}
            </LinkButton>
            {writes && (
              <LinkButton href={importsHref} icon="document">
                {list.fromReport}
              </LinkButton>
            )}
            {add}
          </>
        }
      />
      <Loaded asked={asked}>
        {({ programmes }) => (
          <Card flush>
            <SimpleTable
              caption={list.caption}
              columns={columns}
              rows={programmes}
              empty={{ title: list.empty, text: writes ? list.emptyOwn : list.emptyText, icon: 'flag' }}
            />
          </Card>
        )}
      </Loaded>
      {adding && <AddProgramme onClose={() => setAdding(false)} onAdded={(id) => go(programmeHref(id))} />}
    </>
  )
}
