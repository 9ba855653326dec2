import { api } from '../../../platform/ui/api-client.ts'
import { AutosaveNotice } from '../../../platform/ui/autosave.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { TextArea } from '../../../platform/ui/field.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
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

/** What was told the time before, in sight while one writes; one may go on from it. */
function Before({ earlier, onTake }: { earlier: EarlierState; onTake: () => void }) {
  const words = useProgrammeWords()
  return (
    <section className="vn-told-before" aria-label={words.state.before}>
      <h3>{fill(words.questions.before, { moment: earlier.moment.name })}</h3>
      <Told told={earlier} />
      <Button small icon="undo" onClick={onTake}>
        {words.state.take}
      </Button>
    </section>
  )
}

/** Tells how an item stands at a moment, with what was told last time beside it; what is being written is kept as a draft. */
export function StateWindow({ telling, onClose }: { telling: Telling; onClose: () => void }) {
  const words = useProgrammeWords()
  const { node, moment, state, earlier } = telling
  const { value, change, autosave, ready, resumedFrom, drop } = useDraft(`state-${moment.id}-${node.id}`, {
    text: state?.text ?? '',
    next: state?.next ?? '',
  })
  // Whoever was overtaken goes on from what stands there now; what was typed stays.
  const version = state?.version ?? 0
  return (
    <FormWindow
      onClose={onClose}
      title={fill(words.state.title, { name: node.name })}
      submit={words.save}
      done={words.state.done}
      onDone={drop}
      ask={({ needed }) => {
        const body = { text: needed('text', words.state.need), next: value.next.trim() }
        return () => api.put(`/programme-nodes/${node.id}/states/${moment.id}`, body, { version })
      }}
      intro={
        <>
          <p>
            {words.state.moment}: <strong>{moment.name}</strong>
          </p>
          {earlier && <Before earlier={earlier} onTake={() => change({ text: earlier.text, next: earlier.next })} />}
          {resumedFrom && <p>{words.shape.draft.resumed}</p>}
        </>
      }
      theirs={state && <Told told={state} />}
    >
      {(errorOf) =>
        ready ? (
          <>
            <TextArea
              name="text"
              label={words.state.text}
              hint={words.state.textHint}
              value={value.text}
              onChange={(event) => change({ text: event.target.value })}
              error={errorOf('text')}
              maxLength={10_000}
            />
            <TextArea
              name="next"
              label={words.state.next}
              hint={words.state.nextHint}
              optional
              value={value.next}
              onChange={(event) => change({ next: event.target.value })}
              error={errorOf('next')}
              maxLength={10_000}
            />
            <AutosaveNotice autosave={autosave} />
          </>
        ) : (
          <LoadingNotice />
        )
      }
    </FormWindow>
  )
}
