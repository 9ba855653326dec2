import { randomUUID } from 'node:crypto'
import type { TestHouse } from '../../../../test/house.ts'
import { blocksOf, reportText } from '../../../../test/programme-report.ts'
import { idIn } from '../given.ts'

/** A report with something odd in it: an unknown status, a missing block, and lines that belong nowhere. */
function oddReport(): string {
  const [first = '', ...rest] = reportText({
    'Actielijn 1: Meedoen': [
      { name: 'Sporten in de buurt', blocks: blocksOf({ status: ['Op stoom'] }) },
      { name: 'Lezen op school', blocks: blocksOf({ status: ['Nog niet gestart'] }).slice(1) },
    ],
    'Actielijn 2: Steun': [{ name: 'Spreekuur voor ouders', blocks: blocksOf({ status: ['In uitvoering'] }) }],
  }).split('\n')
  return [first, 'Vastgesteld door de stuurgroep', ...rest].join('\n')
}

/** Reports that were read in: one that is still open, one that was saved, and one that was thrown away. */
export async function givenImports(house: TestHouse) {
  const anja = await house.as('anja-beleid')
  const read = async (file: string, text: string) =>
    idIn(await anja.post('/programme-imports', { file, content: Buffer.from(text).toString('base64') }))
  const readIn = await read('voortgang-2024.txt', oddReport())
  const plain = reportText({ 'Actielijn 1: Meedoen': [{ name: 'Sporten', blocks: blocksOf() }] })
  const savedImport = await read('voortgang-2023.txt', plain)
  idIn(
    await anja.put(`/programme-imports/${savedImport}`, 1, {
      into: { programme: null, name: `Ingelezen plan ${randomUUID().slice(0, 4)}`, since: '2022-01-01', until: null },
      actionLines: [{ number: '1', name: 'Meedoen', dropped: false }],
      moments: [
        { name: 'Voorjaar 2023', on: '2023-05-01' },
        { name: 'Zomer 2024', on: '2024-08-01' },
      ],
    }),
  )
  idIn(await anja.put(`/programme-imports/${savedImport}/saving`, 2))
  const droppedImport = await read('verkeerd.txt', `${plain}\n`)
  idIn(await anja.del(`/programme-imports/${droppedImport}`, 1))
  return { readIn, savedImport, droppedImport }
}
