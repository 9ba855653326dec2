import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Checkbox } from '../../../platform/ui/choices.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea, TextField } from '../../../platform/ui/field.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { fill } from '../../../platform/words.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { ActPage, OfFile } from './meldcode-act.tsx'
import { fileHref, useScreenWords } from './meldcode-asking.tsx'
import { useSending } from './meldcode-form.tsx'

const EMPTY = { what: '', child: '', postcode: '', protect: false }

function Form({ file }: { file: MeldcodeFilePage }) {
  const own = useScreenWords().passOn
  const { value, change, autosave, ready, drop } = useDraft(`meldcode-${file.id}-signal`, EMPTY)
  const [key] = useState(() => crypto.randomUUID())
  const sending = useSending(async () => {
    const { what, child, postcode, protect } = value
    const pieces = what.trim() ? [{ nature: 'observation', text: what }] : []
    const body = { child, postcode, pieces, protectReporter: protect }
    const made = await api.post<{ signalNumber: string }>(`/meldcode-files/${file.id}/signal`, body, {
      idempotencyKey: key,
    })
    await drop()
    return { text: fill(own.saved, { number: made.signalNumber }), href: fileHref(file) }
  })
  if (!ready) return <LoadingNotice />
  return (
    <ActPage file={file} words={own} sending={sending} autosave={autosave}>
      <TextField
        name="child"
        label={own.child}
        optional
        maxLength={200}
        autoComplete="off"
        value={value.child}
        onChange={(event) => change({ child: event.target.value })}
        error={errorOf(sending.errors, 'child')}
      />
      <TextField
        name="postcode"
        label={own.postcode}
        optional
        width="short"
        autoComplete="off"
        value={value.postcode}
        onChange={(event) => change({ postcode: event.target.value })}
        error={errorOf(sending.errors, 'postcode')}
      />
      <TextArea
        name="pieces.0.text"
        label={own.what}
        value={value.what}
        onChange={(event) => change({ what: event.target.value })}
        error={errorOf(sending.errors, 'pieces.0.text')}
      />
      <Checkbox
        name="protect"
        label={own.protect}
        hint={own.protectHint}
        checked={value.protect}
        onChange={(event) => change({ protect: event.target.checked })}
      />
    </ActPage>
  )
}

/** Makes a signal to the municipality from a file in which help was chosen; a person chooses what goes along. */
export function Screen() {
  return <OfFile>{(file) => <Form file={file} />}</OfFile>
}
