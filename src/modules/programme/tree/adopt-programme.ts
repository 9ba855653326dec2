import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Adopted, AdoptProgramme } from '../contract/follow.ts'
import { mayWrite } from '../rights.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { adoptNodes } from '../store/follow.ts'
import { addChanges, type NewChange } from '../store/history.ts'
import { changeProgramme, holdProgramme } from '../store/programmes.ts'

/**
 * The programme was adopted: how every part reads and is planned is kept as the original from now on. What came later is
 * kept when the programme is adopted again; an original is never replaced (S002-002, S002-003).
 */
export const adoptProgramme = useCase({
  name: 'programme.adopt-programme',
  summary: 'Vastleggen dat een programma is vastgesteld',
  action: 'change',
  purpose: 'policy',
  input: AdoptProgramme,
  output: Adopted,
  subject: ({ programmeId }) => `programme/${programmeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: id, version, on, decision }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    await holdProgramme(tx, seen)
    if (on > today)
      throw new Refused({
        refused: 'programme/adopted-in-the-future' satisfies ProgrammeRefusal,
        pointer: '/on',
        status: 422,
      })
    const kept = await adoptNodes(tx, { municipality, id }, { on, at: now, byName: actor.name })
    const stamp = { by: actor.id, at: now }
    const changed = await changeProgramme(tx, seen, { adopted_on: on, adopted_by: decision, ...stamp })
    const changes = kept.map(({ node, periods, ...texts }): NewChange => {
      const after = { original: texts, ...(periods && { baseline: periods }) }
      return { node, kind: 'adopted', why: decision, before: {}, after }
    })
    await addChanges(tx, scene, changes)
    return { id, version: changed, kept: kept.length }
  },
})
