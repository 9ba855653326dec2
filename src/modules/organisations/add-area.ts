import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { AddArea } from './contract/areas.ts'
import { Saved } from './contract/fields.ts'
import { redraw } from './rules/areas.ts'
import { mayManage } from './rules/rights.ts'
import { addArea, findElsewhere } from './store/areas.ts'

/** A new area, drawn by postcodes that lie in no other area (S003-026, S003-144). */
export const addNewArea = useCase({
  name: 'organisations.add-area',
  summary: 'Een gebied toevoegen',
  action: 'add',
  purpose: 'administration',
  input: AddArea,
  output: Saved,
  subject: () => 'area/new',
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, municipality }, { name, since, ...asked }) {
    const id = newId(now)
    const postcodes = redraw([], asked.postcodes).come
    const elsewhere = await findElsewhere(tx, { municipality, day: since }, { area: id, postcodes })
    if (elsewhere)
      throw new Refused({ refused: 'organisations/postcode-elsewhere', facts: elsewhere, pointer: '/postcodes' })
    await addArea(tx, { municipality, id, name, postcodes, since }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
