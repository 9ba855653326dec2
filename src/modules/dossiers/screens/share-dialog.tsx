import { type FormEvent, useState } from 'react'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { today } from '../../../platform/ui/today.ts'
import type { TimelineAnswer } from '../contract/timeline.ts'
import { dataKinds } from '../rules/consent-ledger.ts'
import { sixChecks } from '../rules/sharing.ts'
import { namesEn } from '../words/names.en.ts'
import { namesNl } from '../words/names.nl.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'
import { ChooseWorker } from './choose-worker.tsx'
import { type ConsentDialogProps, useLedgerPost, useReceivers } from './record-consent-dialog.tsx'
import { useActs } from './words.ts'

/** Shares data: the ground chosen decides what else is asked. */
export function ShareDialog({ page, dossierId, open, onClose }: ConsentDialogProps) {
  const words = useWords({ nl, en }).consent
  const names = useWords({ nl: namesNl, en: namesEn })
  const [code, setCode] = useState('consent')
  const [told, setTold] = useState('')
  const receivers = useReceivers(open)
  const { post, error } = useLedgerPost(`/dossiers/${dossierId}/shares`, { text: words.shared, onClose })
  const needs = page.bases.find((basis) => basis.code === code)?.needs ?? []
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    post.mutate(shareOf(new FormData(event.currentTarget), needs))
  }
  return (
    <Dialog open={open} onClose={onClose} title={words.share}>
      <form onSubmit={submit}>
        <ProblemNotice problem={post.error} />
        <SelectField
          name="about"
          label={words.fields.about}
          empty={false}
          options={page.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField name="to" label={words.fields.to} error={error('to')} options={receivers} />
        <CheckboxGroup
          name="data"
          label={words.fields.data}
          error={error('data')}
          options={dataKinds.map((value) => ({ value, label: names.consent.data[value] }))}
        />
        <SelectField
          name="basis"
          label={words.shareFields.basis}
          empty={false}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          options={page.bases.map((basis) => ({
            value: basis.code,
            label: basis.enabled
              ? names.sharing.bases[basis.code]
              : `${names.sharing.bases[basis.code]} · ${words.shareFields.notInForce}`,
            disabled: !basis.enabled,
          }))}
        />
        <TextArea name="purpose" label={words.shareFields.purpose} rows={2} error={error('purpose')} />
        <TextArea name="whyNeeded" label={words.shareFields.why} rows={2} error={error('whyNeeded')} />
        {needs.includes('order') && (
          <TextField name="orderNumber" label={words.shareFields.order} error={error('orderNumber')} width="medium" />
        )}
        {needs.includes('family-told') && (
          <>
            <RadioGroup
              name="told"
              label={words.shareFields.told}
              value={told}
              onChange={setTold}
              error={error('familyTold')}
              options={[
                { value: 'yes', label: words.shareFields.toldYes },
                { value: 'no', label: words.shareFields.toldNo },
              ]}
            />
            {told === 'no' && <TextArea name="whyNot" label={words.shareFields.whyNot} rows={2} />}
          </>
        )}
        {needs.includes('six-checks') && <SixChecks />}
        {open && <Pieces dossierId={dossierId} error={error('items')} />}
        <Button kind="primary" type="submit" busy={post.isPending}>
          {words.share}
        </Button>
      </form>
    </Dialog>
  )
}

function shareOf(form: FormData, needs: readonly string[]): object {
  const text = (name: string) => String(form.get(name) ?? '')
  const told = text('told')
  return {
    about: text('about'),
    to: text('to'),
    data: form.getAll('data'),
    basis: text('basis'),
    purpose: text('purpose'),
    whyNeeded: text('whyNeeded'),
    items: form.getAll('items'),
    ...(needs.includes('order') && { orderNumber: text('orderNumber') }),
    ...(told === 'yes' && { familyTold: { told: true, on: today() } }),
    ...(told === 'no' && { familyTold: { told: false, why: text('whyNot') } }),
    ...(needs.includes('six-checks') && {
      conflict: {
        answers: Object.fromEntries(sixChecks.map((check) => [check, text(check)])),
        consulted: text('consulted'),
        consultedOn: today(),
      },
    }),
  }
}

/** Without consent: six answers and a colleague. */
function SixChecks() {
  const words = useWords({ nl, en }).consent.shareFields
  const { sharing } = useWords({ nl: namesNl, en: namesEn })
  return (
    <>
      {sixChecks.map((check) => (
        <TextArea key={check} name={check} label={sharing.sixChecks[check]} rows={2} />
      ))}
      <ChooseWorker name="consulted" label={words.consulted} />
    </>
  )
}

/** Exactly the pieces that go along; nothing else of the dossier does (N-SHR-04, N-SHR-06). */
function Pieces({ dossierId, error }: { dossierId: string; error: string | undefined }) {
  const { extract: words } = useActs()
  const { timeline } = useWords({ nl: namesNl, en: namesEn })
  const language = useLanguage()
  const file = useAsked<TimelineAnswer>('dossier', `/dossiers/${dossierId}/timeline`)
  const written = (file.data?.entries ?? []).filter(({ text }) => text)
  return (
    <CheckboxGroup
      name="items"
      label={words.choose}
      hint={file.data && written.length === 0 ? words.nothing : words.chooseText}
      error={error}
      optional
      options={written.map(({ id, kind, happenedAt, text }) => ({
        value: id,
        label: `${sayDay(happenedAt, language)} · ${timeline[kind]}`,
        hint: text.slice(0, 120),
      }))}
    />
  )
}
