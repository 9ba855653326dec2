import { useCase } from '../../../platform/use-case.ts'
import { ListPublicProgrammes, PublicProgrammes } from '../contract/public.ts'
import { listProgrammes } from '../store/programmes.ts'

/** The programmes that everybody may read; for the page without login. */
export const listPublicProgrammes = useCase({
  name: 'programme.list-public-programmes',
  summary: 'De openbare programma’s van een gemeente',
  action: 'list',
  purpose: 'public-information',
  input: ListPublicProgrammes,
  output: PublicProgrammes,
  subject: () => 'programmes',
  may: () => 'public',
  async run({ tx, municipality }) {
    const programmes = await listProgrammes(tx, municipality, { on: undefined, itemKinds: [] })
    return {
      programmes: programmes
        .filter((programme) => programme.public)
        .map(({ id, name, since, until, note }) => ({ id, name, since, until, note })),
    }
  },
})
