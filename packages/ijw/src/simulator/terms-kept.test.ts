import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AllocatedProduct } from '../calculate/changes.ts'
import { type Play, playStory } from './play.ts'
import { CASE_2 } from './stories/cases.ts'
import { MUNICIPALITY, NOOR, PROVIDER } from './stories/people.ts'
import { REQUEST_TO_CLAIM } from './stories/request-to-claim.ts'
import { allocation, start, startOf, stop, stopOf } from './stories/telling.ts'
import type { Step, Story } from './story.ts'

const IN_TIME: AllocatedProduct = {
  ToewijzingNummer: 50_001,
  Product: { Categorie: '45', Code: '45A04' },
  Toewijzingsdatum: '2026-03-02',
  Toewijzingstijd: '09:00:00',
  Ingangsdatum: '2026-03-02',
  Einddatum: '2026-08-31',
  Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
}
/** Allocated when it had already run for four weeks. */
const AFTERWARDS: AllocatedProduct = {
  ...IN_TIME,
  ToewijzingNummer: 50_002,
  Product: { Categorie: '41', Code: '41A03' },
  Ingangsdatum: '2026-02-02',
}
const allocated: Step = {
  id: 'allocation',
  day: '2026-03-02',
  says: 'De gemeente wijst toe, één vorm van hulp achteraf.',
  content: allocation(NOOR, IN_TIME, AFTERWARDS),
}

test('[E05 OP271] help that was allocated afterwards is told in time until five working days after the allocation came in', async () => {
  const told = (day: string) => playStory(story(allocated, started(day, startOf(AFTERWARDS, '2026-02-03'))))
  assert.deepEqual(terms(await told('2026-03-09')), [])
  assert.deepEqual(terms(await told('2026-03-10')), [['OP271', 'receipt of the allocation', '2026-03-09']])
})

test('[E05 OP271] help that was allocated in time beside it counts from its own begin', async () => {
  const told = (day: string) => playStory(story(allocated, started(day, startOf(IN_TIME, '2026-03-04'))))
  assert.deepEqual(terms(await told('2026-03-11')), [])
  assert.deepEqual(terms(await told('2026-03-12')), [['OP271', 'start', '2026-03-11']])
})

test('[E05 OP272] only after a pause a stop counts from the day on which it became known', async () => {
  const begun = startOf(IN_TIME, '2026-03-04')
  const ended: Step = {
    id: 'stop',
    day: '2026-04-20',
    known: '2026-04-17',
    says: 'De hulp is op 31 maart gestopt.',
    content: stop(NOOR, stopOf(begun, '2026-03-31', '31')),
  }
  const played = await playStory(story(allocated, started('2026-03-05', begun), ended))
  assert.deepEqual(terms(played), [['OP272', 'end', '2026-04-07']])
  const late = await playStory(CASE_2, { faults: [{ kind: 'late', step: 'stop', days: 4 }] })
  assert.deepEqual(terms(late), [['OP272', 'end known', '2025-07-11']])
})

test('[E05 IV008] a stop that is corrected is not told again too late', async () => {
  const begun = startOf(IN_TIME, '2026-03-04')
  const wrong = stopOf(begun, '2026-03-31', '33')
  const steps: Step[] = [
    allocated,
    started('2026-03-05', begun),
    { id: 'stop', day: '2026-04-02', says: 'Gestopt.', content: stop(NOOR, wrong) },
    {
      id: 'correction',
      day: '2026-05-06',
      says: 'De reden was verkeerd.',
      content: stop(NOOR, { ...wrong, StatusAanlevering: '3' }, stopOf(begun, '2026-03-31', '31')),
    },
  ]
  assert.deepEqual(terms(await playStory(story(...steps))), [])
})

test('[E05] missed terms stand in the order of the messages they are about', async () => {
  const faults = [
    { kind: 'late', step: 'allocation', days: 12 },
    { kind: 'late reply', step: 'request', days: 7 },
    { kind: 'late', step: 'claim-may', days: 3 },
    { kind: 'late reply', step: 'claim-may', days: 20 },
  ] as const
  const { missed, log } = await playStory(REQUEST_TO_CLAIM, { faults })
  assert.deepEqual(
    missed.map(({ about, due }) => [log[about]?.step, due.term.id]),
    [
      ['request', 'OP090'],
      ['request', 'OP274'],
      ['start', 'OP271'],
      ['claim-may', 'OP090x4'],
    ],
  )
})

function started(day: string, product: ReturnType<typeof startOf>): Step {
  return { id: 'start', day, says: 'De hulp is begonnen.', content: start(NOOR, product) }
}

function story(...steps: Step[]): Story {
  return { id: 'proef', title: 'Een proef', standard: 'ijw', municipality: MUNICIPALITY, provider: PROVIDER, steps }
}

function terms({ log, missed, unsent }: Play): unknown[] {
  assert.deepEqual([unsent, log.flatMap(({ findings }) => findings)], [[], []])
  return missed.map(({ due }) => [due.term.id, due.term.countedFrom, due.last])
}
