import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { ReportSignal, SignalReceipt } from './contract.ts'
import { receive } from './receive.ts'

/** A signal from somebody with an account: a partner, a system of a partner, or our own staff. */
export const reportSignal = useCase({
  name: 'signals.report-signal',
  summary: 'Een signaal doorgeven',
  action: 'add',
  purpose: 'child-safety',
  input: ReportSignal,
  output: SignalReceipt,
  subject: () => 'signal/new',
  may: ({ actor }) =>
    (actor.kind === 'partner-system' ||
      hasRole(actor, 'partner', 'youth-consultant', 'front-office', 'team-lead', 'attention-officer')) &&
    'role/reports-signals',
  run(scene, report) {
    const { actor } = scene
    const door = actor.kind === 'partner-system' ? 'api' : hasRole(actor, 'partner') ? 'partner' : 'staff'
    const reporter = {
      ...(actor.kind === 'worker' && { worker: actor.id }),
      ...(actor.organisation && { organisation: actor.organisation }),
      name: report.reporter?.name || actor.name,
      contact: report.reporter?.contact ?? '',
    }
    return receive(scene, { door, reporter, report })
  },
})
