import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded, withQuery } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { AddButton, Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { CheckboxGroup } from '../../../platform/ui/choices.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import { useTableState } from '../../../platform/ui/screen.ts'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { KeyList, KeyRow } from '../contract/keys.ts'
import { addDays } from '../rules/dated.ts'
import { keyScopes } from '../rules/events.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/manage.en.ts'
import { nl } from '../words/manage.nl.ts'
import { useAsked } from './asking.ts'
import { Day, DayFromToday, Period } from './dates.tsx'
import { FormWindow } from './form-window.tsx'
import { SecretWindow } from './secret-window.tsx'

type AddProps = { organisation: string; longest: number; open: boolean; onClose: () => void }

function AddKey({ organisation, longest, open, onClose }: AddProps) {
  const words = useWords({ nl, en }).keys
  const codes = useWords({ nl: codesNl, en: codesEn })
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.add}
      submit={words.add}
      done={words.added}
      ask={(form) => {
        const scopes = form.all('scopes')
        if (scopes.length === 0) form.object('scopes', words.chooseScopes)
        const body = { label: form.text('label'), since: form.day('since'), until: form.day('until'), scopes }
        return () => api.post(`/organisations/${organisation}/keys`, body)
      }}
    >
      {(errorOf) => (
        <>
          <TextField name="label" label={words.label} hint={words.labelHint} error={errorOf('label')} />
          <CheckboxGroup
            name="scopes"
            label={words.scopes}
            options={keyScopes.map((scope) => ({ value: scope, label: codes.keyScopes[scope] }))}
            defaultValues={['give-signals', 'read-feedback']}
            error={errorOf('scopes')}
          />
          <DayFromToday name="since" label={words.since} errorOf={errorOf} />
          <DateField
            name="until"
            label={words.until}
            hint={fill(words.untilHint, { days: longest })}
            defaultValue={typedDate(addDays(today(), longest))}
            error={errorOf('until')}
          />
        </>
      )}
    </FormWindow>
  )
}

type OneKey = { row: KeyRow; onClose: () => void }

function MakeKey({ row, onClose }: OneKey) {
  const words = useWords({ nl, en }).keys
  return (
    <SecretWindow
      title={row.hint ? words.remake : words.make}
      {...(row.hint && { warning: words.remakeText })}
      words={words}
      onClose={onClose}
      ask={async () => (await api.put<{ key: string }>(`/keys/${row.id}/secret`, {}, { version: row.version })).key}
    />
  )
}

function RevokeKey({ row, onClose }: OneKey) {
  const words = useWords({ nl, en }).keys
  return (
    <FormWindow
      open
      onClose={onClose}
      title={words.revokeTitle}
      submit={words.revoke}
      danger
      done={words.revoked}
      intro={<p>{words.revokeText}</p>}
      ask={() => () => api.del(`/keys/${row.id}`, { version: row.version })}
    />
  )
}

/** A list of keys; what the key is, is in none of them. */
export function KeyTable({ keys, withOrganisation }: { keys: readonly KeyRow[]; withOrganisation?: boolean }) {
  const words = useWords({ nl, en }).keys
  const codes = useWords({ nl: codesNl, en: codesEn })
  const { state, hrefFor } = useTableState()
  const [making, setMaking] = useState<KeyRow>()
  const [revoking, setRevoking] = useState<KeyRow>()
  const ended = ({ until }: KeyRow) => until < today()
  const organisation = {
    key: 'organisation',
    label: words.organisation,
    cell: (row: KeyRow) => <a href={`/app/beheer/organisaties/${row.organisation.id}`}>{row.organisation.name}</a>,
  }
  return (
    <>
      <DataTable
        caption={words.title}
        columns={[
          ...(withOrganisation ? [organisation] : []),
          { key: 'label', label: words.label, cell: (row) => row.label },
          {
            key: 'hint',
            label: words.hint,
            cell: (row) => (row.hint ? <code>{row.hint}…</code> : <Badge tone="warning">{words.noKey}</Badge>),
          },
          {
            key: 'scopes',
            label: words.scopes,
            cell: (row) => row.scopes.map((scope) => codes.keyScopes[scope]).join(', '),
          },
          {
            key: 'since',
            label: words.period,
            cell: (row) => (ended(row) ? <Badge>{words.ended}</Badge> : <Period {...row} />),
          },
          {
            key: 'usedOn',
            label: words.usedOn,
            cell: (row) => (row.usedOn ? <Day day={row.usedOn} /> : words.neverUsed),
          },
          {
            key: 'make',
            label: words.make,
            cell: (row) =>
              !ended(row) && (
                <ButtonRow>
                  <Button small onClick={() => setMaking(row)} of={row.label}>
                    {row.hint ? words.remake : words.make}
                  </Button>
                  <Button small kind="quiet" onClick={() => setRevoking(row)} of={row.label}>
                    {words.revoke}
                  </Button>
                </ButtonRow>
              ),
          },
        ]}
        rows={keys}
        rowKey={({ id }) => id}
        state={state}
        hrefFor={hrefFor}
        pageSize={500}
        empty={{ title: words.none, text: words.noneText, icon: 'lock' }}
      />
      {making && <MakeKey row={making} onClose={() => setMaking(undefined)} />}
      {revoking && <RevokeKey row={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  )
}

/** The keys of one organisation, on its page. */
export function KeysCard({ organisation }: { organisation: { id: string; name: string } }) {
  const words = useWords({ nl, en }).keys
  const [adding, setAdding] = useState(false)
  const asked = useAsked<KeyList>(withQuery('/keys', { organisation: organisation.id }))
  return (
    <Card flush title={words.card} actions={<AddButton label={words.add} onClick={() => setAdding(true)} />}>
      <Loaded asked={asked}>
        {({ keys, longest }) => (
          <>
            <KeyTable keys={keys} />
            <AddKey organisation={organisation.id} longest={longest} open={adding} onClose={() => setAdding(false)} />
          </>
        )}
      </Loaded>
    </Card>
  )
}
