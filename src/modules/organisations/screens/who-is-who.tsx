import { holds } from '../../../platform/folding.ts'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { Tabs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useScreenSearch, useTableState } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { OrganisationList } from '../contract/organisations.ts'
import type { TeamList } from '../contract/teams.ts'
import type { WorkerList } from '../contract/workers.ts'
import { isStaff } from '../rules/rights.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/who.en.ts'
import { nl } from '../words/who.nl.ts'
import { useAsked } from './asking.ts'
import { Contact, useOrganisationColumns } from './organisation-list.tsx'
import { usePagedList } from './paged-list.ts'
import { useTeamColumns } from './team-list.tsx'
import { WorkerCell } from './worker-list.tsx'

function People({ href }: { href: ((id: string) => string) | undefined }) {
  const words = useWords({ nl, en }).who
  const codes = useWords({ nl: codesNl, en: codesEn })
  const { asked, table } = usePagedList<WorkerList>('/workers')
  const teams = useAsked<TeamList>('/teams').data?.teams ?? []
  const teamNames = (ids: readonly string[]) => teams.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return (
    <Loaded asked={asked}>
      {({ workers, total }) => (
        <DataTable
          caption={words.tabs.people}
          columns={[
            {
              key: 'name',
              label: words.name,
              cell: (row) => <WorkerCell row={row} {...(href && { href: href(row.id) })} />,
            },
            { key: 'roles', label: words.roles, cell: (row) => row.roles.map((role) => codes.roles[role]).join(', ') },
            { key: 'team', label: words.team, cell: (row) => teamNames(row.teams).join(', ') },
            { key: 'contact', label: words.contact, cell: (row) => <Contact {...row} /> },
          ]}
          rows={workers}
          rowKey={({ id }) => id}
          {...table}
          total={total}
          empty={{ title: words.emptyPeople, text: words.emptyText, icon: 'people' }}
        />
      )}
    </Loaded>
  )
}

function Teams({ linked }: { linked: boolean }) {
  const words = useWords({ nl, en }).who
  const { state, hrefFor } = useTableState()
  const columns = useTeamColumns(linked ? ({ id }) => `/app/beheer/teams/${id}` : undefined)
  const asked = useAsked<TeamList>('/teams')
  const wanted = state.filter ?? ''
  return (
    <Loaded asked={asked}>
      {({ teams }) => (
        <DataTable
          caption={words.tabs.teams}
          columns={columns}
          rows={teams.filter(({ name, area }) => holds([name, area?.name ?? ''], wanted))}
          rowKey={({ id }) => id}
          state={state}
          hrefFor={hrefFor}
          pageSize={500}
          filterable
          empty={{ title: words.emptyTeams, text: words.emptyText, icon: 'people' }}
        />
      )}
    </Loaded>
  )
}

function Organisations({ linked }: { linked: boolean }) {
  const words = useWords({ nl, en }).who
  const columns = useOrganisationColumns(linked ? ({ id }) => `/app/beheer/organisaties/${id}` : undefined)
  const { asked, table } = usePagedList<OrganisationList>('/organisations')
  return (
    <Loaded asked={asked}>
      {({ organisations, total }) => (
        <DataTable
          caption={words.tabs.organisations}
          columns={columns}
          rows={organisations}
          rowKey={({ id }) => id}
          {...table}
          total={total}
          empty={{ title: words.emptyOrganisations, text: words.emptyText, icon: 'building' }}
        />
      )}
    </Loaded>
  )
}

const parts = { mensen: 'people', teams: 'teams', organisaties: 'organisations' } as const
type Part = keyof typeof parts

/** Who is who: for everybody who works with the municipality. A partner's people see teams, partners and own colleagues. */
export function Screen() {
  const words = useWords({ nl, en }).who
  const me = useMe()
  const asked = useScreenSearch().get('deel')
  const part: Part = asked === 'teams' || asked === 'organisaties' ? asked : 'mensen'
  const staff = isStaff({ kind: 'worker', roles: me?.roles ?? [] })
  const tabs = (Object.keys(parts) as Part[]).map((key) => ({
    label: words.tabs[parts[key]],
    href: `/app/wie-is-wie?deel=${key}`,
    current: key === part,
  }))
  const mandates = { label: words.tabs.mandates, href: '/app/beheer/mandaten' }
  return (
    <>
      <PageHeading title={words.title} lead={fill(words.lead, { municipality: me?.municipality.name ?? '' })} />
      <Tabs label={words.tabsLabel} tabs={staff ? [...tabs, mandates] : tabs} />
      <Card flush>
        {part === 'mensen' && <People href={staff ? (id) => `/app/beheer/medewerkers/${id}` : undefined} />}
        {part === 'teams' && <Teams linked={staff} />}
        {part === 'organisaties' && <Organisations linked={staff} />}
      </Card>
    </>
  )
}
