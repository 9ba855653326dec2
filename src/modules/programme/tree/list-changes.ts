import { useCase } from '../../../platform/use-case.ts'
import { ChangeList, ListChanges } from '../contract/history.ts'
import { listsOn } from '../lists.ts'
import { mayRead } from '../rights.ts'
import { changesIn } from '../store/history.ts'
import { getProgramme } from '../store/programmes.ts'
import { sayChanges } from './say-changes.ts'

/** What changed in a programme from one day until another, the newest first; what a report says since the last one. */
export const listChanges = useCase({
  name: 'programme.list-changes',
  summary: 'Wat er in een programma veranderde',
  action: 'list',
  purpose: 'policy',
  input: ListChanges,
  output: ChangeList,
  subject: ({ programmeId }) => `programme/${programmeId}/changes`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { programmeId: id, ...ask }) {
    await getProgramme(tx, { municipality, id })
    const { changes, total } = await changesIn(tx, { municipality, id }, ask)
    const { kinds, statuses, linkKinds, steps } = await listsOn(tx, { municipality, day: today })
    const lists = { kinds: kinds.all, statuses: statuses.all, linkKinds: linkKinds.all, steps: steps.all }
    return { ...(await sayChanges(tx, municipality, changes)), total, lists }
  },
})
