import type { Days } from './days.ts'
import { KEEPER } from './items.ts'
import type { Scene } from './script.ts'

type Size = 'small' | 'medium' | 'large'
type Measure = readonly [text: string, owner?: string | undefined, due?: string | undefined, doneOn?: string]
type Risk = {
  text: string
  node: string | null
  cell: readonly [chance: Size, effect: Size]
  owner: string
  reviewOn: string
  measures: readonly Measure[]
}

const GROUPS = 'Groepen voor kinderen'
const STREET = 'Jongerenwerk op straat'

/** The cells are those of seed 004: four risks of the KIES training and five of the youth work. */
const ofGroups = (d: Days): Risk[] => [
  {
    text: 'De trainer gaat een kind zelf apart behandelen als de groep niet genoeg is. Dat is snel, maar niemand heeft goed gekeken wat nodig is.',
    node: GROUPS,
    cell: ['large', 'small'],
    owner: 'ria-timmer',
    reviewOn: d.ahead(60),
    measures: [['Trainer en consulent beslissen samen over een vervolg.', 'ria-timmer', undefined, d.on(-2, '05-01')]],
  },
  {
    text: 'Ouders en kinderen denken bij de naam KIES dat een kind moet kiezen tussen vader en moeder.',
    node: GROUPS,
    cell: ['large', 'medium'],
    owner: 'ria-timmer',
    reviewOn: d.ago(20),
    measures: [
      ['Wij schrijven altijd ‘KIES voor het kind’.', 'ria-timmer', undefined, d.on(-2, '03-01')],
      ['In elke folder staat voluit: kinderen in een echtscheiding.', 'bram-beleid', d.ago(30)],
    ],
  },
  {
    text: 'Ouders of leraren zien niets in een groep.',
    node: GROUPS,
    cell: ['small', 'medium'],
    owner: 'tarik-aydin',
    reviewOn: d.ahead(90),
    measures: [
      ['Wij kiezen een training die al veel wordt gegeven.', undefined, undefined, d.on(-2, '03-01')],
      ['Ouders die meededen, vertellen erover op school.', 'tarik-aydin', d.ahead(40)],
    ],
  },
  {
    text: 'Wij verwachten te veel van de groep, terwijl het probleem thuis ligt.',
    node: GROUPS,
    cell: ['small', 'large'],
    owner: 'karin-de-wit',
    reviewOn: d.ahead(75),
    measures: [['Na elke groep bespreken wij per kind of er thuis meer nodig is.', 'karin-de-wit']],
  },
]

const ofStreet = (d: Days): Risk[] => [
  {
    text: 'Er zijn te weinig uren als het jongerenwerk doet wat iedereen ervan hoopt.',
    node: STREET,
    cell: ['large', 'small'],
    owner: 'tarik-aydin',
    reviewOn: d.ahead(30),
    measures: [
      ['Elk kwartaal kiezen wat voorgaat.', 'tarik-aydin'],
      ['Samen optrekken met buurtsport en dorpsondersteuning.', 'tarik-aydin'],
      ['Met cijfers erbij extra uren vragen aan de raad.', 'anja-beleid', d.ahead(120)],
    ],
  },
  {
    text: 'Welzijn Zuidoost heeft weinig ervaring met jongerenwerk op straat.',
    node: STREET,
    cell: ['large', 'medium'],
    owner: 'tarik-aydin',
    reviewOn: d.ahead(45),
    measures: [['Twee keer meelopen in een gemeente die het al doet.', 'tarik-aydin', undefined, d.on(-2, '08-10')]],
  },
  {
    text: 'Er is geen goede jongerenwerker te vinden.',
    node: STREET,
    cell: ['large', 'medium'],
    owner: 'tarik-aydin',
    reviewOn: d.ahead(45),
    measures: [['De opdracht aantrekkelijk maken: op straat, vaste avonden, eigen plan.', 'tarik-aydin']],
  },
  {
    text: 'Jongeren hebben te maken met veel verschillende mensen die een stukje doen.',
    node: STREET,
    cell: ['medium', 'small'],
    owner: 'tarik-aydin',
    reviewOn: d.ahead(90),
    measures: [['Kennismaken en afspreken wie wanneer aan zet is.', 'tarik-aydin', undefined, d.on(-2, '09-05')]],
  },
  {
    text: 'Gemeente en welzijn denken verschillend over wat de jongerenwerker moet doen.',
    node: STREET,
    cell: ['medium', 'medium'],
    owner: 'anja-beleid',
    reviewOn: d.ahead(30),
    measures: [
      ['Een korte, duidelijke opdracht.', 'anja-beleid', undefined, d.on(-2, '08-01')],
      ['De eerste twee jaar elk kwartaal overleg.', 'anja-beleid'],
    ],
  },
]

