import { Card } from '../../../../platform/ui/card.tsx'
import { count, fill } from '../../../../platform/words.ts'
import { IMPORTANCE } from '../../rules/registers/meetings.ts'
import type { EntryRow } from './entry-rows.ts'
import { entryHref, useRegisterWords } from './register-words.ts'

const hoursOf = ({ hoursPerYear }: EntryRow) => (typeof hoursPerYear === 'number' ? hoursPerYear : 0)
const levels = Array.from({ length: IMPORTANCE.most - IMPORTANCE.least + 1 }, (_, at) => IMPORTANCE.most - at)

function Level({ level, rows, most }: { level: number; rows: readonly EntryRow[]; most: number }) {
  const { map, fields } = useRegisterWords()
  const names: Readonly<Record<string, string>> = fields.importances
  const hours = rows.reduce((sum, row) => sum + hoursOf(row), 0)
  return (
    <section className="vn-meeting-level">
      <h3>{names[level]}</h3>
      <p className="vn-muted">{count(map.total, rows.length, { hours })}</p>
      <ul>
        {rows
          .toSorted((a, b) => hoursOf(b) - hoursOf(a))
          .map((row) => (
            <li key={row.id}>
              <a href={entryHref(row.id)}>{row.title}</a>
              <span className="vn-muted">
                {row.hoursPerYear === null ? map.noHours : fill(map.hours, { count: hoursOf(row) })}
              </span>
              <span className="vn-meeting-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(100 * hoursOf(row)) / Math.max(most, 1)}%` }} />
              </span>
            </li>
          ))}
      </ul>
    </section>
  )
}

/** The meetings one goes to: what matters most on top, and within it what costs most hours. */
export function MeetingMap({ rows }: { rows: readonly EntryRow[] }) {
  const { map } = useRegisterWords()
  const open = rows.filter(({ closedOn }) => closedOn === null)
  const most = Math.max(0, ...open.map(hoursOf))
  return (
    <Card title={map.title}>
      <p>{map.lead}</p>
      {levels.map((level) => (
        <Level key={level} level={level} most={most} rows={open.filter(({ importance }) => importance === level)} />
      ))}
    </Card>
  )
}
