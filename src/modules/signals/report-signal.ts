import { hasRole, hasScope } from '../../platform/actor.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { ReportSignal, SignalReceipt } from './contract/report.ts'
import { type From, receive } from './receive.ts'

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
      : hasRole(actor, 'partner', 'youth-consultant', 'front-office', 'team-lead', 'attention-officer') &&
        'role/reports-signals',
  run: (scene, report) => receive(scene, { ...doorOf(scene), report }),
})

function doorOf({ actor }: Scene): { door: 'api' | 'partner' | 'staff'; from: From } {
  const organisation = actor.organisation ? { organisation: actor.organisation } : {}
  if (actor.kind === 'partner-system') return { door: 'api', from: { ...organisation, name: actor.name } }
  if (hasRole(actor, 'partner'))
    return { door: 'partner', from: { ...organisation, worker: actor.id, name: actor.name } }
  // A worker writes down what somebody else tells; that somebody is the reporter.
  return { door: 'staff', from: { notedBy: actor.id } }
}
