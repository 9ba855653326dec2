import type { Actor } from '../../../platform/actor.ts'
import { paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { PrintPublicReport, ReadPublicReport } from '../contract/public.ts'
import { ReportRead } from '../contract/reports.ts'
import { findPublished, type PublishedFound } from '../store/published-reports.ts'
import { readableFor } from './sealed-report.ts'
import { paperOf } from './write-paper.ts'

type Asked = { programmeId: string; publishedId: string }

/** On the public page there is only what was published for everybody of a programme everybody may read. */
const isThere = ({ programmeId }: Asked, report: PublishedFound | undefined) =>
  report?.audience === 'public' && report.programmePublic && report.programme === programmeId && 'public'

/** Nobody keeps the archive here, whoever is looking. */
const documentOf = (actor: Actor, found: PublishedFound | undefined) =>
  ReportRead.parse(JSON.parse(readableFor({ ...actor, roles: [] }, found).document))

/** A report for everybody, on the page without login. */
export const readPublicReport = useCase({
  name: 'programme.read-public-report',
  summary: 'Een openbaar rapport lezen zonder in te loggen',
  action: 'read',
  purpose: 'public-information',
  conceal: true,
  input: ReadPublicReport,
  output: ReportRead,
  subject: ({ publishedId }) => `published-report/${publishedId}/public`,
  facts: ({ tx, municipality }, { publishedId }) => findPublished(tx, { municipality, id: publishedId }),
  may: (_scene, asked, report) => isThere(asked, report),
  run: async ({ actor }, _asked, found) => documentOf(actor, found),
})

/** The same report as a file. */
export const printPublicReport = useCase({
  name: 'programme.print-public-report',
  summary: 'Een openbaar rapport als bestand, zonder in te loggen',
  action: 'print',
  purpose: 'public-information',
  conceal: true,
  input: PrintPublicReport,
  output: paperOutput,
  subject: ({ publishedId }) => `published-report/${publishedId}/public-paper`,
  facts: ({ tx, municipality }, { publishedId }) => findPublished(tx, { municipality, id: publishedId }),
  may: (_scene, asked, report) => isThere(asked, report),
  run: async (scene, { format }, found) =>
    paperOf(scene, documentOf(scene.actor, found), { name: `rapport-${found?.on ?? ''}`, format }),
})
