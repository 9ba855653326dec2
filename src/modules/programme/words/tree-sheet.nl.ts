import type { Words } from '../../../platform/words.ts'

/** The tree of a programme as a spreadsheet: one row for each part, in the order of reading. */
export const treeSheetNl = {
  file: 'programma',
  sheet: 'Onderdelen',
  head: {
    place: 'Plek',
    kind: 'Soort',
    name: 'Naam',
    owner: 'Trekker',
    result: 'Resultaat',
    what: 'Wat we doen',
    status: 'Status',
    since: 'Status sinds',
    end: 'Stopt per',
    now: 'Planning nu',
    first: 'Oorspronkelijke planning',
    slip: 'Later (kwartalen)',
    check: 'Na te kijken',
    goesOn: 'Gaat verder als',
  },
  period: { quarter: 'K{number} {year}', half: 'H{number} {year}' },
}

export type TreeSheetWords = Words<typeof treeSheetNl>
