import type { Days } from './days.ts'
import { closed, type Entry, scenesOfEntries } from './entries.ts'
import { KEEPER } from './items.ts'
import type { Scene } from './script.ts'

function partners(d: Days): Entry[] {
  const partner = (name: string, nodes: string[]): Entry => ({
    register: 'partners',
    title: name,
    day: d.on(-2, '02-07'),
    said: (script) => ({ organisation: script.partner(name), nodes: nodes.map((node) => script.id(node)) }),
  })
  return [
    partner('Welzijn Zuidoost', [
      'Een sterker voorveld',
      'Steungezinnen',
      'Groepen voor kinderen',
      'Jongerenwerk op straat',
    ]),
    partner('Scholengroep Zandstroom', ['Eén agenda met scholen en opvang', 'Bijspijkeren na gemiste schooltijd']),
    partner('Kinderopvang De Kikkersprong', [
      'Eén agenda met scholen en opvang',
      'Voorschool voor peuters die het nodig hebben',
    ]),
    partner('Jeugdgezondheidszorg Drenthe', ['Een goede start voor ouders en baby’s', 'De meldcode in ieders werk']),
    partner('Jeugdhulp De Linde', ['Jeugdhulpkennis in klas en groep', 'Hulp op tijd afbouwen']),
    partner('Doorstroompunt Zuidoost', ['Van school naar werk']),
  ]
}

function commitments(d: Days): Entry[] {
  const promise = (title: string, { partner, due, signedOn, node, later = [] }: Promised): Entry => ({
    register: 'commitments',
    title,
    day: d.on(-2, '03-06'),
    said: (script) => ({
      due,
      ...(signedOn && { signedOn }),
      partner: script.id(partner),
      node: script.id(node),
      owner: script.worker(KEEPER),
    }),
    later,
  })
  return [
    promise('Vier uur per week een coördinator voor steungezinnen', {
      ...{ partner: 'Welzijn Zuidoost', node: 'Steungezinnen', due: d.on(-2, '04-01'), signedOn: d.on(-2, '03-01') },
      later: [closed(d.on(-2, '03-29'), 'kept', { outcome: 'De coördinator werkt sinds maart.' })],
    }),
    promise('Elke maand de lijst van jongeren zonder school of werk', {
      ...{
        partner: 'Doorstroompunt Zuidoost',
        node: 'Van school naar werk',
        due: d.ago(150),
        signedOn: d.on(-2, '03-04'),
      },
      later: [closed(d.ago(152), 'kept', { outcome: 'De lijst komt elke eerste maandag.' })],
    }),
    promise('Een lokaal voor groepen op twee scholen', {
      ...{
        partner: 'Scholengroep Zandstroom',
        node: 'Groepen voor kinderen',
        due: d.ago(35),
        signedOn: d.on(-2, '02-28'),
      },
    }),
    promise('Warme overdracht van elke peuter met een indicatie', {
      ...{ partner: 'Kinderopvang De Kikkersprong', node: 'Voorschool voor peuters die het nodig hebben' },
      due: d.ahead(200),
    }),
    promise('Stukken voor de afbouwtafel een week van tevoren', {
      ...{
        partner: 'Jeugdhulp De Linde',
        node: 'Hulp op tijd afbouwen',
        due: d.ahead(20),
        signedOn: d.on(-2, '03-05'),
      },
    }),
  ]
}
type Promised = { partner: string; due: string; signedOn?: string; node: string; later?: Entry['later'] & {} }

