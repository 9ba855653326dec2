import { getInForce } from '../../platform/terms/dated.ts'
import type { Scene } from '../../platform/use-case.ts'
import type { HandoverRow } from './contract/handover.ts'
import { type Handover, handoverIsOverdue, missingItems } from './rules/handover.ts'
import { handoverPolicies } from './rules/policy.ts'
import type { HandoverShown } from './store/handover.ts'

/** The policy for handovers that holds on a day (dated, with its source in rules/policy.ts). */
export const handoverPolicyOn = (day: string) => getInForce(handoverPolicies, Temporal.PlainDate.from(day))

/** A handover as its readers see it: with names, what is missing, and what this reader may do with it. */
export function showHandover({ actor, today }: Pick<Scene, 'actor' | 'today'>, shown: HandoverShown): HandoverRow {
  const { handover } = shown
  const { receiver } = handover
  const open = handover.state === 'offered'
  const isReceiver = receiver.kind === 'worker' ? receiver.worker === actor.id : actor.teams.includes(receiver.team)
  return {
    id: handover.id,
    dossier: { id: handover.dossier, number: shown.number, household: shown.household },
    kind: handover.kind,
    state: handover.state,
    sender: { id: handover.sender, name: shown.senderName },
    receiver: {
      kind: receiver.kind,
      id: receiver.kind === 'worker' ? receiver.worker : receiver.team,
      name: shown.receiverName,
    },
    withDirection: shown.withDirection,
    checklist: handover.checklist,
    missing: missingItems(handover.checklist, handoverPolicyOn(today)),
    incompleteBecause: handover.incompleteBecause ?? '',
    message: shown.message,
    offeredAt: handover.offeredAt.toISOString(),
    due: handover.due,
    late: handoverIsOverdue(handover, today),
    answer: answerOf(handover, shown.answeredByName ?? ''),
    mineToAnswer: open && isReceiver && handover.sender !== actor.id,
    mineToWithdraw: open && handover.sender === actor.id,
    version: shown.version,
  }
}

function answerOf(handover: Handover, by: string): HandoverRow['answer'] {
  if (handover.state === 'offered') return null
  return { by, at: handover.at.toISOString(), reason: 'reason' in handover ? handover.reason : '' }
}
