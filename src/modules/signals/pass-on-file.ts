import { hasRole } from '../../platform/actor.ts'
import { sendLeft } from '../../platform/database.ts'
import { useCase } from '../../platform/use-case.ts'
import { PassedOn, PassOnFile } from './contract/meldcode.ts'
import { ReportSignal } from './contract/report.ts'
import { loadMeldcodeFile, maySeeFile, orSay } from './load-meldcode-file.ts'
import { receive } from './receive.ts'
import { refusePassingOn } from './rules/meldcode-work.ts'
import { changeMeldcodeFile } from './store/meldcode-file.ts'

/**
 * Makes a signal to the municipality from a file in which help was chosen. A person chooses what goes along; nothing of
 * the file goes by itself. The one who passes on is the reporter, and may be protected (N-MC-09).
 */
export const passOnFile = useCase({
  name: 'signals.pass-on-file',
  summary: 'Van een meldcodedossier een signaal aan de gemeente maken',
  action: 'add',
  purpose: 'child-safety',
  conceal: true,
  input: PassOnFile,
  output: PassedOn,
  subject: ({ fileId }) => `meldcode/${fileId}`,
  may: (scene, { fileId }) => maySeeFile(scene, fileId),
  async run(scene, { fileId, protectReporter, ...content }) {
    const { tx, municipality, actor, now } = scene
    const { file, row } = await loadMeldcodeFile(scene, fileId, 'lock')
    orSay(scene, refusePassingOn(file, row))
    const receipt = await receive(scene, {
      door: hasRole(actor, 'partner') ? 'partner' : 'staff',
      from: {
        worker: actor.id,
        name: actor.name,
        ...(actor.organisation && { organisation: actor.organisation }),
      },
      report: ReportSignal.parse({
        ...content,
        danger: file.acute,
        wishes: { nameToFamily: protectReporter ? 'do-not' : 'may' },
      }),
    })
    await sendLeft(tx)
    const version = await changeMeldcodeFile(
      tx,
      { municipality, id: fileId },
      { change: { passedSignal: receipt.id }, by: actor.name, at: now },
    )
    return { id: receipt.id, version, signalNumber: receipt.number }
  },
})
