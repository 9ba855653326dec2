import { useAsked } from '../../../platform/ui/asked.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { fill } from '../../../platform/words.ts'
import type { AccessPage } from '../contract/access.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'
import { useGlassColumns } from './glass-page.tsx'
import { KnockButtons } from './knock-dialogs.tsx'
import { Requests } from './requests-page.tsx'
import { SealCard } from './seal-card.tsx'

/** Who gets into one dossier. Whoever may not see that either, can knock here. */
export function Screen() {
  const words = useWords({ nl, en })
  const { dossierId } = useScreenParams<'dossierId'>()
  const page = useAsked<AccessPage>('access', `/dossiers/${dossierId}/access`)
  const title = page.data ? fill(words.dossier, { number: page.data.number }) : words.back
  return (
    <Stack>
      <Breadcrumbs crumbs={[{ label: title, href: `/app/dossiers/${dossierId}` }, { label: words.access.title }]} />
      <PageHeading
        title={words.access.title}
        lead={words.access.lead}
        actions={page.isError && <KnockButtons dossier={dossierId} />}
      />
      <ProblemNotice problem={page.error} />
      {page.isPending && <LoadingNotice />}
      {page.data && <AccessParts page={page.data} dossierId={dossierId} />}
    </Stack>
  )
}

function AccessParts({ page, dossierId }: { page: AccessPage; dossierId: string }) {
  const words = useWords({ nl, en }).access
  const columns = useGlassColumns()
  return (
    <>
      <SealCard page={page} dossierId={dossierId} />
      <Requests rows={page.requests} />
      <Card title={words.glasses} flush>
        <SimpleTable
          caption={words.glasses}
          columns={columns}
          rows={page.glasses}
          empty={{ title: words.noGlasses, icon: 'check' }}
        />
      </Card>
    </>
  )
}
