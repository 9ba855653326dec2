import type { TestHouse } from '../house.ts'
import { type Ids, made } from './made.ts'

/** Something in every register of a programme, open, so that a valid request about it succeeds. */
export async function registersOf(house: TestHouse, { programme, item }: Ids): Promise<Ids> {
  const anja = await house.as('anja-beleid')
  const at = `/programmes/${programme}`
  const owner = (await anja.get('/me')).body.worker.id
  const add = async (register: string, more: object) =>
    made(await anja.post(`${at}/${register}`, { title: `Uit ${register}`, ...more })).id
  const due = '2026-06-01'
  const [since, heardOn] = ['2026-02-02', '2026-02-02']
  const advice = await add('advice', { owner, due })
  const idea = await add('ideas', { harvest: 'brainstorm' })
  const councilItem = await add('council-items', { owner, kind: 'question', askedOn: since })
  const decision = await add('decisions', { due, body: 'council', subject: councilItem })
  const standstill = await add('standstills', { node: item, cause: 'illness', since })
  const meeting = await add('meetings', { scope: 'regional', level: 'tactical', importance: 2 })
  const partner = await add('partners', {})
  const commitment = await add('commitments', { due, partner })
  const communication = await add('communication-actions', { node: item, inWeek: '2026-W47' })
  const heard = await add('heard', { node: item, source: 'session', heardOn, shown: true })
  const attended = { on: since, present: ['Anja'] }
  const attendance = made(await anja.post(`${at}/meetings/${meeting}/attendances`, attended)).id
  const offered = await add('advice', { owner, due })
  const sanne = (await (await house.as('sanne-bakker')).get('/me')).body.worker.id
  made(await anja.put(`/programme-entries/${offered}/hand-over`, 1, { owner: sanne }))
  const closed = await add('decisions', { due, body: 'college' })
  const taken = { state: 'taken', on: since, outcome: 'Akkoord' }
  made(await anja.put(`${at}/decisions/${closed}/closing`, 1, taken))
  return {
    adviceEntry: advice,
    ideaEntry: idea,
    councilEntry: councilItem,
    decisionEntry: decision,
    standstillEntry: standstill,
    meetingEntry: meeting,
    partnerEntry: partner,
    commitmentEntry: commitment,
    communicationEntry: communication,
    heardEntry: heard,
    offeredEntry: offered,
    closedEntry: closed,
    attendance,
    policyOfficer: owner,
    receiver: sanne,
  }
}
