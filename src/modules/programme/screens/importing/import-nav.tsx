import { CountBadge } from '../../../../platform/ui/badge.tsx'
import { count } from '../../../../platform/words.ts'
import type { ImportPage } from '../../contract/imports.ts'
import { type DraftOf, type Part, partHref, useImportWords } from './asking.ts'
import type { Look } from './saying.ts'

type Props = { now: ImportPage; draft: DraftOf; part: Part; looks: readonly Look[] }

const isSame = (one: Part, other: Part) =>
  one.kind === other.kind && (one.kind !== 'item' || (other.kind === 'item' && one.at === other.at))

/** The structure of the report: where there is something to fill in or to look at, a number says so. */
export function ImportNav({ now, draft, part, looks }: Props) {
  const { page: words } = useImportWords()
  const entry = (to: Part, label: string, more: { needs?: number; looks?: number; dropped?: boolean } = {}) => (
    <li key={JSON.stringify(to)}>
      <a href={partHref(now.id, to)} {...(isSame(to, part) && { 'aria-current': 'page' })}>
        <span>
          {label}
          {more.dropped && <span className="vn-muted"> ({words.dropped})</span>}
        </span>
        {more.needs ? <CountBadge number={more.needs} label={count(words.needs, more.needs)} tone="negative" /> : null}
        {!more.needs && more.looks ? <CountBadge number={more.looks} label={count(words.looks, more.looks)} /> : null}
      </a>
    </li>
  )
  const needsAt = (at: number) => now.needs.filter((need) => need.about === 'item' && need.at === at).length
  const looksAt = (at: number) => looks.filter(({ item }) => item === at).length
  const itemsUnder = (line: number | null) =>
    draft.items.flatMap((item, at) =>
      item.actionLine === line
        ? [
            entry({ kind: 'item', at }, item.name || words.noName, {
              needs: needsAt(at),
              looks: looksAt(at),
              dropped: item.dropped,
            }),
          ]
        : [],
    )
  const open = draft.unplaced.filter(({ place }) => place.kind === 'open').length
  const loose = itemsUnder(null)
  return (
    <nav className="vn-import-nav vn-no-print" aria-label={words.parts}>
      <ul>
        {entry({ kind: 'overview' }, words.overview)}
        {entry({ kind: 'frame' }, words.frame, { needs: now.needs.filter(({ about }) => about !== 'item').length })}
        {entry({ kind: 'lines' }, words.lines, { looks: open })}
      </ul>
      {draft.actionLines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its place is what it is known by
        <Group key={at} title={line.name || words.noName} items={itemsUnder(at)} />
      ))}
      {loose.length > 0 && <Group title={words.noLine} items={loose} />}
    </nav>
  )
}

function Group({ title, items }: { title: string; items: React.ReactNode[] }) {
  return (
    <>
      <p className="vn-import-nav__line">{title}</p>
      {items.length > 0 && <ul>{items}</ul>}
    </>
  )
}
