import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Badge } from '../../../platform/ui/badge.tsx'
import { AddButton, Button } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate, typedDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { RegistrationRow, WorkerPage } from '../contract/workers.ts'
import { registers } from '../rules/kinds.ts'
import type { RegistrationState } from '../rules/registrations.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/people.en.ts'
import { nl } from '../words/people.nl.ts'
import { Period } from './dates.tsx'
import { FormWindow } from './form-window.tsx'

const TONES = { valid: 'positive', expiring: 'warning', expired: 'negative', none: 'warning' } as const

export function RegistrationBadge({ state }: { state: RegistrationState }) {
  const codes = useWords({ nl: codesNl, en: codesEn })
  return <Badge tone={TONES[state]}>{codes.registrationStates[state]}</Badge>
}

type WindowProps = { worker: string; changing: RegistrationRow | 'new' | undefined; onClose: () => void }

function RegistrationWindow({ worker, changing, onClose }: WindowProps) {
  const words = useWords({ nl, en })
  const now = changing === 'new' ? undefined : changing
  const dates = ['since', 'until', 'checkedOn'] as const
  const start = { since: now?.since, until: now?.until, checkedOn: today() }
  return (
    <FormWindow
      open={changing !== undefined}
      onClose={onClose}
      title={now ? words.registrations.change : words.registrations.add}
      submit={words.workers.save}
      done={words.registrations.saved}
      ask={(form) => {
        const body = {
          register: form.text('register'),
          number: form.text('number').replaceAll(/[\s.]/g, ''),
          since: form.day('since'),
          until: form.day('until'),
          checkedOn: form.day('checkedOn'),
        }
        return () =>
          now
            ? api.put(`/registrations/${now.id}`, body, { version: now.version })
            : api.post(`/workers/${worker}/registrations`, body)
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="register"
            label={words.registrations.register}
            width="short"
            options={registers.map((value) => ({ value, label: value }))}
            defaultValue={now?.register ?? registers[0]}
            empty={false}
            error={errorOf('register')}
          />
          <TextField
            name="number"
            label={words.registrations.number}
            hint={words.registrations.numberHint}
            inputMode="numeric"
            width="medium"
            defaultValue={now?.number ?? ''}
            error={errorOf('number')}
          />
          {dates.map((name) => {
            const day = start[name]
            return (
              <DateField
                key={name}
                name={name}
                label={words.registrations[name]}
                defaultValue={day ? typedDate(day) : ''}
                error={errorOf(name)}
              />
            )
          })}
        </>
      )}
    </FormWindow>
  )
}

/** The registrations of a worker, with the warning before the last one ends. */
export function RegistrationsCard({ now, mayChange }: { now: WorkerPage; mayChange: boolean }) {
  const words = useWords({ nl, en }).registrations
  const language = useLanguage()
  const [changing, setChanging] = useState<RegistrationRow | 'new'>()
  const { state, until, needed } = now.registration
  const warning =
    state === 'expiring' || state === 'expired'
      ? fill(words[state], { until: sayDate(until ?? '', language) })
      : undefined
  return (
    <Card title={words.title} actions={mayChange && <AddButton label={words.add} onClick={() => setChanging('new')} />}>
      <Stack>
        {warning && (
          <Alert tone="warning">
            <p>{warning}</p>
          </Alert>
        )}
        {state === 'none' && needed && (
          <Alert tone="warning">
            <p>{words.needed}</p>
          </Alert>
        )}
        {now.registrations.length === 0 ? (
          <p className="vn-muted">{words.none}</p>
        ) : (
          <KeyFacts
            facts={now.registrations.map((one) => ({
              label: `${one.register} ${one.number}`,
              value: <Period {...one} />,
              action: mayChange && (
                <Button small kind="quiet" onClick={() => setChanging(one)} of={`${one.register} ${one.number}`}>
                  {words.change}
                </Button>
              ),
            }))}
          />
        )}
      </Stack>
      <RegistrationWindow worker={now.id} changing={changing} onClose={() => setChanging(undefined)} />
    </Card>
  )
}
