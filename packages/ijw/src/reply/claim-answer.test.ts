import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { claimOf } from '../../test/claim-of.ts'
import { found } from '../../test/found.ts'
import { given } from '../../test/given.ts'
import { signedTotal, totalOf } from '../calculate/amounts.ts'
import type { Finding } from '../finding.ts'
import type { MessageOf } from '../model/contents.ts'
import { replyTo } from './reply.ts'

type Answer = MessageOf<'325'>

const ABOUT = { identification: 'A-0001', day: '2026-05-08' }
const XSD = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' }

test('[E05 IV087] a claim that is granted in full: header 0200, answer 8001, granted as claimed, no clients', () => {
  const { body } = answer(given('323'), [])
  assert.deepEqual(body.Header.RetourCodes, { RetourCode: ['0200'] })
  const total = { TotaalBedrag: 24_000, DebetCredit: 'D' }
  assert.deepEqual(body.DeclaratieAntwoord, {
    DeclaratieNummer: 'D202604',
    TotaalIngediendBedrag: total,
    TotaalToegekendBedrag: total,
    RetourCodes: { RetourCode: ['8001'] },
  })
})

test('[E05 IV087] the answer goes back the other way, with its own number and that of the claim', () => {
  const answered = replyTo(given('323'), [], {
    ...ABOUT,
    xsltVersion: '1.2.0',
    xsdVersion: { ...XSD, BerichtXsdVersie: '1.1.0' },
  })
  assert.ok('message' in answered)
  assert.deepEqual(answered.message.body.Header, {
    BerichtCode: '491',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '0384',
    Ontvanger: '65656055',
    BerichtIdentificatie: { Identificatie: 'A-0001', Dagtekening: '2026-05-08' },
    XsdVersie: { ...XSD, BerichtXsdVersie: '1.1.0' },
    DeclaratieIdentificatie: { Identificatie: '323-0001', Dagtekening: '2026-05-06' },
    XsltVersie: '1.2.0',
    XsdVersieDeclaratie: XSD,
    RetourCodes: { RetourCode: ['0200'] },
  })
})

test('[E05 IV087 IV088] a fault within the claim, or in its header: the header alone with the code', () => {
  const inside = answer(given('323'), [found('TR358', 2, '/Bericht/Declaratie/TotaalIngediendBedrag', '0001')])
  assert.deepEqual([Object.keys(inside.body), inside.body.Header.RetourCodes.RetourCode], [['Header'], ['0001']])
  const header = answer(given('323'), [found('TR056', 3, '/Bericht/Header/BerichtIdentificatie', '9056')])
  assert.deepEqual([Object.keys(header.body), header.body.Header.RetourCodes.RetourCode], [['Header'], ['9056']])
})

test('[E05 IV087 TR333] the example of the instruction: a number used before gives 9333, nothing granted, no clients', () => {
  const { body } = answer(given('323'), [found('TR333', 3, '/Bericht/Declaratie/DeclaratieNummer', '9333')])
  assert.deepEqual(body.Header.RetourCodes.RetourCode, ['0200'])
  assert.deepEqual(body.DeclaratieAntwoord?.RetourCodes.RetourCode, ['9333'])
  assert.deepEqual(body.DeclaratieAntwoord?.TotaalToegekendBedrag, { TotaalBedrag: 0, DebetCredit: 'D' })
  assert.equal(body.DeclaratieAntwoord?.Clienten, undefined)
})

test('[E05 IV087] a fault in the claim itself goes before faults in its lines', () => {
  const { body } = answer(given('323'), [
    found('TR333', 3, '/Bericht/Declaratie', '9333'),
    found('TR338', 3, pathOf(1, 1), '9338'),
  ])
  assert.equal(body.DeclaratieAntwoord?.Clienten, undefined)
})

test('[E05 IV087 TR304] a refused client: its code there, all its lines unjudged, the other clients not repeated', () => {
  const claim = claimOf([[{ cents: 5_000 }, { cents: 700 }], [{ cents: 1_200 }]])
  const { body } = answer(claim, [
    found('TR304', 3, '/Bericht/Declaratie/Clienten/Client[1]/Bsn', '8187'),
    found('TR338', 3, pathOf(1, 2), '9338'),
  ])
  const clients = body.DeclaratieAntwoord?.Clienten?.Client ?? []
  assert.equal(clients.length, 1)
  assert.deepEqual(clients[0]?.RetourCodes.RetourCode, ['8187'])
  const lines = clients[0]?.Prestaties.Prestatie ?? []
  assert.deepEqual(
    lines.map((line) => line.RetourCodes.RetourCode),
    [['0233'], ['0233']],
  )
  assert.deepEqual(body.DeclaratieAntwoord?.TotaalToegekendBedrag, { TotaalBedrag: 1_200, DebetCredit: 'D' })
  assert.deepEqual(body.DeclaratieAntwoord?.RetourCodes.RetourCode, ['0200'])
})

