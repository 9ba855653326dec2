import { findInForce } from '../../platform/terms/dated.ts'
import { useCase } from '../../platform/use-case.ts'
import { closingFactsOf } from './closing-facts.ts'
import { ClosingPage, ShowClosing } from './contract/closing.ts'
import { mayDo } from './may-open.ts'
import type { OpenEnd, Ports } from './ports.ts'
import { type ClosingFacts, closingReasons, whatBlocksClosing } from './rules/closing.ts'
import { closingReasonRules } from './rules/policy.ts'
import { getDossier } from './store/dossier.ts'

/** What stands in the way of closing, all at once, and the reasons that hold today. */
export function showClosing(ports: Ports) {
  return useCase({
    name: 'dossiers.show-closing',
    summary: 'Wat het sluiten van een dossier in de weg staat',
    action: 'read',
    purpose: 'youth-help',
    conceal: true,
    input: ShowClosing,
    output: ClosingPage,
    subject: ({ dossierId }) => `dossier/${dossierId}`,
    may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'close' }),
    async run(scene, { dossierId }) {
      const dossier = await getDossier(scene.tx, scene.municipality, dossierId)
      scene.touch(dossier.household)
      const { facts, ends } = await closingFactsOf(scene, ports, { dossier })
      return {
        number: dossier.number,
        version: dossier.version,
        closed: dossier.closedAt !== null,
        blocks: blocksOf(dossierId, facts, ends),
        reasons: reasonsOn(scene.today),
      }
    },
  })
}

/** Each thing that stands in the way with how many there are and where they are finished. */
function blocksOf(dossier: string, facts: ClosingFacts, ends: readonly OpenEnd[]): ClosingPage['blocks'] {
  const address = `/app/dossiers/${dossier}`
  const own = {
    'open-handover': { count: facts.openHandovers, href: `${address}?deel=overdracht` },
    'consent-conflict': { count: facts.consentConflicts, href: `${address}/toestemming` },
    'glass-not-reviewed': { count: facts.glassesToReview, href: `${address}/toegang` },
  }
  return whatBlocksClosing(facts).flatMap((block): ClosingPage['blocks'] =>
    block === 'open-signal' || block === 'safety-concern'
      ? ends.filter((end) => end.block === block)
      : [{ block, ...own[block] }],
  )
}

function reasonsOn(today: string): ClosingPage['reasons'] {
  return closingReasons.flatMap((reason) => {
    const rule = findInForce(closingReasonRules[reason], Temporal.PlainDate.from(today))
    return rule ? [{ reason, ending: rule.ending, needsReceiver: rule.needsReceiver }] : []
  })
}
