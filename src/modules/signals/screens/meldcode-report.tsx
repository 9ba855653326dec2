import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { useUiWords } from '../../../platform/ui/language.tsx'
import { parseDate, typedDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { ActPage, OfFile } from './meldcode-act.tsx'
import { fileHref, useScreenWords } from './meldcode-asking.tsx'
import { useSending } from './meldcode-form.tsx'

function Form({ file }: { file: MeldcodeFilePage }) {
  const own = useScreenWords().report
  const dates = useUiWords().date
  const [on, setOn] = useState(() => typedDate(today()))
  const [reference, setReference] = useState('')
  const [key] = useState(() => crypto.randomUUID())
  const sending = useSending(async () => {
    const read = parseDate(on, today())
    if ('fault' in read) return [{ pointer: '/madeOn', detail: dates[read.fault] }]
    const body = { madeOn: read.iso, reference }
    await api.post(`/meldcode-files/${file.id}/reports`, body, { idempotencyKey: key })
    return { text: own.saved, href: fileHref(file) }
  })
  return (
    <ActPage file={file} words={own} sending={sending}>
      <DateField
        name="madeOn"
        label={own.on}
        value={on}
        onChange={(event) => setOn(event.target.value)}
        error={errorOf(sending.errors, 'madeOn')}
      />
      <TextField
        name="reference"
        label={own.reference}
        optional
        width="medium"
        maxLength={200}
        autoComplete="off"
        value={reference}
        onChange={(event) => setReference(event.target.value)}
        error={errorOf(sending.errors, 'reference')}
      />
    </ActPage>
  )
}

/** Notes that somebody reported to Veilig Thuis by himself; nothing is sent from here. */
export function Screen() {
  return <OfFile>{(file) => <Form file={file} />}</OfFile>
}
