import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { DataTable, SecondLine } from '../../../platform/ui/data-table.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { Chips } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { useScreenSearch } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { OrganisationList } from '../contract/organisations.ts'
import type { RegistrationList, WorkerList } from '../contract/workers.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/people.en.ts'
import { nl } from '../words/people.nl.ts'
import { useAsked, useManages } from './asking.ts'
import { DayFromToday } from './dates.tsx'
import { FormWindow } from './form-window.tsx'
import { namedOptions } from './options.ts'
import { Contact } from './organisation-list.tsx'
import { usePagedList } from './paged-list.ts'
import { RegistrationBadge } from './registrations-card.tsx'

type AddProps = { open: boolean; onClose: () => void; onAdded: (id: string) => void }

function AddWorker({ open, onClose, onAdded }: AddProps) {
  const words = useWords({ nl, en }).workers
  const all = useAsked<OrganisationList>('/organisations').data?.organisations ?? []
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.add}
      submit={words.add}
      done={words.added}
      ask={(form) => {
        const body = {
          name: form.text('name'),
          organisation: form.pick('organisation'),
          subject: form.text('subject'),
          email: form.text('email'),
          phone: form.text('phone'),
          since: form.day('since'),
        }
        return () => api.post('/workers', body)
      }}
      onDone={({ id }: { id: string }) => onAdded(id)}
    >
      {(errorOf) => (
        <>
          <TextField name="name" label={words.name} autoComplete="off" error={errorOf('name')} />
          <SelectField
            key={all.length}
            name="organisation"
            label={words.organisation}
            options={namedOptions(all)}
            error={errorOf('organisation')}
          />
          <TextField
            name="subject"
            label={words.subject}
            hint={words.subjectHint}
            autoComplete="off"
            error={errorOf('subject')}
          />
          <TextField name="email" label={words.email} type="email" optional error={errorOf('email')} />
          <TextField name="phone" label={words.phone} type="tel" width="medium" optional error={errorOf('phone')} />
          <DayFromToday name="since" label={words.since} errorOf={errorOf} />
        </>
      )}
    </FormWindow>
  )
}

type Row = WorkerList['workers'][number]

/** A name with who employs them, and, when away, who stands in. */
export function WorkerCell({ row, href }: { row: Row; href?: string }) {
  const words = useWords({ nl, en }).workers
  const language = useLanguage()
  return (
    <>
      {href ? <a href={href}>{row.name}</a> : row.name}
      <SecondLine>{row.organisation}</SecondLine>
      {row.away && (
        <Badge tone="warning">
          {fill(words.away, { until: sayDate(row.away.until, language), deputy: row.away.deputyName })}
        </Badge>
      )}
    </>
  )
}

/** Everybody who works here today, for the administrator. */
export function Screen() {
  const words = useWords({ nl, en }).workers
  const codes = useWords({ nl: codesNl, en: codesEn })
  const go = useGo()
  const [adding, setAdding] = useState(false)
  const organisation = useScreenSearch().get('organisatie') ?? undefined
  const { asked, table } = usePagedList<WorkerList>('/workers', { organisation })
  const registrations = useAsked<RegistrationList>('/registrations')
  const stateOf = (id: string) => registrations.data?.workers.find(({ worker }) => worker === id)
  const add = useManages() && (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  )
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} actions={add} />
      <Loaded asked={asked}>
        {({ workers, total }) => (
          <>
            {organisation && (
              <Chips
                label={words.organisation}
                chips={[
                  { label: words.all, href: '/app/beheer/medewerkers' },
                  {
                    label: fill(words.ofOrganisation, { name: workers[0]?.organisation ?? '' }),
                    href: `/app/beheer/medewerkers?organisatie=${organisation}`,
                    current: true,
                  },
                ]}
              />
            )}
            <Card flush>
              <DataTable
                caption={words.title}
                columns={[
                  {
                    key: 'name',
                    label: words.name,
                    cell: (row) => <WorkerCell row={row} href={`/app/beheer/medewerkers/${row.id}`} />,
                  },
                  {
                    key: 'roles',
                    label: words.roles,
                    cell: (row) =>
                      row.roles.map((role) => codes.roles[role]).join(', ') || (
                        <Badge tone="warning">{words.noRoles}</Badge>
                      ),
                  },
                  {
                    key: 'registration',
                    label: words.registration,
                    cell: (row) => {
                      const found = stateOf(row.id)
                      return found && <RegistrationBadge state={found.state} />
                    },
                  },
                  { key: 'contact', label: words.contact, cell: (row) => <Contact {...row} /> },
                ]}
                rows={workers}
                rowKey={({ id }) => id}
                {...table}
                total={total}
                empty={{ title: words.empty, text: words.emptyText, icon: 'person' }}
              />
            </Card>
          </>
        )}
      </Loaded>
      <AddWorker open={adding} onClose={() => setAdding(false)} onAdded={(id) => go(`/app/beheer/medewerkers/${id}`)} />
    </>
  )
}
