import { type Scene, useCase } from '../../../platform/use-case.ts'
import { ListEntries } from '../contract/registers-fields.ts'
import { heard as contract, HeardList, SaidAndDone, ShowSaidAndDone } from '../contract/registers-people.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { refuseLater } from '../rules/registers/entry.ts'
import { isForEverybody, sumOfHeard, withPaths } from '../rules/registers/heard.ts'
import { treeOf } from '../store/nodes.ts'
import { findProgramme } from '../store/programmes.ts'
import { pointsTo } from './points-to.ts'
import { narrowed, type OfProgramme, rowsOf } from './rows.ts'
import { writingOf } from './write.ts'

const register = 'heard'

/** What people said about a part of the programme, and what was done with it or why not (S002-217, K07). */
export const heard = writingOf({
  register,
  name: 'heard',
  words: {
    add: 'Vastleggen wat mensen hebben gezegd over een onderdeel',
    change: 'Aanpassen wat er is vastgelegd van wat mensen zeiden',
    close: 'Vastleggen wat ermee is gedaan, of waarom niet',
  },
  contract,
  async prepare(scene, said, about) {
    const refusal = refuseLater(String(said.details.heardOn), scene.today, '/heardOn')
    return refusal ?? pointsTo(scene, said, { ...about, field: 'question', registers: ['council-item'] })
  },
})

const Found = contract.Row.omit({ forEverybody: true })

/** What was heard in a programme as its list shows it. */
export const heardRows = async (scene: Scene, ask: OfProgramme) =>
  (await rowsOf(scene, register, ask)).map((row) => {
    const found = { ...row, ...Found.parse({ ...row, question: row.beside }) }
    return { ...found, forEverybody: isForEverybody(found) }
  })

export const listHeard = useCase({
  name: 'programme.list-heard',
  summary: 'Wat mensen zeiden en wat ermee is gedaan',
  action: 'list',
  purpose: 'policy',
  input: ListEntries,
  output: HeardList,
  subject: ({ programmeId }) => `programme/${programmeId}/${register}`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, ask) {
    const rows = await heardRows(scene, ask)
    return HeardList.parse({
      entries: narrowed(rows, ask),
      sum: sumOfHeard(rows),
      mayChange: mayWrite(scene.actor) !== false,
    })
  },
})

/** You said, we did: what everybody may read of a programme that everybody may read; staff reads it of any. */
export const showSaidAndDone = useCase({
  name: 'programme.show-said-and-done',
  summary: 'U zei, wij deden: per onderdeel wat mensen zeiden en wat ermee is gedaan',
  action: 'read',
  purpose: 'public-information',
  conceal: true,
  input: ShowSaidAndDone,
  output: SaidAndDone,
  subject: ({ programmeId }) => `programme/${programmeId}/said-and-done`,
  facts: ({ tx, municipality }, { programmeId }) => findProgramme(tx, { municipality, id: programmeId }),
  may: ({ actor }, _input, programme) => (programme?.public ? 'public' : mayRead(actor)),
  async run(scene, { programmeId }, programme) {
    const answered = (await heardRows(scene, { programmeId }))
      .filter(isForEverybody)
      .toSorted((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? 1 : -1))
      .map((row) => ({ ...row, done: row.state === 'done', answeredOn: row.closedOn ?? '' }))
    const tree = await treeOf(scene.tx, { municipality: scene.municipality, id: programmeId })
    const lines = withPaths(tree)
      .map(({ node, path }) => ({ node, path, said: answered.filter((row) => row.node?.id === node.id) }))
      .filter(({ said }) => said.length > 0)
    return SaidAndDone.parse({ programme: { id: programmeId, name: programme?.name ?? '' }, lines })
  },
})
