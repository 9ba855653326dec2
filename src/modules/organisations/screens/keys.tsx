import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import type { KeyList } from '../contract/keys.ts'
import { en } from '../words/manage.en.ts'
import { nl } from '../words/manage.nl.ts'
import { Loaded, useAsked } from './asking.tsx'
import { KeyTable } from './keys-card.tsx'

/** The keys of all partners together; a new one is made on the page of its organisation. */
export function Screen() {
  const words = useWords({ nl, en }).keys
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
          <Card flush>
            <KeyTable keys={keys} withOrganisation />
          </Card>
        )}
      </Loaded>
    </>
  )
}