const ofAll = (d: Days): Risk[] => [
  {
    text: 'Het geld voor hulp dichtbij is vanaf het tweede jaar niet genoeg.',
    node: 'Hulp dichtbij, zonder verwijzing',
    cell: ['medium', 'large'],
    owner: 'anja-beleid',
    reviewOn: d.ahead(14),
    measures: [
      ['Emmen vragen of de bijdrage elk jaar terugkomt.', 'anja-beleid', d.ago(8)],
      ['Het verschil in de begroting van volgend jaar opnemen.', 'anja-beleid', d.ahead(35)],
    ],
  },
  {
    text: 'Te weinig mensen: één vacature legt meteen een onderdeel stil.',
    node: null,
    cell: ['medium', 'medium'],
    owner: 'ria-timmer',
    reviewOn: d.ahead(50),
    measures: [['Van elk onderdeel weet een tweede collega hoe het staat.', 'ria-timmer', d.ahead(50)]],
  },
]

/** What may go wrong, where it lay at first, what moved since and what is gone. */
export function risks(d: Days): Scene[] {
  const known = [...ofGroups(d), ...ofStreet(d), ...ofAll(d)]
  const named = (part: string) => known.find(({ text }) => text.includes(part))?.text ?? part
  return [
    {
      day: d.on(-2, '09-10'),
      clock: '09:30',
      async play(script) {
        for (const { text, node, cell, owner, reviewOn, measures } of known) {
          const [chance, effect] = cell
          await script.make(KEEPER, text, {
            operation: 'POST /programmes/:programmeId/risks',
            input: {
              ...{ programmeId: script.id('programme'), text, chance, effect, reviewOn },
              node: node === null ? null : script.id(node),
              owner: script.worker(owner),
              measures: measures.map(([said, by, due = null, doneOn = null]) => ({
                ...{ text: said, due, doneOn },
                owner: by ? script.worker(by) : null,
              })),
            },
          })
        }
      },
    },
    {
      day: d.ago(430),
      clock: '10:15',
      play: (script) =>
        script.change(KEEPER, named('geen goede jongerenwerker'), {
          operation: 'PUT /risks/:riskId/end',
          input: {
            riskId: script.id(named('geen goede jongerenwerker')),
            how: 'gone',
            why: 'De jongerenwerker is er en heeft een vast contract.',
          },
        }),
    },
    {
      day: d.ago(200),
      clock: '10:15',
      play: (script) =>
        script.change(KEEPER, named('Te weinig mensen'), {
          operation: 'PUT /risks/:riskId/cell',
          input: {
            riskId: script.id(named('Te weinig mensen')),
            ...{ chance: 'large', effect: 'medium' },
            why: 'Twee onderdelen lagen dit voorjaar stil door een vacature en verlof.',
          },
        }),
    },
    {
      day: d.ago(40),
      clock: '10:15',
      play: (script) =>
        script.change('tarik-aydin', named('te weinig uren'), {
          operation: 'PUT /risks/:riskId/review',
          input: {
            riskId: script.id(named('te weinig uren')),
            reviewOn: d.ahead(50),
            why: 'Besproken in het kwartaaloverleg; blijft zo.',
          },
        }),
    },
  ]
}
