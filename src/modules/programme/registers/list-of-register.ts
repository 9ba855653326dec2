import type { Scene } from '../../../platform/use-case.ts'
import type { ListOfRegister } from '../contract/registers-entry.ts'
import type { Register } from '../rules/registers/registers.ts'
import { vocabularyOn } from '../vocabulary.ts'
import { communicationChannels, realisationDegrees, standstillCauses } from './register-settings.ts'

/** The dated list from which a register takes codes, with every code that ever stood on it. */
export async function listOfRegister(
  { tx, municipality, today: day }: Pick<Scene, 'tx' | 'municipality' | 'today'>,
  register: Register,
): Promise<ListOfRegister> {
  const on = { municipality, day }
  if (register === 'advice') return (await vocabularyOn(tx, realisationDegrees, on)).all
  if (register === 'standstill') return (await vocabularyOn(tx, standstillCauses, on)).all
  if (register === 'communication') return (await vocabularyOn(tx, communicationChannels, on)).all
  return []
}
