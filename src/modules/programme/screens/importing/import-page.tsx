import { useState } from 'react'
import { Alert } from '../../../../platform/ui/alert.tsx'
import { api } from '../../../../platform/ui/api-client.ts'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Badge } from '../../../../platform/ui/badge.tsx'
import { Button, PrintButton } from '../../../../platform/ui/button.tsx'
import { Stack } from '../../../../platform/ui/card.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { useScreenParams, useScreenSearch } from '../../../../platform/ui/screen.ts'
import { fill } from '../../../../platform/words.ts'
import type { ImportPage } from '../../contract/imports.ts'
import { importsHref, listHref, useAsked, useProgrammeWords } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { type DraftOf, readPart, useDraftSaver, useImportWords, useSayWhen } from './asking.ts'
import { FramePart } from './frame-part.tsx'
import { ImportNav } from './import-nav.tsx'
import { TONES } from './imports-page.tsx'
import { ItemPart } from './item-part.tsx'
import { LinesPart } from './lines-part.tsx'
import { OverviewPart, SavedNotice } from './overview-part.tsx'
import { useLooks } from './saying.ts'
import './importing.css'

function Drop({ now, onClose }: { now: ImportPage; onClose: () => void }) {
  const { page: words } = useImportWords()
  return (
    <FormWindow
      title={words.dropTitle}
      submit={words.drop}
      done={words.droppedDone}
      danger
      onClose={onClose}
      ask={() => () => api.del(`/programme-imports/${now.id}`, { version: now.version })}
      intro={<p>{words.dropText}</p>}
    />
  )
}

/** The draft while it is open: the structure at the left, one part of it at the right. */
function Open({ now, draft }: { now: ImportPage; draft: DraftOf }) {
  const text = useScreenSearch().get('deel')
  const part = readPart(text, draft.items.length)
  const looks = useLooks(now)
  const saver = useDraftSaver(now, text ?? '')
  return (
    <div className="vn-import">
      <ImportNav now={now} draft={draft} part={part} looks={looks} />
      <div className="vn-import__part">
        {part.kind === 'overview' && <OverviewPart now={now} draft={draft} looks={looks} />}
        {part.kind === 'frame' && <FramePart draft={draft} saver={saver} />}
        {part.kind === 'lines' && <LinesPart draft={draft} saver={saver} closed={false} />}
        {part.kind === 'item' && (
          <ItemPart key={part.at} now={now} draft={draft} at={part.at} looks={looks} saver={saver} />
        )}
      </div>
    </div>
  )
}

/** What is left once it was saved or thrown away. */
function Closed({ now }: { now: ImportPage }) {
  const { page: words } = useImportWords()
  const saver = useDraftSaver(now, '')
  return (
    <>
      <SavedNotice now={now} />
      {now.draft ? <LinesPart draft={now.draft} saver={saver} closed /> : <Alert>{words.gone}</Alert>}
    </>
  )
}

function Page({ now }: { now: ImportPage }) {
  const { page: words, states } = useImportWords()
  const when = useSayWhen()
  const language = useLanguage()
  const [dropping, setDropping] = useState(false)
  const open = now.state === 'open' && now.draft !== null
  const said = { when: when(now.at), name: now.byName }
  return (
    <Stack>
      <PageHeading
        title={now.file}
        lead={fill(open ? words.lead : words.leadClosed, said)}
        badges={<Badge tone={TONES[now.state]}>{states[now.state]}</Badge>}
        actions={
          <>
            <PrintButton />
            {open && (
              <Button kind="danger" onClick={() => setDropping(true)}>
                {words.drop}
              </Button>
            )}
          </>
        }
      />
      {open && now.draft ? <Open now={now} draft={now.draft} /> : <Closed now={now} />}
      {now.draft && <p className="vn-muted">{fill(words.kept, { until: sayDate(now.keptUntil, language) })}</p>}
      {dropping && <Drop now={now} onClose={() => setDropping(false)} />}
    </Stack>
  )
}

/** A report that was read in: look, correct, and save. */
export function Screen() {
  const { list } = useProgrammeWords()
  const { title } = useImportWords()
  const { importId } = useScreenParams<'importId'>()
  const asked = useAsked<ImportPage>(`/programme-imports/${importId}`)
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: list.title, href: listHref },
          { label: title, href: importsHref },
          { label: asked.data?.file ?? '…' },
        ]}
      />
      <Loaded whole asked={asked}>
        {(now) => <Page key={now.id} now={now} />}
      </Loaded>
    </>
  )
}
