import { useCase } from '../../../platform/use-case.ts'
import { ListOpenEntries, OpenEntryList } from '../contract/registers-across.ts'
import { mayAnswer, mayRead } from '../rights.ts'
import { listOpenEntries } from '../store/registers/lists.ts'
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
  // What somebody answers for or is asked to take over is for that person, also at a partner.
  may: ({ actor }, { whose }) => (whose === 'own' || whose === 'asked' ? mayAnswer(actor) : mayRead(actor)),
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
