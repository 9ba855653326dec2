import { useState } from 'react'
import { Button } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import type { EntryPage } from '../../contract/registers-entry.ts'
import { useProgramme } from '../asking.ts'
import { CloseEntry, HandOver, MoveEntry, ReopenEntry } from './deed-windows.tsx'
import { type DeedOffered, deedsOf } from './entry-deeds.ts'
import { useRegisterWords } from './register-words.ts'
import { ChooseIdea, PrioritiseIdea, RecordAttendance, ReportRealisation } from './special-windows.tsx'
import { ChangeEntry } from './write-window.tsx'

type Props = { entry: EntryPage; onClose: () => void }

function Change({ entry, onClose }: Props) {
  const place = useProgramme(entry.programme.id).data
  return place ? <ChangeEntry entry={entry} place={place} onClose={onClose} /> : null
}

function DeedWindow({ deed, entry, onClose }: Props & { deed: DeedOffered }) {
  const props = { entry, onClose }
  switch (deed) {
    case 'realisation':
      return entry.register === 'advice' ? <ReportRealisation entry={entry} onClose={onClose} /> : null
    case 'attendance':
      return entry.register === 'meeting' ? <RecordAttendance entry={entry} onClose={onClose} /> : null
    case 'prioritise':
      return entry.register === 'idea' ? <PrioritiseIdea entry={entry} onClose={onClose} /> : null
    case 'chooseIdea':
      return entry.register === 'idea' ? <ChooseIdea entry={entry} onClose={onClose} /> : null
    case 'close':
      return <CloseEntry {...props} />
    case 'handOver':
      return <HandOver {...props} />
    case 'change':
      return <Change {...props} />
    case 'move':
      return <MoveEntry {...props} />
    case 'reopen':
      return <ReopenEntry {...props} />
  }
}

/** What the reader can do to this entry as it stands; nothing for who only reads. */
export function DeedCard({ entry }: { entry: EntryPage }) {
  const words = useRegisterWords()
  const [open, setOpen] = useState<DeedOffered>()
  const deeds = deedsOf(entry)
  if (deeds.length === 0) return null
  return (
    <Card title={words.entry.deeds}>
      <div className="vn-deeds vn-no-print">
        {deeds.map((deed, at) => (
          <Button key={deed} kind={at === 0 ? 'primary' : 'secondary'} onClick={() => setOpen(deed)}>
            {words[deed].do}
          </Button>
        ))}
      </div>
      {open && <DeedWindow key={open} deed={open} entry={entry} onClose={() => setOpen(undefined)} />}
    </Card>
  )
}
