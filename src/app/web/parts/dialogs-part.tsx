import { type ReactNode, useState } from 'react'
import { holds } from '../../../platform/folding.ts'
import { AutosaveNotice } from '../../../platform/ui/autosave.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { Dialog, ReasonDialog } from '../../../platform/ui/dialog.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { TextArea } from '../../../platform/ui/field.tsx'
import { type Search, SearchDialog } from '../../../platform/ui/search-dialog.tsx'
import { samples } from './samples.nl.ts'

const { dialogs, table, messages } = samples

const findSamples: Search = async (query) =>
  table.names
    .filter((name) => holds([name], query))
    .map((title, at) => ({
      id: title,
      title,
      detail: `2026-${1042 + at}`,
      href: '/app/onderdelen',
      badge: <Badge tone="positive">{messages.statuses.safe}</Badge>,
    }))

function DraftCard({ guard }: { guard: (dirty: boolean) => ReactNode }) {
  const { value, change, autosave, drop } = useDraft('onderdelen', { note: '' })
  return (
    <Card title={dialogs.note} level={3}>
      <TextArea
        name="aantekening"
        label={dialogs.note}
        hint={dialogs.noteHint}
        rows={3}
        value={value.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <AutosaveNotice autosave={autosave} />
      {guard(autosave.status === 'dirty')}
      <Button small kind="quiet" onClick={drop}>
        {dialogs.drop}
      </Button>
      <LinkButton href="/app" small kind="quiet">
        {dialogs.guard}
      </LinkButton>
    </Card>
  )
}

/** Windows over the page, and a draft that keeps itself. `guard` is handed in because it needs the router. */
export function DialogsPart({ guard = () => null }: { guard?: (dirty: boolean) => ReactNode }) {
  const [open, setOpen] = useState<'dialog' | 'side' | 'reason' | 'search'>()
  const close = () => setOpen(undefined)
  return (
    <Stack>
      <ButtonRow>
        <Button onClick={() => setOpen('dialog')}>{dialogs.open}</Button>
        <Button onClick={() => setOpen('side')}>{dialogs.side}</Button>
        <Button onClick={() => setOpen('reason')}>{dialogs.reason}</Button>
        <Button onClick={() => setOpen('search')} icon="search">
          {dialogs.search}
        </Button>
      </ButtonRow>
      <Dialog
        open={open === 'dialog' || open === 'side'}
        side={open === 'side'}
        onClose={close}
        title={dialogs.title}
        actions={
          <Button kind="primary" onClick={close}>
            {dialogs.confirm}
          </Button>
        }
      >
        <p>{dialogs.text}</p>
      </Dialog>
      <ReasonDialog
        open={open === 'reason'}
        onClose={close}
        onConfirm={close}
        title={dialogs.closeTitle}
        confirm={dialogs.closeTitle}
        danger
      >
        <p>{dialogs.closeText}</p>
      </ReasonDialog>
      <SearchDialog open={open === 'search'} onClose={close} search={findSamples} />
      <DraftCard guard={guard} />
    </Stack>
  )
}
