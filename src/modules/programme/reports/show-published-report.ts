import type { Actor } from '../../../platform/actor.ts'
import { Refused } from '../../../platform/refusal.ts'
import { type Grant, useCase } from '../../../platform/use-case.ts'
import { PublishedPage, ShowPublished } from '../contract/reports.ts'
import { mayRead } from '../rights.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { findPublished, type PublishedFound } from '../store/reports.ts'

/** A published report as it was published, and as it will stay. */
export const showPublishedReport = useCase({
  name: 'programme.show-published-report',
  summary: 'Een gepubliceerd rapport lezen',
  action: 'read',
  purpose: 'public-information',
  conceal: true,
  input: ShowPublished,
  output: PublishedPage,
  subject: ({ publishedId }) => `published-report/${publishedId}`,
  facts: ({ tx, municipality }, { publishedId }) => findPublished(tx, { municipality, id: publishedId }),
  may: ({ actor }, _input, report) => mayReadReport(actor, report),
  async run(_scene, _input, found) {
    const { programme, programmeName, document, at, ...report } = orUnknown(found)
    return PublishedPage.parse({
      ...report,
      programme: { id: programme, name: programmeName },
      publishedAt: at.toISOString(),
      document: JSON.parse(document),
    })
  },
})

/** What was published for everybody, everybody reads; the rest is for who works here. */
export function mayReadReport(actor: Actor, report: PublishedFound | undefined): Grant {
  return report?.audience === 'public' ? 'public' : mayRead(actor)
}

export function orUnknown(report: PublishedFound | undefined): PublishedFound {
  if (report) return report
  throw new Refused({ refused: 'programme/unknown-report' satisfies ProgrammeRefusal, status: 404 })
}
