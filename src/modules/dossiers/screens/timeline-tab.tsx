import { useState } from 'react'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import type { IconName } from '../../../platform/ui/icons.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenSearch } from '../../../platform/ui/screen.ts'
import { Timeline } from '../../../platform/ui/timeline.tsx'
import { fill } from '../../../platform/words.ts'
import type { TimelineAnswer } from '../contract/timeline.ts'
import type { EntryKind } from '../rules/timeline.ts'
import type { TabProps } from './dossier-tab.ts'
import { CorrectEntryDialog, WriteEntryDialog } from './entry-dialogs.tsx'
import { useFileWords } from './words.ts'

type Entry = TimelineAnswer['entries'][number]

const ICONS: Partial<Record<EntryKind, IconName>> = {
  contact: 'phone',
  'home-visit': 'home',
  meeting: 'people',
  agreement: 'check',
  signal: 'warning',
  watch: 'eye',
  direction: 'flag',
  'contact-person': 'heart',
  involved: 'people',
  handover: 'handover',
  plan: 'plan',
  opened: 'folder',
  closed: 'lock',
}

/** What happened, newest first; each filter is an address of its own. */
export function Tab({ dossier }: TabProps) {
  const words = useFileWords()
  const chosen = useScreenSearch().get('soort')
  const [writing, setWriting] = useState(false)
  const [correcting, setCorrecting] = useState<Entry>()
  const asked = useAsked<TimelineAnswer>('dossier', `/dossiers/${dossier.id}/timeline`)
  const entries = asked.data?.entries ?? []
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  const address = `/app/dossiers/${dossier.id}?deel=tijdlijn`
  const shown = entries.filter(({ kind }) => !chosen || kind === chosen)
  const eventOf = useEvents(dossier.closed ? undefined : setCorrecting)
  return (
    <Card
      title={words.timeline.title}
      actions={
        !dossier.closed && (
          <Button kind="primary" icon="plus" onClick={() => setWriting(true)}>
            {words.timeline.add}
          </Button>
        )
      }
    >
      <ProblemNotice problem={asked.error} onRetry={() => asked.refetch()} />
      {asked.isPending ? (
        <LoadingNotice />
      ) : (
        <Timeline
          events={shown.map(eventOf)}
          filters={[
            { key: 'all', label: words.timeline.all, href: address, current: !chosen },
            ...kinds.map((kind) => ({
              key: kind,
              label: words.names.timeline[kind],
              href: `${address}&soort=${kind}`,
              current: kind === chosen,
            })),
          ]}
        />
      )}
      {writing && <WriteEntryDialog dossierId={dossier.id} onClose={() => setWriting(false)} />}
      {correcting && (
        <CorrectEntryDialog dossierId={dossier.id} entry={correcting} onClose={() => setCorrecting(undefined)} />
      )}
    </Card>
  )
}

/** How an entry looks on the timeline. Without `onCorrect` nothing can be corrected. */
function useEvents(onCorrect: ((entry: Entry) => void) | undefined) {
  const words = useFileWords()
  const language = useLanguage()
  const titleOf = ({ event, kind, facts }: Entry) => {
    const titles: Readonly<Record<string, string>> = words.events.happenings
    const powers: Readonly<Record<string, string>> = words.names.powers
    const exceptions: Readonly<Record<string, string>> = words.names.consent.exceptions
    const { power, code, until } = facts
    const title = titles[event] ?? words.names.timeline[kind]
    return fill(title, {
      ...facts,
      ...(power && { power: powers[power] ?? power }),
      ...(code && { exception: exceptions[code] ?? code }),
      ...(until && { until: sayDate(until, language) }),
    })
  }
  return (entry: Entry) => ({
    id: entry.id,
    at: entry.happenedAt,
    title: titleOf(entry),
    by: entry.byName,
    icon: ICONS[entry.kind] ?? ('document' as const),
    body: <Body entry={entry} onCorrect={onCorrect} />,
  })
}

function Body({ entry, onCorrect }: { entry: Entry; onCorrect: ((entry: Entry) => void) | undefined }) {
  const { timeline: words, events, acts } = useFileWords()
  const language = useLanguage()
  const ways: Readonly<Record<string, string>> = events.ways
  const { text, facts, former, correctedBecause, correctable } = entry
  const how = [facts.way && (ways[facts.way] ?? ''), facts.with && fill(words.with, { who: facts.with })]
  return (
    <>
      {how.some(Boolean) && <p className="vn-muted">{how.filter(Boolean).join(' · ')}</p>}
      {text && <p>{text}</p>}
      {facts.reason && <p>{facts.theirView ? fill(acts.power.because, { reason: facts.reason }) : facts.reason}</p>}
      {facts.acceptedBy && <p>{fill(words.acceptedBy, { name: facts.acceptedBy })}</p>}
      {facts.theirView && <p>{fill(acts.power.their, { view: facts.theirView })}</p>}
      {former.map((one) => (
        <details key={one.recordedAt}>
          <summary>
            {fill(words.former, { name: one.byName })}, {sayDay(one.recordedAt, language)}
          </summary>
          <p>{one.text}</p>
        </details>
      ))}
      {correctedBecause && <p className="vn-muted">{fill(words.corrected, { why: correctedBecause })}</p>}
      {correctable && onCorrect && (
        <Button small kind="quiet" onClick={() => onCorrect(entry)}>
          {words.correct}
        </Button>
      )}
    </>
  )
}
