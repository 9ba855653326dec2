import type { ImportsWords } from './imports.nl.ts'

export const importsEn: ImportsWords = {
  refusals: {
    'programme/import-unknown': 'This imported report does not exist. Look in the list of imported reports.',
    'programme/import-closed': 'This report was saved or thrown away. Read the file again.',
    'programme/import-busy': 'Reports are being read already. Try again in a minute.',
    'programme/import-takes-too-long': 'This file takes too long to read. Take the pictures out, or cut it up.',
    'programme/import-nothing-in-it': 'This file is empty. Choose the file with the report.',
    'programme/import-not-base64': 'The file did not arrive well. Choose the file again.',
    'programme/import-part-missing': 'A line is missing from this list. Fetch the report again.',
    'programme/import-unknown-item': 'This item is not in the report. Choose another item.',
    'programme/import-unknown-line': 'This action line is not in the report. Choose another action line.',
    'programme/import-unknown-moment': 'This moment is not in the report. Choose another moment.',
    'programme/import-unknown-unplaced': 'This line is not in the list. Fetch the report again.',
    'programme/import-moment-twice': 'There is a text at this moment already. Choose another moment.',
    'programme/import-not-clear': 'Not everything is clear yet. First fill in what stands under “To fill in”.',
    'programme/import-again':
      'This report, or an item by the same name, was saved before. Say that you want to save it once more.',
    'programme/import-no-kinds':
      'There are no kinds for an action line with items. Ask the functional administrator to set them.',
  },
  settings: {
    megabytes: {
      name: 'Largest file to read in (MB)',
      about: 'A report that is larger is refused without reading it.',
    },
    keepDays: {
      name: 'Keep imported reports (days)',
      about: 'So many days after the last change the text is cleared. The programme itself stays.',
    },
  },
  readFrom: 'Read from {file}.',
}
