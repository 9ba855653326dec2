import { useCase } from '../../../platform/use-case.ts'
import { ListPublished, PublishedList } from '../contract/reports.ts'
import { mayRead } from '../rights.ts'
import { findProgramme, getProgramme } from '../store/programmes.ts'
import { listPublished } from '../store/published-reports.ts'

/** What was published of a programme: staff sees all of it, everybody else what is for everybody. */
export const listPublishedReports = useCase({
  name: 'programme.list-published-reports',
  summary: 'De gepubliceerde rapporten van een programma',
  action: 'list',
  purpose: 'public-information',
  conceal: true,
  input: ListPublished,
  output: PublishedList,
  subject: ({ programmeId }) => `programme/${programmeId}/published-reports`,
  facts: ({ tx, municipality }, { programmeId }) => findProgramme(tx, { municipality, id: programmeId }),
  may: ({ actor }, _input, programme) => mayRead(actor) || (programme?.public === true && 'public'),
  async run({ tx, actor, municipality }, { programmeId: id }) {
    await getProgramme(tx, { municipality, id })
    const found = await listPublished(tx, { municipality, id })
    const isStaff = mayRead(actor) !== false
    const shown = found.filter(({ audience, withdrawn }) => isStaff || (audience === 'public' && withdrawn === null))
    return PublishedList.parse({
      reports: shown.map(({ at, withdrawn, ...report }) => ({
        ...report,
        publishedAt: at.toISOString(),
        withdrawn: withdrawn && { ...withdrawn, at: new Date(withdrawn.at).toISOString() },
      })),
    })
  },
})
