import { useCase } from '../../platform/use-case.ts'
import { ShowTimeline, TimelineAnswer } from './contract/timeline.ts'
import { mayDo } from './may-open.ts'
import { timelineOf, writtenKinds } from './rules/timeline.ts'
import { getDossier } from './store/dossier.ts'
import { type KeptEntry, loadTimeline } from './store/timeline.ts'

/** What happened in a dossier, newest first, each entry in its last wording with the former ones behind it (D10). */
export const showTimeline = useCase({
  name: 'dossiers.show-timeline',
  summary: 'De tijdlijn van een dossier',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ShowTimeline,
  output: TimelineAnswer,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'read' }),
  async run({ tx, municipality, touch }, { dossierId, kind }) {
    touch((await getDossier(tx, municipality, dossierId)).household)
    const entries = await loadTimeline(tx, municipality, dossierId)
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    const shown = timelineOf(entries, kind && [kind])
    return {
      entries: shown.flatMap(({ id, former }) => {
        const entry = byId.get(id)
        if (!entry) return []
        return [
          {
            ...wording(entry),
            id,
            kind: entry.kind,
            event: entry.event,
            facts: entry.facts,
            correctable: writtenKinds.some((written) => written === entry.kind),
            correctedBecause: entry.corrects?.why ?? '',
            former: former.flatMap((one) => byId.get(one.id) ?? []).map(wording),
          },
        ]
      }),
    }
  },
})

function wording({ text, happenedAt, recordedAt, byName }: KeptEntry) {
  return { text, byName, happenedAt: happenedAt.toISOString(), recordedAt: recordedAt.toISOString() }
}
