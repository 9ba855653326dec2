import { useState } from 'react'
import { AddButton, Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { useLanguage, useUiWords } from '../../../platform/ui/language.tsx'
import { Chips } from '../../../platform/ui/navigation.tsx'
import { useSavedViews } from '../../../platform/ui/saved-views.tsx'
import { useScreenSearch } from '../../../platform/ui/screen.ts'
import { count } from '../../../platform/words.ts'
import type { ProgrammePage } from '../contract/programmes.ts'
import { programmeHref, useProgrammeWords } from './asking.ts'
import { AddNode } from './node-window.tsx'
import { ProgrammeFrame } from './programme-frame.tsx'
import { isNarrow, narrowed, progressIn, readFilter } from './progress.ts'
import { ProgressBar } from './progress-bar.tsx'
import { CarryWindow } from './shape/carry-window.tsx'
import { ticked } from './shape/places.ts'
import { TreeFilterForm } from './tree-filter.tsx'
import { type Picking, TreeView } from './tree-view.tsx'

/** The ways to look that were given a name, and the way to name this one. */
function Views({ now }: { now: ProgrammePage }) {
  const { shape } = useProgrammeWords()
  const { saveView } = useUiWords().table
  const { views, onSaveView, dialog } = useSavedViews(`programma-${now.id}`)
  return (
    <div className="vn-tree-views vn-no-print">
      {views.length > 0 && (
        <Chips
          label={shape.tree.views}
          chips={views.map(({ label, href = '', current = false }) => ({ label, href, current }))}
        />
      )}
      <Button kind="quiet" small icon="save" onClick={onSaveView}>
        {saveView}
      </Button>
      {dialog}
    </div>
  )
}

function Tree({ now, picking }: { now: ProgrammePage; picking?: Picking }) {
  const words = useProgrammeWords()
  const filter = readFilter(useScreenSearch())
  const { shown, found } = narrowed(now.nodes, filter)
  return (
    <>
      <TreeFilterForm now={now} filter={filter} />
      <Views now={now} />
      <p role="status" className={isNarrow(filter) ? undefined : 'vn-hidden'}>
        {count(words.filter.found, found.length)}
      </p>
      {shown.length > 0 ? (
        <TreeView now={now} shown={shown} {...(picking && { picking })} />
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

/** The tree to take along as a file, and for who writes the way to add to it and to carry parts of it over. */
function TreeActions({ now, onAdd, onPick }: { now: ProgrammePage; onAdd: () => void; onPick: () => void }) {
  const { tree, shape } = useProgrammeWords()
  const language = useLanguage()
  const href = (format: string) => `/api/v1/programmes/${now.id}/sheet?${new URLSearchParams({ format, language })}`
  return (
    <ButtonRow>
      {now.mayChange && <AddButton label={tree.add} onClick={onAdd} />}
      {now.mayChange && (
        <Button small onClick={onPick}>
          {shape.carry.pick}
        </Button>
      )}
      <LinkButton small kind="quiet" icon="document" href={href('ods')} download className="vn-no-print">
        {shape.tree.ods}
      </LinkButton>
      <LinkButton small kind="quiet" icon="document" href={href('xlsx')} download className="vn-no-print">
        {shape.tree.xlsx}
      </LinkButton>
    </ButtonRow>
  )
}

function Carrying({ now, chosen, onStop }: { now: ProgrammePage; chosen: ReadonlySet<string>; onStop: () => void }) {
  const { carry } = useProgrammeWords().shape
  const [open, setOpen] = useState(false)
  return (
    <div className="vn-tree-picked vn-no-print">
      <p role="status">{count(carry.chosen, chosen.size)}</p>
      <ButtonRow>
        <Button kind="primary" small disabled={chosen.size === 0} onClick={() => setOpen(true)}>
          {carry.go}
        </Button>
        <Button kind="quiet" small onClick={onStop}>
          {carry.stop}
        </Button>
      </ButtonRow>
      {open && <CarryWindow programme={now} chosen={chosen} onClose={() => setOpen(false)} />}
    </div>
  )
}

function Filled({ now, onAdd }: { now: ProgrammePage; onAdd: () => void }) {
  const { tree } = useProgrammeWords()
  const [chosen, setChosen] = useState<ReadonlySet<string>>()
  const picking = chosen && {
    chosen,
    onPick: (id: string, on: boolean) => setChosen(ticked(now.nodes, chosen, { id, on })),
  }
  return (
    <Card title={tree.title} actions={<TreeActions now={now} onAdd={onAdd} onPick={() => setChosen(new Set())} />}>
      {chosen && <Carrying now={now} chosen={chosen} onStop={() => setChosen(undefined)} />}
      <Tree now={now} {...(picking && { picking })} />
    </Card>
  )
}

function Empty({ now, onAdd }: { now: ProgrammePage; onAdd: () => void }) {
  const { tree } = useProgrammeWords()
  return (
    <Card title={tree.title}>
      <EmptyState
        title={tree.empty}
        text={now.mayChange ? tree.emptyText : tree.emptyRead}
        icon="flag"
        actions={
          now.mayChange && (
            <Button kind="primary" icon="plus" onClick={onAdd}>
              {tree.add}
            </Button>
          )
        }
      />
    </Card>
  )
}

function Page({ now }: { now: ProgrammePage }) {
  const { tree } = useProgrammeWords()
  const [adding, setAdding] = useState(false)
  const add = () => setAdding(true)
  const whole = progressIn(now.nodes).get('')
  return (
    <>
      {now.note && <p>{now.note}</p>}
      {whole && whole.all > 0 && (
        <Card title={tree.whole}>
          <ProgressBar progress={whole} />
        </Card>
      )}
      {now.nodes.length === 0 ? <Empty now={now} onAdd={add} /> : <Filled now={now} onAdd={add} />}
      {adding && <AddNode programme={now} onClose={() => setAdding(false)} />}
    </>
  )
}

/** A programme as a tree: what belongs to what, who owns it, how far it is and what does not agree. */
export function Screen() {
  return <ProgrammeFrame part="tree">{(now) => <Page now={now} />}</ProgrammeFrame>
}
