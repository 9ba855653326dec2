import type { TestHouse } from '../house.ts'
import { type Ids, made } from './made.ts'

/** A programme with something of every kind in it. */
export async function programmeOf(house: TestHouse): Promise<Ids> {
  const anja = await house.as('anja-beleid')
  const days = { since: '2025-01-01', until: '2027-12-31', public: true }
  const programme = made(await anja.post('/programmes', { name: 'Uitvoeringsplan van de toets', ...days })).id
  const add = async (kind: string, parent: string | null) =>
    made(await anja.post(`/programmes/${programme}/nodes`, { parent, kind, name: `Een ${kind}` })).id
  const actionLine = await add('action-line', null)
  const otherLine = await add('action-line', null)
  const item = await add('item', actionLine)
  const endedLine = await add('action-line', null)
  const struckItem = await add('item', actionLine)
  const mergedItem = await add('item', actionLine)
  const next = { name: 'Volgend plan van de toets', since: '2028-01-01', until: null, public: false }
  const nextProgramme = made(await anja.post('/programmes', next)).id
  const asking = { name: 'Voorjaar van de toets', on: '2026-03-01', askedFrom: '2026-03-01', due: '2026-03-31' }
  const moment = made(await anja.post(`/programmes/${programme}/moments`, asking)).id
  const law = { kind: 'law', title: 'Leerplichtwet' }
  const at = (path: string, body: object) => anja.post(`/programme-nodes/${item}/${path}`, body)
  const [link, droppedLink] = [made(await at('links', law)).id, made(await at('links', law)).id]
  const look = { sort: 'evaluation', on: '2026-02-01' }
  const [evaluation, heldEvaluation] = [made(await at('evaluations', look)).id, made(await at('evaluations', look)).id]
  const more = { link, droppedLink, evaluation, heldEvaluation }
  const leaving = { endedLine, struckItem }
  return { ...more, ...leaving, programme, moment, nextProgramme, actionLine, otherLine, item, mergedItem }
}
