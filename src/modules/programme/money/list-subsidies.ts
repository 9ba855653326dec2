import { useCase } from '../../../platform/use-case.ts'
import { named } from '../contract/named.ts'
import { ListSubsidies, SubsidyList } from '../contract/subsidies.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { sumOf } from '../rules/money/amounts.ts'
import { grantedIn, lateWith, roomIn, subsidyStateOf } from '../rules/money/subsidies.ts'
import { getProgramme } from '../store/programmes.ts'
import { schemesOf } from '../store/subsidies.ts'

/** The subsidies of a programme: schemes with their room, and how far every application is. */
export const listSubsidies = useCase({
  name: 'programme.list-subsidies',
  summary: 'De subsidies van een programma',
  action: 'list',
  purpose: 'policy',
  input: ListSubsidies,
  output: SubsidyList,
  subject: ({ programmeId }) => `programme/${programmeId}/subsidies`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { programmeId: id }) {
    const { name } = await getProgramme(tx, { municipality, id })
    const schemes = await schemesOf(tx, { municipality, id })
    return {
      programme: { id, name },
      schemes: schemes.map(({ node, nodeName, applications, ...scheme }) => ({
        ...scheme,
        node: named(node, nodeName),
        asked: sumOf(applications.map(({ asked }) => asked)),
        granted: grantedIn(applications),
        room: roomIn(scheme, applications),
        applications: applications.map(({ organisation, organisationName, ...application }) => ({
          ...application,
          organisation: named(organisation, organisationName),
          state: subsidyStateOf(application),
          late: lateWith(application, today) ?? null,
        })),
      })),
      mayChange: mayWrite(actor) !== false,
    }
  },
})
