import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { found } from '../../test/found.ts'
import { given } from '../../test/given.ts'
import { reference } from '../../test/reference.ts'
import type { Finding } from '../finding.ts'
import { ANSWERED_BY, type Message, type MessageOf } from '../model/contents.ts'
import { readMessage } from '../reader/read-message.ts'
import { replyTo } from './reply.ts'

/** The return messages among the official examples that are right in form. Their own codes are put back as findings. */
const RETURNS = { '302': '301', '306': '305', '308': '307', '316': '315', '320': '319' } as const

for (const [number, sent] of Object.entries(RETURNS))
  test(`[E05 IV028] the official example of a ${number} is what we answer to the ${sent} in it`, () => {
    const example = exampleOf(number)
    const { IdentificatieRetour, DagtekeningRetour, XsltVersie, XsdVersieRetour, RetourCodes, ...Header } = example.body
      .Header as Extract<Message, { number: '302' }>['body']['Header']
    const code = Object.values(ANSWERED_BY).indexOf(number as '302')
    assert.equal(Object.keys(ANSWERED_BY)[code], sent)
    // An example without more than a header does not show the rest of the message that it answers: ours stands in.
    const { Header: ownHeader, ...own } = given(sent).body
    const { Header: _, ...shown } = example.body
    const rest = Object.keys(shown).length > 0 ? withoutCodes(shown) : own
    const message = { ...given(sent), body: { ...rest, Header: { ...Header, BerichtCode: ownHeader.BerichtCode } } }
    const answer = replyTo(message as unknown as Message, findingsOf(example.body), {
      identification: IdentificatieRetour,
      day: DagtekeningRetour,
      xsdVersion: XsdVersieRetour,
      ...(XsltVersie !== undefined && { xsltVersion: XsltVersie }),
    })
    assert.ok('message' in answer, JSON.stringify(answer))
    assert.deepEqual(answer.message.body, example.body)
    assert.equal(answer.message.body.Header.RetourCodes === undefined, RetourCodes === undefined)
  })

test('[E05 IV087 TR342] the official example of a 325 is what we answer to a claim with those lines and one granted line', () => {
  const example = exampleOf('325') as MessageOf<'325'>
  const { Header, DeclaratieAntwoord } = example.body
  assert.ok(DeclaratieAntwoord?.Clienten)
  const claim = given('323', (body) => {
    Object.assign(body.Header, {
      Afzender: Header.Ontvanger,
      Ontvanger: Header.Afzender,
      BerichtIdentificatie: Header.DeclaratieIdentificatie,
      XsdVersie: Header.XsdVersieDeclaratie,
    })
    const [granted] = body.Declaratie.Clienten.Client
    const [line] = granted?.Prestaties.Prestatie ?? []
    assert.ok(line)
    // What was claimed less what was rejected: 580 - 240 euros, a credit as the example has it.
    line.IngediendBedrag = { Bedrag: 34_000, DebetCredit: 'C' }
    const { Clienten } = withoutCodes(DeclaratieAntwoord) as unknown as typeof body.Declaratie
    body.Declaratie = {
      ...body.Declaratie,
      DeclaratieNummer: DeclaratieAntwoord.DeclaratieNummer,
      TotaalIngediendBedrag: { ...DeclaratieAntwoord.TotaalIngediendBedrag },
      Clienten: { Client: [...Clienten.Client, ...body.Declaratie.Clienten.Client] },
    }
  })
  const answer = replyTo(claim, findingsOf({ Declaratie: DeclaratieAntwoord }), {
    identification: Header.BerichtIdentificatie.Identificatie,
    day: Header.BerichtIdentificatie.Dagtekening,
    xsdVersion: Header.XsdVersie,
    ...(Header.XsltVersie !== undefined && { xsltVersion: Header.XsltVersie }),
  })
  assert.ok('message' in answer, JSON.stringify(answer))
  assert.deepEqual(answer.message.body, example.body)
})

test('[E05 IV028 TR349 TR350] the codes of the official example of a 318, which is wrong in form, are those we give', () => {
  const message = given('317', (body) => {
    body.Client.Verzoek.OngewijzigdeProducten = { OngewijzigdProduct: [{ ToewijzingNummer: 10_071 }] }
    body.Client.Verzoek.NieuweProducten = {
      NieuwProduct: [{ Product: { Categorie: '45', Code: '45A03' }, GewensteIngangsdatum: '2026-11-01' }],
    }
  })
  const answer = replyTo(
    message,
    [
      found('TR349', 3, '/Bericht/Client/Verzoek', '9349'),
      found('TR350', 3, '/Bericht/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[1]', '9350'),
    ],
    { identification: 'RT12345', day: '2026-07-01' },
  )
  assert.ok('message' in answer)
  assert.deepEqual(Object.fromEntries(codesAt(answer.message.body)), {
    '/Bericht/Header': '0200',
    '/Bericht/Client': '0200',
    '/Bericht/Client/Verzoek': '9349',
    '/Bericht/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[1]': '9350',
    '/Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]': '0200',
    '/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]': '0200',
  })
})

function exampleOf(number: string): Message {
  const { message } = readMessage(fs.readFileSync(reference('voorbeelden', 'ijw-3.2', `JW${number}.xml`)))
  assert.ok(message)
  return message
}

/** The codes of a return message as findings at the classes where they stand; what says that all is well is none. */
function findingsOf(value: unknown): Finding[] {
  return codesAt(value).flatMap(([path, code]) => (code === '0200' ? [] : [found('TR000', 3, path, code)]))
}

/** Each code in a return message, with the class where it stands. */
function codesAt(value: unknown, path = '/Bericht'): [path: string, code: string][] {
  if (typeof value !== 'object' || value === null) return []
  const own = (value as { RetourCodes?: { RetourCode: string[] } }).RetourCodes?.RetourCode ?? []
  const deeper = Object.entries(value).flatMap(([name, inside]) =>
    Array.isArray(inside)
      ? inside.flatMap((item, at) => codesAt(item, `${path}/${name}[${at + 1}]`))
      : codesAt(inside, `${path}/${name}`),
  )
  return [...own.map((code): [string, string] => [path, code]), ...deeper]
}

function withoutCodes<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutCodes) as T
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => name !== 'RetourCodes')
  return Object.fromEntries(kept.map(([name, inside]) => [name, withoutCodes(inside)])) as T
}
