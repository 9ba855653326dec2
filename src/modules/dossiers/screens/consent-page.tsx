import { useState } from 'react'
import { Loaded, useAsked } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Stack } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { ConsentPage } from '../contract/consent.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'
import { LedgerCard, PeopleCard, SharesCard } from './consent-cards.tsx'
import { ExceptionsCard } from './exceptions-card.tsx'
import { RecordConsentDialog } from './record-consent-dialog.tsx'
import { ShareDialog } from './share-dialog.tsx'

/** Consent and sharing of one dossier: who must consent, what was said, what left and on which ground. */
export function Screen() {
  const words = useWords({ nl, en })
  const { dossierId } = useScreenParams<'dossierId'>()
  const [open, setOpen] = useState<'record' | 'share'>()
  const asked = useAsked<ConsentPage>('consent', `/dossiers/${dossierId}/consent`)
  const title = asked.data ? fill(words.dossier, { number: asked.data.number }) : words.back
  const close = () => setOpen(undefined)
  return (
    <Stack>
      <Breadcrumbs crumbs={[{ label: title, href: `/app/dossiers/${dossierId}` }, { label: words.consent.title }]} />
      <PageHeading
        title={words.consent.title}
        lead={words.consent.lead}
        actions={
          asked.data && (
            <>
              <Button onClick={() => setOpen('record')}>{words.consent.record}</Button>
              <Button kind="primary" onClick={() => setOpen('share')}>
                {words.consent.share}
              </Button>
            </>
          )
        }
      />
      <Loaded asked={asked}>
        {(page) => (
          <>
            <PeopleCard page={page} dossierId={dossierId} />
            <LedgerCard page={page} />
            <ExceptionsCard page={page} dossierId={dossierId} />
            <SharesCard page={page} dossierId={dossierId} />
            <RecordConsentDialog page={page} dossierId={dossierId} open={open === 'record'} onClose={close} />
            <ShareDialog page={page} dossierId={dossierId} open={open === 'share'} onClose={close} />
          </>
        )}
      </Loaded>
    </Stack>
  )
}
