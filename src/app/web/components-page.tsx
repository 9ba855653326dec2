import type { ReactNode } from 'react'
import { PageHeading } from '../../platform/ui/page-heading.tsx'
import { useSavedViews } from '../../platform/ui/saved-views.tsx'
import { useScreenSearch, useTableState } from '../../platform/ui/screen.ts'
import { UnsavedGuard } from '../../platform/ui/unsaved-guard.tsx'
import { ButtonsPart } from './parts/buttons-part.tsx'
import { DialogsPart } from './parts/dialogs-part.tsx'
import { StepsPart } from './parts/facts-part.tsx'
import { FormsPart } from './parts/forms-part.tsx'
import { IconsPart } from './parts/icons-part.tsx'
import { MessagesPart } from './parts/messages-part.tsx'
import '../../platform/ui/css/public.css'
import './parts/parts.css'
import { samples } from './parts/samples.nl.ts'
import { TablePart } from './parts/table-part.tsx'

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="vn-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Shows every component in its states; `?staat=fouten` shows the form with its mistakes. */
export function Screen() {
  const { sections } = samples
  const search = useScreenSearch()
  const table = useTableState({ view: 'mijn' })
  return (
    <>
      <PageHeading title={samples.title} lead={samples.lead} />
      <Part title={sections.buttons}>
        <ButtonsPart />
      </Part>
      <Part title={sections.steps}>
        <StepsPart />
      </Part>
      <Part title={sections.table}>
        <TablePart {...table} saved={useSavedViews('onderdelen')} />
      </Part>
      <Part title={sections.forms}>
        <FormsPart withErrors={search.get('staat') === 'fouten'} />
      </Part>
      <Part title={sections.messages}>
        <MessagesPart />
      </Part>
      <Part title={sections.dialogs}>
        <DialogsPart guard={(dirty) => <UnsavedGuard dirty={dirty} />} />
      </Part>
      <Part title={sections.icons}>
        <IconsPart />
      </Part>
    </>
  )
}
