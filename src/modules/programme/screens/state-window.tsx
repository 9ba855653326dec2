import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button } from '../../../platform/ui/button.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { EarlierState, State } from '../contract/moments.ts'
import { useProgrammeWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import './programme.css'

/** What is told about an item at a moment, and what was told the time before. */
export type Telling = {
  node: { id: string; name: string }
  moment: { id: string; name: string }
  state: State | null
  earlier: EarlierState | null
}

/** A text as it was written, with who wrote it and when. */
export function Told({ told }: { told: State }) {
  const { moment } = useProgrammeWords()
  const language = useLanguage()
  return (
    <div className="vn-told">
      <p className="vn-told__text">{told.text}</p>
      {told.next && (
        <>
          <p className="vn-told__label">{moment.next}</p>
          <p className="vn-told__text">{told.next}</p>
        </>
      )}
      <p className="vn-muted">{fill(moment.by, { name: told.byName, at: sayDay(told.at, language) })}</p>
    </div>
  )
}

/** Tells how an item stands at a moment, with what was told last time beside it. */
export function StateWindow({ telling, onClose }: { telling: Telling; onClose: () => void }) {
  const words = useProgrammeWords()
  const { node, moment, state, earlier } = telling
  const [text, setText] = useState(state?.text ?? '')
  const [next, setNext] = useState(state?.next ?? '')
  // Whoever was overtaken goes on from what stands there now; what was typed stays.
  const version = state?.version ?? 0
  const take = () => {
    setText(earlier?.text ?? '')
    setNext(earlier?.next ?? '')
  }
  return (
    <FormWindow
      onClose={onClose}
      title={fill(words.state.title, { name: node.name })}
      submit={words.save}
      done={words.state.done}
      ask={({ needed }) => {
        const body = { text: needed('text', words.state.need), next: next.trim() }
        return () => api.put(`/programme-nodes/${node.id}/states/${moment.id}`, body, { version })
      }}
      intro={
        <>
          <p>
            {words.state.moment}: <strong>{moment.name}</strong>
          </p>
          {earlier && (
            <section className="vn-told-before" aria-label={words.state.before}>
              <h3>{fill(words.questions.before, { moment: earlier.moment.name })}</h3>
              <Told told={earlier} />
              <Button small icon="undo" onClick={take}>
                {words.state.take}
              </Button>
            </section>
          )}
        </>
      }
      theirs={state && <Told told={state} />}
    >
      {(errorOf) => (
        <>
          <TextArea
            name="text"
            label={words.state.text}
            hint={words.state.textHint}
            value={text}
            onChange={(event) => setText(event.target.value)}
            error={errorOf('text')}
            maxLength={10_000}
          />
          <TextArea
            name="next"
            label={words.state.next}
            hint={words.state.nextHint}
            optional
            value={next}
            onChange={(event) => setNext(event.target.value)}
            error={errorOf('next')}
            maxLength={10_000}
          />
        </>
      )}
    </FormWindow>
  )
}
