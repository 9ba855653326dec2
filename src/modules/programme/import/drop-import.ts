import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { DropImport } from '../contract/imports.ts'
import { mayWrite } from '../rights.ts'
import { closeAsDropped, holdImport } from '../store/imports.ts'

/** Nobody wants what was read: it goes at once. Who read which file when is kept. */
export const dropImport = useCase({
  name: 'programme.drop-import',
  summary: 'Een ingelezen verslag weggooien',
  action: 'delete',
  purpose: 'policy',
  input: DropImport,
  output: Saved,
  subject: ({ importId }) => `programme-import/${importId}`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, { importId: id, version }) {
    const seen = { municipality, id, version }
    await holdImport(tx, seen)
    return { id, version: await closeAsDropped(tx, seen, { by: actor.id, at: now }) }
  },
})
