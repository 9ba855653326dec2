import type { Days } from './days.ts'
import { closed, type Entry, scenesOfEntries } from './entries.ts'
import { KEEPER } from './items.ts'
import type { Scene } from './script.ts'

const QUESTION = 'Vragen over jongeren die ’s avonds bij het station zijn'
const SKATERS = 'Motie: een veilige plek voor skaters'

function items(d: Days): Entry[] {
  return [
    {
      register: 'council-items',
      title: QUESTION,
      day: d.ago(24),
      said: (script) => ({
        about:
          'De fractie vraagt hoe vaak de jongerenwerker er is, wat jongeren zelf willen en wat het kost om er elke avond te zijn.',
        ...{ kind: 'question', askedBy: 'Een raadsfractie', askedOn: d.ago(24), document: `RIS-${d.year(0)}-0312` },
        node: script.id('Jongerenwerk op straat'),
        owner: script.worker('anja-beleid'),
      }),
    },
    {
      register: 'council-items',
      title: 'Brief over het tekort bij de voorschool',
      day: d.ago(420),
      said: (script) => ({
        about: 'De raad wil weten waar het tekort vandaan komt en wat het college eraan doet.',
        ...{ kind: 'letter', askedBy: 'Raadscommissie samenleving', askedOn: d.ago(420), due: d.ago(370) },
        node: script.id('Voorschool voor peuters die het nodig hebben'),
        owner: script.worker('bram-beleid'),
      }),
      later: [
        closed(d.ago(375), 'answered', {
          outcome:
            'Wij bereiken veel meer peuters dan waar het Rijk op rekent. Voorschool begint weer bij tweeënhalf jaar; daarmee is het tekort gedekt.',
          document: `RIS-${d.year(-1)}-0274`,
          who: 'bram-beleid',
        }),
      ],
    },
    {
      register: 'council-items',
      title: 'Toezegging: evaluatie van de vier onderdelen van hulp dichtbij',
      day: d.ago(180),
      said: (script) => ({
        about: 'De wethouder zegde toe dat de raad de evaluatie krijgt voordat de begroting wordt besproken.',
        ...{ kind: 'promise', askedBy: 'Gemeenteraad', askedOn: d.ago(180), due: d.ahead(75) },
        node: script.id('Hulp dichtbij, zonder verwijzing'),
        owner: script.worker('anja-beleid'),
      }),
    },
    {
      register: 'council-items',
      title: SKATERS,
      day: d.ago(66),
      said: (script) => ({
        about: 'De raad wil kunnen kiezen uit twee plekken, samen met de jongerenraad bedacht.',
        ...{ kind: 'motion', askedBy: 'Gemeenteraad', askedOn: d.ago(66), due: d.ahead(110) },
        ...{ document: `RIS-${d.year(0)}-0288` },
        node: script.id('Jongeren en ouders praten mee'),
        owner: script.worker('bram-beleid'),
      }),
    },
  ]
}

function decisions(d: Days): Entry[] {
  const decision = (title: string, { day = d.ago(20), due, body, subject, later = [] }: Planned): Entry => ({
    register: 'decisions',
    title,
    day,
    said: (script) => ({
      ...{ due, body, owner: script.worker(KEEPER) },
      subject: subject ? script.id(subject) : null,
    }),
    later,
  })
  return [
    decision('Subsidieregeling voorschool aangepast', {
      ...{ day: d.ago(400), due: d.ago(380), body: 'college' },
      later: [closed(d.ago(380), 'taken', { outcome: 'Vastgesteld.', document: `B-${d.year(-1)}-118` })],
    }),
    decision('Antwoord op de vragen over het station', { due: d.ahead(2), body: 'college', subject: QUESTION }),
    decision('Twee plekken voor de skatebaan: voorstel', { due: d.ahead(45), body: 'college', subject: SKATERS }),
    decision('Twee plekken voor de skatebaan: bespreken', { due: d.ahead(73), body: 'commission', subject: SKATERS }),
    decision('Twee plekken voor de skatebaan: kiezen', { due: d.ahead(101), body: 'council', subject: SKATERS }),
    decision('Nieuwe verordening jeugdhulp: inspraak', { due: d.ahead(30), body: 'college' }),
    decision('Nieuwe verordening jeugdhulp: vaststellen', { due: d.ahead(150), body: 'council' }),
  ]
}
type Planned = { day?: string; due: string; body: string; subject?: string; later?: Entry['later'] & {} }

/** What the council asked, with a question near its term, and the calendar on which it is decided. */
export function council(d: Days): Scene[] {
  return scenesOfEntries([...items(d), ...decisions(d)])
}
