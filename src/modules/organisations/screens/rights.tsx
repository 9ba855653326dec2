import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { useTableState } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { RightsReview } from '../contract/skills.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/skills.en.ts'
import { nl } from '../words/skills.nl.ts'
import { useAsked, useManages } from './asking.ts'
import { FormWindow } from './form-window.tsx'

function ConfirmWindow({ review, onClose }: { review: RightsReview; onClose: () => void }) {
  const words = useWords({ nl, en }).rights
  const seen = review.holders.flatMap(({ roles }) => roles.map(({ id }) => id))
  return (
    <FormWindow
      open
      onClose={onClose}
      title={words.confirm}
      submit={words.confirm}
      done={words.confirmed}
      intro={<p>{fill(words.confirmText, { workers: review.holders.length, roles: seen.length })}</p>}
      ask={(form) => {
        const body = { seen, note: form.text('note') }
        return () => api.post('/rights-reviews', body)
      }}
    >
      {(errorOf) => (
        <TextArea name="note" label={words.note} hint={words.noteHint} optional rows={3} error={errorOf('note')} />
      )}
    </FormWindow>
  )
}

function Holders({ review }: { review: RightsReview }) {
  const words = useWords({ nl, en }).rights
  const { roles: names } = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  const { state, hrefFor } = useTableState()
  return (
    <DataTable
      caption={words.table}
      columns={[
        {
          key: 'name',
          label: words.worker,
          cell: (row) => <a href={`/app/beheer/medewerkers/${row.worker}`}>{row.name}</a>,
        },
        { key: 'organisation', label: words.organisation, cell: (row) => row.organisation },
        {
          key: 'roles',
          label: words.roles,
          cell: (row) => (
            <ul>
              {row.roles.map(({ id, role, team, since, fresh }) => (
                <li key={id}>
                  {team ? fill(words.roleInTeam, { role: names[role], team }) : names[role]}
                  <span className="vn-muted"> {fill(words.since, { since: sayDate(since, language) })}</span>{' '}
                  {fresh && <Badge tone="info">{words.fresh}</Badge>}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
      rows={review.holders}
      rowKey={({ worker }) => worker}
      state={state}
      hrefFor={hrefFor}
      pageSize={500}
      empty={{ title: words.none, icon: 'people' }}
    />
  )
}

function Page({ review }: { review: RightsReview }) {
  const words = useWords({ nl, en }).rights
  const language = useLanguage()
  const manages = useManages()
  const [confirming, setConfirming] = useState(false)
  const { lastOn, lastBy, nextOn } = review
  const last =
    lastOn && lastBy && nextOn
      ? fill(words.last, { on: sayDate(lastOn, language), by: lastBy, next: sayDate(nextOn, language) })
      : words.never
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          manages && (
            <Button kind="primary" onClick={() => setConfirming(true)}>
              {words.confirm}
            </Button>
          )
        }
      />
      <Stack>
        <Alert tone={review.due ? 'warning' : 'info'}>
          <p>{last}</p>
          {review.due && <p>{words.due}</p>}
        </Alert>
        <Card flush>
          <Holders review={review} />
        </Card>
        {review.history.length > 0 && (
          <Card title={words.history}>
            <ul>
              {review.history.map(({ id, on, by, workers, note }) => (
                <li key={id}>
                  {fill(words.historyLine, { on: sayDate(on, language), by, workers })} {note}
                </li>
              ))}
            </ul>
          </Card>
        )}
      </Stack>
      {confirming && <ConfirmWindow review={review} onClose={() => setConfirming(false)} />}
    </>
  )
}

/** Who may do what here; once a year somebody goes over all of it and says so (N-ID-01). */
export function Screen() {
  const asked = useAsked<RightsReview>('/rights-review')
  return (
    <Loaded whole asked={asked}>
      {(review) => <Page review={review} />}
    </Loaded>
  )
}
