import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded, withQuery } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { AddButton, Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { CheckboxGroup } from '../../../platform/ui/choices.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { SubscriptionList, SubscriptionRow } from '../contract/events.ts'
import { subscribableKinds } from '../rules/events.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/events.en.ts'
import { nl } from '../words/events.nl.ts'
import { useAsked } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import { SecretWindow } from './secret-window.tsx'

type AddProps = { organisation: string; hosts: readonly string[]; onClose: () => void }

function AddSubscription({ organisation, hosts, onClose }: AddProps) {
  const words = useWords({ nl, en })
  const { eventKinds } = useWords({ nl: codesNl, en: codesEn })
  return (
    <FormWindow
      open
      onClose={onClose}
      title={words.add}
      submit={words.add}
      done={words.added}
      intro={<p>{words.addText}</p>}
      ask={(form) => {
        const kinds = form.all('kinds')
        if (kinds.length === 0) form.object('kinds', words.chooseKinds)
        const body = { organisation, address: form.text('address'), kinds }
        return () => api.post('/event-subscriptions', body)
      }}
    >
      {(errorOf) => (
        <>
          <TextField
            name="address"
            type="url"
            label={words.address}
            hint={hosts.length > 0 ? fill(words.addressHint, { hosts: hosts.join(', ') }) : words.noHosts}
            error={errorOf('address')}
          />
          <CheckboxGroup
            name="kinds"
            label={words.kinds}
            options={subscribableKinds.map((kind) => ({ value: kind, label: eventKinds[kind] }))}
            defaultValues={[...subscribableKinds]}
            error={errorOf('kinds')}
          />
        </>
      )}
    </FormWindow>
  )
}

function TrialButton({ row }: { row: SubscriptionRow }) {
  const words = useWords({ nl, en })
  const toast = useToast()
  const trying = useMutation({
    mutationFn: () => api.post(`/event-subscriptions/${row.id}/trials`, {}),
    onSuccess: () => toast({ text: words.tried }),
  })
  return (
    <>
      <ProblemNotice problem={trying.error} />
      <Button small busy={trying.isPending} onClick={() => trying.mutate()}>
        {words.try}
      </Button>
    </>
  )
}

function Subscription({ row }: { row: SubscriptionRow }) {
  const words = useWords({ nl, en })
  const { eventKinds } = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  const [open, setOpen] = useState<'secret' | 'end'>()
  const close = () => setOpen(undefined)
  const say = (at: string) => `${sayDay(at, language)}, ${sayTime(at, language)}`
  return (
    <li className="vn-stack">
      <p>
        <code>{row.address}</code> {row.endedAt && <Badge>{words.ended}</Badge>}{' '}
        {row.failed > 0 && <Badge tone="negative">{fill(words.failedCount, { count: row.failed })}</Badge>}
      </p>
      <KeyFacts
        facts={[
          { label: words.kinds, value: row.kinds.map((kind) => eventKinds[kind]).join(', ') },
          { label: words.lastDelivered, value: row.lastDelivered ? say(row.lastDelivered) : words.never },
          ...(row.waiting > 0 ? [{ label: words.waiting, value: String(row.waiting) }] : []),
        ]}
      />
      {!row.endedAt && (
        <ButtonRow>
          <TrialButton row={row} />
          <Button small onClick={() => setOpen('secret')}>
            {words.secret}
          </Button>
          <Button small kind="quiet" onClick={() => setOpen('end')}>
            {words.end}
          </Button>
        </ButtonRow>
      )}
      {open === 'secret' && (
        <SecretWindow
          title={words.secret}
          warning={words.secretText}
          words={words}
          onClose={close}
          ask={async () =>
            (await api.put<{ secret: string }>(`/event-subscriptions/${row.id}/secret`, {}, { version: row.version }))
              .secret
          }
        />
      )}
      {open === 'end' && (
        <FormWindow
          open
          onClose={close}
          title={words.endTitle}
          submit={words.end}
          danger
          done={words.endDone}
          intro={<p>{words.endText}</p>}
          ask={() => () => api.put(`/event-subscriptions/${row.id}/end`, {}, { version: row.version })}
        />
      )}
    </li>
  )
}

/** What the systems of one organisation are told, and whether it arrives. */
export function EventsCard({ organisation }: { organisation: string }) {
  const words = useWords({ nl, en })
  const [adding, setAdding] = useState(false)
  const asked = useAsked<SubscriptionList>(withQuery('/event-subscriptions', { organisation }))
  return (
    <Card title={words.card} actions={<AddButton label={words.add} onClick={() => setAdding(true)} />}>
      <Loaded asked={asked}>
        {({ subscriptions, hosts }) => (
          <>
            <p className="vn-muted">{words.lead}</p>
            {hosts.length === 0 && (
              <Alert tone="info">
                <p>{words.noHosts}</p>
                <LinkButton href="/app/beheer/instellingen?zoek=berichten">{words.toSettings}</LinkButton>
              </Alert>
            )}
            {subscriptions.length === 0 && <p className="vn-muted">{words.none}</p>}
            {subscriptions.length > 0 && (
              <ul className="vn-notices">
                {subscriptions.map((row) => (
                  <Subscription key={row.id} row={row} />
                ))}
              </ul>
            )}
            {adding && <AddSubscription organisation={organisation} hosts={hosts} onClose={() => setAdding(false)} />}
          </>
        )}
      </Loaded>
    </Card>
  )
}
