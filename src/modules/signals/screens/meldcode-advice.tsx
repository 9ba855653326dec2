import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Checkbox, RadioGroup } from '../../../platform/ui/choices.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { ActPage } from './meldcode-act-page.tsx'
import { Loaded, useFile, useMeldcodeWords, useScreenWords } from './meldcode-asking.tsx'
import { FormFrame, useSending } from './meldcode-form.tsx'

const EMPTY = { adviser: '', question: '', answer: '', identityTold: false }

function Form({ file }: { file: MeldcodeFilePage }) {
  const words = useMeldcodeWords()
  const own = useScreenWords().advice
  const { value, change, autosave, ready, drop } = useDraft(`meldcode-${file.id}-advice`, EMPTY)
  const [key] = useState(() => crypto.randomUUID())
  const back = `/app/meldcode/${file.id}`
  const sending = useSending(async () => {
    await api.post(`/meldcode-files/${file.id}/advice`, value, { idempotencyKey: key })
    await drop()
    return { text: own.saved, href: back }
  })
  const advisers: Readonly<Record<string, string>> = words.advisers
  if (!ready) return <LoadingNotice />
  return (
    <ActPage file={file} title={own.title} lead={words.adviceIsNoReport}>
      <FormFrame sending={sending} save={own.save} back={back} autosave={autosave}>
        <RadioGroup
          name="adviser"
          label={own.whom}
          options={file.choices.advisers.map((code) => ({ value: code, label: advisers[code] ?? code }))}
          value={value.adviser}
          onChange={(adviser) => change({ adviser })}
          error={errorOf(sending.errors, 'adviser')}
        />
        <TextArea
          name="question"
          label={own.question}
          hint={own.questionHint}
          rows={3}
          value={value.question}
          onChange={(event) => change({ question: event.target.value })}
          error={errorOf(sending.errors, 'question')}
        />
        <TextArea
          name="answer"
          label={own.answer}
          rows={3}
          optional
          value={value.answer}
          onChange={(event) => change({ answer: event.target.value })}
          error={errorOf(sending.errors, 'answer')}
        />
        <Checkbox
          name="identityTold"
          label={own.told}
          hint={own.toldHint}
          checked={value.identityTold}
          onChange={(event) => change({ identityTold: event.target.checked })}
        />
      </FormFrame>
    </ActPage>
  )
}

/** Records advice that was asked, with or without a name (N-MC-07). */
export function Screen() {
  const { fileId } = useScreenParams<'fileId'>()
  return (
    <Loaded whole asked={useFile(fileId)}>
      {(file) => <Form file={file} />}
    </Loaded>
  )
}
