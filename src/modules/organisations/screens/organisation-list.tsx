import { useState } from 'react'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { type Column, DataTable, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { fill } from '../../../platform/words.ts'
import type { OrganisationList, OrganisationRow } from '../contract/organisations.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/structure.en.ts'
import { nl } from '../words/structure.nl.ts'
import { useManages } from './asking.ts'
import { Period } from './dates.tsx'
import { AddOrganisation } from './organisation-form.tsx'
import { usePagedList } from './paged-list.ts'

/** How one reaches somebody, or that nobody wrote it down. */
export function Contact({ phone, email }: { phone: string | null; email: string | null }) {
  const words = useWords({ nl, en }).fields
  if (!phone && !email) return <span className="vn-muted">{words.noContact}</span>
  return (
    <>
      {phone && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>}
      {email && (
        <SecondLine>
          <a href={`mailto:${email}`}>{email}</a>
        </SecondLine>
      )}
    </>
  )
}

/** The columns of a list of organisations; with `href` the name leads somewhere. */
export function useOrganisationColumns(href?: (row: OrganisationRow) => string): Column<OrganisationRow>[] {
  const words = useWords({ nl, en })
  const codes = useWords({ nl: codesNl, en: codesEn })
  return [
    {
      key: 'name',
      label: words.fields.name,
      cell: (row) => (
        <>
          {href ? <a href={href(row)}>{row.name}</a> : row.name}
          {row.partOf && <SecondLine>{row.partOf.name}</SecondLine>}
        </>
      ),
    },
    {
      key: 'kind',
      label: words.fields.kind,
      cell: (row) => (
        <>
          {codes.organisationKinds[row.kind]}{' '}
          {row.interprets && <Badge tone="info">{words.organisations.interprets}</Badge>}
        </>
      ),
    },
    { key: 'contact', label: words.fields.contact, cell: (row) => <Contact {...row} /> },
  ]
}

/** The register of partners, for the administrator. */
export function Screen() {
  const words = useWords({ nl, en })
  const me = useMe()
  const go = useGo()
  const [adding, setAdding] = useState(false)
  const columns = useOrganisationColumns((row) => `/app/beheer/organisaties/${row.id}`)
  const { asked, table } = usePagedList<OrganisationList>('/organisations')
  const add = useManages() && (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {words.organisations.add}
    </Button>
  )
  return (
    <>
      <PageHeading
        title={words.organisations.title}
        lead={fill(words.organisations.lead, { municipality: me?.municipality.name ?? '' })}
        actions={add}
      />
      <Loaded asked={asked}>
        {({ organisations, total }) => (
          <Card flush>
            <DataTable
              caption={words.organisations.title}
              columns={[...columns, { key: 'since', label: words.fields.period, cell: (row) => <Period {...row} /> }]}
              rows={organisations}
              rowKey={({ id }) => id}
              {...table}
              total={total}
              empty={{ title: words.organisations.empty, text: words.organisations.emptyText, icon: 'building' }}
            />
          </Card>
        )}
      </Loaded>
      <AddOrganisation
        open={adding}
        onClose={() => setAdding(false)}
        onAdded={(id) => go(`/app/beheer/organisaties/${id}`)}
      />
    </>
  )
}
