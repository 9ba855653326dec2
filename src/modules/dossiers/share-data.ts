import { newId } from '../../platform/ids.ts'
import { orRefuse, pointing, Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { findOrganisation, getWorkerName } from '../organisations/public.ts'
import { getSpeaker, loadConsentFacts } from './consent-facts.ts'
import { Recorded, ShareData, ShareOutput, ShowShare } from './contract/consent.ts'
import { mayDo, mayOpen } from './may-open.ts'
import { involvedAt } from './rules/involved.ts'
import { type ConflictOfDuties, chosenItems, recordShare, sixChecks } from './rules/sharing.ts'
import { getDossier } from './store/dossier.ts'
import { listInvolved, toInvolved } from './store/involved.ts'
import { getShare, keepShare } from './store/shares.ts'
import { addEvent, loadTimeline } from './store/timeline.ts'

/** Writes down that data leave the dossier: what, to whom, on which ground and why; without a ground it does not happen. */
export const shareData = useCase({
  name: 'dossiers.share-data',
  summary: 'Gegevens delen en vastleggen op welke grond',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: ShareData,
  output: Recorded,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'write' }),
  run: (scene, act) => shareFrom(scene, act),
})

/** One line in the ledger of a dossier, by the rules of sharing. Who may is for the use case that asks. */
export async function shareFrom(
  scene: Scene,
  { dossierId, to, consentPurpose, conflict, familyTold, orderNumber, ...act }: ShareData,
): Promise<{ id: string; version: number }> {
  const { tx, actor, now, today, municipality } = scene
  const facts = await loadConsentFacts(scene, dossierId)
  if (facts.dossier.closedAt) throw new Refused({ refused: 'dossiers/closed' })
  const { forSharing: required } = getSpeaker(facts, act.about)
  const receiver = await findOrganisation(tx, { municipality, id: to })
  if (!receiver) throw new Refused({ refused: 'dossiers/receiver-unknown', status: 422, pointer: '/to' })
  const own = new Set((await loadTimeline(tx, municipality, dossierId)).map(({ id }) => id))
  if (!act.items.every((item) => own.has(item)))
    throw new Refused({ refused: 'dossiers/item-not-in-dossier', status: 422, pointer: '/items' })
  if (conflict?.consulted) await pointing('/conflict/consulted', getWorkerName(tx, municipality, conflict.consulted))
  const share = orRefuse(
    recordShare(
      {
        ...act,
        id: newId(now),
        to: { organisation: to, kind: receiver.kind },
        by: actor.id,
        at: now,
        ...(familyTold && { familyTold }),
        ...(orderNumber && { orderNumber }),
        ...(conflict && { conflict: whole(conflict) }),
      },
      {
        today,
        required,
        ledger: facts.ledger,
        consentPurpose,
        involved: await isInvolved(scene, { dossier: dossierId, organisation: receiver.name }),
      },
    ),
  )
  await keepShare(tx, municipality, { ...share, dossier: dossierId, toName: receiver.name, byName: actor.name })
  const stamp = { by: actor.id, byName: actor.name, at: now }
  const told = { to: receiver.name, basis: share.basis }
  await addEvent(tx, { municipality, dossier: dossierId, kind: 'share', facts: told, text: share.purpose }, stamp)
  return { id: share.id, version: 1 }
}

/** Whether this organisation helps here now: somebody of it stands among the involved. */
async function isInvolved(
  { tx, municipality, now }: Scene,
  { dossier, organisation }: { dossier: string; organisation: string },
): Promise<boolean> {
  const involved = await listInvolved(tx, { municipality, dossier })
  return involvedAt(involved.map(toInvolved), now).some(
    ({ party }) => party.kind !== 'network' && party.organisation === organisation,
  )
}

/** The six answers, with nothing for what was not answered: the rule names what is missing. */
function whole({
  answers,
  ...rest
}: { answers: Partial<ConflictOfDuties['answers']> } & Omit<ConflictOfDuties, 'answers'>) {
  const all = Object.fromEntries(sixChecks.map((check) => [check, answers[check] ?? '']))
  return { ...rest, answers: all as ConflictOfDuties['answers'] }
}

/** Exactly the pieces that were chosen, to hand over; never one more (N-SHR-04). */
export const showShare = useCase({
  name: 'dossiers.show-share',
  summary: 'De stukken die gedeeld zijn, en geen andere',
  action: 'export',
  purpose: 'youth-help',
  conceal: true,
  input: ShowShare,
  output: ShareOutput,
  subject: ({ shareId }) => `share/${shareId}`,
  async may(scene, { shareId }) {
    if (scene.actor.kind !== 'worker') return false
    return mayOpen(scene, (await getShare(scene.tx, scene.municipality, shareId)).dossier)
  },
  async run({ tx, municipality, touch }, { shareId }) {
    const share = await getShare(tx, municipality, shareId)
    touch((await getDossier(tx, municipality, share.dossier)).household)
    const items = chosenItems(await loadTimeline(tx, municipality, share.dossier), share)
    return {
      to: share.toName,
      purpose: share.purpose,
      at: share.at.toISOString(),
      items: items.map(({ id, event, happenedAt, text }) => ({ id, kind: event, at: happenedAt.toISOString(), text })),
    }
  },
})
