import { given } from '../given.ts'
import { ANSWERED_LINE, answering, claimAnswer, claimOf, LINE, set } from './begin.ts'
import type { Case } from './case.ts'

const CLAIM = '/Bericht/Declaratie'

/** The months and days of claims and of the answers to them. */
export const CLAIM_DAYS: readonly Case[] = [
  {
    rule: 'TR134',
    when: 'the month of a claim lies in the future',
    passes: () => [given('323')],
    fails: () => [month('2026-06-01', '2026-06-30')],
    at: `${CLAIM}/DeclaratiePeriode/Begindatum`,
  },
  {
    rule: 'TR134',
    when: 'the period of a line lies in the future',
    passes: () => [given('323')],
    fails: () => [line('2026-05-07', '2026-05-31')],
    at: `${LINE}[1]/ProductPeriode/Begindatum`,
  },
  {
    rule: 'TR134',
    when: 'the period of a refused line lies in the future',
    passes: () => [claimAnswer()],
    fails: () => [
      answering((one) => set(one, { ProductPeriode: { Begindatum: '2026-06-01', Einddatum: '2026-06-30' } })),
    ],
    at: `${ANSWERED_LINE}[1]/ProductPeriode/Begindatum`,
  },
  {
    rule: 'TR137',
    when: 'a claim is sent before its month is over',
    passes: () => [given('323')],
    fails: () => [month('2026-05-01', '2026-05-31')],
    at: `${CLAIM}/DeclaratiePeriode/Einddatum`,
  },
  {
    rule: 'TR137',
    when: 'the period of a line ends in the future, or before it begins',
    passes: () => [line('2026-05-01', '2026-05-06')],
    fails: () => [line('2026-05-01', '2026-05-07'), line('2026-04-30', '2026-04-29')],
    at: `${LINE}[1]/ProductPeriode/Einddatum`,
  },
  {
    rule: 'TR137',
    when: 'the period of a refused line ends before it begins',
    passes: () => [claimAnswer()],
    fails: () => [answering((one) => set(one.ProductPeriode, { Einddatum: '2026-03-31' }))],
    at: `${ANSWERED_LINE}[1]/ProductPeriode/Einddatum`,
  },
  {
    rule: 'TR335',
    when: 'help of more than five years ago is claimed',
    passes: () => [line('2021-05-01', '2021-05-06')],
    fails: () => [line('2021-05-01', '2021-05-05')],
    at: `${LINE}[1]/ProductPeriode/Einddatum`,
  },
  {
    rule: 'CS100',
    when: 'the month of a claim lies before 2021',
    passes: () => [month('2021-01-01', '2021-01-31')],
    fails: () => [month('2020-12-01', '2020-12-31')],
    at: `${CLAIM}/DeclaratiePeriode/Begindatum`,
  },
  {
    rule: 'CS100',
    when: 'the period of a line begins before 2021',
    passes: () => [lineOf2021('2021-01-01', '2021-01-31')],
    fails: () => [lineOf2021('2020-12-31', '2021-01-31'), lineOf2021('2020-12-01', '2020-12-31')],
    at: `${LINE}[1]/ProductPeriode/Begindatum`,
  },
  {
    rule: 'CS337',
    when: 'a line runs into the next month, or is a year long',
    passes: () => [line('2026-04-15', '2026-04-30')],
    fails: () => [line('2026-03-01', '2026-04-30'), line('2025-04-01', '2026-04-30')],
    at: `${LINE}[1]/ProductPeriode/Einddatum`,
  },
  {
    rule: 'CS340',
    when: 'a claim is not about exactly one whole month',
    passes: () => [given('323'), month('2024-02-01', '2024-02-29')],
    fails: () => [
      month('2026-04-02', '2026-04-30'),
      month('2026-04-01', '2026-04-29'),
      month('2026-03-01', '2026-04-30'),
      month('2024-02-01', '2024-02-28'),
    ],
    at: `${CLAIM}/DeclaratiePeriode`,
  },
]

function month(Begindatum: string, Einddatum: string) {
  return given('323', ({ Declaratie }) => set(Declaratie, { DeclaratiePeriode: { Begindatum, Einddatum } }))
}

function line(Begindatum: string, Einddatum: string) {
  return claimOf([(one) => set(one, { ProductPeriode: { Begindatum, Einddatum } })])
}

/** A line in the claim of January 2021. */
function lineOf2021(Begindatum: string, Einddatum: string) {
  return claimOf([(one) => set(one, { ProductPeriode: { Begindatum, Einddatum } })], ({ Header, Declaratie }) => {
    set(Header.BerichtIdentificatie, { Dagtekening: '2021-02-05' })
    set(Declaratie, {
      DeclaratieDagtekening: '2021-02-05',
      DeclaratiePeriode: { Begindatum: '2021-01-01', Einddatum: '2021-01-31' },
    })
  })
}
