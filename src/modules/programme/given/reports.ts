import { type givenProgrammeInUse, idIn } from '../given.ts'
import { blocksFor } from '../rules/report/report.ts'

type InUse = Pick<Awaited<ReturnType<typeof givenProgrammeInUse>>, 'anja' | 'programme' | 'line' | 'item' | 'moment'>

/** What there is to tell of a programme besides its parts: money, savings, a subsidy, risks, figures, and what people said. */
export async function givenMuchToTell({ anja, programme, line, item }: InUse): Promise<void> {
  const at = `/programmes/${programme}`
  const keep = async (what: string, body: object) => idIn(await anja.post(`${at}/${what}`, body))
  const budget = await keep('budget-lines', {
    ...{ effort: 'Training voor ouders', nature: 'structural', from: 2026, stated: 802_000, node: item },
  })
  const paid = { year: 2026, kind: 'spent', cents: 200_000, on: '2026-02-01', what: 'Eerste factuur' }
  idIn(await anja.post(`/budget-lines/${budget}/bookings`, paid))
  await keep('savings', {
    ...{ what: 'Groep in plaats van losse hulp', track: 'Ouders', from: 2026, until: null, node: item },
    expected: { low: 500_000, high: 900_000 },
    reasoning: 'Acht kinderen in een groep kosten minder dan acht keer hulp apart.',
    assumptions: ['De helft had anders losse hulp gekregen.'],
  })
  const scheme = await keep('subsidy-schemes', {
    ...{ name: 'Jeugd samen', direction: 'given', from: '2026-01-01', until: '2026-12-31', ceiling: 2_000_000 },
    ...{ basis: 'Subsidieregeling jeugd 2026', node: item },
  })
  const asked = { applicant: 'Stichting Speelveld', purpose: 'Sportmiddagen', asked: 750_000, receivedOn: '2026-01-15' }
  idIn(await anja.post(`/subsidy-schemes/${scheme}/applications`, asked))
  for (const [text, chance, effect] of [
    ['Er zijn te weinig trainers', 'large', 'large'],
    ['Ouders weten niet dat de training er is', 'medium', 'medium'],
    ['De zaal is bezet', 'small', 'small'],
  ])
    await keep('risks', { text, chance, effect, node: item, measures: [{ text: `Wij letten op: ${text}` }] })
  const means = {
    definition: 'Ouders die alle keren kwamen',
    unit: 'ouders',
    source: 'Lijst van de trainer',
    wish: 'up',
  }
  const indicator = await keep('indicators', { name: 'Ouders die meedoen', node: item, ...means })
  idIn(await anja.post(`/indicators/${indicator}/measurements`, { on: '2026-01-15', value: 14, source: 'Lijst' }))
  await keep('communication-actions', {
    ...{ title: 'Bericht in de krant', node: item, doers: ['Communicatie'], inWeek: '2026-W15', channels: [] },
  })
  const said = { fromWhom: 'Ouders van een basisschool', source: 'session', heardOn: '2026-01-20', node: line }
  const heard = await keep('heard', { title: 'Wij willen één vast gezicht op school', shown: true, ...said })
  const answer = { state: 'done', on: '2026-02-20', outcome: 'Elke school heeft nu één contactpersoon.' }
  idIn(await anja.put(`${at}/heard/${heard}/closing`, 1, answer))
}

/** Reports of a programme that everybody may read: in preparation, published for the council and for everybody, and withdrawn. */
export async function givenReports({ anja, programme, moment }: InUse) {
  const at = `/programmes/${programme}`
  const { version, name, since, until, note } = (await anja.get(at)).body
  idIn(await anja.put(at, version, { name, since, until, note, public: true }))
  const draft = async (title: string, audience: 'council' | 'public') => {
    const choice = { title, audience, from: '2026-01-01', until: '2026-03-31', moments: [moment] }
    const introductions = [{ chapter: 'overview', text: 'Zo staat het er begin 2026 voor.' }]
    return idIn(await anja.post(`${at}/reports`, { ...choice, blocks: blocksFor(audience), introductions }))
  }
  const publish = async (id: string) => {
    const answer = await anja.put(`/programme-reports/${id}/publication`, 1)
    idIn(answer)
    return answer.body.published as string
  }
  const withdrawn = await publish(await draft('Eerste voortgang', 'public'))
  idIn(await anja.post(`/published-reports/${withdrawn}/withdrawals`, { reason: 'Er stond een fout getal in.' }))
  const publicReport = await publish(await draft('Voortgang voor iedereen', 'public'))
  const published = await publish(await draft('Voortgang voor de raad', 'council'))
  const report = await draft('Voortgang zomer', 'council')
  return { report, publishedReport: published, publicReport, withdrawnReport: withdrawn }
}
