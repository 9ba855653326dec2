import { holds } from '../../../platform/folding.ts'
import { useCase } from '../../../platform/use-case.ts'
import { ProgrammeHits, SearchProgrammes } from '../contract/programmes.ts'
import { mayRead } from '../rights.ts'
import { namedParts } from '../store/programmes.ts'

/** What fits on the screen below a search box. */
const MOST = 8

/** Finds programmes and their parts by name, for whoever does not have them in the navigation. */
export const searchProgrammes = useCase({
  name: 'programme.search-programmes',
  summary: 'Programma’s en onderdelen zoeken op naam',
  action: 'search',
  purpose: 'policy',
  input: SearchProgrammes,
  output: ProgrammeHits,
  subject: () => 'programme-search',
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality }, { q }) {
    // Of a municipality these are some hundreds of names; folded like every other search (design §5).
    const found = (await namedParts(tx, municipality)).filter(({ name }) => holds([name], q))
    return { hits: found.slice(0, MOST) }
  },
})
