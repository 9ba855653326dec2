import { useCase } from '../../../platform/use-case.ts'
import { ListProgrammes, ProgrammeList } from '../contract/programmes.ts'
import { mayRead } from '../rights.ts'
import { reports } from '../rules/kinds.ts'
import { nodeKinds } from '../settings.ts'
import { listProgrammes } from '../store/programmes.ts'
import { vocabularyOn } from '../vocabulary.ts'

/** Every programme of the municipality with how much stands in it, the newest first. */
export const listAllProgrammes = useCase({
  name: 'programme.list-programmes',
  summary: 'De programma’s van de gemeente',
  action: 'list',
  purpose: 'policy',
  input: ListProgrammes,
  output: ProgrammeList,
  subject: () => 'programmes',
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { on }) {
    const { all } = await vocabularyOn(tx, nodeKinds, { municipality, day: today })
    const itemKinds = all.filter(({ shape }) => reports(shape)).map(({ code }) => code)
    return { programmes: await listProgrammes(tx, municipality, { on, itemKinds }) }
  },
})
