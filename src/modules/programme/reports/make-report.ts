import { createHash } from 'node:crypto'
import type { Scene } from '../../../platform/use-case.ts'
import { getMunicipality } from '../../organisations/public.ts'
import { composeReport } from '../papers/compose-report.ts'
import type { ReportDocument } from '../rules/report/document.ts'
import { forAudience, type Material } from '../rules/report/material.ts'
import { dayOf } from '../rules/report/report.ts'
import { lastMaterial, type ReportFound } from '../store/reports.ts'
import { gatherMaterial } from './gather-material.ts'

type Made = { document: string; material: string; on: string; mark: string; hash: string }

const sha256 = (...texts: string[]) => createHash('sha256').update(texts.join('\n')).digest('hex')

/** The mark of a report as it reads. */
const markOf = (document: string) => sha256(document)
/** The mark of a published report with what it was made from: whoever changes a letter of either changes it. */
const hashOf = (document: string, material: string) => sha256(document, material)

/** The report as it would be published now, as text that is kept to the letter. */
export async function makeReport(
  scene: Pick<Scene, 'tx' | 'municipality' | 'today'>,
  report: ReportFound,
): Promise<Made & { read: ReportDocument }> {
  const { tx, municipality, today } = scene
  const { programme, language, audience, from, moments } = report
  const on = dayOf(report, today)
  const all = await gatherMaterial(scene, { programme, from, on, moments, language })
  const seen = forAudience(all, audience)
  const last = await lastMaterial(tx, { municipality, id: programme, audience })
  const { name: publisher } = await getMunicipality(tx, municipality, today)
  const read = composeReport({
    choice: report,
    material: seen,
    // Written by this same function: what was kept is what it says it is.
    before: last ? { on: last.on, material: JSON.parse(last.material) as Material } : null,
    publisher,
    language,
  })
  const [document, material] = [JSON.stringify(read), JSON.stringify(seen)]
  return { read, document, material, on, mark: markOf(document), hash: hashOf(document, material) }
}
