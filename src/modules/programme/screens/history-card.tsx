import { Loaded } from '../../../platform/ui/asked.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { Timeline } from '../../../platform/ui/timeline.tsx'
import type { History } from '../contract/history.ts'
import type { NodePage } from '../contract/nodes.ts'
import { useAsked, useProgrammeWords } from './asking.ts'
import { useHistoryEvent } from './history-events.tsx'

function Events({ now, history }: { now: NodePage; history: History }) {
  const { steps, lists } = now
  const event = useHistoryEvent({ lists: { ...lists, steps }, names: history.names, here: now.id })
  return <Timeline events={history.changes.map(event)} />
}

/** What happened to a part, and to everything that went on in it. */
export function HistoryCard({ now }: { now: NodePage }) {
  const { history } = useProgrammeWords().node
  const asked = useAsked<History>(`/programme-nodes/${now.id}/history`)
  return (
    <Card title={history.title}>
      <Loaded asked={asked}>{(told) => <Events now={now} history={told} />}</Loaded>
    </Card>
  )
}
