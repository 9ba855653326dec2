import { Loaded, useAsked } from '../../../platform/ui/asked.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useScreenSearch } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { WatchesAnswer } from '../contract/watch.ts'
import { ChooseWorker } from './choose-worker.tsx'
import { CoverForm } from './cover-form.tsx'
import { WatchesTable } from './watches-table.tsx'
import { useActs } from './words.ts'

/**
 * On which families somebody keeps an eye, who stands in where, and one deputy for all of them at once (D06). One's own; a
 * team lead looks at those of anybody with `?wie=`.
 */
export function Screen() {
  const { watches: words } = useActs()
  const me = useMe()
  const asked = useScreenSearch().get('wie')
  const worker = asked ?? me?.worker.id
  const own = worker === me?.worker.id
  const found = useAsked<WatchesAnswer>('watches', `/workers/${worker}/watches`, { enabled: worker !== undefined })
  const watches = found.data?.watches ?? []
  const holder = watches[0]?.holder.name
  return (
    <Stack>
      <PageHeading
        title={own || !holder ? words.title : fill(words.titleOf, { name: holder })}
        lead={own ? words.lead : words.leadOf}
      />
      {me?.roles.includes('team-lead') && worker && <Whose worker={worker} />}
      <Loaded asked={found}>
        {() => (
          <Card title={words.nav} flush>
            <WatchesTable watches={watches} mine={own} />
          </Card>
        )}
      </Loaded>
      {worker && watches.length > 0 && <CoverForm key={worker} worker={worker} />}
    </Stack>
  )
}

function Whose({ worker }: { worker: string }) {
  const { watches: words } = useActs()
  const go = useGo()
  return (
    <ChooseWorker
      name="whose"
      label={words.whose}
      width="medium"
      empty={false}
      value={worker}
      onChange={(event) => go(`/app/in-het-oog?wie=${event.currentTarget.value}`)}
    />
  )
}
