import type { Scene } from '../../platform/use-case.ts'
import { loadConsentFacts } from './consent-facts.ts'
import type { ClosingFacts } from './rules/closing.ts'
import { consentConflict } from './rules/consent-ledger.ts'
import { closingReasonRules } from './rules/policy.ts'
import { listGlass } from './store/glass.ts'

/** What the rule wants to know before a dossier closes, as far as this module knows it. */
export async function closingFactsOf(
  scene: Scene,
  dossierId: string,
  known: { openHandovers: number },
): Promise<ClosingFacts> {
  const { tx, municipality, today } = scene
  const [glasses, consents] = await Promise.all([
    listGlass(tx, municipality, { dossier: dossierId }),
    countConflicts(scene, dossierId),
  ])
  return {
    today,
    closed: false,
    openHandovers: known.openHandovers,
    openSignals: 0,
    consentConflicts: consents,
    waitingForHelp: false,
    openSafetyConcerns: 0,
    glassesToReview: glasses.filter(({ outcome }) => outcome === null).length,
    rules: closingReasonRules,
  }
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
