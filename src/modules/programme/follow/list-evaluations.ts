import { useCase } from '../../../platform/use-case.ts'
import { EvaluationList, ListEvaluations } from '../contract/pilots.ts'
import { mayRead } from '../rights.ts'
import { evaluationsIn } from '../store/evaluations.ts'
import { getProgramme } from '../store/programmes.ts'

/** The calendar of a programme: when what is evaluated or decided, and what came out. */
export const listEvaluations = useCase({
  name: 'programme.list-evaluations',
  summary: 'De evaluaties en besluiten van een programma',
  action: 'list',
  purpose: 'policy',
  input: ListEvaluations,
  output: EvaluationList,
  subject: ({ programmeId }) => `programme/${programmeId}/evaluations`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { programmeId: id }) {
    await getProgramme(tx, { municipality, id })
    const evaluations = await evaluationsIn(tx, { municipality, id })
    return { evaluations: evaluations.map((one) => ({ ...one, late: one.heldOn === null && one.on < today })) }
  },
})
