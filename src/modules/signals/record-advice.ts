import { Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { findOpenDossierOf, shareFrom } from '../dossiers/public.ts'
import { listWorkers } from '../organisations/public.ts'
import { MeldcodeChanged, RecordAdvice } from './contract/meldcode.ts'
import { loadMeldcodeFile, type MeldcodeWork, maySeeFile, orSay } from './load-meldcode-file.ts'
import { ADVISERS, type AdviceSharing, decideAdvice } from './rules/advice.ts'
import { changeMeldcodeFile } from './store/meldcode-file.ts'
import { addAdvice } from './store/meldcode-records.ts'
import { getSignal } from './store/signals.ts'
import { nl } from './words/nl.ts'

/** Records advice that was asked, with or without telling whom it is about. Advice is never a report (N-MC-07). */
export const recordAdvice = useCase({
  name: 'signals.record-advice',
  summary: 'Advies vastleggen dat is gevraagd',
  action: 'add',
  purpose: 'child-safety',
  conceal: true,
  input: RecordAdvice,
  output: MeldcodeChanged,
  subject: ({ fileId }) => `meldcode/${fileId}`,
  may: (scene, { fileId }) => maySeeFile(scene, fileId),
  async run(scene, { fileId, ...ask }) {
    const { tx, municipality, actor, now, today } = scene
    const work = await loadMeldcodeFile(scene, fileId, 'lock')
    const { file, advice: before } = work
    if (file.closedAt) throw new Refused({ refused: 'signals/file-closed' })
    const advice = orSay(scene, decideAdvice(ADVISERS, { ...ask, by: actor, at: now, on: today, municipality }))
    if (ask.adviserId && !(await listWorkers(tx, { municipality, today })).some(({ id }) => id === ask.adviserId))
      throw new Refused({ refused: 'organisations/unknown-worker', status: 422, pointer: '/adviserId' })
    // What is said of sharing when nothing was shared would be lost without a word.
    if (ask.sharing && !advice.sharing) throw notHere('/sharing')
    const share = advice.sharing ? await writeLedger(scene, work, { ...ask.sharing, ...advice.sharing }) : undefined
    const id = await addAdvice(
      tx,
      { municipality, file: fileId, nth: before.length + 1, adviserId: ask.adviserId, share },
      advice,
    )
    const version = await changeMeldcodeFile(tx, { municipality, id: fileId }, { change: {}, by: actor.name, at: now })
    return { id, version }
  },
})

const notHere = (pointer: string) => new Refused({ refused: 'signals/not-with-this-step', status: 422, pointer })

/** A family with a dossier has one ledger of what was told to whom; this is a line in it (N-SHR-01). */
async function writeLedger(
  scene: Scene,
  { row }: MeldcodeWork,
  { about, to, ...sharing }: AdviceSharing & { about?: string | undefined; to?: string | undefined },
): Promise<string | undefined> {
  const { tx, municipality } = scene
  const signal = row.signal === null ? undefined : await getSignal(tx, municipality, row.signal)
  const dossier = signal?.household ? await findOpenDossierOf(tx, municipality, signal.household) : undefined
  if (!dossier && (about || to)) throw notHere(about ? '/sharing/about' : '/sharing/to')
  if (!dossier) return undefined
  if (!about || !to)
    throw new Refused({
      refused: 'signals/advice-to-whom',
      status: 422,
      pointer: about ? '/sharing/to' : '/sharing/about',
    })
  const act = {
    dossierId: dossier.id,
    about,
    to,
    ...sharing,
    data: ['family-situation' as const, 'safety' as const],
    items: [],
    consentPurpose: 'share' as const,
    purpose: nl.meldcode.adviceAsked,
  }
  return (await shareFrom(scene, act)).id
}
