import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { KeyList, KeyRow } from '../contract/keys.ts'
import { addDays } from '../rules/dated.ts'
import { en } from '../words/manage.en.ts'
import { nl } from '../words/manage.nl.ts'
import { ASKED, Loaded, today, useAsked, withQuery } from './asking.tsx'
import { Day, Period } from './dates.tsx'
import { FormWindow } from './form-window.tsx'

type AddProps = { organisation: string; longest: number; open: boolean; onClose: () => void }

function AddKey({ organisation, longest, open, onClose }: AddProps) {
  const words = useWords({ nl, en }).keys
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.add}
      submit={words.add}
      done={words.added}
      ask={(form) => {
        const body = { label: form.text('label'), since: form.day('since'), until: form.day('until') }
        return () => api.post(`/organisations/${organisation}/keys`, body)
      }}
    >
      {(errorOf) => (
        <>
          <TextField name="label" label={words.label} hint={words.labelHint} error={errorOf('label')} />
          <DateField name="since" label={words.since} defaultValue={typedDate(today())} error={errorOf('since')} />
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

/** Makes the key on request and shows it in this window only; closed, nobody can see it again. */
function MakeKey({ row, onClose }: OneKey) {
  const words = useWords({ nl, en }).keys
  const toast = useToast()
  const queries = useQueryClient()
  const making = useMutation({
    mutationFn: () => api.put<{ key: string }>(`/keys/${row.id}/secret`, {}, { version: row.version }),
    gcTime: 0,
  })
  const close = () => {
    making.reset()
    onClose()
    queries.invalidateQueries({ queryKey: [ASKED] })
  }
  const copy = async (key: string) => {
    await navigator.clipboard.writeText(key)
    toast({ text: words.copied })
  }
  const title = row.hint ? words.remake : words.make
  const key = making.data?.key
  return (
    <Dialog open onClose={close} title={title} side>
      <ProblemNotice problem={making.error} />
      {key ? (
        <Alert tone="warning" live title={words.made}>
          <p>
            <code>{key}</code>
          </p>
          <p>{words.madeText}</p>
          <Button small onClick={() => copy(key)}>
            {words.copy}
          </Button>
        </Alert>
      ) : (
        <>
          {row.hint && <p>{words.remakeText}</p>}
          <ButtonRow>
            <Button kind="primary" busy={making.isPending} onClick={() => making.mutate()}>
              {title}
            </Button>
          </ButtonRow>
        </>
      )}
    </Dialog>
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
    >
      {() => null}
    </FormWindow>
  )
}

/** A list of keys; what the key is, is in none of them. */
export function KeyTable({ keys, withOrganisation }: { keys: readonly KeyRow[]; withOrganisation?: boolean }) {
  const words = useWords({ nl, en }).keys
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
                  <Button small onClick={() => setMaking(row)}>
                    {row.hint ? words.remake : words.make} <span className="vn-hidden">{row.label}</span>
                  </Button>
                  <Button small kind="quiet" onClick={() => setRevoking(row)}>
                    {words.revoke} <span className="vn-hidden">{row.label}</span>
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
    <Card
      flush
      title={words.card}
      actions={
        <Button small icon="plus" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      }
    >
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
