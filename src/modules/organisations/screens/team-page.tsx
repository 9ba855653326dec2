import { useState } from 'react'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Columns } from '../../../platform/ui/card.tsx'
import { DataTable, SecondLine } from '../../../platform/ui/data-table.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { useScreenParams, useTableState } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { TeamPage } from '../contract/teams.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/structure.en.ts'
import { nl } from '../words/structure.nl.ts'
import { useManages } from './asking.ts'
import { Period } from './dates.tsx'
import { EndWindow } from './end-window.tsx'
import { OnePage } from './one-page.tsx'
import { Contact } from './organisation-list.tsx'
import { NameLinks } from './organisation-page.tsx'
import { ChangeTeam } from './team-form.tsx'

function Members({ members }: { members: TeamPage['members'] }) {
  const words = useWords({ nl, en }).teams
  const codes = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  const { state, hrefFor } = useTableState()
  return (
    <Card flush>
      <DataTable
        caption={words.members}
        columns={[
          {
            key: 'name',
            label: words.name,
            cell: (row) => (
              <>
                <a href={`/app/beheer/medewerkers/${row.worker}`}>{row.name}</a>
                <SecondLine>{row.organisation}</SecondLine>
                {row.awayUntil && (
                  <Badge tone="warning">{fill(words.away, { until: sayDate(row.awayUntil, language) })}</Badge>
                )}
              </>
            ),
          },
          { key: 'role', label: words.role, cell: (row) => codes.roles[row.role] },
          {
            key: 'discipline',
            label: words.discipline,
            cell: (row) => (row.discipline ? codes.disciplines[row.discipline] : ''),
          },
          { key: 'since', label: useWords({ nl, en }).fields.period, cell: (row) => <Period {...row} /> },
        ]}
        rows={members}
        rowKey={(row) => `${row.worker} ${row.role}`}
        state={state}
        hrefFor={hrefFor}
        pageSize={500}
        empty={{
          title: words.noMembers,
          text: words.noMembersText,
          icon: 'people',
          actions: <LinkButton href="/app/beheer/medewerkers">{words.toWorkers}</LinkButton>,
        }}
      />
    </Card>
  )
}

function Page({ now }: { now: TeamPage }) {
  const words = useWords({ nl, en })
  const codes = useWords({ nl: codesNl, en: codesEn })
  const manages = useManages()
  const [open, setOpen] = useState<'change' | 'end'>()
  const close = () => setOpen(undefined)
  const link = (kind: string, { id, name }: { id: string; name: string }) => (
    <a href={`/app/beheer/${kind}/${id}`}>{name}</a>
  )
  return (
    <>
      <PageHeading
        title={now.name}
        lead={codes.teamKinds[now.kind]}
        badges={now.interprets && <Badge tone="info">{words.organisations.interprets}</Badge>}
        actions={
          manages && (
            <>
              <Button onClick={() => setOpen('end')}>{words.teams.end}</Button>
              <Button kind="primary" onClick={() => setOpen('change')}>
                {words.fields.change}
              </Button>
            </>
          )
        }
      />
      <Columns
        main={<Members members={now.members} />}
        side={
          <Card title={words.organisations.facts}>
            <KeyFacts
              facts={[
                { label: words.fields.area, value: now.area?.name ?? words.fields.wholeMunicipality },
                { label: words.fields.organisation, value: link('organisaties', now.organisation) },
                { label: words.fields.contact, value: <Contact {...now} /> },
                { label: words.fields.period, value: <Period {...now} /> },
                ...(now.mergedInto ? [{ label: words.teams.mergedInto, value: link('teams', now.mergedInto) }] : []),
                ...(now.mergedFrom.length > 0
                  ? [
                      {
                        label: words.teams.mergedFrom,
                        value: <NameLinks list={now.mergedFrom} to="/app/beheer/teams" none="" />,
                      },
                    ]
                  : []),
              ]}
            />
          </Card>
        }
      />
      <ChangeTeam open={open === 'change'} onClose={close} now={now} />
      {open === 'end' && (
        <EndWindow
          onClose={close}
          words={words.teams}
          name={now.name}
          path={`/teams/${now.id}`}
          version={now.version}
        />
      )}
    </>
  )
}

/** One team with who works in it today. */
export function Screen() {
  const words = useWords({ nl, en })
  const { teamId } = useScreenParams<'teamId'>()
  return (
    <OnePage<TeamPage>
      path={`/teams/${teamId}`}
      list={{ label: words.teams.title, href: '/app/beheer/teams' }}
      part="?deel=teams"
    >
      {(now) => <Page now={now} />}
    </OnePage>
  )
}
