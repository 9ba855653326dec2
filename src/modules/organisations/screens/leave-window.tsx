import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded, withQuery } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import { useLanguage, useUiWords, useWords } from '../../../platform/ui/language.tsx'
import { parseDate, sayDate, typedDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import { count, fill } from '../../../platform/words.ts'
import type { Leaving, WorkerPage } from '../contract/workers.ts'
import { en } from '../words/people.en.ts'
import { nl } from '../words/people.nl.ts'
import { ColleagueField } from './absences-card.tsx'
import { ASKED } from './asking.ts'
import { FormWindow } from './form-window.tsx'

type Window = { now: WorkerPage; open: boolean; onClose: () => void }

/** First the day, then what would stay behind with a successor for each: nobody leaves families without an eye. */
export function LeaveWindow({ now, open, onClose }: Window) {
  const [lastDay, setLastDay] = useState<string>()
  const close = () => {
    setLastDay(undefined)
    onClose()
  }
  if (lastDay === undefined) return <ChooseDay now={now} open={open} onClose={close} onChosen={setLastDay} />
  return <HandOver now={now} open={open} onClose={close} lastDay={lastDay} onBack={() => setLastDay(undefined)} />
}

function ChooseDay({ now, open, onClose, onChosen }: Window & { onChosen: (day: string) => void }) {
  const words = useWords({ nl, en }).leaving
  const ui = useUiWords()
  const [error, setError] = useState<string>()
  return (
    <Dialog open={open} onClose={onClose} title={fill(words.title, { name: now.name })} side>
      <form
        className="vn-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const read = parseDate(String(new FormData(event.currentTarget).get('lastDay') ?? ''), today())
          if ('iso' in read) onChosen(read.iso)
          else setError(ui.date[read.fault])
        }}
      >
        <DateField
          name="lastDay"
          label={words.lastDay}
          hint={words.lastDayHint}
          defaultValue={typedDate(today())}
          error={error}
        />
        <ButtonRow>
          <Button kind="primary" type="submit">
            {words.look}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  )
}

/** Reads a successor for every duty: the one of its own field, or the one for all. */
function successorsOf(form: FormReader, { duties }: Leaving, missing: string): { duty: string; to: string }[] {
  const forAll = form.choice('forAll')
  return duties.flatMap(({ id }, at) => {
    const to = form.choice(`successor-${at}`) ?? forAll
    if (to) return [{ duty: id, to }]
    form.object(`successor-${at}`, missing)
    return []
  })
}

type HandOverProps = Window & { lastDay: string; onBack: () => void }

function HandOver(props: HandOverProps) {
  const path = withQuery(`/workers/${props.now.id}/leaving`, { lastDay: props.lastDay })
  const asked = useQuery({ queryKey: [ASKED, path], queryFn: () => api.get<Leaving>(path), staleTime: 0 })
  if (asked.data) return <HandOverForm {...props} leaving={asked.data} />
  const { now, open, onClose } = props
  return (
    <Dialog open={open} onClose={onClose} title={now.name} side>
      <Loaded asked={asked}>{() => null}</Loaded>
    </Dialog>
  )
}

function HandOverForm({ now, open, onClose, lastDay, onBack, leaving }: HandOverProps & { leaving: Leaving }) {
  const words = useWords({ nl, en }).leaving
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={fill(words.title, { name: now.name })}
      submit={words.confirm}
      danger
      done={words.done}
      intro={<WhatStays lastDay={lastDay} leaving={leaving} onBack={onBack} />}
      ask={(form) => {
        const successors = successorsOf(form, leaving, words.missing)
        return () => api.put(`/workers/${now.id}/leave`, { lastDay, successors }, { version: now.version })
      }}
    >
      {(errorOf) => <Successors now={now} leaving={leaving} errorOf={errorOf} />}
    </FormWindow>
  )
}

type StaysProps = { lastDay: string; leaving: Leaving; onBack: () => void }

function WhatStays({ lastDay, leaving, onBack }: StaysProps) {
  const words = useWords({ nl, en }).leaving
  const language = useLanguage()
  const say = (day: string) => sayDate(day, language)
  const { duties, deputyOf, from } = leaving
  return (
    <>
      <p>
        {words.lastDay}: <strong>{say(lastDay)}</strong>{' '}
        <Button small kind="quiet" onClick={onBack}>
          {words.back}
        </Button>
      </p>
      <p>{duties.length === 0 ? words.nothing : count(words.something, duties.length, { from: say(from) })}</p>
      {deputyOf.length > 0 && (
        <Alert tone="warning" title={words.deputyOf}>
          <ul>
            {deputyOf.map(({ worker, since, until }) => (
              <li key={`${worker.id} ${since}`}>
                <a href={`/app/beheer/medewerkers/${worker.id}`}>
                  {fill(words.deputyLine, { name: worker.name, since: say(since), until: say(until) })}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}

type SuccessorProps = { now: WorkerPage; leaving: Leaving; errorOf: (field: string) => string | undefined }

function Successors({ now, leaving, errorOf }: SuccessorProps) {
  const words = useWords({ nl, en }).leaving
  const language = useLanguage()
  if (leaving.duties.length === 0) return null
  return (
    <>
      <ColleagueField name="forAll" label={words.forAll} without={now.id} />
      {leaving.duties.map(({ id, label, href }, at) => (
        <div key={id}>
          <a href={href}>{label[language]}</a>
          <ColleagueField
            name={`successor-${at}`}
            label={fill(words.forOne, { label: label[language] })}
            without={now.id}
            empty={words.sameForAll}
            error={errorOf(`successor-${at}`)}
          />
        </div>
      ))}
    </>
  )
}
