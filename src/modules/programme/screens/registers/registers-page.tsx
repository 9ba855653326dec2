import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { OpenEntryList } from '../../contract/registers-across.ts'
import type { RegisterCounts } from '../../contract/registers-entry.ts'
import { useAsked } from '../asking.ts'
import { ProgrammeFrame } from '../programme-frame.tsx'
import { EntriesTable } from './entries-table.tsx'
import type { View } from './entry-rows.ts'
import { registerHref, useRegisterWords } from './register-words.ts'
import './registers.css'

type Row = RegisterCounts['registers'][number] & { id: string }

/** A number that leads to exactly what it counts; nothing is no link. */
function Count({ of, number, href }: { of: string; number: number; href: string }) {
  if (number === 0) return <span className="vn-muted">0</span>
  return (
    <a href={href}>
      {number}
      <span className="vn-hidden"> {of}</span>
    </a>
  )
}

function useColumns(now: ProgrammePage, mayChange: boolean): Column<Row>[] {
  const words = useRegisterWords()
  const number = (key: 'open' | 'overdue' | 'withoutOwner' | 'closed', view: View): Column<Row> => ({
    key,
    label: words.counts[key],
    align: 'end',
    cell: (row) => (
      <Count
        number={row[key]}
        of={words.codes.registers.names[row.register]}
        href={`${registerHref(now.id, row.register)}?weergave=${view}`}
      />
    ),
  })
  return [
    {
      key: 'register',
      label: words.register,
      cell: ({ register, open, closed }) => (
        <>
          <a href={registerHref(now.id, register)}>{words.codes.registers.names[register]}</a>
          <SecondLine>
            {open + closed > 0 ? words.about[register] : mayChange ? words.emptyText[register] : words.emptyRead}
          </SecondLine>
        </>
      ),
    },
    number('open', 'open'),
    number('overdue', 'late'),
    number('withoutOwner', 'unowned'),
    number('closed', 'closed'),
  ]
}

function Counts({ now, counts }: { now: ProgrammePage; counts: RegisterCounts }) {
  const words = useRegisterWords()
  const columns = useColumns(now, counts.mayChange)
  return (
    <Card title={words.title} flush>
      <div className="vn-registers-whole">
        <SimpleTable
          caption={words.caption}
          columns={columns}
          rows={counts.registers.map((one) => ({ ...one, id: one.register }))}
          empty={{ title: words.empty }}
        />
      </div>
    </Card>
  )
}

function Registers({ now }: { now: ProgrammePage }) {
  const words = useRegisterWords()
  const counts = useAsked<RegisterCounts>(`/programmes/${now.id}/registers`)
  const late = useAsked<OpenEntryList>(`/programme-entries?whose=all&overdue=true&programme=${now.id}`)
  return (
    <>
      <p>{words.lead}</p>
      <Loaded asked={counts}>{(data) => <Counts now={now} counts={data} />}</Loaded>
      <Loaded asked={late}>
        {({ entries }) => (
          <Card title={words.lateTitle} flush={entries.length > 0}>
            {entries.length === 0 ? (
              <p className="vn-muted">{words.lateNone}</p>
            ) : (
              <EntriesTable caption={words.lateTitle} entries={entries} />
            )}
          </Card>
        )}
      </Loaded>
    </>
  )
}

/** All registers of a programme: where something is open, late or without anybody, and what to do in an empty one. */
export function Screen() {
  return <ProgrammeFrame part="registers">{(now) => <Registers now={now} />}</ProgrammeFrame>
}