test('[E05 IV087] only rejected lines come back, unchanged, each with its codes; its client gets 0200', () => {
  const claim = claimOf([[{ cents: 5_000 }, { cents: 14_000 }], [{ cents: 34_000 }], [{ cents: 5_000 }]])
  const { body } = answer(claim, [
    found('TR341', 3, `${pathOf(1, 2)}/ProductCode`, '9341'),
    found('TR339', 3, `${pathOf(1, 2)}/ProductCategorie`, '9339'),
    found('TR307', 3, pathOf(3, 1), '9307'),
  ])
  const sent = claim.body.Declaratie.Clienten.Client
  assert.deepEqual(body.DeclaratieAntwoord?.Clienten?.Client, [
    {
      Bsn: sent[0]?.Bsn,
      Prestaties: {
        Prestatie: [{ ...sent[0]?.Prestaties.Prestatie[1], RetourCodes: { RetourCode: ['9339', '9341'] } }],
      },
      RetourCodes: { RetourCode: ['0200'] },
    },
    {
      Bsn: sent[2]?.Bsn,
      Prestaties: { Prestatie: [{ ...sent[2]?.Prestaties.Prestatie[0], RetourCodes: { RetourCode: ['9307'] } }] },
      RetourCodes: { RetourCode: ['0200'] },
    },
  ])
  assert.deepEqual(body.DeclaratieAntwoord?.TotaalToegekendBedrag, { TotaalBedrag: 39_000, DebetCredit: 'D' })
})

test('[E05 TR342] when the debit is rejected and the credit granted, the municipality gets money back', () => {
  const claim = claimOf([[{ cents: 5_000 }, { cents: 2_000, credit: true }]])
  const { body } = answer(claim, [found('TR338', 3, pathOf(1, 1), '9338')])
  assert.deepEqual(body.DeclaratieAntwoord?.TotaalToegekendBedrag, { TotaalBedrag: 2_000, DebetCredit: 'C' })
})

test('[E05 TR342] the rejected lines always explain the difference between claimed and granted', () => {
  const line = fc.record({
    cents: fc.nat(99_999_999),
    credit: fc.boolean(),
    code: fc.option(fc.constantFrom('9338', '9307'), { nil: '' }),
  })
  const clients = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(clients, fc.nat(4), (lines, refused) => {
      const findings: Finding[] = lines.flatMap((own, client) =>
        own.flatMap(({ code }, at) => (code ? [found('TR338', 3, pathOf(client + 1, at + 1), code)] : [])),
      )
      if (refused <= lines.length && refused > 0)
        findings.push(found('TR304', 3, `/Bericht/Declaratie/Clienten/Client[${refused}]`, '8187'))
      const { DeclaratieAntwoord } = answer(claimOf(lines), findings).body
      assert.ok(DeclaratieAntwoord)
      const back = DeclaratieAntwoord.Clienten?.Client.flatMap((client) => client.Prestaties.Prestatie) ?? []
      const difference =
        signedTotal(DeclaratieAntwoord.TotaalIngediendBedrag) - signedTotal(DeclaratieAntwoord.TotaalToegekendBedrag)
      assert.equal(difference, signedTotal(totalOf(back)))
      assert.equal(findings.length === 0, DeclaratieAntwoord.RetourCodes.RetourCode.includes('8001'))
    }),
  )
})

test('[E05 TR358] a total that is not the sum of the lines is not answered with money', () => {
  const claim = given('323', (body) => {
    body.Declaratie.TotaalIngediendBedrag.TotaalBedrag = 1
  })
  const answered = replyTo(claim, [], ABOUT)
  assert.ok('none' in answered)
  assert.match(answered.none, /TR358/)
})

function answer(claim: MessageOf<'323'>, findings: readonly Finding[]): Answer {
  const answered = replyTo(claim, findings, ABOUT)
  assert.ok('message' in answered && answered.message.number === '325', JSON.stringify(answered))
  return answered.message
}

function pathOf(client: number, line: number): string {
  return `/Bericht/Declaratie/Clienten/Client[${client}]/Prestaties/Prestatie[${line}]`
}
