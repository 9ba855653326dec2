import { Loaded } from '../../../platform/ui/asked.tsx'
import { Card, CardGrid, FigureCard, Stack } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { today } from '../../../platform/ui/today.ts'
import { type Counted, count, fill } from '../../../platform/words.ts'
import type { AreaList } from '../contract/areas.ts'
import type { KeyList } from '../contract/keys.ts'
import type { OrganisationList } from '../contract/organisations.ts'
import type { RightsReview, TrainingGaps } from '../contract/skills.ts'
import type { TeamList } from '../contract/teams.ts'
import type { RegistrationList, WorkerList } from '../contract/workers.ts'
import { addDays } from '../rules/dated.ts'
import type { RegistrationState } from '../rules/registrations.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/manage.en.ts'
import { nl } from '../words/manage.nl.ts'
import { en as peopleEn } from '../words/people.en.ts'
import { nl as peopleNl } from '../words/people.nl.ts'
import { en as skillsEn } from '../words/skills.en.ts'
import { nl as skillsNl } from '../words/skills.nl.ts'
import { useAsked } from './asking.ts'
import { RegistrationBadge } from './registrations-card.tsx'

const KEY_WARNING_DAYS = 30

function Registrations({ list }: { list: RegistrationList }) {
  const words = useWords({ nl: peopleNl, en: peopleEn }).registrations
  const asking = list.workers.filter(({ state }) => state !== 'valid')
  return (
    <Card title={words.listTitle}>
      {asking.length === 0 ? (
        <p className="vn-muted">{words.listNone}</p>
      ) : (
        <ul>
          {asking.map(({ worker, name, state }) => (
            <li key={worker}>
              <a href={`/app/beheer/medewerkers/${worker}`}>{name}</a> <RegistrationBadge state={state} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function TrainingGapsCard({ gaps }: { gaps: TrainingGaps }) {
  const words = useWords({ nl: skillsNl, en: skillsEn }).gaps
  const { trainingSubjects } = useWords({ nl: codesNl, en: codesEn })
  return (
    <Card title={words.title}>
      {gaps.workers.length === 0 ? (
        <p className="vn-muted">{words.none}</p>
      ) : (
        <ul>
          {gaps.workers.map(({ worker, name, missing }) => (
            <li key={worker}>
              <a href={`/app/beheer/medewerkers/${worker}`}>{name}</a>:{' '}
              {missing.map((subject) => trainingSubjects[subject]).join(', ')}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Attention({
  registrations,
  keys,
  workers,
  rights,
}: {
  rights: RightsReview | undefined
  registrations: RegistrationList
  keys: KeyList
  workers: WorkerList
}) {
  const words = useWords({ nl, en }).overview
  const inState = (...states: readonly RegistrationState[]) =>
    registrations.workers.filter(({ state }) => states.includes(state)).length
  const soon = addDays(today(), KEY_WARNING_DAYS)
  const end = keys.keys.filter(({ until }) => until >= today() && until <= soon).length
  const idle = workers.workers.filter(({ roles }) => roles.length === 0).length
  const asks = (forms: Counted, figure: number, href: string) => ({
    label: count(forms, figure),
    figure,
    href,
    tone: forms === words.expired ? ('negative' as const) : ('warning' as const),
  })
  const rightsDue = { one: words.rights, other: words.rights }
  const figures = [
    asks(words.expired, inState('expired', 'none'), '#vn-registrations'),
    asks(words.expiring, inState('expiring'), '#vn-registrations'),
    asks(words.noRole, idle, '/app/beheer/medewerkers'),
    asks(words.keysEnding, end, '/app/beheer/sleutels'),
    asks(rightsDue, rights?.due ? 1 : 0, '/app/beheer/rechten'),
  ].filter(({ figure }) => figure > 0)
  if (figures.length === 0) return <p>{words.allFine}</p>
  return (
    <CardGrid narrow>
      {figures.map((figure) => (
        <FigureCard key={figure.label} {...figure} />
      ))}
    </CardGrid>
  )
}

function Arranged({ teams, workers }: { teams: TeamList; workers: WorkerList }) {
  const words = useWords({ nl, en }).overview
  const organisations = useAsked<OrganisationList>('/organisations?page=1').data?.total
  const areas = useAsked<AreaList>('/areas').data?.areas.length
  const figures = [
    { label: words.organisations, figure: organisations, href: '/app/beheer/organisaties' },
    { label: words.areas, figure: areas, href: '/app/beheer/gebieden' },
    { label: words.teams, figure: teams.teams.length, href: '/app/beheer/teams' },
    { label: words.workers, figure: workers.total, href: '/app/beheer/medewerkers' },
  ]
  return (
    <CardGrid narrow>
      {figures.map(({ figure, ...card }) => (
        <FigureCard key={card.label} figure={figure ?? '…'} {...card} />
      ))}
    </CardGrid>
  )
}

/** Where the administrator starts: what asks attention, then what there is. */
export function Screen() {
  const words = useWords({ nl, en }).overview
  const me = useMe()
  const registrations = useAsked<RegistrationList>('/registrations')
  const keys = useAsked<KeyList>('/keys')
  const rights = useAsked<RightsReview>('/rights-review')
  const gaps = useAsked<TrainingGaps>('/training-gaps')
  const workers = useAsked<WorkerList>('/workers')
  const teams = useAsked<TeamList>('/teams')
  return (
    <>
      <PageHeading title={words.title} lead={fill(words.lead, { municipality: me?.municipality.name ?? '' })} />
      <Loaded asked={workers}>
        {(people) => (
          <Stack>
            <h2>{words.attention}</h2>
            {registrations.data && keys.data && (
              <Attention registrations={registrations.data} keys={keys.data} workers={people} rights={rights.data} />
            )}
            <h2>{words.arranged}</h2>
            {teams.data && <Arranged teams={teams.data} workers={people} />}
            <div id="vn-registrations" tabIndex={-1}>
              {registrations.data && <Registrations list={registrations.data} />}
            </div>
            {gaps.data && <TrainingGapsCard gaps={gaps.data} />}
          </Stack>
        )}
      </Loaded>
    </>
  )
}
