import type { Scene } from '../../../platform/use-case.ts'
import type { Answer, Said } from '../rules/registers/entry.ts'
import type { Register } from '../rules/registers/registers.ts'
import { findEntry } from '../store/registers/entries.ts'
import type { About } from './write.ts'

type Ask = About & { field: string; registers: readonly Register[] }

/** Refuses an entry that points to one of another register or programme than it can be about; as it pointed, it may go on. */
export async function pointsTo(
  { tx, municipality }: Pick<Scene, 'tx' | 'municipality'>,
  said: Said,
  { programme, was, field, registers }: Ask,
): Promise<Answer<Said>> {
  const id = said.details[field]
  if (typeof id !== 'string' || id === was[field]) return said
  const other = await findEntry(tx, { municipality, id })
  if (other?.programme === programme && registers.includes(other.register)) return said
  return { refused: 'programme/entry-elsewhere', pointer: `/${field}`, status: 422 }
}
