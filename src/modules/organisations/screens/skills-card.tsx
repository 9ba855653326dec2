import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded } from '../../../platform/ui/asked.tsx'
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
import type { TrainingList, TrainingRow } from '../contract/skills.ts'
import { trainingSubjects } from '../rules/trainings.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/skills.en.ts'
import { nl } from '../words/skills.nl.ts'
import { useAsked } from './asking.ts'
import { FormWindow } from './form-window.tsx'

type WindowProps = { worker: string; changing: TrainingRow | 'new'; onClose: () => void }

function TrainingWindow({ worker, changing, onClose }: WindowProps) {
  const words = useWords({ nl, en })
  const { trainingSubjects: names } = useWords({ nl: codesNl, en: codesEn })
  const now = changing === 'new' ? undefined : changing
  return (
    <FormWindow
      open
      onClose={onClose}
      title={now ? words.change : words.add}
      submit={words.save}
      done={words.saved}
      ask={(form) => {
        const body = {
          subject: form.pick('subject'),
          name: form.text('name'),
          doneOn: form.day('doneOn'),
          until: form.dayOrNone('until'),
        }
        return () =>
          now
            ? api.put(`/trainings/${now.id}`, body, { version: now.version })
            : api.post(`/workers/${worker}/trainings`, body)
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="subject"
            label={words.subject}
            options={trainingSubjects.map((value) => ({ value, label: names[value] }))}
            defaultValue={now?.subject ?? ''}
            error={errorOf('subject')}
          />
          <TextField
            name="name"
            label={words.name}
            hint={words.nameHint}
            optional
            defaultValue={now?.name ?? ''}
            error={errorOf('name')}
          />
          <DateField
            name="doneOn"
            label={words.doneOn}
            defaultValue={typedDate(now?.doneOn ?? today())}
            error={errorOf('doneOn')}
          />
          <DateField
            name="until"
            label={words.until}
            hint={words.untilHint}
            optional
            defaultValue={now?.until ? typedDate(now.until) : ''}
            error={errorOf('until')}
          />
        </>
      )}
    </FormWindow>
  )
}

function Trainings({ list, onChange }: { list: TrainingList; onChange: ((row: TrainingRow) => void) | undefined }) {
  const words = useWords({ nl, en })
  const { trainingSubjects: names } = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  if (list.trainings.length === 0) return <p className="vn-muted">{words.none}</p>
  return (
    <KeyFacts
      facts={list.trainings.map((row) => ({
        label: row.name || names[row.subject],
        value: (
          <>
            {row.name && `${names[row.subject]}, `}
            {sayDate(row.doneOn, language)}
            {row.until && ` ${fill(words.untilDay, { until: sayDate(row.until, language) })}`}{' '}
            {row.until && row.until < today() && <Badge tone="warning">{words.over}</Badge>}
          </>
        ),
        action: onChange && (
          <Button small kind="quiet" onClick={() => onChange(row)} of={row.name || names[row.subject]}>
            {words.change}
          </Button>
        ),
      }))}
    />
  )
}

const TONES = { free: 'positive', 'under-supervision': 'warning', not: 'negative' } as const

/** What a worker is trained in, what the plan still asks, and which tasks the registration allows. */
export function SkillsCard({ worker, mayChange }: { worker: string; mayChange: boolean }) {
  const words = useWords({ nl, en })
  const codes = useWords({ nl: codesNl, en: codesEn })
  const [changing, setChanging] = useState<TrainingRow | 'new'>()
  const asked = useAsked<TrainingList>(`/workers/${worker}/trainings`)
  return (
    <Card title={words.title} actions={mayChange && <AddButton label={words.add} onClick={() => setChanging('new')} />}>
      <Loaded asked={asked}>
        {(list) => (
          <Stack>
            {list.missing.length > 0 && (
              <Alert tone="warning">
                <p>
                  {fill(words.missing, {
                    subjects: list.missing.map((subject) => codes.trainingSubjects[subject]).join(', '),
                  })}
                </p>
              </Alert>
            )}
            <Trainings list={list} onChange={mayChange ? setChanging : undefined} />
            {list.tasks.length > 0 && (
              <div>
                <h3>{words.tasks}</h3>
                <KeyFacts
                  facts={list.tasks.map(({ task, deployment }) => ({
                    label: codes.registeredTasks[task],
                    value: <Badge tone={TONES[deployment]}>{words.deployment[deployment]}</Badge>,
                  }))}
                />
              </div>
            )}
            {changing && <TrainingWindow worker={worker} changing={changing} onClose={() => setChanging(undefined)} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}
