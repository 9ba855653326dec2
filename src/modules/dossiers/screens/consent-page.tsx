import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button } from '../../../platform/ui/button.tsx'
import { Stack } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
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
  const page = useQuery({
    queryKey: ['consent', dossierId],
    queryFn: ({ signal }) => api.get<ConsentPage>(`/dossiers/${dossierId}/consent`, { signal }),
  })
  const title = page.data ? fill(words.dossier, { number: page.data.number }) : words.back
  const close = () => setOpen(undefined)
  return (
    <Stack>
      <Breadcrumbs crumbs={[{ label: title, href: `/app/dossiers/${dossierId}` }, { label: words.consent.title }]} />
      <PageHeading
        title={words.consent.title}
        lead={words.consent.lead}
        actions={
          page.data && (
            <>
              <Button onClick={() => setOpen('record')}>{words.consent.record}</Button>
              <Button kind="primary" onClick={() => setOpen('share')}>
                {words.consent.share}
              </Button>
            </>
          )
        }
      />
      <ProblemNotice problem={page.error} onRetry={() => page.refetch()} />
      {page.isPending && <LoadingNotice />}
      {page.data && (
        <>
          <PeopleCard page={page.data} dossierId={dossierId} />
          <LedgerCard page={page.data} />
          <ExceptionsCard page={page.data} dossierId={dossierId} />
          <SharesCard page={page.data} dossierId={dossierId} />
          <RecordConsentDialog page={page.data} dossierId={dossierId} open={open === 'record'} onClose={close} />
          <ShareDialog page={page.data} dossierId={dossierId} open={open === 'share'} onClose={close} />
        </>
      )}
    </Stack>
  )
}
