import { useCase } from '../../../platform/use-case.ts'
import { ListMoments, MomentList } from '../contract/moments.ts'
import { mayRead } from '../rights.ts'
import { phaseOfMoment } from '../rules/moments.ts'
import { listMoments } from '../store/moments.ts'
import { getProgramme } from '../store/programmes.ts'
import { itemKindsOn } from './item-kinds.ts'

/** The moments of a programme, with how many items were told about. */
export const listAllMoments = useCase({
  name: 'programme.list-moments',
  summary: 'De momenten voor de stand van zaken',
  action: 'list',
  purpose: 'policy',
  input: ListMoments,
  output: MomentList,
  subject: ({ programmeId }) => `programme/${programmeId}/moments`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { programmeId: id }) {
    await getProgramme(tx, { municipality, id })
    const itemKinds = await itemKindsOn(tx, { municipality, day: today })
    const moments = await listMoments(tx, { municipality, id }, itemKinds)
    return { moments: moments.map((moment) => ({ ...moment, phase: phaseOfMoment(moment, today) })) }
  },
})
