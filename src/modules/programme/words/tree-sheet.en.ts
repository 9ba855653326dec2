import type { TreeSheetWords } from './tree-sheet.nl.ts'

export const treeSheetEn: TreeSheetWords = {
  file: 'programme',
  sheet: 'Parts',
  head: {
    place: 'Place',
    kind: 'Kind',
    name: 'Name',
    owner: 'Owner',
    result: 'Result',
    what: 'What we do',
    status: 'Status',
    since: 'Status since',
    end: 'Ends on',
    now: 'Planning now',
    first: 'First planning',
    slip: 'Later (quarters)',
    check: 'To look at',
    goesOn: 'Goes on as',
  },
  period: { quarter: 'Q{number} {year}', half: 'H{number} {year}' },
}
