import { useState } from 'react'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card, Columns } from '../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import type { OrganisationPage } from '../contract/organisations.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/structure.en.ts'
import { nl } from '../words/structure.nl.ts'
import { useManages } from './asking.ts'
import { Period } from './dates.tsx'
import { EndWindow } from './end-window.tsx'
import { EventsCard } from './events-card.tsx'
import { KeysCard } from './keys-card.tsx'
import { LocationsCard } from './locations-card.tsx'
import { OnePage } from './one-page.tsx'
import { ChangeOrganisation } from './organisation-form.tsx'
import { Contact } from './organisation-list.tsx'

type Named = readonly { id: string; name: string }[]

/** Names that lead to their own page. */
export function NameLinks({ list, to, none }: { list: Named; to: string; none: string }) {
  if (list.length === 0) return <p className="vn-muted">{none}</p>
  return (
    <ul>
      {list.map(({ id, name }) => (
        <li key={id}>
          <a href={`${to}/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

function Facts({ now }: { now: OrganisationPage }) {
  const words = useWords({ nl, en })
  return (
    <KeyFacts
      facts={[
        { label: words.fields.contact, value: <Contact {...now} /> },
        {
          label: words.fields.partOf,
          value: now.partOf ? (
            <a href={`/app/beheer/organisaties/${now.partOf.id}`}>{now.partOf.name}</a>
          ) : (
            words.fields.standsAlone
          ),
        },
        { label: words.fields.period, value: <Period {...now} /> },
        {
          label: words.organisations.workers,
          value: <a href={`/app/beheer/medewerkers?organisatie=${now.id}`}>{now.workers}</a>,
        },
      ]}
    />
  )
}

function Page({ now }: { now: OrganisationPage }) {
  const words = useWords({ nl, en })
  const codes = useWords({ nl: codesNl, en: codesEn })
  const manages = useManages()
  const [open, setOpen] = useState<'change' | 'end'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <PageHeading
        title={now.name}
        lead={codes.organisationKinds[now.kind]}
        badges={now.interprets && <Badge tone="info">{words.organisations.interprets}</Badge>}
        actions={
          manages && (
            <>
              <Button onClick={() => setOpen('end')}>{words.fields.end}</Button>
              <Button kind="primary" onClick={() => setOpen('change')}>
                {words.fields.change}
              </Button>
            </>
          )
        }
      />
      <Columns
        main={
          <>
            <LocationsCard organisation={now.id} locations={now.locations} mayChange={manages} />
            {manages && <KeysCard organisation={{ id: now.id, name: now.name }} />}
            {manages && <EventsCard organisation={now.id} />}
          </>
        }
        side={
          <>
            <Card title={words.organisations.facts}>
              <Facts now={now} />
            </Card>
            <Card title={words.organisations.teams}>
              <NameLinks list={now.teams} to="/app/beheer/teams" none={words.organisations.noTeams} />
            </Card>
            <Card title={words.organisations.parts}>
              <NameLinks list={now.parts} to="/app/beheer/organisaties" none={words.organisations.noParts} />
            </Card>
          </>
        }
      />
      <ChangeOrganisation open={open === 'change'} onClose={close} now={now} />
      {open === 'end' && (
        <EndWindow
          onClose={close}
          words={{ ...words.organisations, end: words.fields.end }}
          name={now.name}
          path={`/organisations/${now.id}`}
          version={now.version}
        />
      )}
    </>
  )
}

/** One organisation with everything of it. */
export function Screen() {
  const words = useWords({ nl, en })
  const { organisationId } = useScreenParams<'organisationId'>()
  return (
    <OnePage<OrganisationPage>
      path={`/organisations/${organisationId}`}
      list={{ label: words.organisations.title, href: '/app/beheer/organisaties' }}
      part="?deel=organisaties"
    >
      {(now) => <Page now={now} />}
    </OnePage>
  )
}
