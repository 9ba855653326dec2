import { Loaded } from '../../../platform/ui/asked.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import type { KeyList } from '../contract/keys.ts'
import { en as eventsEn } from '../words/events.en.ts'
import { nl as eventsNl } from '../words/events.nl.ts'
import { en } from '../words/manage.en.ts'
import { nl } from '../words/manage.nl.ts'
import { useAsked } from './asking.ts'
import { DeliveriesCard } from './deliveries-card.tsx'
import { KeyTable } from './keys-card.tsx'

/** The keys of all partners together; a new one is made on the page of its organisation. */
export function Screen() {
  const words = useWords({ nl, en }).keys
  const events = useWords({ nl: eventsNl, en: eventsEn })
  const asked = useAsked<KeyList>('/keys')
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={<LinkButton href="/app/beheer/organisaties">{words.toOrganisations}</LinkButton>}
      />
      <Loaded asked={asked}>
        {({ keys }) => (
          <Stack>
            <Card flush>
              <KeyTable keys={keys} withOrganisation />
            </Card>
            <DeliveriesCard />
            <p>
              <a href="/voor-ontwikkelaars">{events.forDevelopers}</a>
            </p>
          </Stack>
        )}
      </Loaded>
    </>
  )
}
