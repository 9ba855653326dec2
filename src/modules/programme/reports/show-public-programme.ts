import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { PublicProgramme, ShowPublicProgramme } from '../contract/public.ts'
import { listsOn } from '../lists.ts'
import { reports } from '../rules/kinds.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import type { Material, ReportHeard, ReportNode } from '../rules/report/material.ts'
import { findProgramme } from '../store/programmes.ts'
import { listPublished } from '../store/published-reports.ts'
import { reportWords, sayPeriods, sayStatus } from '../words/say-report.ts'
import { gatherForEverybody } from './gather-material.ts'

type Ways = { phaseOf: (code: string) => 'before' | 'under-way' | 'over' | null; material: Material }

/** A programme as everybody may read it, by the same rule as a report for everybody; for the page without login. */
export const showPublicProgramme = useCase({
  name: 'programme.show-public-programme',
  summary: 'Een openbaar programma: wat de gemeente wil, hoe ver het is en wat met reacties is gedaan',
  action: 'read',
  purpose: 'public-information',
  conceal: true,
  input: ShowPublicProgramme,
  output: PublicProgramme,
  subject: ({ programmeId }) => `programme/${programmeId}/public`,
  facts: ({ tx, municipality }, { programmeId }) => findProgramme(tx, { municipality, id: programmeId }),
  may: (_scene, _input, programme) => programme?.public === true && 'public',
  async run(scene, { programmeId }, found) {
    const { tx, municipality, today } = scene
    if (!found) throw new Refused({ refused: 'programme/unknown-programme' satisfies ProgrammeRefusal, status: 404 })
    const material = await gatherForEverybody(scene, { programme: programmeId, on: today, language: 'nl' })
    const { statuses } = await listsOn(tx, { municipality, day: today })
    const published = await listPublished(tx, { municipality, id: programmeId })
    const ways: Ways = { material, phaseOf: (code) => statuses.find(code)?.phase ?? null }
    const { id, name, since, until, note } = found
    return {
      programme: { id, name, since, until, note },
      // What went on in another part is told there.
      nodes: material.nodes.filter(({ successor }) => successor === null).map((node) => shown(node, ways)),
      heard: material.heard.filter(({ node }) => node === null).map(answered),
      reports: published
        .filter(({ audience, withdrawn }) => audience === 'public' && withdrawn === null)
        .map(({ at, ...report }) => ({
          ...{ id: report.id, title: report.title, from: report.from, until: report.until },
          publishedOn: at.toISOString().slice(0, 10),
        })),
    }
  },
})

function shown(node: ReportNode, { phaseOf, material }: Ways) {
  const { id, depth, kind, name, what, result, from, to, by, status, current, ended } = node
  const words = reportWords('nl')
  return {
    ...{ id, depth, kind, name, what, result, from, to, by, ended },
    status: reports(node.shape)
      ? { phase: status && phaseOf(status.code), said: sayStatus(status, words, 'nl') }
      : null,
    planned: current === null || current.length === 0 ? '' : sayPeriods(current, words),
    heard: material.heard.filter((one) => one.node?.id === id).map(answered),
  }
}

function answered({ title, fromWhom, heardOn, state, outcome }: ReportHeard) {
  return { title, fromWhom, heardOn, done: state === 'done', outcome }
}
