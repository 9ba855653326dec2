import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { MeldcodeFileOpened, OpenMeldcodeFile } from './contract/meldcode.ts'
import { maySeeOwnFiles, organisationOf } from './load-meldcode-file.ts'
import { mayHandle } from './may-handle.ts'
import { addMeldcodeFile } from './store/meldcode-file.ts'
import { findOrganisation } from './store/meldcode-records.ts'
import { getSignal } from './store/signals.ts'

/**
 * Opens a meldcode file, on a signal one handles or for a client of one's own organisation. Without a signal nobody
 * outside that organisation knows of it. One open file per signal (constraint).
 */
export const openMeldcodeFile = useCase({
  name: 'signals.open-meldcode-file',
  summary: 'Een meldcodedossier beginnen',
  action: 'add',
  purpose: 'child-safety',
  conceal: true,
  input: OpenMeldcodeFile,
  output: MeldcodeFileOpened,
  subject: ({ signalId }) => (signalId ? `signal/${signalId}` : 'meldcode/new'),
  may: (scene, { signalId }) => (signalId ? mayHandle(scene, signalId) : maySeeOwnFiles(scene)),
  async run(scene, { signalId, client, aboutAdult, acute }) {
    const { tx, municipality, actor, now, touch } = scene
    const organisation = organisationOf(scene)
    const kind = (await findOrganisation(tx, municipality, organisation))?.kind
    if (!kind) throw new Refused({ refused: 'signals/organisation-missing', status: 403 })
    const signal = signalId ? await getSignal(tx, municipality, signalId) : undefined
    if (signal?.household) touch(signal.household)
    if (signal?.state === 'closed') throw new Refused({ refused: 'signals/closed' })
    const opened = await addMeldcodeFile(
      tx,
      {
        municipality,
        organisation,
        organisationKind: kind,
        openedBy: actor.id,
        signal: signalId,
        client,
        aboutAdult,
        acute: acute || (signal?.danger ?? false),
      },
      { by: actor.name, at: now },
    )
    return { ...opened, version: 1 }
  },
})
