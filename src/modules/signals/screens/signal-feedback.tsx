import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { FeedbackDesk } from '../contract/feedback.ts'
import type { SignalPage } from '../contract/handling.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { useChoices, useOptions } from './choices.ts'
import { SecretLink } from './secret-link.tsx'

type Props = { page: SignalPage; onDone: () => Promise<void> }

/** Where the answer goes, and the chosen sentences: what happens next, never what is in the file (N-MC-08). */
function GiveFeedback({ page, onDone }: Props) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const reporting = useWords({ nl: reportingNl, en: reportingEn })
  const choices = useChoices()
  const options = useOptions(choices?.sentences)
  const [open, setOpen] = useState(false)
  const [sentences, setSentences] = useState<string[]>([])
  const [free, setFree] = useState('')
  const [channel, setChannel] = useState('')
  const toast = useToast()
  const desk = useAsked<FeedbackDesk>('signal-desk', `/signals/${page.id}/feedback-desk`, { enabled: open })
  const by = channel || desk.data?.channels[0] || 'link'
  const give = useMutation({
    mutationFn: () => api.post(`/signals/${page.id}/feedback`, { sentences, free, channel: by }),
    onSuccess: async () => {
      setOpen(false)
      toast({ text: words.given_ })
      await onDone()
    },
  })
  const errors = errorsIn(give.error)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.giveFeedback}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.giveFeedback}
        actions={
          <Button kind="primary" busy={give.isPending} onClick={() => give.mutate()}>
            {words.confirm}
          </Button>
        }
      >
        <ProblemNotice problem={give.error ?? desk.error} />
        {desk.data && <Reads desk={desk.data} />}
        <CheckboxGroup
          name="sentences"
          label={words.sentences}
          hint={reporting.feedbackHelp}
          error={errorOf(errors, 'sentences')}
          options={options}
          values={sentences}
          onChange={setSentences}
        />
        <TextArea
          name="free"
          label={words.free}
          hint={fill(words.freeHint, { count: choices?.freeCharacters ?? '' })}
          error={errorOf(errors, 'free')}
          rows={3}
          optional
          value={free}
          onChange={(event) => setFree(event.target.value)}
        />
        <RadioGroup
          name="channel"
          label={words.channel}
          error={errorOf(errors, 'channel')}
          options={(desk.data?.channels ?? ['link']).map((value) => ({ value, label: reporting.channels[value] }))}
          value={by}
          onChange={setChannel}
        />
      </Dialog>
    </>
  )
}

/** Where the reporter finds the answer. The secret link only for who has no account. */
function Reads({ desk }: { desk: FeedbackDesk }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const where = [desk.name, desk.contact, desk.when].filter(Boolean).join(' · ')
  return (
    <>
      <KeyFacts facts={[{ label: words.where, value: where || words.unknown }]} />
      {desk.reads === 'link' ? <ByLink link={desk.link} /> : <p>{words.reads[desk.reads]}</p>}
    </>
  )
}

function ByLink({ link }: { link: string }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  return (
    <details>
      <summary>{words.secretLink}</summary>
      <p>{words.reads.link}</p>
      <SecretLink link={link} />
    </details>
  )
}

export function SignalFeedback({ page, onDone }: Props) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const language = useLanguage()
  return (
    <Card title={words.feedback}>
      {!page.feedbackWanted && <p>{words.feedbackDeclined}</p>}
      {page.feedback.length === 0 && <p>{words.noFeedback}</p>}
      <ul className="sg-list">
        {page.feedback.map((given) => (
          <li key={given.givenAt}>
            <p>
              {sayDay(given.givenAt, language)} ·{' '}
              {given.readAt ? fill(words.readOn, { day: sayDay(given.readAt, language) }) : words.notRead}
              {given.satisfied !== null && ` · ${given.satisfied ? words.satisfied : words.notSatisfied}`}
            </p>
            <p>
              {given.texts[language].join(' ')} {given.text}
            </p>
            {given.answer && <blockquote className="sg-quote">{given.answer}</blockquote>}
          </li>
        ))}
      </ul>
      <GiveFeedback page={page} onDone={onDone} />
    </Card>
  )
}
