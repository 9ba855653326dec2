import { type FormEvent, useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { Button, ButtonRow } from '../../../../platform/ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { errorOf } from '../../../../platform/ui/error-summary.tsx'
import { TextArea, TextField } from '../../../../platform/ui/field.tsx'
import { type FormReader, readForm } from '../../../../platform/ui/form-reader.ts'
import { useLanguage, useUiWords } from '../../../../platform/ui/language.tsx'
import { sayDate, typedDate } from '../../../../platform/ui/parse-date.ts'
import { Refusals, useSending } from '../../../../platform/ui/sending.tsx'
import type { TreeNode } from '../../contract/programmes.ts'
import type { ReportPage } from '../../contract/reports.ts'
import { audiences, chapters } from '../../rules/report/report.ts'
import { ASKED } from '../asking.ts'
import { useReportWords } from './asking.ts'
import { ChooseBlocks } from './choose-blocks.tsx'
import { ChooseItems } from './choose-items.tsx'
import { beginChoosing, blocksOf, type Chosen } from './chosen-blocks.ts'

const MOST_MOMENTS = 6

type Choice = Pick<ReportPage, 'audience' | 'moments'> & { items: readonly string[] | null; chosen: Chosen }

const begin = ({ audience, moments, items, blocks }: ReportPage): Choice => ({
  audience,
  moments,
  items: items.length === 0 ? null : items,
  chosen: beginChoosing(blocks),
})

type Props = { now: ReportPage; nodes: readonly TreeNode[]; dirty: boolean; onDirty: (dirty: boolean) => void }

/** Everything that can be chosen for a report; saving it draws the preview anew. */
export function BuilderForm({ now, nodes, dirty, onDirty }: Props) {
  const { form: words } = useReportWords()
  const ui = useUiWords()
  const [choice, setChoice] = useState(() => begin(now))
  const sending = useSending({ changes: ASKED, done: words.saved, onDone: () => onDirty(false) })
  const change = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part })
    onDirty(true)
  }
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = readForm(event.currentTarget, ui)
    const body = bodyOf(form, { choice, now, words })
    sending.send(form.errors, () => api.put(`/programme-reports/${now.id}`, body, { version: now.version }))
  }
  const error = (field: string) => errorOf(sending.errors, field)
  return (
    <form className="vn-form" onSubmit={send} onInput={() => onDirty(true)} noValidate aria-label={words.choose}>
      <Refusals {...sending} />
      <TextField name="title" label={words.title} defaultValue={now.title} error={error('title')} maxLength={200} />
      <Readers now={now} choice={choice} change={change} error={error} />
      <Moments now={now} choice={choice} change={change} error={error} />
      <ChooseItems nodes={nodes} items={choice.items} onChange={(items) => change({ items })} error={error('items')} />
      <TextArea
        name="foreword"
        label={words.foreword}
        optional
        defaultValue={now.foreword}
        error={error('foreword')}
        maxLength={10_000}
        rows={4}
      />
      <ChooseBlocks
        chosen={choice.chosen}
        audience={choice.audience}
        introductions={new Map(now.introductions.map(({ chapter, text }) => [chapter, text]))}
        onChange={(chosen) => change({ chosen })}
        error={error('blocks')}
      />
      <ButtonRow>
        <Button kind={dirty ? 'primary' : 'secondary'} type="submit" busy={sending.busy}>
          {words.save}
        </Button>
      </ButtonRow>
    </form>
  )
}

type PartProps = {
  now: ReportPage
  choice: Choice
  change: (part: Partial<Choice>) => void
  error: (field: string) => string | undefined
}

function Readers({ now, choice, change, error }: PartProps) {
  const { form: words, audiences: names, audienceHints } = useReportWords()
  return (
    <>
      <RadioGroup
        name="audience"
        label={words.audience}
        value={choice.audience}
        onChange={(value) => change({ audience: audiences.find((one) => one === value) ?? choice.audience })}
        options={audiences.map((one) => ({ value: one, label: names[one], hint: audienceHints[one] }))}
        error={error('audience')}
      />
      <RadioGroup
        name="language"
        label={words.language}
        inline
        defaultValue={now.language}
        options={(['nl', 'en'] as const).map((one) => ({ value: one, label: words.languages[one] }))}
        error={error('language')}
      />
      <DateField name="from" label={words.from} defaultValue={typedDate(now.from)} error={error('from')} />
      <DateField name="until" label={words.until} defaultValue={typedDate(now.until)} error={error('until')} />
    </>
  )
}

function Moments({ now, choice, change, error }: PartProps) {
  const { form: words } = useReportWords()
  const language = useLanguage()
  if (now.momentsToChoose.length === 0) return <p className="vn-muted">{words.noMoments}</p>
  return (
    <CheckboxGroup
      name="moments"
      label={words.moments}
      hint={words.momentsHint}
      optional
      values={choice.moments}
      onChange={(moments) => change({ moments })}
      options={now.momentsToChoose.map(({ id, name, on }) => ({ value: id, label: name, hint: sayDate(on, language) }))}
      error={error('moments')}
    />
  )
}

type Reading = { choice: Choice; now: ReportPage; words: ReturnType<typeof useReportWords>['form'] }

function bodyOf(form: FormReader, { choice, now, words }: Reading) {
  const { audience, moments, items, chosen } = choice
  const blocks = blocksOf(chosen, audience)
  if (blocks.length === 0) form.object('blocks', words.needBlock)
  if (items?.length === 0) form.object('items', words.needItem)
  if (moments.length > MOST_MOMENTS) form.object('moments', words.tooMany)
  return {
    title: form.needed('title', words.needTitle),
    audience,
    language: form.text('language') === 'en' ? 'en' : 'nl',
    from: form.day('from'),
    until: form.day('until'),
    moments: now.momentsToChoose.map(({ id }) => id).filter((id) => moments.includes(id)),
    items: items ?? [],
    blocks,
    foreword: form.text('foreword'),
    introductions: chapters
      .map((chapter) => ({ chapter, text: form.text(`introduction-${chapter}`) }))
      .filter(({ text }) => text !== ''),
  }
}
