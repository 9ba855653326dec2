import { useCase } from '../../../platform/use-case.ts'
import { LinkList, ListLinks } from '../contract/links.ts'
import { mayRead } from '../rights.ts'
import { linkKinds } from '../settings.ts'
import { linksIn } from '../store/links.ts'
import { getProgramme } from '../store/programmes.ts'
import { vocabularyOn } from '../vocabulary.ts'

/** What the parts of a programme have to do with: laws, agreements, council documents, global goals and each other. */
export const listLinks = useCase({
  name: 'programme.list-links',
  summary: 'De verwijzingen van een programma',
  action: 'list',
  purpose: 'policy',
  input: ListLinks,
  output: LinkList,
  subject: ({ programmeId }) => `programme/${programmeId}/links`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { programmeId: id, kind }) {
    await getProgramme(tx, { municipality, id })
    const { all: kinds } = await vocabularyOn(tx, linkKinds, { municipality, day: today })
    return { kinds, links: await linksIn(tx, { municipality, id }, kind) }
  },
})
