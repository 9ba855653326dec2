import { Badge, DueDate } from '../../../../platform/ui/badge.tsx'
import { type Column, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import type { NodeEntries } from '../../contract/registers-entry.ts'
import { isOpenState } from '../../rules/registers/registers.ts'
import { stateName } from '../../words/say-entry.ts'
import { entryHref, useRegisterWords, useSaying } from './register-words.ts'
import './registers.css'

type Row = NodeEntries['entries'][number] & { programme?: { id: string; name: string } }
type Answered = Pick<Row, 'owner' | 'due' | 'overdue' | 'nobodyAnswers' | 'closedOn'>

/** Who answers for an entry, by when, and whether that day has passed or nobody is there to do it. */
export function WhoAndWhen({ row }: { row: Answered }) {
  const words = useRegisterWords()
  const { day } = useSaying()
  const { owner, due, overdue, nobodyAnswers, closedOn } = row
  return (
    <>
      <span className={owner ? undefined : 'vn-muted'}>{owner?.name ?? words.fields.nobody}</span>
      {due && (
        <SecondLine>
          <DueDate late={overdue ? words.late : undefined}>{day(due)}</DueDate>
        </SecondLine>
      )}
      {nobodyAnswers && closedOn === null && <Badge tone="warning">{words.nobodyAnswers}</Badge>}
    </>
  )
}

/** The state of an entry: still to come, or over. */
export function StateBadge({ row }: { row: Pick<Row, 'register' | 'state'> }) {
  const { language } = useSaying()
  const open = isOpenState(row.register, row.state)
  return <Badge tone={open ? 'info' : 'neutral'}>{stateName(language, row.register, row.state)}</Badge>
}

type Props = { caption: string; entries: readonly Row[]; mayOpen?: (row: Row) => boolean }

/** Entries of several registers in one list. */
export function EntriesTable({ caption, entries, mayOpen = () => true }: Props) {
  const words = useRegisterWords()
  const columns: Column<Row>[] = [
    {
      key: 'title',
      label: words.own.what,
      cell: (row) => (
        <>
          {mayOpen(row) ? <a href={entryHref(row.id)}>{row.title}</a> : row.title}
          <SecondLine>
            {[words.codes.registers.names[row.register], row.programme?.name].filter(Boolean).join(' · ')}
          </SecondLine>
        </>
      ),
    },
    { key: 'who', label: words.who, cell: (row) => <WhoAndWhen row={row} /> },
    { key: 'state', label: words.state, cell: (row) => <StateBadge row={row} /> },
  ]
  return (
    <div className="vn-registers-whole">
      <SimpleTable caption={caption} columns={columns} rows={entries} empty={{ title: words.nothing }} />
    </div>
  )
}
