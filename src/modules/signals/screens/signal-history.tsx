import { Card } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { Timeline } from '../../../platform/ui/timeline.tsx'
import type { SignalPage } from '../contract/handling.ts'
import { handlingEn } from '../words/handling.en.ts'
import { handlingNl } from '../words/handling.nl.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'

/** Who did what with this signal, when and why. */
export function SignalHistory({ page }: { page: SignalPage }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const handling = useWords({ nl: handlingNl, en: handlingEn })
  const names: Readonly<Record<string, string>> = { ...handling.actions, ...handling.changes, ...words.changes }
  return (
    <Card title={words.history}>
      <Timeline
        events={page.changes.map(({ id, at, action, byName, reason }) => ({
          id,
          at,
          title: names[action] ?? action,
          by: byName,
          ...(reason && { body: <p>{reason}</p> }),
        }))}
      />
    </Card>
  )
}
