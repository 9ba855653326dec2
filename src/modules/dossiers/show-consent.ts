import { findInForce } from '../../platform/terms/dated.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { type ConsentFacts, loadConsentFacts } from './consent-facts.ts'
import { ConsentPage, ShowConsent } from './contract/consent.ts'
import { mayOpen } from './may-open.ts'
import { bandOn } from './rules/consent.ts'
import { exceptionCodes, exceptionHolds, exceptionRules } from './rules/consent-exceptions.ts'
import { basisCodes, legalBases } from './rules/sharing.ts'
import { namesOfWorkers } from './store/names.ts'
import { listShares } from './store/shares.ts'

/** Who must consent, what they said, and what was shared with whom on which ground. */
export const showConsent = useCase({
  name: 'dossiers.show-consent',
  summary: 'Toestemming en delen van een dossier',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ShowConsent,
  output: ConsentPage,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayOpen(scene, dossierId),
  async run(scene, { dossierId }) {
    const { tx, municipality, today } = scene
    const facts = await loadConsentFacts(scene, dossierId)
    const shares = await listShares(tx, municipality, dossierId)
    const { nameOf } = facts
    return {
      number: facts.dossier.number,
      people: facts.speakers.map(({ voice, person, required }) => ({
        id: voice.id,
        name: voice.name,
        band: bandOn(person, today),
        consents: required.consents.map(({ as, oneOf }) => ({
          as,
          oneOf: oneOf.map((id) => ({ id, name: nameOf(id) })),
        })),
        questions: [...required.questions],
      })),
      ledger: ledgerOf(facts, today),
      exceptions: await shownExceptions(scene, facts),
      exceptionRules: exceptionsOn(today),
      bases: basesOn(today),
      shares: shares.map((share) => ({
        id: share.id,
        about: nameOf(share.about),
        to: share.toName,
        data: [...share.data],
        items: share.items.length,
        basis: share.basis,
        purpose: share.purpose,
        whyNeeded: share.whyNeeded,
        familyTold: share.familyTold ?? null,
        by: share.byName,
        at: share.at.toISOString(),
      })),
    }
  },
})

async function shownExceptions(
  { tx, municipality, today }: Scene,
  { exceptions, nameOf }: ConsentFacts,
): Promise<ConsentPage['exceptions']> {
  const readerOf = await namesOfWorkers(
    tx,
    municipality,
    exceptions.flatMap(({ secondReader }) => secondReader ?? []),
  )
  return exceptions.toReversed().map((one) => ({
    id: one.id,
    person: nameOf(one.person),
    code: one.code,
    reason: one.reason,
    on: one.on,
    until: one.until ?? null,
    orderNumber: one.orderNumber ?? '',
    secondReader: one.secondReader ? readerOf(one.secondReader) : '',
    parentsTold: one.parentsTold ?? null,
    by: one.byName,
    holds: exceptionHolds(one, today),
  }))
}

/** The exceptions of this day with what each asks, so that the screen asks it before the rule refuses. */
function exceptionsOn(today: string): ConsentPage['exceptionRules'] {
  return exceptionCodes.flatMap((code) => {
    const rule = findInForce(exceptionRules[code], Temporal.PlainDate.from(today))
    if (!rule) return []
    return [{ code, bands: [...rule.bands], needs: [...rule.needs], days: rule.days ?? null, source: rule.source }]
  })
}

function ledgerOf({ ledger, nameOf }: ConsentFacts, today: string) {
  return ledger.toReversed().map((consent) => ({
    id: consent.id,
    by: consent.byName,
    about: nameOf(consent.about),
    answer: consent.answer,
    purpose: consent.purpose,
    to: consent.toName,
    data: [...consent.data],
    from: consent.from,
    until: consent.until,
    how: consent.how,
    at: consent.at.toISOString(),
    withdrawnAt: consent.withdrawn?.at.toISOString() ?? null,
    holds: consent.answer === 'yes' && !consent.withdrawn && consent.from <= today && today <= consent.until,
    version: consent.version,
  }))
}

/** The grounds of this day, also those that are prepared and not in force: people must see that they may not use them. */
function basesOn(today: string) {
  return basisCodes.flatMap((code) => {
    const basis = findInForce(legalBases[code], Temporal.PlainDate.from(today))
    return basis ? [{ code, enabled: basis.enabled, needs: [...basis.needs], source: basis.source }] : []
  })
}
