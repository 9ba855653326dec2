import type { ReactNode } from 'react'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { useScreenWords } from './meldcode-asking.tsx'

type Props = { file: MeldcodeFilePage; title: string; lead: string; children: ReactNode }

/** A page for one act on a file, with the way back to it. */
export function ActPage({ file, title, lead, children }: Props) {
  const words = useScreenWords().file
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: words.crumb, href: '/app/meldcode' },
          { label: file.number, href: `/app/meldcode/${file.id}` },
          { label: title },
        ]}
      />
      <PageHeading title={title} lead={lead} />
      {children}
    </>
  )
}
