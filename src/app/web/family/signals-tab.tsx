import type { HouseholdSignals } from '../../../modules/signals/contract/handling.ts'
import { LinkedSignals } from '../../../modules/signals/screens/linked-signals.tsx'
import { Loaded, useAsked } from '../../../platform/ui/asked.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Stack } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** The signals about a family, its children and its address, as facts with their parts (A09), on the page of the family. */
export function Tab({ householdId }: { householdId: string }) {
  const words = useWords({ nl, en })
  const asked = useAsked<HouseholdSignals>('signals', `/households/${householdId}/signals`)
  return (
    <Loaded asked={asked}>
      {({ signals }) => (
        <Stack>
          <LinkedSignals linked={signals} title={words.signals} none={words.none} />
          <p>
            <LinkButton href="/app/signaal-doorgeven" icon="plus">
              {words.report}
            </LinkButton>
          </p>
        </Stack>
      )}
    </Loaded>
  )
}
