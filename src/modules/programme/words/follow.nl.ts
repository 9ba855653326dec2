import type { Words } from '../../../platform/words.ts'
import type { WarningCode } from '../rules/consistency.ts'
import type { FollowRefusal } from '../rules/follow.ts'
import type { MomentPhase } from '../rules/moments.ts'
import type { Phase } from '../rules/statuses.ts'

/** How items are adopted, planned, under way, told about and evaluated. */
export const followNl = {
  refusals: {
    'programme/period-form': 'Schrijf een periode als 2026-Q1 (kwartaal) of 2026-H2 (half jaar).',
    'programme/periods-overlap': '{period} valt samen met een andere periode. Laat één van de twee staan.',
    'programme/no-planning-here': 'Alleen een onderdeel met een resultaat heeft een planning. Kies zo’n onderdeel.',
    'programme/baseline-stands': 'De oorspronkelijke planning ligt vast. Pas de planning van nu aan.',
    'programme/baseline-empty': 'Kies minstens één periode voor de oorspronkelijke planning.',
    'programme/adopted-in-the-future': 'Kies de dag waarop het is vastgesteld. Die ligt niet na vandaag.',
    'constraint/the_first_planning_stays': 'De oorspronkelijke planning ligt vast. Pas de planning van nu aan.',
    'programme/unknown-status': 'Deze status staat niet op de lijst. Kies een status van de lijst.',
    'programme/status-in-the-future': 'Een status gaat in op een dag tot en met vandaag. Kies een eerdere dag.',
    'programme/status-before-the-last': 'De vorige status ging later in. Kies een dag vanaf {since}.',
    'programme/status-needs-end': 'Vul in per welke dag het stopt. {status} vraagt een datum.',
    'programme/status-has-no-end': '{status} heeft geen einddatum. Laat het veld leeg of kies een andere status.',
    'programme/no-status-here': 'Alleen een onderdeel met een resultaat heeft een status. Kies zo’n onderdeel.',
    'programme/unknown-moment': 'Dit moment bestaat niet. Haal het programma opnieuw op.',
    'programme/due-before-asked': 'De laatste dag ligt voor de eerste. Kies een latere laatste dag.',
    'programme/no-state-here': 'Alleen een onderdeel met een resultaat heeft een stand van zaken. Kies zo’n onderdeel.',
    'constraint/a_moment_has_its_own_name': 'Dit programma heeft al een moment met deze naam. Kies een andere naam.',
    'constraint/one_state_per_part_and_moment': 'Er is al een stand van zaken. Haal de pagina opnieuw op.',
  } satisfies Record<FollowRefusal, string>,
  warnings: {
    'not-started-but-reported': 'De status zegt dat dit niet gestart is. Toch staat er een stand van zaken: {moments}.',
    'not-started-but-planned': 'De status zegt dat dit niet gestart is. Volgens de planning begon het op {from}.',
    'not-started-but-pilot-ran': 'De status zegt dat dit niet gestart is. Toch loopt of liep {name} sinds {since}.',
    'open-after-planning': 'Dit loopt nog. Volgens de planning was het klaar op {until}.',
    'open-but-ended': 'De status zegt dat dit loopt. Het is gestopt op {ended}.',
    'over-but-more-to-come': 'Dit is afgerond. Bij {moment} staan nog komende activiteiten.',
    'over-but-parts-open': 'Dit is afgerond. Nog open onderdelen: {parts}.',
    'over-without-end': 'Deze status vraagt een einddatum. Vul die in.',
    'no-status': 'Dit onderdeel is begonnen en heeft nog geen status.',
    'pilot-undecided': '{name} stopte op {until}. Er is nog niet besloten hoe het verder gaat.',
  } satisfies Record<WarningCode, string>,
  phases: {
    before: 'Nog niet begonnen',
    'under-way': 'Onderweg',
    over: 'Klaar of gestopt',
  } satisfies Record<Phase, string>,
  moments: {
    'to-come': 'Nog niet gevraagd',
    asked: 'Wordt gevraagd',
    over: 'Voorbij',
  } satisfies Record<MomentPhase, string>,
  settings: {
    reminderDays: {
      name: 'Trekkers herinneren aan hun stand van zaken (dagen)',
      about: 'Zoveel dagen voor de laatste dag hoort een trekker nog een keer dat de stand van zaken ontbreekt.',
    },
    statuses: {
      name: 'Statussen van een onderdeel',
      about: 'Welke status een onderdeel kan hebben, wat die betekent, en of er een einddatum bij hoort.',
      names: {
        code: 'Kenmerk',
        nl: 'Nederlands',
        en: 'Engels',
        phase: 'Betekent',
        needsEnd: 'Vraagt een einddatum',
        goesOn: 'Het werk gaat gewoon door',
        before: 'Nog niet begonnen',
        'under-way': 'Onderweg',
        over: 'Klaar of gestopt',
      },
    },
  },
}

export type FollowWords = Words<typeof followNl>
