import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import { addOwnView, type FileItem, type InspectionFacts, inspect, refuseInspection } from './inspection.ts'

const aged = (years: number, change: Partial<InspectionFacts> = {}): InspectionFacts => ({
  today: '2026-06-01',
  child: {
    id: 'child',
    ageOn: () => ({ kind: 'exact', years }),
    authority: [{ holder: 'mother', from: '2010-01-01', source: 'gezagsregister' }],
  },
  childAgrees: [],
  ...change,
})
const answer = (viewer: string, facts: InspectionFacts) => refuseInspection(viewer, facts)?.refused
const item = (change: Partial<FileItem> = {}): FileItem => ({ id: 'e1', ...change })
const at = new Date('2026-06-01T12:00:00Z')

test('[N-INS-01] a child reads its own file from twelve on, if it can judge', () => {
  assert.equal(answer('child', aged(11)), 'dossiers/file-too-young')
  assert.equal(answer('child', aged(12)), undefined)
  const unable = aged(13)
  assert.equal(
    answer('child', { ...unable, child: { ...unable.child, unableToJudge: true } }),
    'dossiers/file-too-young',
  )
})

test('[N-INS-01] a parent with authority reads along while the child is under twelve', () => {
  assert.equal(answer('mother', aged(11)), undefined)
})

test('[N-INS-01] a parent without authority, or one whose authority is in doubt, is not told that there is a file', () => {
  assert.equal(answer('father', aged(8)), 'dossiers/file-not-yours')
  assert.equal(refuseInspection('father', aged(8))?.status, 404)
  const doubt = aged(8)
  const child = { ...doubt.child, authority: doubt.child.authority.map((a) => ({ ...a, doubtful: true })) }
  assert.equal(answer('mother', { ...doubt, child }), 'dossiers/file-not-yours')
})

test('[N-INS-02] from twelve to fifteen one talks with the child before a parent reads', () => {
  assert.equal(answer('mother', aged(12)), 'dossiers/file-first-talk-with-child')
  assert.equal(
    answer('mother', aged(15, { discussedWithChildOn: '2026-06-02' })),
    'dossiers/file-first-talk-with-child',
  )
  assert.equal(answer('mother', aged(15, { discussedWithChildOn: '2026-06-01' })), undefined)
})

test('[N-INS-02] at sixteen and seventeen the child decides, unless there is a great concern for its safety', () => {
  assert.equal(answer('mother', aged(16)), 'dossiers/file-needs-consent-of-child')
  assert.equal(answer('mother', aged(17, { childAgrees: ['mother'] })), undefined)
  assert.equal(answer('mother', aged(17, { greatConcern: 'zegt niet meer te willen leven' })), undefined)
  assert.equal(answer('mother', aged(17, { greatConcern: ' ' })), 'dossiers/file-needs-consent-of-child')
})

test('[N-INS-01] at eighteen the file is of the young adult alone', () => {
  assert.equal(answer('mother', aged(18, { childAgrees: ['mother'], greatConcern: 'x' })), 'dossiers/file-not-yours')
  assert.equal(answer('child', aged(18)), undefined)
})

test('[N-INS-01] nobody reads while the age of the child is unknown', () => {
  const facts = aged(8)
  assert.equal(
    answer('mother', { ...facts, child: { ...facts.child, ageOn: () => ({ kind: 'unknown' }) } }),
    'dossiers/file-age-unknown',
  )
})

test('[N-INS-01] a piece is held back per person and with a reason; without explanation it is shown', () => {
  const held = { from: 'mother', reason: 'harms-the-help', explanation: 'eerst bespreken met het kind' } as const
  assert.deepEqual(inspect('mother', [item({ withheld: [held] })]), [{ item: 'e1', withheld: 'harms-the-help' }])
  assert.deepEqual(inspect('father', [item({ withheld: [held] })]), [{ item: 'e1', ownViews: [] }])
  assert.deepEqual(inspect('mother', [item({ withheld: [{ ...held, explanation: ' ' }] })]), [
    { item: 'e1', ownViews: [] },
  ])
})

test('[N-INS-01] what concerns a third person is shown to that person only', () => {
  assert.deepEqual(inspect('mother', [item({ concernsThird: 'father' })]), [
    { item: 'e1', withheld: 'privacy-of-another' },
  ])
  assert.deepEqual(inspect('father', [item({ concernsThird: 'father' })]), [{ item: 'e1', ownViews: [] }])
})

test('[N-MC-09] a protected reporter stays out of every inspection', () => {
  assert.deepEqual(inspect('mother', [item({ namesProtectedReporter: true })]), [
    { item: 'e1', withheld: 'reporter-protected' },
  ])
})

test('[N-INS-03] an own view stands beside the piece and only its writer writes it', () => {
  const view = { by: 'mother', text: 'Zo is het niet gegaan.', at }
  const added = orRefuse(addOwnView(item(), view, { kind: 'family', person: 'mother' }))
  assert.deepEqual(inspect('father', [added]), [{ item: 'e1', ownViews: [view] }])
  const refused = (outcome: unknown) => isRefusal(outcome) && outcome.refused
  assert.equal(refused(addOwnView(item(), view, { kind: 'worker' })), 'dossiers/own-view-of-somebody-else')
  assert.equal(
    refused(addOwnView(item(), view, { kind: 'family', person: 'father' })),
    'dossiers/own-view-of-somebody-else',
  )
  assert.equal(
    refused(addOwnView(item(), { ...view, text: ' ' }, { kind: 'family', person: 'mother' })),
    'dossiers/own-view-empty',
  )
})
