import { newId } from '../../platform/ids.ts'
import { orRefuse, Refused } from '../../platform/refusal.ts'
import type { DayLength } from '../../platform/terms/term-length.ts'
import { addWorkingDays, workingDayOnOrAfter } from '../../platform/terms/working-days.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { findTeamName, getWorkerName, listWorkers } from '../organisations/public.ts'
import { type Change, holdOpen } from './change.ts'
import { Made } from './contract/fields.ts'
import { OfferHandover } from './contract/handover.ts'
import { handoverPolicyOn } from './handover-row.ts'
import { mayDo } from './may-open.ts'
import { offerHandover as offer, type Receiver } from './rules/handover.ts'
import { addHandover, findOpenHandover } from './store/handover.ts'
import { addEvent } from './store/timeline.ts'

/** Offers a warm handover. The sender stays answerable until somebody accepts; the receiver may read from now on (D05). */
export const offerHandover = useCase({
  name: 'dossiers.offer-handover',
  summary: 'Een warme overdracht aanbieden',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: OfferHandover,
  output: Made,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'hand-over' }),
  async run(scene, { dossierId, kind, receiver, checklist, incompleteBecause, withDirection, message }) {
    const { tx, actor, now, today } = scene
    const change = await holdOpen(scene, dossierId)
    const { readers, name } = await readersOf(scene, receiver)
    const policy = handoverPolicyOn(today)
    const open = await findOpenHandover(tx, change.of)
    const handover = orRefuse(
      offer(
        {
          id: newId(now),
          dossier: dossierId,
          kind,
          sender: actor.id,
          receiver,
          checklist,
          ...(incompleteBecause && { incompleteBecause }),
          at: now,
          due: lastDay(today, policy.answerWithin[kind]),
        },
        { policy, open: open ? [open] : [] },
      ),
    )
    await addHandover(tx, change.of, { handover, withDirection, message, readers, ...change.stamp })
    await tellReceivers(scene, change, { readers, name, id: handover.id })
    return { id: handover.id, version: 1 }
  },
})

/** Who may answer: the worker, or everybody of the team today. */
async function readersOf(
  { tx, today, municipality }: Scene,
  receiver: Receiver,
): Promise<{ readers: string[]; name: string }> {
  const active = await listWorkers(tx, { municipality, today })
  if (receiver.kind === 'worker') {
    if (!active.some(({ id }) => id === receiver.worker))
      throw new Refused({ refused: 'dossiers/receiver-not-active', status: 422, pointer: '/receiver/worker' })
    return { readers: [receiver.worker], name: await getWorkerName(tx, municipality, receiver.worker) }
  }
  const readers = active.filter(({ teams }) => teams.includes(receiver.team)).map(({ id }) => id)
  if (readers.length === 0)
    throw new Refused({ refused: 'dossiers/nobody-in-team', status: 422, pointer: '/receiver/team' })
  return { readers, name: (await findTeamName(tx, municipality, receiver.team)) ?? '' }
}

async function tellReceivers(
  { tx, actor, municipality, tell }: Scene,
  { dossier, stamp }: Change,
  { readers, name, id }: { readers: string[]; name: string; id: string },
): Promise<void> {
  const event = { kind: 'handover-offered', facts: { name } }
  await addEvent(tx, { municipality, dossier: dossier.id, ...event }, stamp)
  tell(tx, {
    municipality,
    workers: readers.filter((worker) => worker !== actor.id),
    kind: 'handover-asked',
    href: `/app/dossiers/${dossier.id}?deel=overdracht`,
    facts: { number: dossier.number },
    factKey: `handover-asked/${id}`,
  })
}

/** The last day to answer, counted from the day of the offer; a term in calendar days ends on a working day. */
export function lastDay(today: string, within: DayLength): string {
  const start = Temporal.PlainDate.from(today)
  const { workingDays, ...length } = within
  if (workingDays !== undefined) return addWorkingDays(start, workingDays).toString()
  return workingDayOnOrAfter(start.add(length as Temporal.DurationLike)).toString()
}
