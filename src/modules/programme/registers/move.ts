import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { MoveEntry } from '../contract/registers-fields.ts'
import { mayWrite } from '../rights.ts'
import { move } from '../rules/registers/entry.ts'
import { actOn } from './act.ts'

/** Puts an open entry under another part, or takes it along to the next programme; its history goes with it. */
export const moveEntry = useCase({
  name: 'programme.move-entry',
  summary: 'Iets onder een ander onderdeel zetten, of meenemen naar een volgend programma',
  action: 'change',
  purpose: 'policy',
  input: MoveEntry,
  output: Saved,
  subject: ({ entryId }) => `programme-entry/${entryId}`,
  may: ({ actor }) => mayWrite(actor),
  run: async (scene, { programme, node, why, ...ask }) =>
    (await actOn(scene, { ask, deed: 'moved', why }, (entry) => move(entry, { programme, node }))).saved,
})
