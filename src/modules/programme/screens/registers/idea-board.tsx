import { Card } from '../../../../platform/ui/card.tsx'
import { count } from '../../../../platform/words.ts'
import { type Place, places } from '../../rules/registers/ideas.ts'
import type { EntryRow } from './entry-rows.ts'
import { entryHref, useRegisterWords } from './register-words.ts'

function Cell({ place, rows }: { place: Place; rows: readonly EntryRow[] }) {
  const words = useRegisterWords()
  return (
    <section className={`vn-idea-cell vn-idea-cell--${place}`}>
      <h3>{words.codes.registers.places[place]}</h3>
      {rows.length === 0 && <p className="vn-muted">{words.board.none}</p>}
      <ul>
        {rows.map(({ id, title, votes }) => (
          <li key={id}>
            <a href={entryHref(id)}>{title}</a>
            {typeof votes === 'number' && <span className="vn-muted"> {count(words.board.votes, votes)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Open ideas in the two by two of what they bring and what they take, the most worthwhile first. */
export function IdeaBoard({ rows }: { rows: readonly EntryRow[] }) {
  const { board } = useRegisterWords()
  const open = rows.filter(({ closedOn }) => closedOn === null)
  const shown = places.filter((place) => place !== 'not-placed' || open.some((row) => row.place === place))
  return (
    <Card title={board.title}>
      <p>{board.lead}</p>
      <div className="vn-idea-board">
        {shown.map((place) => (
          <Cell key={place} place={place} rows={open.filter((row) => row.place === place)} />
        ))}
      </div>
    </Card>
  )
}
