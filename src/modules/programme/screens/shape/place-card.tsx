import { useState } from 'react'
import { Button, ButtonRow } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../../platform/ui/key-facts.tsx'
import type { NodePage } from '../../contract/nodes.ts'
import { reports } from '../../rules/kinds.ts'
import { nodeHref, useProgramme, useProgrammeWords } from '../asking.ts'
import { StatusWindow } from '../follow-windows.tsx'
import { CarryWindow } from './carry-window.tsx'
import { EndWindow, StrikeWindow } from './leave-windows.tsx'
import { MergeWindow, MoveWindow } from './place-windows.tsx'
import { ticked } from './places.ts'

type What = 'move' | 'merge' | 'carry' | 'end' | 'strike'

function Windows({ now, open, onOpen }: { now: NodePage; open: What; onOpen: (what?: What) => void }) {
  const programme = useProgramme(now.programme.id).data
  const onClose = () => onOpen()
  if (open === 'end' && reports(now.shape)) return <StatusWindow now={now} onClose={onClose} />
  if (open === 'end') return <EndWindow now={now} onClose={onClose} />
  if (open === 'strike') return <StrikeWindow now={now} onClose={onClose} onOther={onOpen} />
  if (programme?.id !== now.programme.id) return null
  if (open === 'move') return <MoveWindow {...{ now, programme, onClose }} />
  if (open === 'merge') return <MergeWindow {...{ now, programme, onClose }} />
  const chosen = ticked(programme.nodes, new Set(), { id: now.id, on: true })
  return <CarryWindow {...{ programme, chosen, onClose }} />
}

/** Where a part stands, and for who writes how it gets another place, goes on elsewhere, ends, or goes. */
export function PlaceCard({ now }: { now: NodePage }) {
  const { shape, node } = useProgrammeWords()
  const [open, setOpen] = useState<What>()
  const above = now.path.at(-1)
  const running = now.ended === null
  const deeds: readonly What[] = ['move', 'merge', 'carry', ...(running ? (['end'] as const) : []), 'strike']
  return (
    <Card title={shape.place.title}>
      <KeyFacts
        facts={[{ label: shape.place.under, value: above ? <a href={nodeHref(above.id)}>{above.name}</a> : node.top }]}
      />
      {now.mayChange && now.successor === null && (
        <div className="vn-no-print vn-place-deeds">
          <ButtonRow>
            {deeds.map((what) => (
              <Button key={what} small kind="quiet" onClick={() => setOpen(what)}>
                {shape.place[what]}
              </Button>
            ))}
          </ButtonRow>
        </div>
      )}
      {open && <Windows now={now} open={open} onOpen={setOpen} />}
    </Card>
  )
}
