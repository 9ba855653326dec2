import { api } from '../../../platform/ui/api-client.ts'
import { AutosaveNotice } from '../../../platform/ui/autosave.tsx'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { TextArea } from '../../../platform/ui/field.tsx'
import type { PlanPage } from '../contract/plan.ts'
import { wordsAbout } from '../rules/plan.ts'
import { planPath, usePlanWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import { readSpeaker, usePeople, VoiceField } from './voice-field.tsx'

type SayWindowProps = { plan: PlanPage; about: 'goes-well' | 'own'; onClose: () => void }

/** What somebody says, in their own words; kept as a draft while it is being written. */
export function SayWindow({ plan, about, onClose }: SayWindowProps) {
  const words = usePlanWords()
  const people = usePeople(plan)
  const own = about === 'own'
  const draft = useDraft(`plan-${own ? 'words' : 'well'}-${plan.dossier.id}`, { about: 'now', text: '' })
  return (
    <FormWindow
      onClose={onClose}
      title={own ? words.ownWords.add : words.goesWell.add}
      submit={words.hints.add}
      done={words.saved}
      ask={(read) => {
        const said = {
          about: own ? draft.value.about : 'goes-well',
          by: readSpeaker(read, 'by', words),
          text: read.needed('text', words.missing.text),
        }
        return () => api.post(`${planPath(plan.dossier.id)}/sayings`, said).then(draft.drop)
      }}
    >
      {(errorOf) => (
        <>
          {draft.resumedFrom && <p>{words.draftFound}</p>}
          <VoiceField label={words.by} name="by" {...{ people, errorOf }} />
          {own && (
            <RadioGroup
              label={words.ownWords.about}
              name="about"
              value={draft.value.about}
              onChange={(chosen) => draft.change({ about: chosen })}
              options={wordsAbout.map((one) => ({ value: one, label: words.names.about[one] }))}
            />
          )}
          <TextArea
            label={own ? words.ownWords.text : words.goesWell.text}
            hint={words.ownWords.hint}
            name="text"
            value={draft.value.text}
            readOnly={!draft.ready}
            onChange={(event) => draft.change({ text: event.target.value })}
            error={errorOf('text')}
            maxLength={4000}
          />
          <AutosaveNotice autosave={draft.autosave} />
        </>
      )}
    </FormWindow>
  )
}