function communication(d: Days): Entry[] {
  const action = (title: string, node: string, { day, doers, channels, later = [], ...when }: Action): Entry => ({
    register: 'communication-actions',
    title,
    day,
    said: (script) => ({ node: script.id(node), doers, channels, owner: script.worker('anja-beleid'), ...when }),
    later,
  })
  return [
    action('Oproep: welk gezin wil helpen?', 'Steungezinnen', {
      ...{ day: d.on(-2, '02-09'), inWeek: `${d.year(-2)}-W10`, channels: ['local-paper', 'social-media', 'flyer'] },
      doers: ['Welzijn Zuidoost', 'Team communicatie'],
      later: [closed(d.on(-2, '03-11'), 'done', { outcome: 'Zestien reacties.' })],
    }),
    action('Folder adviesteam naar alle scholen en praktijken', 'Adviesteam bij scheiding', {
      ...{ day: d.on(-2, '02-09'), inWeek: `${d.year(-2)}-W12`, channels: ['flyer', 'mail'] },
      doers: ['Adviesteam', 'Team communicatie'],
      later: [closed(d.on(-2, '03-22'), 'done', { outcome: 'Naar 23 adressen.' })],
    }),
    action('Data van de nieuwe groepen', 'Groepen voor kinderen', {
      ...{ day: d.ago(60), onDay: d.ahead(24), channels: ['flyer', 'social-media', 'website'] },
      doers: ['Trainers', 'Team communicatie'],
    }),
    action('Jongerenwerker stelt zich voor in groep 7 en 8', 'Jongerenwerk op straat', {
      ...{ day: d.ago(60), inWords: 'Na de voorjaarsvakantie', channels: ['class-visit'] },
      doers: ['Jongerenwerker'],
    }),
    action('Terug naar de school met wat wij deden', 'Jongeren en ouders praten mee', {
      ...{ day: d.ago(60), onDay: d.ago(9), channels: ['meeting', 'film'] },
      doers: ['Jongerenraad', 'Bram Scholte'],
    }),
  ]
}
type Action = {
  day: string
  doers: string[]
  channels: string[]
  onDay?: string
  inWeek?: string
  inWords?: string
  later?: Entry['later'] & {}
}

type Heard = readonly [title: string, node: string, from: string, source: string, answer?: readonly [string, string]]

function heard(d: Days): Entry[] {
  const all: Heard[] = [
    [
      'Er is ’s avonds geen plek waar wij mogen zijn',
      'Jongerenwerk op straat',
      'Jongeren uit Dalen',
      'session',
      ['done', 'De inloop in het dorpshuis is nu op vrijdag open tot tien uur.'],
    ],
    [
      'De bus rijdt niet als de training begint',
      'Groepen voor kinderen',
      'Ouders uit Sleen',
      'conversation',
      ['done', 'De training is verplaatst naar de school, direct na de les.'],
    ],
    [
      'Ik moest mijn verhaal vier keer vertellen',
      'Hulp op tijd afbouwen',
      'Ouders in de vragenlijst',
      'survey',
      ['done', 'Bij een overdracht gaat de oude hulpverlener mee naar het eerste gesprek.'],
    ],
    [
      'Geef ons een eigen gebouw',
      'Jongeren en ouders praten mee',
      'Jongerenraad',
      'panel',
      ['not-done', 'Daar is nu geen geld voor. Wel krijgt de jongerenraad een vaste ruimte in het gemeentehuis.'],
    ],
    [
      'Wij horen niets na een telefoontje over een kind',
      'Een sterker voorveld',
      'Leraren',
      'session',
      ['done', 'Elke melder krijgt bericht. Dat is gecontroleerd.'],
    ],
    [
      'Wij willen weten wat een scheiding met kinderen doet',
      'Adviesteam bij scheiding',
      'Ouders op de ouderavond',
      'session',
    ],
  ]
  return all.map(
    ([title, node, fromWhom, source, answer]): Entry => ({
      register: 'heard',
      title,
      day: answer ? d.ago(330) : d.ago(34),
      said: (script) => ({
        ...{ fromWhom, source, heardOn: answer ? d.ago(334) : d.ago(36), shown: true },
        node: script.id(node),
      }),
      later: answer ? [closed(d.ago(215), answer[0], { outcome: answer[1] })] : [],
    }),
  )
}

/** The partners and what they promised, what is told to whom, and what people said with the answer they got. */
export function peopleAround(d: Days): Scene[] {
  return scenesOfEntries([...partners(d), ...commitments(d), ...communication(d), ...heard(d)])
}
