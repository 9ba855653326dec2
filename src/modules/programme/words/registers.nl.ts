import type { Words } from '../../../platform/words.ts'
import type { standings } from '../rules/registers/commitments.ts'
import type { bodies, councilKinds, termUnits } from '../rules/registers/council.ts'
import type { sources } from '../rules/registers/heard.ts'
import type { Deed } from '../rules/registers/history.ts'
import type { harvests, Place } from '../rules/registers/ideas.ts'
import type { levels, scopes } from '../rules/registers/meetings.ts'
import type { RegistersRefusal } from '../rules/registers/refusals.ts'
import type { Register, State } from '../rules/registers/registers.ts'

type Each<List extends readonly string[]> = Record<List[number], string>

const codes = { code: 'Kenmerk', nl: 'Nederlands', en: 'Engels' }

/** The registers of a programme: what they are called, what their codes mean, and what to do after a no. */
export const registersNl = {
  refusals: {
    'programme/entry-unknown': 'Dit staat niet (meer) in dit register. Haal het register opnieuw op.',
    'programme/entry-closed': 'Dit is al afgesloten. Open het eerst weer als dat te vroeg was.',
    'programme/entry-open': 'Dit staat nog open. Er is niets om weer te openen.',
    'programme/entry-elsewhere': 'Kies iets uit hetzelfde programma dat hierbij kan horen.',
    'programme/owner-missing': 'Kies wie hiervoor zorgt. Zonder trekker blijft het liggen.',
    'programme/due-missing': 'Vul in wanneer dit klaar moet zijn. Zonder datum blijft het liggen.',
    'programme/node-missing': 'Kies bij welk onderdeel van het programma dit hoort.',
    'programme/node-elsewhere': 'Kies alleen onderdelen van dit programma.',
    'programme/words-missing': 'Schrijf op wat het antwoord of besluit is, wat er is gedaan, of waarom niet.',
    'programme/on-a-later-day': 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
    'programme/ended-before-it-began': 'Dit kan niet eindigen voordat het begon. Kies een latere dag.',
    'programme/hand-over-first': 'Er is al een trekker. Vraag iemand anders om het over te nemen.',
    'programme/hand-over-to-owner': 'Deze persoon is al de trekker. Kies iemand anders.',
    'programme/no-hand-over': 'Er is niemand gevraagd om dit over te nemen. Haal de gegevens opnieuw op.',
    'programme/degree-or-percent': 'Vul een percentage in of kies een stap van de lijst. Niet allebei.',
    'programme/proof-missing': 'Schrijf op waaruit blijkt dat het zo ver is.',
    'programme/code-unknown': 'Dit staat niet op de lijst van uw gemeente. Kies iets van de lijst.',
    'programme/idea-chosen-already': 'Dit idee is al gekozen. Pas de trekker of de datum aan.',
    'programme/idea-not-chosen': 'Dit idee is nog niet gekozen. Kies het eerst, met een trekker en een datum.',
    'programme/votes-of-which-session': 'Schrijf erbij in welke sessie er is gestemd.',
    'programme/one-moment': 'Kies één moment: een dag, een week of een omschrijving.',
    'programme/no-such-week': 'Deze week bestaat niet in dat jaar. Kies een andere week.',
    'programme/present-and-absent': '{name} kan er niet wel én niet zijn geweest. Haal de naam ergens weg.',
    'programme/unknown-attendance': 'Deze opkomst staat niet (meer) bij het overleg. Haal de lijst opnieuw op.',
    'constraint/a_meeting_meets_once_on_a_day': 'De opkomst van dit overleg op deze dag is al vastgelegd. Pas die aan.',
  } satisfies Record<RegistersRefusal, string>,
  input: {
    'programme/week-form': 'Schrijf de week als jaar en weeknummer, bijvoorbeeld 2026-W09.',
  },
  settings: {
    degrees: {
      name: 'Stappen van realisatie',
      about: 'Hoe ver een aanbeveling of advies is, met het percentage dat daarbij hoort.',
      names: { ...codes, percent: 'Percentage' },
    },
    causes: { name: 'Oorzaken van stilstand', about: 'Waardoor een onderdeel kan stilstaan.', names: codes },
    channels: { name: 'Communicatiekanalen', about: 'Waarmee u mensen iets vertelt.', names: codes },
    terms: {
      name: 'Termijnen voor de raad',
      about: 'Binnen hoeveel tijd de raad antwoord krijgt. Zonder termijn vult u zelf een dag in.',
      names: {
        question: 'Raadsvraag',
        letter: 'Brief',
        promise: 'Toezegging',
        motion: 'Motie',
        kind: 'Wat de raad vraagt',
        amount: 'Aantal',
        unit: 'Eenheid',
        days: 'Dagen',
        weeks: 'Weken',
        months: 'Maanden',
        'working-days': 'Werkdagen',
      } satisfies Each<typeof termUnits> & Each<typeof councilKinds> & Record<'kind' | 'amount' | 'unit', string>,
    },
  },
  duties: { entry: 'Trekker in een programma' },
  registers: {
    names: {
      advice: 'Aanbevelingen en adviezen',
      idea: 'Ideeën en quick wins',
      'council-item': 'Vragen en brieven van de raad',
      decision: 'Besluiten',
      standstill: 'Stilstand',
      meeting: 'Overleggen',
      partner: 'Partners',
      commitment: 'Toezeggingen van partners',
      communication: 'Communicatie',
      heard: 'U zei, wij deden',
    } satisfies Record<Register, string>,
    states: {
      advice: { open: 'Open', realised: 'Gerealiseerd', withdrawn: 'Vervallen' },
      idea: { gathered: 'Opgehaald', chosen: 'Gekozen als quick win', done: 'Uitgevoerd', dropped: 'Gaat niet door' },
      'council-item': { open: 'Open', answered: 'Beantwoord', withdrawn: 'Ingetrokken' },
      decision: { planned: 'Gepland', taken: 'Besloten', rejected: 'Afgewezen', withdrawn: 'Van de agenda' },
      standstill: { 'stands-still': 'Staat stil', 'goes-on': 'Gaat weer verder', mistaken: 'Was een vergissing' },
      meeting: { attended: 'Gaan wij heen', left: 'Niet meer' },
      partner: { 'takes-part': 'Doet mee', left: 'Doet niet meer mee' },
      commitment: { promised: 'Toegezegd', kept: 'Nagekomen', 'not-kept': 'Niet nagekomen', withdrawn: 'Ingetrokken' },
      communication: { planned: 'Gepland', done: 'Gedaan', dropped: 'Vervallen' },
      heard: { heard: 'Wacht op antwoord', done: 'Mee gedaan', 'not-done': 'Niet gedaan' },
    } satisfies { [R in Register]: Record<State<R>, string> },
    deeds: {
      added: 'Vastgelegd',
      changed: 'Aangepast',
      'hand-over-asked': 'Overdracht gevraagd',
      'hand-over-accepted': 'Overgenomen',
      'hand-over-declined': 'Niet overgenomen',
      succeeded: 'Nieuwe trekker, omdat de vorige weggaat',
      'realisation-reported': 'Realisatie gemeld',
      prioritised: 'Belang bepaald',
      chosen: 'Gekozen als quick win',
      moved: 'Verplaatst',
      'attendance-recorded': 'Opkomst vastgelegd',
      'attendance-corrected': 'Opkomst verbeterd',
      closed: 'Afgesloten',
      reopened: 'Weer geopend',
    } satisfies Record<Deed, string>,
    harvests: {
      brainstorm: 'Brainstorm',
      'theme-meeting': 'Themabijeenkomst',
      benchmark: 'Vergelijking met andere gemeenten',
      'good-practice': 'Goed voorbeeld',
      resident: 'Inwoner',
      'young-person': 'Jongere',
      partner: 'Partner',
      staff: 'Medewerker',
      other: 'Anders',
    } satisfies Each<typeof harvests>,
    places: {
      'quick-win': 'Levert veel op, kost weinig',
      large: 'Levert veel op, kost veel',
      small: 'Levert weinig op, kost weinig',
      leave: 'Levert weinig op, kost veel',
      'not-placed': 'Nog niet bepaald',
    } satisfies Record<Place, string>,
    councilKinds: {
      question: 'Raadsvraag',
      letter: 'Brief',
      promise: 'Toezegging',
      motion: 'Motie',
    } satisfies Each<typeof councilKinds>,
    bodies: { college: 'College', commission: 'Commissie', council: 'Raad' } satisfies Each<typeof bodies>,
    scopes: { regional: 'Regionaal', local: 'Lokaal', once: 'Eenmalig' } satisfies Each<typeof scopes>,
    levels: {
      strategic: 'Strategisch',
      tactical: 'Tactisch',
      operational: 'Operationeel',
    } satisfies Each<typeof levels>,
    standings: {
      'not-signed': 'Niet getekend',
      signed: 'Getekend',
      kept: 'Nagekomen',
      'not-kept': 'Niet nagekomen',
      withdrawn: 'Ingetrokken',
    } satisfies Each<typeof standings>,
    sources: {
      session: 'Bijeenkomst',
      'council-question': 'Vraag van de raad',
      survey: 'Vragenlijst',
      conversation: 'Gesprek',
      letter: 'Brief',
      panel: 'Panel',
      other: 'Anders',
    } satisfies Each<typeof sources>,
    overdue: 'De datum is voorbij',
    nobodyAnswers: 'Niemand zorgt hiervoor',
  },
}

export type RegistersWords = Words<typeof registersNl>
