import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MUNICIPALITY, PROVIDER } from '../../test/given.ts'
import type { MessageOf } from '../model/contents.ts'
import { cancelledOut, creditOf, mayBeCredited } from './credits.ts'
import type { Performance } from './delivered.ts'

const APRIL = { Begindatum: '2026-04-01', Einddatum: '2026-04-30' }
const XSD = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' }

function performance(ReferentieNummer: string): Performance {
  return {
    ProductReferentie: { ReferentieNummer },
    ToewijzingNummer: 10_072,
    ProductCategorie: '45',
    ProductCode: '45A04',
    ProductPeriode: APRIL,
    GeleverdVolume: 16,
    Eenheid: '04',
    ProductTarief: 1_500,
    IngediendBedrag: { Bedrag: 24_000, DebetCredit: 'D' },
  }
}

type Code = '0200' | '8001' | '9333'

function answered(codes: Code | readonly Code[], rejected: readonly Performance[] = []): MessageOf<'325'> {
  const total = { TotaalBedrag: 24_000, DebetCredit: 'D' } as const
  const lines = rejected.map((line) => ({ ...line, RetourCodes: { RetourCode: ['9321'] as const } }))
  return {
    standard: 'ijw',
    release: '3.2',
    number: '325',
    body: {
      Header: {
        BerichtCode: '491',
        BerichtVersie: 3,
        BerichtSubversie: 2,
        Afzender: MUNICIPALITY,
        Ontvanger: PROVIDER,
        BerichtIdentificatie: { Identificatie: '325-0001', Dagtekening: '2026-05-10' },
        XsdVersie: XSD,
        DeclaratieIdentificatie: { Identificatie: '323-0001', Dagtekening: '2026-05-06' },
        XsdVersieDeclaratie: XSD,
        RetourCodes: { RetourCode: ['0200'] },
      },
      DeclaratieAntwoord: {
        DeclaratieNummer: 'D202604',
        TotaalIngediendBedrag: total,
        TotaalToegekendBedrag: total,
        RetourCodes: { RetourCode: [codes].flat() },
        ...(lines.length > 0 && {
          Clienten: {
            Client: [{ Bsn: '999900006', Prestaties: { Prestatie: lines }, RetourCodes: { RetourCode: ['0200'] } }],
          },
        }),
      },
    },
  }
}

test('[IV091] a credit is the debit again, with its own reference, that of the debit, and the sign', () => {
  assert.deepEqual(creditOf(performance('P1'), 'P2'), {
    ...performance('P1'),
    ProductReferentie: { ReferentieNummer: 'P2', VorigReferentieNummer: 'P1' },
    IngediendBedrag: { Bedrag: 24_000, DebetCredit: 'C' },
  })
})

test('[IV085] what was granted may be credited', () => {
  assert.ok(mayBeCredited(performance('P1'), answered('8001')))
  assert.ok(mayBeCredited(performance('P1'), answered('0200', [performance('P2')])))
})

test('[IV085] what was rejected, not yet answered, refused as a claim, or is itself a credit, may not', () => {
  assert.ok(!mayBeCredited(performance('P1'), undefined))
  assert.ok(!mayBeCredited(performance('P1'), answered('0200', [performance('P1')])))
  assert.ok(!mayBeCredited(performance('P1'), answered(['0200', '9333'])))
  assert.ok(!mayBeCredited(creditOf(performance('P1'), 'P2'), answered('8001')))
})

test('[IV085 CS325] a performance of 0 euros may not: 0 is never a credit', () => {
  const free = { ...performance('P1'), IngediendBedrag: { Bedrag: 0, DebetCredit: 'D' } } as const
  assert.ok(!mayBeCredited(free, answered('8001')))
})

test('[IV086] a first debit and its credit do not go in one claim; a credit and a second debit may', () => {
  const first = performance('P1')
  assert.deepEqual(cancelledOut([first, creditOf(first, 'P2')]), ['P1'])
  assert.deepEqual(cancelledOut([creditOf(first, 'P2'), performance('P3')]), [])
})
