import { newId } from '../../platform/ids.ts'
import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { holdOpen } from './change.ts'
import { Made } from './contract/fields.ts'
import { WriteEntry } from './contract/timeline.ts'
import { mayDo } from './may-open.ts'
import { writeEntry as write } from './rules/timeline.ts'
import { addEvent } from './store/timeline.ts'

/** Takes down a contact, a visit, an agreement or a note on the timeline (D10). */
export const writeEntry = useCase({
  name: 'dossiers.write-entry',
  summary: 'Een gebeurtenis op de tijdlijn zetten',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: WriteEntry,
  output: Made,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'write' }),
  async run(scene, { dossierId, kind, text, way, withWhom, happenedAt }) {
    const { tx, actor, now, municipality } = scene
    const { stamp } = await holdOpen(scene, dossierId)
    const happened = happenedAt === undefined ? now : new Date(happenedAt)
    const id = newId(now)
    const entry = orRefuse(write({ id, kind, happenedAt: happened, recordedAt: now, by: actor.id, text }))
    const facts = { ...(way && { way }), ...(withWhom && { with: withWhom }) }
    await addEvent(tx, { id, municipality, dossier: dossierId, kind, facts, text, happenedAt: entry.happenedAt }, stamp)
    return { id, version: 1 }
  },
})
