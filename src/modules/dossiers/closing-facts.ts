import type { Scene } from '../../platform/use-case.ts'
import { loadConsentFacts } from './consent-facts.ts'
import type { OpenEnd, Ports } from './ports.ts'
import type { ClosingFacts, OutsideBlock } from './rules/closing.ts'
import { consentConflict } from './rules/consent-ledger.ts'
import { closingReasonRules } from './rules/policy.ts'
import { listGlass } from './store/glass.ts'
import { findOpenHandover } from './store/handover.ts'

type Asked = { dossier: { id: string; household: string }; acceptedBy?: string | undefined }

/** What the rule wants to know before a dossier closes: what this module knows, and what the modules above it have open. */
export async function closingFactsOf(
  scene: Scene,
  { openEnds }: Ports,
  { dossier, acceptedBy }: Asked,
): Promise<{ facts: ClosingFacts; ends: OpenEnd[] }> {
  const { tx, municipality, today } = scene
  const of = { municipality, dossier: dossier.id, household: dossier.household, today }
  const [handover, glasses, consents, ...open] = await Promise.all([
    findOpenHandover(tx, of),
    listGlass(tx, municipality, { dossier: dossier.id }),
    countConflicts(scene, dossier.id),
    ...openEnds.map((listEnds) => listEnds(tx, of)),
  ])
  const ends = open.flat().filter(({ count }) => count > 0)
  const count = (block: OutsideBlock) =>
    ends.filter((end) => end.block === block).reduce((sum, end) => sum + end.count, 0)
  const facts: ClosingFacts = {
    today,
    closed: false,
    openHandovers: handover ? 1 : 0,
    openSignals: count('open-signal'),
    consentConflicts: consents,
    openSafetyConcerns: count('safety-concern'),
    glassesToReview: glasses.filter(({ outcome }) => outcome === null).length,
    ...(acceptedBy && { acceptedBy }),
    rules: closingReasonRules,
  }
  return { facts, ends }
}

async function countConflicts(scene: Scene, dossierId: string): Promise<number> {
  const { now, today } = scene
  const { speakers, ledger } = await loadConsentFacts(scene, dossierId)
  const asked = new Map(ledger.map((one) => [`${one.about}/${one.purpose}/${one.to}/${one.data.join()}`, one]))
  return [...asked.values()].filter(({ about, purpose, to, data }) => {
    const speaker = speakers.find(({ voice }) => voice.id === about)
    return speaker && consentConflict(speaker.required, ledger, { about, purpose, to, data, at: now, today })
  }).length
}
