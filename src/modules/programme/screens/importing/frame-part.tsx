import { useState } from 'react'
import { useAsked as useAskedAs } from '../../../../platform/ui/asked.tsx'
import { AutosaveNotice } from '../../../../platform/ui/autosave.tsx'
import { AddButton } from '../../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../../platform/ui/card.tsx'
import { Checkbox } from '../../../../platform/ui/choices.tsx'
import { SelectField, TextField } from '../../../../platform/ui/field.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { UnsavedGuard } from '../../../../platform/ui/unsaved-guard.tsx'
import { fill } from '../../../../platform/words.ts'
import type { FrameBody } from '../../contract/imports.ts'
import type { ProgrammeList } from '../../contract/programmes.ts'
import { ASKED } from '../asking.ts'
import { type DraftOf, type SaveDraft, useImportWords, useKept } from './asking.ts'
import { DayInput } from './day-input.tsx'

type Change = (part: Partial<FrameBody>) => void
type Shown = { value: FrameBody; change: Change }

const frameOf = ({ into, actionLines, moments }: DraftOf): FrameBody => ({
  into,
  actionLines: actionLines.map(({ number, name, dropped }) => ({ number, name, dropped })),
  moments: moments.map(({ name, on }) => ({ name, on })),
})

function Into({ value, change }: Shown) {
  const { frame: words } = useImportWords()
  const programmes = useAskedAs<ProgrammeList>(ASKED, '/programmes').data?.programmes ?? []
  const { into } = value
  const set = (part: Partial<FrameBody['into']>) => change({ into: { ...into, ...part } })
  return (
    <Card title={words.programme}>
      <SelectField
        name="programme"
        label={words.into}
        empty={words.fresh}
        options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
        value={into.programme ?? ''}
        onChange={({ target }) => set({ programme: target.value || null })}
      />
      {into.programme === null && (
        <>
          <TextField
            name="programme-name"
            label={words.name}
            maxLength={200}
            value={into.name}
            onChange={({ target }) => set({ name: target.value })}
          />
          <div className="vn-import-facts">
            <DayInput name="since" label={words.since} value={into.since} onChange={(since) => set({ since })} />
            <DayInput name="until" label={words.until} value={into.until} onChange={(until) => set({ until })} />
          </div>
        </>
      )}
    </Card>
  )
}

function Moments({ value, change, draft }: Shown & { draft: DraftOf }) {
  const { frame: words } = useImportWords()
  const language = useLanguage()
  const set = (at: number, part: Partial<FrameBody['moments'][number]>) =>
    change({ moments: value.moments.map((moment, place) => (place === at ? { ...moment, ...part } : moment)) })
  return (
    <Card title={words.moments}>
      <p className="vn-muted">{words.momentsHint}</p>
      {value.moments.map(({ name, on }, at) => {
        const known = draft.moments[at]?.known
        const number = at + 1
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: its place is what it is known by
          <div key={at} className="vn-import-pair">
            <TextField
              name={`moment-${at}`}
              label={fill(words.moment, { number })}
              value={name}
              maxLength={200}
              onChange={({ target }) => set(at, { name: target.value })}
            />
            {known ? (
              <p>{fill(words.known, { day: sayDate(known, language) })}</p>
            ) : (
              <DayInput
                name={`moment-day-${at}`}
                label={fill(words.day, { number })}
                value={on}
                onChange={(day) => set(at, { on: day })}
              />
            )}
          </div>
        )
      })}
      <AddButton
        label={words.addMoment}
        onClick={() => change({ moments: [...value.moments, { name: '', on: null }] })}
      />
    </Card>
  )
}

function Lines({ value, change }: Shown) {
  const { frame: words } = useImportWords()
  const set = (at: number, part: Partial<FrameBody['actionLines'][number]>) =>
    change({ actionLines: value.actionLines.map((line, place) => (place === at ? { ...line, ...part } : line)) })
  return (
    <Card title={words.lines}>
      {value.actionLines.map(({ name, dropped }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place is what it is known by
        <div key={at} className="vn-import-pair">
          <TextField
            name={`line-${at}`}
            label={fill(words.line, { number: at + 1 })}
            value={name}
            maxLength={200}
            onChange={({ target }) => set(at, { name: target.value })}
          />
          <Checkbox
            name={`line-kept-${at}`}
            label={fill(words.keepLine, { number: at + 1 })}
            checked={!dropped}
            onChange={({ target }) => set(at, { dropped: !target.checked })}
          />
        </div>
      ))}
      <AddButton
        label={words.addLine}
        onClick={() => change({ actionLines: [...value.actionLines, { number: null, name: '', dropped: false }] })}
      />
    </Card>
  )
}

/** Where the report goes, its moments and its action lines; kept while somebody types. */
export function FramePart({ draft, saver }: { draft: DraftOf; saver: SaveDraft }) {
  const [value, setValue] = useState<FrameBody>(() => saver.sent<FrameBody>('') ?? frameOf(draft))
  const autosave = useKept(value, (body) => saver.put('', body))
  const change: Change = (part) => setValue((before) => ({ ...before, ...part }))
  return (
    <Stack>
      <div className="vn-stack">
        <Into value={value} change={change} />
        <Moments value={value} change={change} draft={draft} />
        <Lines value={value} change={change} />
      </div>
      <AutosaveNotice autosave={autosave} />
      <UnsavedGuard dirty={autosave.status === 'dirty' || autosave.status === 'failed'} />
    </Stack>
  )
}
