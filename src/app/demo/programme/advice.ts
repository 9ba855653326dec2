import type { Days } from './days.ts'
import { closed, type Entry, scenesOfEntries } from './entries.ts'
import type { Scene } from './script.ts'

type Advice = {
  title: string
  about: string
  node: string
  owner: string
  due: string
  reported?: readonly [day: string, degree: string, proof: string][]
}

const INSPECTORATES = 'Gezamenlijke inspecties'

/** What was recommended after a visit, in our own words, each with who does it before when. */
function recommended(d: Days): Advice[] {
  return [
    {
      title: 'Laat wie een zorg meldt altijd weten wat ermee gebeurt',
      about: 'Scholen en huisartsen hoorden vaak niets terug. Daardoor melden zij een volgende keer minder snel.',
      node: 'Een sterker voorveld',
      owner: 'ria-timmer',
      due: d.ago(90),
      reported: [
        [d.ago(300), 'half', 'De helft van de melders hoort binnen twee weken iets; telling over een kwartaal.'],
        [d.ago(110), 'realised', 'Elke melder krijgt bericht; gecontroleerd bij alle 64 signalen van een kwartaal.'],
      ],
    },
    {
      title: 'Geef elk gezin met meer hulpverleners één regisseur',
      about: 'In een deel van de gezinnen wist niemand wie knopen doorhakt.',
      node: 'Thuis veilig',
      owner: 'karin-de-wit',
      due: d.ahead(70),
      reported: [[d.ago(60), 'largely', 'In 41 van de 52 gezinnen staat de regisseur in het plan.']],
    },
    {
      title: 'Maak van wachten geen gat',
      about: 'Kinderen die op hulp wachten, hadden niet altijd iemand die belde.',
      node: 'Hulp op tijd afbouwen',
      owner: 'sanne-bakker',
      due: d.ahead(25),
      reported: [[d.ago(45), 'half', 'Bij 17 van de 30 wachtende kinderen is er een vaste beller.']],
    },
    {
      title: 'Spreek met de politie af wie na een zorgmelding belt',
      about: 'Twee keer belden politie en jeugdteam hetzelfde gezin op dezelfde dag.',
      node: 'Thuis veilig',
      owner: 'karin-de-wit',
      due: d.ago(26),
      reported: [[d.ago(100), 'begun', 'Eerste gesprek met de wijkagent gevoerd.']],
    },
    {
      title: 'Neem vaker de tijd om van een zaak te leren',
      about: 'Het uur om samen te leren valt weg als het druk is.',
      node: 'Het jeugdteam op orde',
      owner: 'bram-beleid',
      due: d.ahead(110),
    },
    {
      title: 'Leg vast hoe partners gegevens mogen delen',
      about: 'Niet elke partner wist wat mag zonder toestemming van ouders.',
      node: 'Eén agenda met scholen en opvang',
      owner: 'anja-beleid',
      due: d.ahead(50),
      reported: [[d.ago(80), 'begun', 'Concept ligt bij de functionaris gegevensbescherming.']],
    },
  ]
}

/** The register of recommendations: one late, one realised, one let go, and one that waits for the yes of who is asked to take it over. */
export function advice(d: Days): Scene[] {
  const entries = recommended(d).map(
    ({ title, about, node, owner, due, reported = [] }): Entry => ({
      register: 'advice',
      title,
      day: d.ago(410),
      said: (script) => ({
        ...{ about, due, givenBy: INSPECTORATES, givenOn: d.ago(425) },
        node: script.id(node),
        owner: script.worker(owner),
      }),
      later: reported.map(([day, degree, proof]) => ({
        ...{ day, who: owner, part: 'realisation' },
        said: () => ({ degree, proof, on: day }),
      })),
    }),
  )
  const letGo: Entry = {
    register: 'advice',
    title: 'Bouw een eigen verwijsindex',
    day: d.ago(410),
    said: (script) => ({
      about: 'Een lijst waarop hulpverleners zien wie er nog meer bij een kind betrokken is.',
      node: script.id('De meldcode in ieders werk'),
      owner: script.worker('lotte-beheer'),
      ...{ due: d.ago(150), givenBy: 'Cliëntenraad', givenOn: d.ago(420) },
    }),
    later: [
      closed(d.ago(260), 'withdrawn', {
        outcome: 'De wettelijke plicht vervalt. Wij zetten in op bellen en op één plan per gezin.',
      }),
    ],
  }
  const toRia: Scene = {
    day: d.ago(5),
    clock: '16:00',
    play: (script) =>
      script.change('bram-beleid', 'Neem vaker de tijd om van een zaak te leren', {
        operation: 'PUT /programme-entries/:entryId/hand-over',
        input: {
          entryId: script.id('Neem vaker de tijd om van een zaak te leren'),
          owner: script.worker('ria-timmer'),
          why: 'Dit gaat over de agenda van het team. Dat kan Ria beter dan ik.',
        },
      }),
  }
  return [...scenesOfEntries([...entries, letGo]), toRia]
}
