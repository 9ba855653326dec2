import type { Scene } from '../../../platform/use-case.ts'
import { getMunicipality } from '../../organisations/public.ts'
import { composeReport } from '../papers/compose-report.ts'
import type { ReportDocument } from '../rules/report/document.ts'
import { forAudience, type Material } from '../rules/report/material.ts'
import { dayOf } from '../rules/report/report.ts'
import { lastPublished } from '../store/published-reports.ts'
import type { ReportFound } from '../store/reports.ts'
import { gatherMaterial } from './gather-material.ts'
import { orChanged, sha256 } from './sealed-report.ts'

type Made = { document: string; material: string; on: string; mark: string }

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
  const last = await lastPublished(tx, { municipality, id: programme, audience })
  const { name: publisher } = await getMunicipality(tx, municipality, today)
  const read = composeReport({
    choice: report,
    material: seen,
    // Written by this same function, and sealed: what was kept is what it says it is.
    before: last ? { on: last.on, material: JSON.parse(orChanged(last).material) as Material } : null,
    publisher,
    language,
  })
  const [document, material] = [JSON.stringify(read), JSON.stringify(seen)]
  // The mark is of the report as it reads.
  return { read, document, material, on, mark: sha256(document) }
}
