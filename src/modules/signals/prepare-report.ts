import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { MeldcodeChanged, PrepareReport } from './contract/meldcode.ts'
import { loadMeldcodeFile, maySeeFile, orSay } from './load-meldcode-file.ts'
import { decideSending } from './rules/meldcode-decision.ts'
import { changeMeldcodeFile } from './store/meldcode-file.ts'
import { addReport } from './store/meldcode-records.ts'

/** Notes that the report is ready for a person to make. Nothing leaves the house by this (N-MC-02). */
export const prepareReport = useCase({
  name: 'signals.prepare-report',
  summary: 'Een melding klaarzetten om zelf te doen',
  action: 'add',
  purpose: 'child-safety',
  conceal: true,
  input: PrepareReport,
  output: MeldcodeChanged,
  subject: ({ fileId }) => `meldcode/${fileId}`,
  may: (scene, { fileId }) => maySeeFile(scene, fileId),
  async run(scene, { fileId }) {
    const { tx, municipality, actor, now } = scene
    const { file, reports } = await loadMeldcodeFile(scene, fileId, 'lock')
    if (file.closedAt) throw new Refused({ refused: 'signals/file-closed' })
    const ready = orSay(scene, decideSending(file, { by: actor, at: now }))
    const of = { municipality, file: fileId, nth: reports.length + 1 }
    const id = await addReport(tx, of, { stage: 'ready', madeOn: null, reference: '', by: ready.by, at: ready.at })
    const change = { change: {}, by: actor.name, at: now }
    return { id, version: await changeMeldcodeFile(tx, { municipality, id: fileId }, change) }
  },
})
