import { completeChecklist } from '../../src/modules/dossiers/given.ts'
import type { Ids, Own } from './made.ts'

const lead = { as: 'ria-timmer' }
const attention = { as: 'fatima-yildiz' }
const about = (input: (ids: Ids) => Record<string, unknown>) => (ids: Ids) => ({ input: input(ids) })
const inFamily = (input: (ids: Ids) => Record<string, unknown>) =>
  about((ids) => ({ householdId: ids.family, ...input(ids) }))
const inDraft = (input: (ids: Ids) => Record<string, unknown> = () => ({})) =>
  about((ids) => ({ dossierId: ids.draft, ...input(ids) }))

const ofAgreement = (name: string) => (ids: Ids) => ({ agreementId: ids[name], version: Number(ids.draftVersion) })

const households: Own = {
  'households.show-secret-address': about(({ hiding, inHiding }) => ({ householdId: hiding, personId: inHiding })),
  'households.show-family': inFamily(() => ({})),
  'households.show-bsn': inFamily(({ mother }) => ({ personId: mother })),
  'households.add-member': inFamily(({ stays }) => ({ existingId: stays })),
  'households.end-membership': inFamily(({ mother }) => ({ personId: mother })),
  'households.add-second-household': inFamily(({ child, stays }) => ({ childIds: [child], adultId: stays })),
  'households.correct-person': inFamily(({ registered }) => ({ personId: registered })),
  'households.report-birth': inFamily(({ unborn }) => ({ personId: unborn })),
  'households.report-death': inFamily(({ mother }) => ({ personId: mother })),
  'households.add-relation': inFamily(({ child }) => ({ personId: child, otherName: 'Opa' })),
  'households.change-relation': inFamily(({ relation }) => ({ relationId: relation })),
  'households.add-authority': inFamily(({ child }) => ({ childId: child })),
  'households.end-authority': inFamily(({ authority }) => ({ authorityId: authority })),
  'households.merge-persons': about(({ stays, goes }) => ({
    personId: stays,
    otherId: goes,
    choices: { name: 'stays' },
  })),
  'households.tell-apart': about(({ stays, goes }) => ({ personId: stays, otherId: goes })),
  'households.undo-merge': about(({ merge }) => ({ mergeId: merge })),
}

const dossiers: Own = {
  'dossiers.open-dossier': about(({ freeHousehold }) => ({ householdId: freeHousehold })),
  'dossiers.close-dossier': about(({ bare }) => ({ dossierId: bare, familyTold: { told: true, on: '2026-03-02' } })),
  'dossiers.overrule': about(({ bare, bareInvolved }) => ({ dossierId: bare, involvedId: bareInvolved })),
  'dossiers.end-cover': about(({ coveredDossier }) => ({ dossierId: coveredDossier, version: 2 })),
  'dossiers.show-watches': () => lead,
  'dossiers.cover-watches': ({ sanne, mo }) => ({ ...lead, input: { workerId: sanne, deputyId: mo } }),
  'dossiers.offer-handover': about(({ bare }) => ({ dossierId: bare, checklist: completeChecklist })),
  'dossiers.answer-handover': ({ offeredHandover }) => ({ as: 'mo-el-amrani', input: { handoverId: offeredHandover } }),
  'dossiers.withdraw-handover': about(({ offeredHandover }) => ({ handoverId: offeredHandover })),
  'dossiers.correct-entry': about(({ entryDossier, entry }) => ({ dossierId: entryDossier, entryId: entry })),
  'dossiers.seal-dossier': ({ sealed, sanne, lead: me }) => ({
    ...lead,
    input: { dossierId: sealed, workerIds: [sanne, me], version: 1 },
  }),
  'dossiers.open-seal': ({ sealed }) => ({ ...lead, input: { dossierId: sealed } }),
  'dossiers.answer-access': () => lead,
  'dossiers.end-access': ({ grantedRequest }) => ({ ...lead, input: { requestId: grantedRequest, version: 2 } }),
  'dossiers.list-glass': () => attention,
  'dossiers.review-glass': () => attention,
  'dossiers.record-consent': about(({ familyDossier, mother, child, organisation }) => ({
    dossierId: familyDossier,
    by: mother,
    about: child,
    to: organisation,
  })),
  'dossiers.share-data': about(({ organisation }) => ({ to: organisation })),
  'dossiers.show-workload': () => lead,
  'dossiers.list-work-of': () => lead,
  'dossiers.preview-reassign': () => lead,
  'dossiers.reassign-work': () => lead,
  'dossiers.take-task': () => ({ as: 'ria-timmer' }),
}

