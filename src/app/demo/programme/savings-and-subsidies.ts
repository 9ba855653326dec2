import type { Days } from './days.ts'
import { KEEPER } from './items.ts'
import type { Scene, Script } from './script.ts'

const cents = (euros: number) => euros * 100
const SCHEME = 'Subsidieregeling gewoon opgroeien'

/** What is expected to be saved with the reasoning, and two schemes: one we give from and one we receive from. */
export function savingsAndSubsidies(d: Days): Scene[] {
  return [
    { day: d.on(-2, '02-05'), clock: '10:00', play: (script) => expect(script, d) },
    {
      day: d.on(-1, '01-20'),
      clock: '11:00',
      play: (script) =>
        script.act(KEEPER, 'POST /savings/:savingId/results', {
          savingId: script.id('saving'),
          year: d.year(-2),
          cents: cents(7_500),
          how: 'Consulenten schreven van 67 kinderen op welke hulp anders was gegeven. Bij 29 was dat hulp per kind van gemiddeld € 1.650; vijf groepen en de tijd van drie trainers gingen daaraf.',
        }),
    },
    { day: d.on(-2, '02-20'), clock: '10:00', play: (script) => openScheme(script, d) },
    ...applications(d),
    { day: d.ago(75), clock: '09:40', play: (script) => receive(script, d) },
  ]
}

const expect = (script: Script, d: Days) =>
  script.make(KEEPER, 'saving', {
    operation: 'POST /programmes/:programmeId/savings',
    input: {
      programmeId: script.id('programme'),
      node: script.id('Groepen voor kinderen'),
      what: 'Een groep in plaats van hulp per kind',
      track: 'Anders kijken naar voorkomen',
      from: d.year(-2),
      reckoning: {
        cost: cents(5_000),
        places: 8,
        groups: 6,
        otherwise: 50,
        apart: { low: cents(1_500), high: cents(2_000) },
      },
      reasoning:
        'Een groep van acht kinderen kost € 5.000, dus € 625 per kind. Hulp per kind, zoals psychomotorische therapie, kost € 1.500 tot € 2.000. Niet elk kind in de groep had anders die hulp gekregen. Daarom rekenen wij met de helft.',
      assumptions: [
        'De groepen zitten vol: acht kinderen per groep.',
        'De helft van de kinderen had anders hulp per kind gekregen.',
        'Na de groep is er geen hulp per kind meer nodig.',
      ],
    },
  })

const openScheme = (script: Script, d: Days) =>
  script.make(KEEPER, SCHEME, {
    operation: 'POST /programmes/:programmeId/subsidy-schemes',
    input: {
      programmeId: script.id('programme'),
      node: script.id('Hulp dichtbij, zonder verwijzing'),
      name: SCHEME,
      direction: 'given',
      from: d.on(-2, '03-01'),
      until: d.on(1, '12-31'),
      ceiling: cents(40_000),
      basis: `Collegebesluit van 20 februari ${d.year(-2)}`,
    },
  })

function applications(d: Days): Scene[] {
  const ask = (script: Script, name: string, facts: { partner: string; purpose: string; euros: number; on: string }) =>
    script.make(KEEPER, name, {
      operation: 'POST /subsidy-schemes/:schemeId/applications',
      input: {
        schemeId: script.id(SCHEME),
        applicant: facts.partner,
        organisation: script.partner(facts.partner),
        purpose: facts.purpose,
        asked: cents(facts.euros),
        receivedOn: facts.on,
        decideBy: d.after(facts.on, 56),
      },
    })
  const step = (script: Script, name: string, [part, facts]: readonly [string, object]) =>
    script.change(KEEPER, name, {
      operation: `PUT /subsidy-applications/:applicationId/${part}`,
      input: { applicationId: script.id(name), ...facts },
    })
  return [
    {
      day: d.on(-2, '03-12'),
      clock: '10:00',
      play: (script) =>
        ask(script, 'subsidy families', {
          partner: 'Buurtgezinnen Zuidoost',
          purpose: 'Twee avonden per jaar waarop steungezinnen elkaar spreken, en een cursus voor nieuwe gezinnen.',
          euros: 12_000,
          on: d.on(-2, '03-12'),
        }),
    },
    {
      day: d.on(-2, '04-16'),
      clock: '10:00',
      play: (script) =>
        step(script, 'subsidy families', [
          'decision',
          {
            granted: cents(10_000),
            on: d.on(-2, '04-16'),
            conditions: 'Minstens één avond in een van de dorpen.',
            accountBy: d.on(-1, '04-01'),
          },
        ]),
    },
    {
      day: d.ago(230),
      clock: '10:00',
      async play(script) {
        const text = 'Vier avonden, waarvan één in Sleen. Elf nieuwe gezinnen volgden de cursus.'
        await step(script, 'subsidy families', ['account', { on: d.ago(232), spent: cents(9_400), text }])
        await step(script, 'subsidy families', ['settlement', { on: d.ago(230), cents: cents(9_400) }])
      },
    },
    {
      day: d.ago(49),
      clock: '10:00',
      play: (script) =>
        ask(script, 'subsidy sport', {
          partner: 'Sport- en cultuurcoaches',
          purpose: 'Een vrije inloop op woensdagmiddag in drie dorpen, voor kinderen die nergens lid van zijn.',
          euros: 8_000,
          on: d.ago(50),
        }),
    },
  ]
}

async function receive(script: Script, d: Days): Promise<void> {
  const name = 'Rijksbijdrage brugfunctionaris'
  await script.make(KEEPER, name, {
    operation: 'POST /programmes/:programmeId/subsidy-schemes',
    input: {
      programmeId: script.id('programme'),
      node: script.id('Eén agenda met scholen en opvang'),
      name,
      direction: 'received',
      from: d.ago(120),
      until: d.ahead(300),
      basis: 'Regeling van het Rijk voor schoolbesturen en gemeenten',
    },
  })
  await script.make(KEEPER, 'subsidy bridge', {
    operation: 'POST /subsidy-schemes/:schemeId/applications',
    input: {
      schemeId: script.id(name),
      applicant: 'Scholengroep Zandstroom',
      organisation: script.partner('Scholengroep Zandstroom'),
      purpose: 'Een brugfunctionaris op twee scholen, die doet wat de kansencoach deed.',
      asked: cents(52_000),
      receivedOn: d.ago(75),
      decideBy: d.ahead(20),
    },
  })
}
