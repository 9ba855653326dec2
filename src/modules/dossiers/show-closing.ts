import { findInForce } from '../../platform/terms/dated.ts'
import { useCase } from '../../platform/use-case.ts'
import { closingFactsOf } from './closing-facts.ts'
import { ClosingPage, ShowClosing } from './contract/closing.ts'
import { mayDo } from './may-open.ts'
import { type ClosingBlock, closingReasons, whatBlocksClosing } from './rules/closing.ts'
import { closingReasonRules } from './rules/policy.ts'
import { getDossier } from './store/dossier.ts'
import { findOpenHandover } from './store/handover.ts'

/** Where each thing that stands in the way is finished. */
const places: Record<ClosingBlock, string> = {
  'open-handover': '',
  'open-signal': '',
  'consent-conflict': '/toestemming',
  'help-not-started': '/plan',
  'safety-concern': '/plan',
  'glass-not-reviewed': '/toegang',
}

/** What stands in the way of closing, all at once, and the reasons that hold today. */
export const showClosing = useCase({
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
    const facts = await closingFactsOf(scene, dossierId, {
      openHandovers: (await findOpenHandover(scene.tx, { municipality: scene.municipality, dossier: dossierId }))
        ? 1
        : 0,
    })
    const today = Temporal.PlainDate.from(scene.today)
    return {
      number: dossier.number,
      version: dossier.version,
      closed: dossier.closedAt !== null,
      blocks: whatBlocksClosing(facts).map((block) => ({ block, href: `/app/dossiers/${dossierId}${places[block]}` })),
      reasons: closingReasons.flatMap((reason) => {
        const rule = findInForce(closingReasonRules[reason], today)
        return rule ? [{ reason, ending: rule.ending, needsReceiver: rule.needsReceiver }] : []
      }),
    }
  },
})
