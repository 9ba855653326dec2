import { blocksOf, reportText } from '../programme-report.ts'
import { nobody, own, policyOfficer } from './policy-programme.ts'
import type { Policy } from './standing.ts'

/** A report with one action line and one item, with both moments told. */
export const smallReport = Buffer.from(
  reportText({ 'Actielijn 1: Meedoen': [{ name: 'Sporten', blocks: blocksOf() }] }),
).toString('base64')

const here = { importId: nobody, version: 1 }
const into = { programme: null, name: 'Ingelezen plan van de toets', since: '2022-01-01', until: null }
export const importFrame = {
  into,
  actionLines: [{ number: '1', name: 'Meedoen', dropped: false }],
  moments: [
    { name: 'Voorjaar 2023', on: '2023-05-01' },
    { name: 'Zomer 2024', on: '2024-08-01' },
  ],
}
const item = {
  ...{ item: 0, name: 'Sporten', actionLine: 0, dropped: false, result: 'Meer kinderen doen mee.', what: '', next: '' },
  status: { code: 'in-execution', open: false, since: null, end: null, reason: '' },
  states: [{ moment: 0, text: 'Er is een begin gemaakt.' }],
}

/** Policy officers read reports from elsewhere in; nobody else sees what is not saved yet. */
export const importPolicies: Readonly<Record<string, Policy>> = {
  'programme.list-imports': own(policyOfficer),
  'programme.upload-report': own(policyOfficer, { file: 'verslag.txt', content: smallReport }),
  'programme.show-import': own(policyOfficer, { importId: nobody }),
  'programme.correct-import': own(policyOfficer, { ...here, ...importFrame }),
  'programme.correct-import-item': own(policyOfficer, { ...here, ...item }),
  'programme.place-import-lines': own(policyOfficer, { ...here, lines: [0], place: { kind: 'not-needed' } }),
  'programme.drop-import': own(policyOfficer, here),
  'programme.save-import': own(policyOfficer, here),
  'programme.print-import-template': own(policyOfficer, { kind: 'ods' }),
}
