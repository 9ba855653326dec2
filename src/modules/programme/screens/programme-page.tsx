import { useState } from 'react'
import { AddButton, Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { useScreenSearch } from '../../../platform/ui/screen.ts'
import { count } from '../../../platform/words.ts'
import type { ProgrammePage } from '../contract/programmes.ts'
import { programmeHref, useProgrammeWords } from './asking.ts'
import { AddNode } from './node-window.tsx'
import { ProgrammeFrame } from './programme-frame.tsx'
import { isNarrow, narrowed, progressIn, readFilter } from './progress.ts'
import { ProgressBar } from './progress-bar.tsx'
import { TreeFilterForm } from './tree-filter.tsx'
import { TreeView } from './tree-view.tsx'

function Tree({ now }: { now: ProgrammePage }) {
  const words = useProgrammeWords()
  const filter = readFilter(useScreenSearch())
  const { shown, found } = narrowed(now.nodes, filter)
  return (
    <>
      <TreeFilterForm now={now} filter={filter} />
      <p role="status" className={isNarrow(filter) ? undefined : 'vn-hidden'}>
        {count(words.filter.found, found)}
      </p>
      {shown.length > 0 ? (
        <TreeView now={now} shown={shown} />
      ) : (
        <EmptyState
          title={words.filter.nothing}
          text={words.filter.nothingText}
          icon="search"
          actions={<LinkButton href={programmeHref(now.id)}>{words.filter.clear}</LinkButton>}
        />
      )}
    </>
  )
}

function Page({ now }: { now: ProgrammePage }) {
  const { tree } = useProgrammeWords()
  const [adding, setAdding] = useState(false)
  const whole = progressIn(now.nodes).get('')
  const empty = now.nodes.length === 0
  return (
    <>
      {now.note && <p>{now.note}</p>}
      {whole && whole.all > 0 && (
        <Card title={tree.whole}>
          <ProgressBar progress={whole} />
        </Card>
      )}
      <Card
        title={tree.title}
        actions={now.mayChange && !empty && <AddButton label={tree.add} onClick={() => setAdding(true)} />}
      >
        {empty ? (
          <EmptyState
            title={tree.empty}
            text={now.mayChange ? tree.emptyText : tree.emptyRead}
            icon="flag"
            actions={
              now.mayChange && (
                <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
                  {tree.add}
                </Button>
              )
            }
          />
        ) : (
          <Tree now={now} />
        )}
      </Card>
      {adding && <AddNode programme={now} onClose={() => setAdding(false)} />}
    </>
  )
}

/** A programme as a tree: what belongs to what, who owns it, how far it is and what does not agree. */
export function Screen() {
  return <ProgrammeFrame part="tree">{(now) => <Page now={now} />}</ProgrammeFrame>
}
