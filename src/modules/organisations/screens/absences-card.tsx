import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { AddButton, Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { SelectField } from '../../../platform/ui/field.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import type { AbsenceRow, WorkerList, WorkerPage } from '../contract/workers.ts'
import { en } from '../words/people.en.ts'
import { nl } from '../words/people.nl.ts'
import { useAsked } from './asking.ts'
import { DayFromToday, Period } from './dates.tsx'
import { FormWindow } from './form-window.tsx'
import { namedOptions } from './options.ts'

type Errors = { errorOf: (field: string) => string | undefined }

/** A choice from the colleagues of today, without the one it is about. */
export function ColleagueField({
  name,
  label,
  without,
  start = '',
  empty,
  error,
}: {
  name: string
  label: string
  without: string
  start?: string
  empty?: string
  error?: string | undefined
}) {
  const all = useAsked<WorkerList>('/workers').data?.workers ?? []
  return (
    <SelectField
      key={all.length}
      name={name}
      label={label}
      options={namedOptions(all.filter(({ id }) => id !== without))}
      defaultValue={start}
      {...(empty !== undefined && { empty })}
      error={error}
    />
  )
}

type WindowProps = { now: WorkerPage; changing: AbsenceRow | 'new' | undefined; onClose: () => void }

function AbsenceWindow({ now, changing, onClose }: WindowProps) {
  const words = useWords({ nl, en })
  const absence = changing === 'new' ? undefined : changing
  const begun = absence !== undefined && absence.since < today()
  const fields = ({ errorOf }: Errors) => (
    <>
      <DateField
        name="since"
        label={words.absences.since}
        defaultValue={typedDate(absence?.since ?? today())}
        readOnly={begun}
        error={errorOf('since')}
      />
      <DateField
        name="until"
        label={words.absences.until}
        {...(absence && { hint: words.absences.untilHint })}
        defaultValue={absence ? typedDate(absence.until) : ''}
        error={errorOf('until')}
      />
      <ColleagueField
        name="deputy"
        label={words.absences.deputy}
        without={now.id}
        start={absence?.deputy.id ?? now.deputy?.worker.id ?? ''}
        error={errorOf('deputy')}
      />
    </>
  )
  return (
    <FormWindow
      open={changing !== undefined}
      onClose={onClose}
      title={absence ? words.absences.change : words.absences.report}
      submit={absence ? words.workers.save : words.absences.report}
      done={absence ? words.absences.changed : words.absences.reported}
      intro={<p>{words.absences.reportText}</p>}
      ask={(form) => {
        const body = { since: form.day('since'), until: form.day('until'), deputy: form.pick('deputy') }
        return () =>
          absence
            ? api.put(`/absences/${absence.id}`, body, { version: absence.version })
            : api.post(`/workers/${now.id}/absences`, body)
      }}
    >
      {(errorOf) => fields({ errorOf })}
    </FormWindow>
  )
}

function DeputyWindow({ now, open, onClose }: { now: WorkerPage; open: boolean; onClose: () => void }) {
  const words = useWords({ nl, en }).absences
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.set}
      submit={words.set}
      done={words.saved}
      intro={<p>{words.setText}</p>}
      ask={(form) => {
        const body = { deputy: form.pick('deputy'), since: form.day('since') }
        return () => api.post(`/workers/${now.id}/deputies`, body)
      }}
    >
      {(errorOf) => (
        <>
          <ColleagueField name="deputy" label={words.deputy} without={now.id} error={errorOf('deputy')} />
          <DayFromToday name="since" label={words.since} errorOf={errorOf} />
        </>
      )}
    </FormWindow>
  )
}

/** When somebody is away and who stands in; and who does so as a rule. */
export function AbsencesCard({ now, mayChange }: { now: WorkerPage; mayChange: boolean }) {
  const words = useWords({ nl, en }).absences
  const [changing, setChanging] = useState<AbsenceRow | 'new'>()
  const [setting, setSetting] = useState(false)
  return (
    <Card title={words.title}>
      <Stack>
        {now.absences.length === 0 && <p className="vn-muted">{words.none}</p>}
        <KeyFacts
          facts={[
            ...now.absences.map((absence) => ({
              label: absence.deputy.name,
              value: <Period {...absence} />,
              action: mayChange && (
                <Button small kind="quiet" onClick={() => setChanging(absence)} of={absence.deputy.name}>
                  {words.change}
                </Button>
              ),
            })),
            { label: words.standing, value: now.deputy?.worker.name ?? words.noStanding },
          ]}
        />
        {mayChange && (
          <ButtonRow>
            <AddButton label={words.report} onClick={() => setChanging('new')} />
            <Button small kind="quiet" onClick={() => setSetting(true)}>
              {words.set}
            </Button>
          </ButtonRow>
        )}
      </Stack>
      <AbsenceWindow now={now} changing={changing} onClose={() => setChanging(undefined)} />
      <DeputyWindow now={now} open={setting} onClose={() => setSetting(false)} />
    </Card>
  )
}