const signals: Own = {
  'signals.take-up-signal': about(({ waiting }) => ({ signalId: waiting })),
  'signals.protect-reporter': () => ({ input: { reason: 'De melder vraagt het' } }),
  'signals.assign-signals': ({ waiting }) => ({ ...lead, input: { signalIds: [waiting] } }),
  'signals.list-own-signals': () => ({ as: 'joris-linde' }),
  'signals.answer-own': ({ answered }) => ({ as: 'joris-linde', input: { signalId: answered } }),
  'signals.open-meldcode-file': about(({ waiting }) => ({ signalId: waiting })),
  'signals.prepare-report': ({ reportFile }) => ({ ...lead, input: { fileId: reportFile } }),
  'signals.record-report': ({ reportFile }) => ({ ...lead, input: { fileId: reportFile } }),
  'signals.pass-on-file': ({ helpFile }) => ({
    as: 'fatima-yildiz',
    input: { fileId: helpFile, child: 'Een kind', pieces: [{ nature: 'observation', text: 'Vaak moe' }] },
  }),
  'signals.close-meldcode-file': ({ doneFile, doneVersion }) => ({
    ...lead,
    input: { fileId: doneFile, version: Number(doneVersion), followUp: 'Over een maand bellen' },
  }),
}

const plans: Own = {
  'plans.offer-family-plan': about(({ bare, bareParent }) => ({ dossierId: bare, to: [bareParent] })),
  'plans.answer-family-plan-offer': about(({ offered, offer, offeredParent, offeredVersion }) => ({
    dossierId: offered,
    offerId: offer,
    by: offeredParent,
    version: Number(offeredVersion),
  })),
  'plans.give-in-writing': about(({ asked, askedVersion }) => ({ dossierId: asked, version: Number(askedVersion) })),
  'plans.skip-family-plan': about(({ offered, offeredVersion }) => ({
    dossierId: offered,
    version: Number(offeredVersion),
  })),
  'plans.start-plan': about(({ skipped }) => ({ dossierId: skipped })),
  'plans.show-plan': inDraft(),
  'plans.list-versions': inDraft(),
  'plans.print-plan': inDraft(() => ({ format: 'docx' })),
  'plans.say': inDraft(({ draftChild }) => ({ by: { kind: 'child', person: draftChild } })),
  'plans.add-goal': inDraft(({ draftChild }) => ({ for: [draftChild] })),
  'plans.change-goal': inDraft(({ draftGoal, draftChild, draftVersion }) => ({
    goalId: draftGoal,
    for: [draftChild],
    version: Number(draftVersion),
  })),
  'plans.drop-goal': inDraft(({ draftGoal, draftVersion }) => ({ goalId: draftGoal, version: Number(draftVersion) })),
  'plans.add-action': inDraft(({ draftGoal, draftParent }) => ({
    goalId: draftGoal,
    by: { kind: 'family', person: draftParent },
  })),
  'plans.change-action': inDraft(({ draftGoal, draftAction, draftParent, draftVersion }) => ({
    goalId: draftGoal,
    actionId: draftAction,
    by: { kind: 'family', person: draftParent },
    version: Number(draftVersion),
  })),
  'plans.change-agreement': inDraft(ofAgreement('draftAgreement')),
  'plans.end-agreement': inDraft(ofAgreement('draftAgreement')),
  'plans.change-safety-agreement': inDraft(ofAgreement('draftSafety')),
  'plans.end-safety-agreement': inDraft(ofAgreement('draftSafety')),
  'plans.finish-action': inDraft(({ draftGoal, draftAction, draftVersion }) => ({
    goalId: draftGoal,
    actionId: draftAction,
    version: Number(draftVersion),
  })),
  'plans.add-agreement': inDraft(),
  'plans.add-safety-agreement': inDraft(),
  'plans.agree-on-plan': inDraft(({ draftChild, draftParent, sanne, draftVersion }) => ({
    assents: [
      { by: { kind: 'child', person: draftChild }, how: 'spoken', agrees: true },
      { by: { kind: 'parent', person: draftParent }, how: 'spoken', agrees: true },
      { by: { kind: 'professional', person: sanne }, how: 'spoken', agrees: true },
    ],
    version: Number(draftVersion),
  })),
  'plans.evaluate-plan': about(({ agreed, agreedChild, agreedGoal }) => ({
    dossierId: agreed,
    present: [{ kind: 'child', person: agreedChild }],
    sayings: [{ goal: agreedGoal, by: { kind: 'child', person: agreedChild }, result: 'partly' }],
  })),
  'plans.go-on': about(({ evaluated, evaluatedVersion }) => ({
    dossierId: evaluated,
    version: Number(evaluatedVersion),
  })),
  'plans.end-plan': about(({ evaluated, evaluatedVersion }) => ({
    dossierId: evaluated,
    version: Number(evaluatedVersion),
  })),
}

const desk: Own = {
  'privacy.find-file': () => ({ as: 'peter-privacy' }),
  'desk.save-draft': () => ({ input: { version: 1, content: { text: 'verder' } } }),
  'desk.keep-view': () => ({ input: { name: 'Van vandaag' } }),
  'desk.drop-view': ({ view }) => ({ input: { viewId: view } }),
  'desk.read-notice': ({ notice }) => ({ input: { noticeId: notice } }),
}

/** What people do with families, their dossiers, plans and signals, about things that are there. */
export const fairFiles: Own = { ...households, ...dossiers, ...signals, ...plans, ...desk }
