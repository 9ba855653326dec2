import type { Actor } from '../../../platform/actor.ts'
import { orRefuse, Refused } from '../../../platform/refusal.ts'
import type { Grant, Scene } from '../../../platform/use-case.ts'
import { mayWrite } from '../rights.ts'
import type { Answer, Entry } from '../rules/registers/entry.ts'
import type { RegistersRefusal } from '../rules/registers/refusals.ts'
import type { Register } from '../rules/registers/registers.ts'
import { type DoneTo, holdEntry, saveEntry } from '../store/registers/entries.ts'

/** Who writes the programme, or answers for this entry. */
export function mayAct(actor: Actor, entry: Pick<Entry, 'owner'> | undefined): Grant {
  return mayWrite(actor) || (actor.kind === 'worker' && entry?.owner === actor.id && 'relation/owner')
}

type Ask = { entryId: string; version: number; programmeId?: string; register?: Register }
export type Done = { saved: { id: string; version: number }; before: Entry; after: Entry }

/**
 * The one way to do something to an entry: hold it as the asker saw it, let the rule say what becomes of it, keep that, and
 * write down what changed. Refuses (404) an entry of another register or programme than was asked.
 */
export async function actOn(
  scene: Scene,
  { ask, deed, why }: DoneTo & { ask: Ask },
  rule: (entry: Entry) => Answer<Entry> | Promise<Answer<Entry>>,
): Promise<Done> {
  const { tx, municipality, actor, now } = scene
  const { entryId: id, version, programmeId, register } = ask
  const before = await holdEntry(tx, { municipality, id, version })
  const asked =
    before.register === (register ?? before.register) && before.programme === (programmeId ?? before.programme)
  if (!asked) throw unknownEntry()
  const after = orRefuse(await rule(before))
  const writer = { municipality, actor, now, version }
  return { saved: { id, version: await saveEntry(tx, writer, { before, after, deed, why }) }, before, after }
}

export const unknownEntry = () =>
  new Refused({ refused: 'programme/entry-unknown' satisfies RegistersRefusal, status: 404 })
