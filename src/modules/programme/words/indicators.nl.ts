import type { Words } from '../../../platform/words.ts'
import type { Goal } from '../rules/indicators/done.ts'
import type { FigurePeriod } from '../rules/indicators/figures.ts'
import type { ImportValuesRefusal } from '../rules/indicators/import-values.ts'
import type { Origin, Quality, Wish } from '../rules/indicators/indicators.ts'
import type { IndicatorRefusal } from '../rules/indicators/refusals.ts'
import type { Direction } from '../rules/indicators/trend.ts'

/** Indicators: what is measured, and whether a goal comes nearer. */
export const indicatorsNl = {
  refusals: {
    'programme/target-not-after-baseline': 'Het doel ligt niet na de beginmeting. Kies een latere dag.',
    'programme/definition-asks-break':
      'Er is al gemeten. Zeg vanaf welke dag de nieuwe betekenis geldt: daar breekt de reeks.',
    'programme/measured-in-the-future': 'Deze dag is nog niet geweest. Kies vandaag of eerder.',
    'programme/measured-that-day': 'Van die dag is al een waarde. Haal die eerst door.',
    'programme/measured-without-source': 'Schrijf op waar de waarde vandaan komt.',
    'programme/already-struck': 'Deze waarde is al doorgehaald. Haal de pagina opnieuw op.',
    'programme/break-twice': 'Op die dag is al een breuk. Kies een andere dag.',
    'programme/break-without-reason': 'Schrijf op waarom u niet meer kunt vergelijken.',
    'programme/done-without-indicator': 'Voeg eerst een indicator toe. Zonder meting is een doel niet afgerond.',
    'programme/done-without-value':
      'Leg eerst een gemeten waarde met bron vast voor ‘{indicator}’. Zonder meting is een doel niet afgerond.',
    'programme/goal-without-reason': 'Schrijf op waarom u dit doel afrondt of loslaat.',
    'programme/unknown-indicator': 'Deze indicator bestaat niet. Haal de lijst opnieuw op.',
    'programme/unknown-value': 'Deze waarde bestaat niet. Haal de pagina opnieuw op.',
    'programme/unknown-figure': 'Dit cijfer is er niet meer. Kies een ander cijfer, of koppel de indicator los.',
    'programme/figure-other-unit':
      'Deze indicator telt in {unit}, het cijfer in {figure}. Kies een ander cijfer, of pas eerst de eenheid aan.',
    'programme/no-figure': 'Deze indicator hangt niet aan een cijfer uit Vangnet. Koppel er eerst een.',
    'programme/figure-period-form': 'Kies een kwartaal, half jaar of jaar.',
    'programme/figure-other-period': 'Kies een periode die zo lang duurt als bij de koppeling is gezegd.',
    'programme/figure-period-not-over': 'Deze periode is nog niet voorbij. Kies een eerdere.',
    'programme/figure-too-small':
      'Het gaat om minder dan {hideBelow} gevallen. Dat laten wij niet zien: er zou iemand in te herkennen zijn.',
    'programme/figure-nothing-counted': 'In deze periode viel er niets te tellen. Kies een andere periode.',
    'constraint/a_day_has_one_break': 'Op die dag is al een breuk. Kies een andere dag.',
    'constraint/a_day_has_one_value': 'Van die dag is al een waarde. Haal die eerst door.',
  } satisfies Record<Exclude<IndicatorRefusal, ImportValuesRefusal>, string>,
  input: { 'programme/value-form': 'Schrijf een getal met hoogstens drie cijfers achter de komma.' },
  settings: {
    smallNumbers: {
      name: 'Kleine aantallen',
      about:
        'Onder welk aantal een cijfer over gezinnen niet te zien is, en op welk aantal het wordt afgerond. Zo is niemand te herkennen.',
      names: { hideBelow: 'Niet laten zien onder', roundTo: 'Afronden op' },
    },
  },
  taken: {
    source: 'Vangnet: {name}',
    note: 'Over {period}, afgerond op {roundTo}. {definition}',
  },
  figurePeriods: { quarter: 'kwartaal', half: 'half jaar', year: 'jaar' } satisfies Record<FigurePeriod, string>,
  wishes: { up: 'hoger is beter', down: 'lager is beter', keep: 'gelijk blijven' } satisfies Record<Wish, string>,
  qualities: { complete: 'volledig', partial: 'deels', estimate: 'geschat' } satisfies Record<Quality, string>,
  origins: {
    typed: 'ingevuld',
    imported: 'ingelezen uit een bestand',
    module: 'uit Vangnet zelf',
  } satisfies Record<Origin, string>,
  goals: { open: 'loopt', done: 'afgerond', dropped: 'losgelaten' } satisfies Record<Goal, string>,
  directions: {
    better: 'gaat de goede kant op',
    worse: 'gaat de verkeerde kant op',
    same: 'blijft gelijk',
    'nothing-measured': 'nog niets gemeten',
    'one-value': 'één meting, nog geen verloop',
    broken: 'niet te vergelijken door een breuk in de reeks',
  } satisfies Record<Direction, string>,
}

export type IndicatorWords = Words<typeof indicatorsNl>
