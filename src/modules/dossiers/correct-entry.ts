import { newId } from '../../platform/ids.ts'
import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { holdOpen } from './change.ts'
import { Made } from './contract/fields.ts'
import { CorrectEntry } from './contract/timeline.ts'
import { mayDo } from './may-open.ts'
import { correctEntry as correct } from './rules/timeline.ts'
import { addEvent, loadTimeline } from './store/timeline.ts'

/** Puts a better text beside the former one, which stays readable behind it. Nothing is ever written over (D10). */
export const correctEntry = useCase({
  name: 'dossiers.correct-entry',
  summary: 'Een tekst op de tijdlijn verbeteren',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: CorrectEntry,
  output: Made,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'write' }),
  async run(scene, { dossierId, entryId, text, happenedAt, why }) {
    const { tx, actor, now, municipality } = scene
    const { stamp } = await holdOpen(scene, dossierId)
    const entries = await loadTimeline(tx, municipality, dossierId)
    const next = orRefuse(
      correct(entries, {
        id: newId(now),
        corrects: entryId,
        text,
        why,
        by: actor.id,
        at: now,
        ...(happenedAt && { happenedAt: new Date(happenedAt) }),
      }),
    )
    const facts = entries.find(({ id }) => id === entryId)?.facts ?? {}
    await addEvent(
      tx,
      {
        id: next.id,
        municipality,
        dossier: dossierId,
        kind: next.kind,
        facts,
        text,
        happenedAt: next.happenedAt,
        corrects: { entry: entryId, why },
      },
      stamp,
    )
    return { id: next.id, version: 1 }
  },
})
