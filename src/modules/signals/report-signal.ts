import { hasRole, hasScope } from '../../platform/actor.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { ReportSignal, SignalReceipt } from './contract/report.ts'
import { type From, receive } from './receive.ts'

/** Who gives signals with an account, and reads there what came back. */
export const REPORTERS = [
  'partner',
  'youth-consultant',
  'behavioural-scientist',
  'front-office',
  'team-lead',
  'attention-officer',
] as const

/** A signal from somebody with an account: a partner, a system of a partner, or our own staff for who calls or comes by. */
export const reportSignal = useCase({
  name: 'signals.report-signal',
  summary: 'Een signaal doorgeven',
  action: 'add',
  purpose: 'child-safety',
  input: ReportSignal,
  output: SignalReceipt,
  subject: () => 'signal/new',
  may: ({ actor }) =>
    actor.kind === 'partner-system'
      ? hasScope(actor, 'give-signals') && 'key/give-signals'
      : hasRole(actor, ...REPORTERS) && 'role/reports-signals',
  run: (scene, report) => receive(scene, { ...doorOf(scene, report), report }),
})

function doorOf({ actor }: Scene, { ownWorry }: ReportSignal): { door: 'api' | 'partner' | 'staff'; from: From } {
  const organisation = actor.organisation ? { organisation: actor.organisation } : {}
  if (actor.kind === 'partner-system') return { door: 'api', from: { ...organisation, name: actor.name } }
  if (hasRole(actor, 'partner'))
    return { door: 'partner', from: { ...organisation, worker: actor.id, name: actor.name } }
  if (ownWorry) return { door: 'staff', from: { ...organisation, worker: actor.id, name: actor.name } }
  // A worker writes down what somebody else tells; that somebody is the reporter.
  return { door: 'staff', from: { notedBy: actor.id } }
}
