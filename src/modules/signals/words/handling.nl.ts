import type { Words } from '../../../platform/words.ts'
import type { HandlingAction, HandlingEvent } from '../rules/handling.ts'
import type { SignalState } from '../rules/handling-terms.ts'
import type { Routed, WhyNot } from '../rules/routing.ts'
import type { RoutingFault } from '../rules/routing-faults.ts'

/** Read by the teams that handle signals and by the functional administrator. */
export const handlingNl = {
  states: {
    new: 'Nieuw',
    'taken-up': 'Opgepakt',
    weighing: 'Wordt gewogen',
    'passed-on': 'Wacht op ander team',
    closed: 'Afgesloten',
  } satisfies Record<SignalState, string>,
  actions: {
    'take-up': 'Oppakken',
    assign: 'Toewijzen aan collega',
    weigh: 'Beginnen met wegen',
    'pass-on': 'Doorgeven aan ander team',
    close: 'Afsluiten',
    accept: 'Aannemen',
    decline: 'Niet aannemen',
    'take-back': 'Terugnemen',
  } satisfies Record<HandlingAction, string>,
  changes: {
    arrive: 'Binnengekomen',
    'mark-acute': 'Gevaar gemeld',
    'come-back': 'Teruggekomen, de melder is niet tevreden',
    succeed: 'Overgenomen van een collega die vertrekt',
    'give-back': 'Terug bij het team, de behandelaar werkt hier niet meer',
    move: 'Naar een ander team, het oude bestaat niet meer',
  } satisfies Record<HandlingEvent, string>,
  outcomes: {
    'no-concern': 'Geen zorgen (meer)',
    'advice-given': 'Advies gegeven',
    'nearby-help': 'Hulp dichtbij geregeld',
    dossier: 'Verder in een dossier',
    reported: 'Gemeld bij Veilig Thuis, en daar aangenomen',
    'handed-over': 'Overgedragen, en de ander heeft het aangenomen',
    'not-found': 'Gezin niet gevonden',
    double: 'Dubbel, staat al in een ander signaal',
  },
  lateness: { 'in-time': 'Op tijd', today: 'Vandaag', late: 'Te laat' },
  ageing: {
    fresh: 'Net binnen',
    waiting: 'Wacht',
    long: 'Ligt lang',
    'too-long': 'Ligt te lang',
  },
  routing: {
    byRule: 'Bij {team} door regel {rule}, geldig vanaf {from}.',
    byNet: 'Bij {team}, het vangnetteam. Geen enkele regel paste.',
    instead: 'De regel noemt {instead}. Dat team is opgegaan in {team}.',
    leads: {
      home: 'Het gebied waar het kind woont, gaat voor.',
      school: 'Het gebied van de school gaat hier voor.',
      none: 'De regel noemt één vast team.',
    } satisfies Record<Routed['leads'], string>,
    whyNot: {
      'not-in-force': 'geldt niet op deze dag',
      kind: 'gaat over een andere soort zorg',
      age: 'past niet bij de leeftijd, of die is onbekend',
      acute: 'past niet bij wel of geen direct gevaar',
      'home-area': 'past niet bij waar het kind woont',
      'school-area': 'past niet bij waar de school staat',
      reporter: 'past niet bij wie het signaal gaf',
      'no-team': 'het gebied is onbekend of heeft geen team',
    } satisfies Record<WhyNot, string>,
    faults: {
      'no-net': 'Vanaf {on} is er geen vangnetteam.',
      'two-nets': 'Vanaf {on} zijn er twee vangnetteams. Kies er één.',
      'net-team-missing': 'Vanaf {on} bestaat het vangnetteam {team} niet.',
      'equal-priority': 'Twee regels met voorrang {priority} kunnen vanaf {on} hetzelfde signaal krijgen.',
      'team-missing': 'Regel {rule} noemt {team}. Dat team bestaat niet vanaf {on}.',
      'area-without-team': 'Gebied {area} heeft vanaf {on} geen team.',
      'area-with-two-teams': 'Gebied {area} heeft vanaf {on} twee teams. Kies er één.',
      'area-team-missing': 'Gebied {area} noemt {team}. Dat team bestaat niet vanaf {on}.',
      'kind-unknown': 'Regel {rule} noemt {kind}. Die soort zorg bestaat niet vanaf {on}.',
      'age-range-empty': 'Bij regel {rule} past geen enkele leeftijd.',
    } satisfies Record<RoutingFault['fault'], string>,
  },
} as const

export type HandlingWords = Words<typeof handlingNl>
