import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Checkbox, Fieldset, RadioGroup } from '../../../platform/ui/choices.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea } from '../../../platform/ui/field.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { today } from '../../../platform/ui/today.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { ADVICE_BASES, ADVISERS } from '../rules/advice.ts'
import { ActPage, OfFile } from './meldcode-act.tsx'
import { fileHref, useMeldcodeWords, useScreenWords } from './meldcode-asking.tsx'
import { useSending } from './meldcode-form.tsx'

const EMPTY = {
  adviser: '',
  question: '',
  answer: '',
  identityTold: false,
  basis: '',
  whyNeeded: '',
  told: '',
  whyNot: '',
  about: '',
  to: '',
}
type Draft = typeof EMPTY

/** Telling an adviser outside whom it is about is an act of sharing, and asks its reason (N-SHR-01). */
const isSharing = ({ adviser, identityTold }: Draft) =>
  identityTold && ADVISERS.some(({ code, outside }) => code === adviser && outside)

function toAdvice(draft: Draft) {
  const { adviser, question, answer, identityTold, whyNeeded, about, to } = draft
  const basis = draft.basis || (adviser === 'veilig-thuis' ? 'report-to-veilig-thuis' : 'consent')
  const familyTold = draft.told === 'yes' ? { told: true, on: today() } : { told: false, why: draft.whyNot }
  const sharing = { basis, whyNeeded, familyTold, ...(about && { about }), ...(to && { to }) }
  return { adviser, question, answer, identityTold, ...(isSharing(draft) && { sharing }) }
}

function Form({ file }: { file: MeldcodeFilePage }) {
  const words = useMeldcodeWords()
  const own = useScreenWords().advice
  const { value, change, autosave, ready, drop } = useDraft(`meldcode-${file.id}-advice`, EMPTY)
  const [key] = useState(() => crypto.randomUUID())
  const sending = useSending(async () => {
    await api.post(`/meldcode-files/${file.id}/advice`, toAdvice(value), { idempotencyKey: key })
    await drop()
    return { text: own.saved, href: fileHref(file) }
  })
  const advisers: Readonly<Record<string, string>> = words.advisers
  if (!ready) return <LoadingNotice />
  return (
    <ActPage file={file} words={{ ...own, text: words.adviceIsNoReport }} sending={sending} autosave={autosave}>
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
      {isSharing(value) && <SharingFields {...{ file, value, change }} errors={sending.errors} />}
    </ActPage>
  )
}

type SharingProps = {
  file: MeldcodeFilePage
  value: Draft
  change: (part: Partial<Draft>) => void
  errors: readonly FormError[]
}

/** Why it was needed, on which ground, and whether the family knows; with a dossier also whom and to whom. */
function SharingFields({ file, value, change, errors }: SharingProps) {
  const words = useScreenWords().advice
  const { ledger } = file
  const error = (field: string) => errorOf(errors, `sharing/${field}`)
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Fieldset legend={words.sharing} hint={ledger ? words.sharingLedger : words.sharingHere} id="sharing">
      {ledger && (
        <>
          <SelectField
            name="about"
            label={words.about}
            options={named(ledger.persons)}
            value={value.about}
            onChange={(event) => change({ about: event.target.value })}
            error={error('about')}
          />
          <SelectField
            name="to"
            label={words.to}
            options={named(ledger.receivers)}
            value={value.to}
            onChange={(event) => change({ to: event.target.value })}
            error={error('to')}
          />
        </>
      )}
      <SelectField
        name="basis"
        label={words.basis}
        options={ADVICE_BASES.map((code) => ({ value: code, label: words.bases[code] }))}
        value={value.basis || (value.adviser === 'veilig-thuis' ? 'report-to-veilig-thuis' : 'consent')}
        onChange={(event) => change({ basis: event.target.value })}
        error={error('basis')}
      />
      <TextArea
        name="whyNeeded"
        label={words.whyNeeded}
        rows={2}
        value={value.whyNeeded}
        onChange={(event) => change({ whyNeeded: event.target.value })}
        error={error('whyNeeded')}
      />
      <RadioGroup
        name="told"
        label={words.familyTold}
        options={[
          { value: 'yes', label: words.familyKnows },
          { value: 'no', label: words.familyDoesNot },
        ]}
        value={value.told}
        onChange={(told) => change({ told })}
        error={error('familyTold')}
      />
      {value.told === 'no' && (
        <TextArea
          name="whyNot"
          label={words.whyNot}
          rows={2}
          value={value.whyNot}
          onChange={(event) => change({ whyNot: event.target.value })}
        />
      )}
    </Fieldset>
  )
}

/** Records advice that was asked, with or without a name (N-MC-07). */
export function Screen() {
  return <OfFile>{(file) => <Form file={file} />}</OfFile>
}
