import { useState } from 'react'
import { Alert } from '../../../../platform/ui/alert.tsx'
import { AutosaveNotice } from '../../../../platform/ui/autosave.tsx'
import { ButtonRow, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../../platform/ui/card.tsx'
import { Checkbox } from '../../../../platform/ui/choices.tsx'
import { SelectField, TextArea, TextField } from '../../../../platform/ui/field.tsx'
import { UnsavedGuard } from '../../../../platform/ui/unsaved-guard.tsx'
import type { DraftItem, ImportPage, ItemBody } from '../../contract/imports.ts'
import { type TextBlock, textBlocks } from '../../rules/importing/draft.ts'
import { useSayPeriod } from '../saying.tsx'
import { type DraftOf, partHref, type SaveDraft, useImportWords, useKept } from './asking.ts'
import type { Shown } from './item-shown.ts'
import { ItemStates } from './item-states.tsx'
import { ItemStatus } from './item-status.tsx'
import { type Look, useSayLines, useSayNeed } from './saying.ts'

type Props = { now: ImportPage; draft: DraftOf; at: number; looks: readonly Look[]; saver: SaveDraft }

function bodyOf({ name, actionLine, dropped, result, what, next, status, states }: DraftItem): ItemBody {
  const { code, open, since, end, reason } = status
  return {
    ...{ name, actionLine, dropped, result: result.text, what: what.text, next: next.text },
    status: { code, open, since, end, reason },
    states: states.map(({ moment, text }) => ({ moment, text })),
  }
}

/** What must be filled in or looked at for this item. */
function Findings({ now, at, looks }: Pick<Props, 'now' | 'at' | 'looks'>) {
  const words = useImportWords()
  const say = useSayNeed()
  const needs = now.needs.filter((need) => need.about === 'item' && need.at === at)
  const own = looks.filter(({ item }) => item === at)
  const list = (texts: readonly { key: string; text: string }[]) => (
    <ul>
      {texts.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  )
  return (
    <>
      {needs.length > 0 && (
        <Alert tone="warning" title={words.needs.title} level={2}>
          {list(needs.map((need) => ({ key: need.code, text: say(need).text })))}
        </Alert>
      )}
      {own.length > 0 && (
        <Alert tone="info" title={words.looks.title} level={2}>
          {list(own)}
        </Alert>
      )}
    </>
  )
}

function Facts({ item, value, change, draft }: Shown & { draft: DraftOf }) {
  const { item: words, page, reader } = useImportWords()
  const period = useSayPeriod('shortPeriod')
  const { periods, note } = item.planning
  const lines = draft.actionLines.map((line, at) => ({
    value: String(at),
    label: line.name || page.noName,
    disabled: line.dropped,
  }))
  return (
    <>
      <Checkbox
        name="kept"
        label={words.keep}
        checked={!value.dropped}
        onChange={({ target }) => change({ dropped: !target.checked })}
      />
      <TextField
        name="name"
        label={words.name}
        value={value.name}
        maxLength={200}
        onChange={({ target }) => change({ name: target.value })}
      />
      <SelectField
        name="actionLine"
        label={words.line}
        options={lines}
        value={value.actionLine === null ? '' : String(value.actionLine)}
        onChange={({ target }) => change({ actionLine: target.value === '' ? null : Number(target.value) })}
      />
      <dl className="vn-import-planning">
        <dt>{words.planning}</dt>
        <dd>
          {periods.map(period).join(', ')} <span className="vn-muted">{sentence(reader.planningNotes[note])}</span>
        </dd>
      </dl>
    </>
  )
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function Texts({ item, value, change }: Shown) {
  const { item: words } = useImportWords()
  const lines = useSayLines()
  const block = (name: TextBlock) => (
    <TextArea
      key={name}
      name={name}
      label={words.blocks[name]}
      hint={lines(item[name].lines)}
      rows={6}
      value={value[name]}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  )
  return <div className="vn-import-blocks">{textBlocks.map(block)}</div>
}

function Neighbours({ now, draft, at }: Pick<Props, 'now' | 'draft' | 'at'>) {
  const { page } = useImportWords()
  const href = (to: number) => partHref(now.id, { kind: 'item', at: to })
  return (
    <ButtonRow>
      {at > 0 && (
        <LinkButton icon="left" href={href(at - 1)}>
          {page.previous}
        </LinkButton>
      )}
      {at + 1 < draft.items.length && (
        <LinkButton icon="right" href={href(at + 1)}>
          {page.next}
        </LinkButton>
      )}
      <LinkButton kind="quiet" href={partHref(now.id, { kind: 'overview' })}>
        {page.overview}
      </LinkButton>
    </ButtonRow>
  )
}

/** One item of the report: everything that was understood can be corrected; kept while somebody types. */
export function ItemPart({ now, draft, at, looks, saver }: Props) {
  const { item: words, page } = useImportWords()
  const item = draft.items[at]
  const path = `/items/${at}`
  const [value, setValue] = useState<ItemBody | undefined>(() => saver.sent<ItemBody>(path) ?? (item && bodyOf(item)))
  const autosave = useKept(value, async (body) => body && saver.put(path, body))
  if (!item || !value) return null
  const change = (part: Partial<ItemBody>) => setValue((before) => before && { ...before, ...part })
  const shown = { item, value, change }
  return (
    <Stack>
      <Findings now={now} at={at} looks={looks} />
      <div className="vn-stack">
        <Card title={value.name || page.noName}>
          <div className="vn-import-facts">
            <div>
              <Facts {...shown} draft={draft} />
            </div>
            <div>
              <ItemStatus {...shown} statuses={now.statuses} />
            </div>
          </div>
        </Card>
        <Card title={words.states}>
          <ItemStates {...shown} draft={draft} />
        </Card>
        <Card title={words.texts}>
          <Texts {...shown} />
        </Card>
      </div>
      <AutosaveNotice autosave={autosave} />
      <Neighbours now={now} draft={draft} at={at} />
      <UnsavedGuard dirty={autosave.status === 'dirty' || autosave.status === 'failed'} />
    </Stack>
  )
}
