import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { AddButton, Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { DataTable, SecondLine } from '../../../platform/ui/data-table.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { SelectField } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import { today } from '../../../platform/ui/today.ts'
import type { TeamList } from '../contract/teams.ts'
import type { RoleHeld, WorkerPage } from '../contract/workers.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/people.en.ts'
import { nl } from '../words/people.nl.ts'
import { useAsked } from './asking.ts'
import { DayFromToday, Period } from './dates.tsx'
import { EndWindow } from './end-window.tsx'
import { FormWindow } from './form-window.tsx'
import { namedOptions, optionsOf } from './options.ts'

function GiveRole({ worker, open, onClose }: { worker: string; open: boolean; onClose: () => void }) {
  const words = useWords({ nl, en })
  const codes = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  const teams = useAsked<TeamList>('/teams').data?.teams ?? []
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.roles.give}
      submit={words.roles.give}
      done={words.roles.given}
      ask={(form) => {
        const body = {
          role: form.pick('role'),
          team: form.choice('team'),
          discipline: form.choice('discipline'),
          since: form.day('since'),
          until: form.dayOrNone('until'),
        }
        return () => api.post(`/workers/${worker}/roles`, body)
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="role"
            label={words.roles.role}
            options={optionsOf(codes.roles, language)}
            error={errorOf('role')}
          />
          <SelectField
            key={teams.length}
            name="team"
            label={words.roles.team}
            empty={words.roles.noTeam}
            options={namedOptions(teams)}
            error={errorOf('team')}
          />
          <SelectField
            name="discipline"
            label={words.roles.discipline}
            empty={words.roles.noDiscipline}
            options={optionsOf(codes.disciplines, language)}
            error={errorOf('discipline')}
          />
          <DayFromToday name="since" label={words.workers.since} errorOf={errorOf} />
          <DateField name="until" label={words.roles.untilOptional} optional error={errorOf('until')} />
        </>
      )}
    </FormWindow>
  )
}

/** The roles of a worker with their days; ended ones stay in the list. */
export function RolesCard({ now, mayChange, own }: { now: WorkerPage; mayChange: boolean; own: boolean }) {
  const words = useWords({ nl, en }).roles
  const codes = useWords({ nl: codesNl, en: codesEn })
  const { state, hrefFor } = useTableState()
  const [giving, setGiving] = useState(false)
  const [ending, setEnding] = useState<RoleHeld>()
  const running = ({ until }: RoleHeld) => until === null || until >= today()
  return (
    <Card
      flush
      title={words.title}
      actions={mayChange && <AddButton label={words.give} onClick={() => setGiving(true)} />}
    >
      {own && <p className="vn-muted">{words.own}</p>}
      <DataTable
        plain
        caption={`${words.title}: ${now.name}`}
        columns={[
          {
            key: 'role',
            label: words.role,
            cell: (row) => (
              <>
                {codes.roles[row.role]}
                {row.discipline && <SecondLine>{codes.disciplines[row.discipline]}</SecondLine>}
                {row.source === 'login' && <SecondLine>{words.byLogin}</SecondLine>}
              </>
            ),
          },
          {
            key: 'team',
            label: words.team,
            cell: (row) => (row.team ? <a href={`/app/beheer/teams/${row.team.id}`}>{row.team.name}</a> : words.noTeam),
          },
          { key: 'since', label: words.period, cell: (row) => <Period {...row} /> },
          ...(mayChange
            ? [
                {
                  key: 'end',
                  label: words.end,
                  cell: (row: RoleHeld) =>
                    running(row) && (
                      <Button small kind="quiet" onClick={() => setEnding(row)} of={codes.roles[row.role]}>
                        {words.end}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
        rows={now.roles}
        rowKey={({ id }) => id}
        state={state}
        hrefFor={hrefFor}
        pageSize={500}
        empty={{ title: words.none, text: words.noneText, icon: 'person' }}
      />
      <GiveRole worker={now.id} open={giving} onClose={() => setGiving(false)} />
      {ending && (
        <EndWindow
          onClose={() => setEnding(undefined)}
          words={words}
          path={`/roles-held/${ending.id}`}
          version={ending.version}
        />
      )}
    </Card>
  )
}
