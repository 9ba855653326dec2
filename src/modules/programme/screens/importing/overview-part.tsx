import { useState } from 'react'
import { Alert } from '../../../../platform/ui/alert.tsx'
import { api } from '../../../../platform/ui/api-client.ts'
import { useAsked as useAskedAs } from '../../../../platform/ui/asked.tsx'
import { Button, ButtonRow } from '../../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../../platform/ui/card.tsx'
import { Checkbox } from '../../../../platform/ui/choices.tsx'
import { Refusals, useSending } from '../../../../platform/ui/sending.tsx'
import { count, fill } from '../../../../platform/words.ts'
import type { ImportPage, ImportSaved } from '../../contract/imports.ts'
import type { ProgrammeList } from '../../contract/programmes.ts'
import { ASKED, programmeHref } from '../asking.ts'
import { type DraftOf, importHref, partHref, useImportWords, useSayWhen } from './asking.ts'
import { type Look, useSayCounts, useSayNeed } from './saying.ts'

type Props = { now: ImportPage; draft: DraftOf; looks: readonly Look[] }

function Found({ draft, counts }: { draft: DraftOf; counts: ImportPage['counts'] }) {
  const { found: words } = useImportWords()
  const say = useSayCounts()
  if (draft.items.length === 0) return <Alert tone="warning">{words.nothing}</Alert>
  return (
    <p>{[say(counts), count(words.unplaced, draft.unplaced.length), count(words.noise, draft.noise)].join(', ')}.</p>
  )
}

/** When this same file was read before, so that nobody saves it twice without knowing. */
function Before({ now }: { now: ImportPage }) {
  const { before: words, states } = useImportWords()
  const when = useSayWhen()
  if (now.before.length === 0) return null
  return (
    <Alert tone="warning" title={words.title} level={2}>
      <ul>
        {now.before.slice(0, 5).map(({ id, at, byName, state, programme }) => (
          <li key={id}>
            <a href={importHref(id)}>{fill(words.line, { when: when(at), name: byName, state: states[state] })}</a>
            {programme && ` ${fill(words.into, { programme: programme.name })}`}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function Needs({ now }: { now: ImportPage }) {
  const { needs: words } = useImportWords()
  const say = useSayNeed()
  return (
    <Card title={words.title}>
      {now.needs.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {now.needs.map((need) => {
            const { text, part } = say(need)
            return (
              <li key={`${need.code} ${need.at}`}>
                <a href={partHref(now.id, part)}>{text}</a>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}

function Looks({ now, looks }: { now: ImportPage; looks: readonly Look[] }) {
  const { looks: words } = useImportWords()
  return (
    <Card title={words.title}>
      <p className="vn-muted">{looks.length === 0 ? words.none : words.text}</p>
      <ul>
        {looks.map(({ key, text, item }) => (
          <li key={key}>{item === null ? text : <a href={partHref(now.id, { kind: 'item', at: item })}>{text}</a>}</li>
        ))}
      </ul>
    </Card>
  )
}

function Save({ now, draft }: Omit<Props, 'looks'>) {
  const { save: words } = useImportWords()
  const say = useSayCounts()
  const [again, setAgain] = useState(false)
  const { programme, name } = draft.into
  const programmes = useAskedAs<ProgrammeList>(ASKED, '/programmes', { enabled: programme !== null })
  const chosen = programmes.data?.programmes.find(({ id }) => id === programme)?.name ?? ''
  const sending = useSending<ImportSaved>({ changes: ASKED, done: words.done, onDone: () => {} })
  const double = now.doubles.length > 0 || now.before.some(({ state }) => state === 'saved')
  const run = () => api.put<ImportSaved>(`/programme-imports/${now.id}/saving`, { again }, { version: now.version })
  return (
    <Card title={words.title}>
      <Refusals {...sending} />
      <p>
        {fill(words.what, {
          programme: programme === null ? fill(words.newProgramme, { name: name || '…' }) : chosen,
          parts: say(now.counts),
        })}
      </p>
      <p className="vn-muted">
        {words.unplaced} {words.planning}
      </p>
      {double && (
        <Checkbox
          name="again"
          label={words.again}
          hint={words.againHint}
          checked={again}
          onChange={({ target }) => setAgain(target.checked)}
        />
      )}
      <ButtonRow>
        <Button
          kind="primary"
          icon="save"
          busy={sending.busy}
          disabled={now.needs.length > 0 || (double && !again)}
          onClick={() => sending.send([], run)}
        >
          {words.submit}
        </Button>
      </ButtonRow>
    </Card>
  )
}

/** What was read, what must be filled in, what is odd; and then saving it. */
export function OverviewPart({ now, draft, looks }: Props) {
  const { found } = useImportWords()
  return (
    <Stack>
      <Before now={now} />
      <Card title={found.title}>
        <Found draft={draft} counts={now.counts} />
      </Card>
      <Needs now={now} />
      <Looks now={now} looks={looks} />
      <Save now={now} draft={draft} />
    </Stack>
  )
}

/** After saving: what came of it, with the way there. */
export function SavedNotice({ now }: { now: ImportPage }) {
  const { save: words } = useImportWords()
  const say = useSayCounts()
  if (!now.programme) return null
  return (
    <Alert tone="positive" title={words.savedTitle} level={2}>
      {now.draft && <p>{fill(words.saved, { parts: say(now.counts) })}</p>}
      <p>
        <a href={programmeHref(now.programme.id)}>{fill(words.to, { programme: now.programme.name })}</a>
      </p>
    </Alert>
  )
}
