import { useCase } from '../../platform/use-case.ts'
import { ListOrganisations, OrganisationList } from './contract/organisations.ts'
import { organisationRow } from './contract/rows.ts'
import { mayRead } from './rules/rights.ts'
import { listOrganisations } from './store/organisations.ts'

/** Who does what around a child: the partners of a municipality. Everybody who works with it may know them. */
export const listAllOrganisations = useCase({
  name: 'organisations.list-organisations',
  summary: 'Organisaties zoeken',
  action: 'list',
  purpose: 'use-of-the-system',
  input: ListOrganisations,
  output: OrganisationList,
  subject: () => 'organisations',
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { on, ...filter }) {
    const { organisations, total } = await listOrganisations(tx, { municipality, day: on ?? today }, filter)
    return { organisations: organisations.map(organisationRow), total }
  },
})
