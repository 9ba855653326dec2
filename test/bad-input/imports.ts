import { importFrame, smallReport } from '../access/policy-imports.ts'
import type { TestHouse } from '../house.ts'
import { type Ids, made } from './made.ts'

/** A report that was read in, and one that can be saved as it is. */
export async function importsOf(house: TestHouse): Promise<Ids> {
  const anja = await house.as('anja-beleid')
  const read = async (file: string) => made(await anja.post('/programme-imports', { file, content: smallReport })).id
  const readIn = await read('verslag.txt')
  const ready = await read('klaar.txt')
  made(await anja.put(`/programme-imports/${ready}`, 1, importFrame))
  return { import: readIn, readyImport: ready }
}
