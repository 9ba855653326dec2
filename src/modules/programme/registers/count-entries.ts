import { useCase } from '../../../platform/use-case.ts'
import { CountEntries, RegisterCounts } from '../contract/registers-entry.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { isOverdue } from '../rules/registers/entry.ts'
import { registers } from '../rules/registers/registers.ts'
import { getProgramme } from '../store/programmes.ts'
import { countClosed, listOpenEntries } from '../store/registers/lists.ts'
import { peopleIn, worksOn } from './rows.ts'

/** The registers of a programme in numbers: where something is open, late, or without anybody who answers for it. */
export const countEntries = useCase({
  name: 'programme.count-entries',
  summary: 'De registers van een programma in getallen: open, te laat en zonder trekker',
  action: 'list',
  purpose: 'policy',
  input: CountEntries,
  output: RegisterCounts,
  subject: ({ programmeId }) => `programme/${programmeId}/registers`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, { programmeId }) {
    const { tx, municipality, today, actor } = scene
    const { id: programme } = await getProgramme(tx, { municipality, id: programmeId })
    const entries = await listOpenEntries(tx, { municipality, programme })
    const people = await peopleIn(scene, entries)
    const closed = await countClosed(tx, { municipality, programme })
    return {
      registers: registers.map((register) => {
        const open = entries.filter((entry) => entry.register === register)
        return {
          register,
          open: open.length,
          overdue: open.filter((entry) => isOverdue(entry, today)).length,
          withoutOwner: open.filter(({ owner }) => !worksOn(people.get(owner ?? ''), today)).length,
          closed: closed.get(register) ?? 0,
        }
      }),
      mayChange: mayWrite(actor) !== false,
    }
  },
})
