import type { Visitor } from '../../../../test/house.ts'
import { idIn } from '../given.ts'

type Place = { programme: string; item: string; owner: string; other: string }

/** Something in every register of a programme, as it is half way: open, late, asked to take over, answered. */
export async function givenRegistersInUse(anja: Visitor, { programme, item, owner, other }: Place) {
  const at = `/programmes/${programme}`
  const add = async (register: string, body: object) => idIn(await anja.post(`${at}/${register}`, body))
  const put = async (path: string, version: number, body: object) => idIn(await anja.put(path, version, body))
  const advice = await add('advice', {
    ...{ title: 'Leg vast wie oog houdt op wachtende kinderen', owner, due: '2026-05-01', node: item },
    ...{ givenBy: 'Inspecties', givenOn: '2025-11-03', about: 'Een kind dat wacht, heeft een vast gezicht.' },
  })
  await put(`${at}/advice/${advice}/realisation`, 1, {
    percent: 50,
    proof: 'Werkafspraak ligt klaar',
    on: '2026-02-20',
  })
  await put(`/programme-entries/${advice}/hand-over`, 2, { owner: other, why: 'Zij doet de wachtlijst' })
  await add('advice', { title: 'Meet hoe lang ouders wachten', owner: other, due: '2026-02-01', givenBy: 'Rekenkamer' })
  const idea = await givenIdeas(anja, { programme, item })
  await add('ideas', { title: 'Buurtsportcoach bij het team', harvest: 'resident' })
  const question = await add('council-items', {
    ...{ title: 'Hoeveel kinderen wachten op hulp?', kind: 'question', askedBy: 'Raadsfractie', owner },
    askedOn: '2026-02-16',
  })
  await add('decisions', { title: 'Antwoord vaststellen', body: 'college', due: '2026-03-10', subject: question })
  const council = { title: 'Jeugdprogramma bespreken', body: 'council', due: '2026-04-21' }
  const decision = await add('decisions', { ...council, subject: question })
  const standstill = await add('standstills', {
    ...{ title: 'Spreekuur ligt stil', node: item, cause: 'vacancy', since: '2026-02-02', hours: 36 },
  })
  const meeting = await add('meetings', {
    ...{ title: 'Regionaal overleg jeugdhulp', scope: 'regional', level: 'tactical', importance: 3 },
    ...{ wished: 'Eén lijn over de wachttijden', hoursPerYear: 60, attends: ['Anja', 'Sanne'] },
  })
  await add('meetings', {
    ...{ title: 'Werkgroep preventie', scope: 'local', level: 'operational', importance: 1, hoursPerYear: 24 },
  })
  const met = { on: '2026-02-12', present: ['Anja'], absent: ['Sanne'], note: 'Afspraken over cijfers' }
  await anja.post(`${at}/meetings/${meeting}/attendances`, met)
  const partner = await add('partners', { title: 'Basisschool De Linde', contact: 'De directeur', nodes: [item] })
  const commitment = { title: 'Een vaste contactpersoon noemen', partner, due: '2026-04-01', signedOn: '2026-01-15' }
  await add('commitments', commitment)
  await add('communication-actions', {
    ...{ title: 'Ouders vertellen over het spreekuur', node: item, doers: ['Communicatie'], inWeek: '2026-W12' },
    channels: ['website', 'newsletter'],
  })
  const heard = await add('heard', {
    ...{ title: 'Wij weten niet bij wie wij moeten zijn', node: item, fromWhom: 'Ouders van twee scholen' },
    ...{ source: 'session', heardOn: '2026-01-20', shown: true },
  })
  await put(`${at}/heard/${heard}/closing`, 1, {
    state: 'done',
    on: '2026-02-18',
    outcome: 'Elke school heeft een gezicht',
  })
  const heardToo = {
    title: 'De brieven zijn te moeilijk',
    node: item,
    source: 'panel',
    heardOn: '2026-02-10',
    shown: false,
  }
  await add('heard', heardToo)
  return {
    ...{ adviceEntry: advice, ideaEntry: idea, questionEntry: question, decisionEntry: decision },
    ...{ standstillEntry: standstill, meetingEntry: meeting, partnerEntry: partner, heardEntry: heard },
  }
}

/** Three ideas of one session, each with its yield, effort and votes; the id of the first. */
async function givenIdeas(anja: Visitor, { programme, item }: Pick<Place, 'programme' | 'item'>): Promise<string> {
  const at = `/programmes/${programme}/ideas`
  const session = 'Werksessie januari'
  const ideas = [
    ['Spreekuur op elke school', 3, 1, 14],
    ['Eén aanmeldpunt', 3, 3, 9],
    ['Folder voor ouders', 1, 1, 4],
  ] as const
  const made: string[] = []
  for (const [title, impact, effort, votes] of ideas) {
    const idea = idIn(await anja.post(at, { title, harvest: 'brainstorm', session, node: item }))
    idIn(await anja.put(`${at}/${idea}/priority`, 1, { impact, effort, votes, votedIn: session }))
    made.push(idea)
  }
  return made[0] ?? ''
}
