import { useCase } from '../../platform/use-case.ts'
import { AreaList, ListAreas } from './contract/areas.ts'
import { mayRead } from './rules/rights.ts'
import { findAreaOf, listAreas } from './store/areas.ts'

/** The areas of a municipality with their postcodes and teams; with a postcode only the area it lies in. */
export const listAllAreas = useCase({
  name: 'organisations.list-areas',
  summary: 'Gebieden met hun postcodes en teams',
  action: 'list',
  purpose: 'use-of-the-system',
  input: ListAreas,
  output: AreaList,
  subject: () => 'areas',
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { on, postcode }) {
    const day = on ?? today
    const only = postcode === undefined ? undefined : ((await findAreaOf(tx, { municipality, day }, postcode)) ?? '')
    const areas = await listAreas(tx, { municipality, day })
    return {
      areas: areas
        .filter(({ id }) => only === undefined || id === only)
        .map(({ postcodes, ...area }) => ({
          ...area,
          postcodes: postcodes.filter((one) => one.since <= day).map((one) => one.postcode),
          planned: postcodes.filter((one) => one.since > day || one.until !== null),
        })),
    }
  },
})
