import { useCase } from '../../../platform/use-case.ts'
import { EntryPage } from '../contract/registers-entry.ts'
import { ShowEntry } from '../contract/registers-fields.ts'
import { mayRead, mayReadOwn, mayWrite } from '../rights.ts'
import { getProgramme } from '../store/programmes.ts'
import { findEntry } from '../store/registers/entries.ts'
import { unknownEntry } from './act.ts'
import { listOfRegister } from './list-of-register.ts'
import { rowsOfEach } from './rows-of-each.ts'

/** One entry, whatever its register, as its list shows it: what a link in a message opens. */
export const showEntry = useCase({
  name: 'programme.show-entry',
  summary: 'Eén advies, idee, vraag of afspraak',
  action: 'read',
  purpose: 'policy',
  input: ShowEntry,
  output: EntryPage,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  facts: ({ tx, municipality }, { entryId }) => findEntry(tx, { municipality, id: entryId }),
  may: ({ actor }, _input, entry) => mayReadOwn(actor, [entry?.owner, entry?.offeredTo]),
  async run(scene, { entryId: id }, entry) {
    const { tx, municipality, actor } = scene
    if (!entry) throw unknownEntry()
    const { register, programme: programmeId, offeredTo } = entry
    const { id: programme, name } = await getProgramme(tx, { municipality, id: programmeId })
    // What a list reckons over all of it, such as the order of decisions, is reckoned here too.
    const row = (await rowsOfEach[register](scene, { programmeId })).find((one) => one.id === id)
    return EntryPage.parse({
      ...row,
      programme: { id: programme, name },
      list: await listOfRegister(scene, register),
      mayChange: mayWrite(actor) !== false,
      mayAnswer: offeredTo !== null && offeredTo === actor.id,
      mayOpen: mayRead(actor) !== false,
    })
  },
})
