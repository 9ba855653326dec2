import { useState } from 'react'
import { holds } from '../../../platform/folding.ts'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { type Column, DataTable, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import type { Selection } from '../../../platform/ui/table-selection.tsx'
import type { TeamList } from '../contract/teams.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/structure.en.ts'
import { nl } from '../words/structure.nl.ts'
import { useAsked, useManages } from './asking.ts'
import { Period } from './dates.tsx'
import { Contact } from './organisation-list.tsx'
import { AddTeam, MergeTeams } from './team-form.tsx'

type Row = TeamList['teams'][number]

/** The columns of a list of teams; with `href` the name leads somewhere. */
export function useTeamColumns(href?: (row: Row) => string): Column<Row>[] {
  const words = useWords({ nl, en })
  const codes = useWords({ nl: codesNl, en: codesEn })
  return [
    {
      key: 'name',
      label: words.fields.name,
      cell: (row) => (
        <>
          {href ? <a href={href(row)}>{row.name}</a> : row.name}
          <SecondLine>{row.organisation.name}</SecondLine>
        </>
      ),
    },
    {
      key: 'kind',
      label: words.fields.kind,
      cell: (row) => (
        <>
          {codes.teamKinds[row.kind]} {row.interprets && <Badge tone="info">{words.organisations.interprets}</Badge>}
        </>
      ),
    },
    { key: 'area', label: words.fields.area, cell: (row) => row.area?.name ?? words.fields.wholeMunicipality },
    { key: 'contact', label: words.fields.contact, cell: (row) => <Contact {...row} /> },
  ]
}

/** The teams of today, for the administrator; choosing several leads to merging them. */
export function Screen() {
  const words = useWords({ nl, en })
  const go = useGo()
  const [adding, setAdding] = useState(false)
  const [merging, setMerging] = useState<readonly Row[]>([])
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { state, hrefFor } = useTableState()
  const columns = useTeamColumns((row) => `/app/beheer/teams/${row.id}`)
  const asked = useAsked<TeamList>('/teams')
  const open = (id: string) => go(`/app/beheer/teams/${id}`)
  const manages = useManages()
  const add = manages && (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {words.teams.add}
    </Button>
  )
  const selection = (teams: readonly Row[]): Selection<Row> => ({
    selected,
    onChange: setSelected,
    labelOf: ({ name }) => name,
    actions: (ids) => (
      <Button small kind="primary" onClick={() => setMerging(teams.filter(({ id }) => ids.includes(id)))}>
        {words.teams.merge}
      </Button>
    ),
  })
  return (
    <>
      <PageHeading title={words.teams.title} lead={words.teams.lead} actions={add} />
      <Loaded asked={asked}>
        {({ teams }) => (
          <Card flush>
            <DataTable
              caption={words.teams.title}
              columns={[
                ...columns,
                { key: 'members', label: words.teams.members, align: 'end', cell: (row) => row.members },
                { key: 'since', label: words.fields.period, cell: (row) => <Period {...row} /> },
              ]}
              rows={teams.filter((row) =>
                holds([row.name, row.area?.name ?? '', row.organisation.name], state.filter ?? ''),
              )}
              rowKey={({ id }) => id}
              state={state}
              hrefFor={hrefFor}
              pageSize={500}
              filterable
              loading={asked.isFetching}
              {...(manages && { selection: selection(teams) })}
              empty={{ title: words.teams.empty, text: words.teams.emptyText, icon: 'people' }}
            />
          </Card>
        )}
      </Loaded>
      <AddTeam open={adding} onClose={() => setAdding(false)} onAdded={open} />
      <MergeTeams open={merging.length > 0} onClose={() => setMerging([])} teams={merging} onMerged={open} />
    </>
  )
}
