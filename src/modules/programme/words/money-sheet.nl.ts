import type { Words } from '../../../platform/words.ts'
import type { SourceNature } from '../rules/money/sources.ts'

/** The figures of the money as a spreadsheet. */
export const moneySheetNl = {
  name: 'Geld',
  file: 'geld',
  head: [
    'Kosten of dekking',
    'Waarvoor',
    'Onderdeel',
    'Soort',
    'Jaar',
    'Eenheid',
    'Prijs per eenheid',
    'Aantal',
    'Keer',
    'Begroot',
    'Toegezegd',
    'Uitgegeven',
    'Nog over',
    'Dekking',
    'Wie betaalt',
    'Zeker',
    'Toelichting',
  ],
  cost: 'Kosten',
  cover: 'Dekking',
  natures: { incidental: 'Eenmalig', structural: 'Elk jaar', unsure: 'Niet zeker' } satisfies Record<
    SourceNature,
    string
  >,
  onwards: '{from} en verder',
  until: '{from} tot en met {until}',
  together: 'Samen',
  sure: 'Ja',
  unsure: 'Nee',
}

export type MoneySheetWords = Words<typeof moneySheetNl>
