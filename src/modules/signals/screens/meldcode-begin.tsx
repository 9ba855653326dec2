import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Checkbox } from '../../../platform/ui/choices.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useScreenSearch } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import { fileHref, useScreenWords } from './meldcode-asking.tsx'
import { FormFrame, useSending } from './meldcode-form.tsx'

type Opened = { id: string; number: string }

/** Begins a meldcode file; with `?signaal=` it hangs on that signal. */
export function Screen() {
  const all = useScreenWords()
  const words = all.begin
  const signalId = useScreenSearch().get('signaal') ?? undefined
  const [client, setClient] = useState('')
  const [aboutAdult, setAboutAdult] = useState(false)
  const [acute, setAcute] = useState(false)
  const sending = useSending(async () => {
    const opened = await api.post<Opened>('/meldcode-files', {
      client,
      aboutAdult,
      acute,
      ...(signalId && { signalId }),
    })
    return { text: fill(all.file.title, { number: opened.number }), href: fileHref(opened) }
  })
  return (
    <>
      <Breadcrumbs crumbs={[{ label: all.file.crumb, href: '/app/meldcode' }, { label: words.title }]} />
      <PageHeading title={words.title} lead={signalId ? words.leadSignal : words.lead} />
      <FormFrame sending={sending} save={words.send} back="/app/meldcode">
        <TextField
          name="client"
          label={words.client}
          hint={words.clientHint}
          optional
          maxLength={200}
          autoComplete="off"
          value={client}
          onChange={(event) => setClient(event.target.value)}
          error={errorOf(sending.errors, 'client')}
        />
        <Checkbox
          name="aboutAdult"
          label={words.aboutAdult}
          hint={words.aboutAdultHint}
          checked={aboutAdult}
          onChange={(event) => setAboutAdult(event.target.checked)}
        />
        <Checkbox
          name="acute"
          label={words.acute}
          hint={words.acuteHint}
          checked={acute}
          onChange={(event) => setAcute(event.target.checked)}
        />
      </FormFrame>
    </>
  )
}
