import { Loaded } from '../../../../platform/ui/asked.tsx'
import { LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import type { NodePage } from '../../contract/nodes.ts'
import type { NodeEntries } from '../../contract/registers-entry.ts'
import { useAsked } from '../asking.ts'
import { EntriesTable } from './entries-table.tsx'
import { registersHref, useRegisterWords } from './register-words.ts'

/** What the registers say about this part: advice, ideas, questions, what stands still, what is told. */
export function NodeEntriesCard({ now }: { now: NodePage }) {
  const { node: words } = useRegisterWords()
  const asked = useAsked<NodeEntries>(`/programme-nodes/${now.id}/entries`)
  const mayOpen = asked.data?.mayOpen ?? false
  const empty = asked.data?.entries.length === 0
  return (
    <Card
      title={words.title}
      flush={!empty && asked.data !== undefined}
      actions={
        mayOpen && (
          <LinkButton small href={registersHref(now.programme.id)}>
            {words.to}
          </LinkButton>
        )
      }
    >
      <Loaded asked={asked}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p className="vn-muted">{words.none}</p>
          ) : (
            <EntriesTable caption={words.title} entries={entries} mayOpen={({ mayAct }) => mayOpen || mayAct} />
          )
        }
      </Loaded>
    </Card>
  )
}
