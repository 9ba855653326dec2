import { useCase } from '../../../platform/use-case.ts'
import { EntryPage, ListOpenEntries, OpenEntryList } from '../contract/registers-across.ts'
import { ShowEntry } from '../contract/registers-fields.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { findEntry } from '../store/registers/entries.ts'
import { findListedEntry, listOpenEntries } from '../store/registers/lists.ts'
import { unknownEntry } from './act.ts'
import { peopleIn, shown } from './rows.ts'

/** What is open in all registers at once: mine, asked of me, nobody's, or everybody's; what is due first on top. */
export const listOpen = useCase({
  name: 'programme.list-open-entries',
  summary: 'Wat er openstaat in alle registers: van mij, aan mij gevraagd, van niemand of van iedereen',
  action: 'list',
  purpose: 'policy',
  input: ListOpenEntries,
  output: OpenEntryList,
  subject: () => 'programme-entries/open',
  may: ({ actor }) => mayRead(actor),
  async run(scene, { whose, programme, overdue }) {
    const { tx, municipality, actor } = scene
    const narrow = { ...(whose === 'own' && { owner: actor.id }), ...(whose === 'asked' && { offeredTo: actor.id }) }
    const found = await listOpenEntries(tx, { municipality, programme, ...narrow })
    const entries = found
      .map(shown(scene, await peopleIn(scene, found)))
      .filter((row) => whose !== 'nobody' || row.nobodyAnswers)
      .filter((row) => overdue === undefined || row.overdue === (overdue === 'true'))
      .map(({ programmeName, ...row }) => ({ ...row, programme: { id: row.programme, name: programmeName } }))
    return OpenEntryList.parse({ entries })
  },
})

/** One entry, whatever its register: what a link in a message opens. */
export const showEntry = useCase({
  name: 'programme.show-entry',
  summary: 'Eén advies, idee, vraag of afspraak',
  action: 'read',
  purpose: 'policy',
  input: ShowEntry,
  output: EntryPage,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, { entryId: id }) {
    const { tx, municipality, actor } = scene
    const entry = await findEntry(tx, { municipality, id })
    const found = entry && (await findListedEntry(tx, { municipality, id, register: entry.register }))
    if (!found) throw unknownEntry()
    const row = shown(scene, await peopleIn(scene, [found]))(found)
    const programme = { id: found.programme, name: found.programmeName }
    return EntryPage.parse({ ...row, programme, details: found.details, mayChange: mayWrite(actor) !== false })
  },
})
