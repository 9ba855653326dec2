import { useCase } from '../../platform/use-case.ts'
import { ReportInPublic, SignalReceipt } from './contract/report.ts'
import { receive } from './receive.ts'

/** A worry from anybody, without login; also without a name (N-ACC-07). */
export const reportInPublic = useCase({
  name: 'signals.report-in-public',
  summary: 'Een zorg doorgeven zonder in te loggen',
  action: 'add',
  purpose: 'child-safety',
  input: ReportInPublic,
  output: SignalReceipt,
  subject: () => 'signal/new',
  may: ({ actor }) => actor.kind === 'public' && 'public',
  run: (scene, { municipality: _, ...report }) =>
    receive(scene, { door: 'public', from: {}, report: { ...report, ownWorry: false } }),
})
