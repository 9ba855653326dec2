import { orRefuse } from '../../platform/refusal.ts'
import { type Grant, type Scene, useCase } from '../../platform/use-case.ts'
import { getWorkerOrganisation } from '../organisations/public.ts'
import { bumpHeld, type Change, holdOpen } from './change.ts'
import { Changed } from './contract/fields.ts'
import { AnswerHandover } from './contract/handover.ts'
import { mayDo } from './may-open.ts'
import { appointDirector, directorAt } from './rules/direction.ts'
import { answerHandover as answer } from './rules/handover.ts'
import { handOverWatch } from './rules/watch.ts'
import { loadDirections, saveDirections } from './store/direction.ts'
import { closeHandover, getHandoverForUpdate, getOfferedTo, type HandoverKept } from './store/handover.ts'
import { addEvent } from './store/timeline.ts'
import { loadWatch, saveWatch } from './store/watch.ts'
import { nl } from './words.nl.ts'

/**
 * The receiver accepts or refuses with a reason. With the acceptance the watch, and if asked the direction, go over in
 * this same transaction; with a refusal the sender stays who they were (promise 3; D05).
 */
export const answerHandover = useCase({
  name: 'dossiers.answer-handover',
  summary: 'Een overdracht aannemen of weigeren',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: AnswerHandover,
  output: Changed,
  subject: ({ handoverId }) => `handover/${handoverId}`,
  may: (scene, { handoverId }) => mayAnswer(scene, handoverId),
  async run(scene, { handoverId, accept, reason, version }) {
    const { tx, actor, now, municipality } = scene
    const { change, kept } = await holdHandover(scene, { handoverId, version })
    const answered = orRefuse(
      answer(kept.handover, {
        by: { worker: actor.id, teams: actor.teams },
        at: now,
        answer: accept ? { accept } : { accept, reason },
      }),
    )
    if (answered.state === 'offered') throw new Error('An answer closes the offer.')
    if (answered.state === 'accepted') await takeOver(scene, change, kept)
    await bumpHeld(scene, change)
    const next = await closeHandover(tx, change.of, { handover: answered, ...change.stamp })
    const event = { kind: `handover-${answered.state}`, facts: { name: actor.name }, text: accept ? '' : reason }
    await addEvent(tx, { municipality, dossier: change.dossier.id, ...event }, change.stamp)
    scene.tell(tx, {
      municipality,
      workers: [kept.handover.sender],
      kind: 'handover-answered',
      href: `/app/dossiers/${change.dossier.id}?deel=overdracht`,
      facts: { number: change.dossier.number },
      factKey: `handover-answered/${handoverId}`,
    })
    return { id: handoverId, version: next }
  },
})

/** Also after somebody of the team was quicker: who was asked hears that, and not that there is nothing. */
async function mayAnswer(scene: Scene, handoverId: string): Promise<Grant> {
  const { tx, actor, municipality } = scene
  const { dossier, worker, team } = await getOfferedTo(tx, municipality, handoverId)
  const asked = worker === actor.id || (team !== null && actor.teams.includes(team))
  if (actor.kind === 'worker' && asked) return 'relation/receiver'
  return mayDo(scene, dossier, { action: 'answer' })
}

/** The dossier first and then its offer, in the order in which every change holds them. */
export async function holdHandover(
  scene: Scene,
  { handoverId: id, version }: { handoverId: string; version: number },
): Promise<{ change: Change; kept: HandoverKept }> {
  const { tx, municipality } = scene
  const { dossier } = await getOfferedTo(tx, municipality, id)
  const change = await holdOpen(scene, dossier)
  const kept = await getHandoverForUpdate(tx, { municipality, id, version })
  return { change, kept }
}

async function takeOver(
  { tx, actor, now, municipality }: Scene,
  { of }: Change,
  { handover, withDirection, message }: Pick<HandoverKept, 'handover' | 'withDirection' | 'message'>,
): Promise<void> {
  const watch = orRefuse(handOverWatch(await loadWatch(tx, of), { to: actor.id, at: now }))
  await saveWatch(tx, of, { watch, now })
  const directions = await loadDirections(tx, of)
  const director = directorAt(directions, now)
  if (!withDirection || (director?.kind === 'professional' && director.worker === actor.id)) return
  const history = orRefuse(
    appointDirector(directions, {
      worker: actor.id,
      organisation: await getWorkerOrganisation(tx, municipality, actor.id),
      independent: false,
      at: now,
      why: message || nl.duties.takenOver,
      decidedBy: handover.sender,
      helpingOrganisations: [],
    }),
  )
  await saveDirections(tx, of, { history, now })
}
