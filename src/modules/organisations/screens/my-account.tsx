import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded, useAskAnew } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card, Columns } from '../../../platform/ui/card.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { SessionList } from '../contract/me.ts'
import type { WorkerPage } from '../contract/workers.ts'
import { isStaff } from '../rules/rights.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en as peopleEn } from '../words/people.en.ts'
import { nl as peopleNl } from '../words/people.nl.ts'
import { en } from '../words/who.en.ts'
import { nl } from '../words/who.nl.ts'
import { AbsencesCard } from './absences-card.tsx'
import { ASKED, useAsked } from './asking.ts'
import { Contact } from './organisation-list.tsx'
import { RegistrationsCard } from './registrations-card.tsx'
import { ChangeWorker } from './worker-page.tsx'

type Session = SessionList['sessions'][number]

function Moment({ at }: { at: string }) {
  const words = useWords({ nl, en }).account
  const language = useLanguage()
  return <>{fill(words.moment, { day: sayDay(at, language), time: sayTime(at, language) })}</>
}

function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const words = useWords({ nl, en }).account
  const me = useMe()
  const toast = useToast()
  const askAnew = useAskAnew(ASKED)
  const { state, hrefFor } = useTableState()
  const ending = useMutation({
    mutationFn: (id: string) => api.del(`/me/sessions/${id}`),
    onSuccess: () => toast({ text: words.ended }),
    onSettled: askAnew,
  })
  const nameOf = (code: string) => me?.municipalities.find((one) => one.code === code)?.name ?? code
  return (
    <Card title={words.sessions} flush>
      <ProblemNotice problem={ending.error} />
      <DataTable
        caption={`${words.title}: ${words.sessions}`}
        columns={[
          {
            key: 'used',
            label: words.used,
            cell: (row) => (
              <>
                <Moment at={row.usedAt} /> {row.current && <Badge tone="info">{words.thisOne}</Badge>}
              </>
            ),
          },
          { key: 'started', label: words.started, cell: (row) => <Moment at={row.startedAt} /> },
          { key: 'municipality', label: words.municipality, cell: (row) => nameOf(row.municipality) },
          {
            key: 'end',
            label: words.end,
            cell: (row) =>
              !row.current && (
                <Button small busy={ending.isPending} onClick={() => ending.mutate(row.id)}>
                  {words.end}
                </Button>
              ),
          },
        ]}
        rows={sessions}
        rowKey={({ id }) => id}
        plain
        state={state}
        hrefFor={hrefFor}
        empty={{ title: words.sessions }}
      />
    </Card>
  )
}

/** What the staff sees of oneself: how to be reached, the own absence and registration. */
function Self({ now }: { now: WorkerPage }) {
  const words = useWords({ nl: peopleNl, en: peopleEn }).workers
  const [changing, setChanging] = useState(false)
  return (
    <>
      <Card
        title={words.facts}
        actions={
          <Button small onClick={() => setChanging(true)}>
            {words.change}
          </Button>
        }
      >
        <KeyFacts
          facts={[
            { label: words.organisation, value: now.organisation.name },
            { label: words.contact, value: <Contact {...now} /> },
          ]}
        />
      </Card>
      <AbsencesCard now={now} mayChange />
      {(now.registration.needed || now.registrations.length > 0) && <RegistrationsCard now={now} mayChange={false} />}
      <ChangeWorker now={now} open={changing} onClose={() => setChanging(false)} />
    </>
  )
}

/** One's own account: sessions, roles, absence. */
export function Screen() {
  const words = useWords({ nl, en }).account
  const codes = useWords({ nl: codesNl, en: codesEn })
  const me = useMe()
  const names: Readonly<Record<string, string>> = codes.roles
  const roles = me?.roles ?? []
  const sessions = useAsked<SessionList>('/me/sessions')
  const self = useAsked<WorkerPage>(`/workers/${me?.worker.id}`, me !== undefined && isStaff({ kind: 'worker', roles }))
  const lead = fill(words.lead, { name: me?.worker.name ?? '', municipality: me?.municipality.name ?? '' })
  return (
    <>
      <PageHeading title={words.title} lead={lead} />
      <Columns
        main={
          <>
            <Loaded asked={sessions}>{(list) => <Sessions sessions={list.sessions} />}</Loaded>
            <p>{words.sessionsText}</p>
          </>
        }
        side={
          <>
            <Card title={words.roles}>
              {roles.length === 0 ? (
                <p>{words.noRoles}</p>
              ) : (
                <ul>
                  {roles.map((role) => (
                    <li key={role}>{names[role] ?? role}</li>
                  ))}
                </ul>
              )}
            </Card>
            {self.data && <Self now={self.data} />}
          </>
        }
      />
    </>
  )
}
