import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { given } from '../../test/given.ts'
import { officialFaults } from '../../test/official.ts'
import { reference } from '../../test/reference.ts'
import { readMessage } from '../reader/read-message.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { type AnswerParcel, type Envelope, type NodeFault, type Parcel, unwrap, wrap } from './ggk.ts'
import { wrapMessage } from './wrap-message.ts'

const FOLDER = ['ggk-envelop-2.1', 'voorbeeldberichten'] as const
const PARCELS = ['ggk-envelop-2.1', 'ggk0210', 'ggkberichten', 'ggk0210_msg_ggkberichten.xsd'] as const
const FAULTS = ['ggk-envelop-2.1', '0301', 'stuf0301.xsd'] as const
const NUMBER = '9c0f7b90-5c69-41e5-a837-0800200c9a66'
const ABOUT = {
  sender: { organisatie: '0384', applicatie: 'Vangnet' },
  receiver: { organisatie: '65656055', applicatie: 'GGk' },
  reference: NUMBER,
  at: '20260330101500',
  application: { version: 1, subversion: 0 },
}

test('[E05] the four examples of the node are opened: who, to whom, about what, and what is in it', () => {
  const parcel = example('envelopHeenbericht-ggk_Di01_v21-xml.xml')
  assert.ok(parcel.kind === 'Di01')
  assert.deepEqual(
    { ...parcel, content: new TextDecoder().decode(parcel.content.bytes) },
    {
      kind: 'Di01',
      sender: { organisatie: '0548', applicatie: 'Wmo Applicatie' },
      receiver: { organisatie: '01023456', applicatie: 'GGk' },
      reference: NUMBER,
      at: '20160421132514',
      about: 'WMO301',
      application: { version: 4, subversion: 3 },
      release: { version: 2, subversion: 2 },
      content: 'Hier staat een iWmo/iJw-heenbericht.',
    },
  )
  const answer = example('envelopRetourbericht-ggk_Du01-v21.xml')
  assert.ok(answer.kind === 'Du01')
  assert.deepEqual([answer.answers, answer.about], [NUMBER, 'WMO302'])
  const text = example('envelopHeenbericht-ggk_Di01_v21-tekst.xml')
  assert.ok(text.kind === 'Di01')
  assert.equal(text.content.fileName, 'AanleveringQ1.csv')
  const fault = example('Fo01.xml')
  assert.ok(fault.kind === 'Fo01')
  assert.deepEqual([fault.code, fault.place, fault.details], ['IB210', 'client', 'JW315-00010004'])
})

test('[E05] what is put in an envelope comes out, and the official schemas accept the envelope', () => {
  fc.assert(
    fc.property(anyEnvelope(), (envelope) => {
      const written = wrap(envelope)
      assert.ok('bytes' in written, JSON.stringify(written))
      const schema = envelope.kind === 'Fo01' ? FAULTS : PARCELS
      assert.deepEqual(officialFaults(written.bytes, ...schema), [])
      assert.deepEqual(unwrap(written.bytes), { envelope })
    }),
    { numRuns: 60 },
  )
  const bad = fs.readFileSync(reference(...FOLDER, 'Fo01.xml'), 'utf8').replace('>client<', '>allebei<')
  assert.notDeepEqual(officialFaults(new TextEncoder().encode(bad), ...FAULTS), [])
})

test('[E05] a message goes into an envelope that says which message it is, and comes out as it was', () => {
  const message = given('301')
  const written = wrapMessage(message, ABOUT)
  assert.ok('bytes' in written, JSON.stringify(written))
  const found = unwrap(written.bytes)
  assert.ok('envelope' in found && found.envelope.kind === 'Di01')
  assert.deepEqual([found.envelope.about, found.envelope.release], ['JW301', { version: 3, subversion: 2 }])
  assert.deepEqual(readMessage(found.envelope.content.bytes).message, message)
  const answer = wrapMessage(message, { ...ABOUT, answers: NUMBER })
  assert.ok('bytes' in answer)
  const opened = unwrap(answer.bytes)
  assert.ok('envelope' in opened && opened.envelope.kind === 'Du01' && opened.envelope.answers === NUMBER)
})

test('[E05] a message that does not follow the form goes into no envelope', () => {
  const message = given('301', (body) => {
    body.Client.Bsn = '1'
  })
  const written = wrapMessage(message, ABOUT)
  assert.ok('findings' in written)
  assert.deepEqual(
    written.findings.map((finding) => finding.rule),
    ['RS037'],
  )
})

test('[E05] details of a fault may hold any XML: they are passed over, and everything else is still judged', () => {
  const text = fs.readFileSync(reference(...FOLDER, 'Fo01.xml'), 'utf8')
  const rich = text.replace('<root></root>', '<a xmlns="urn:x" b="c">t<d/>t</a><e/>')
  const found = unwrap(new TextEncoder().encode(rich))
  assert.ok('envelope' in found, JSON.stringify(found))
  assert.deepEqual(rules(rich.replace('<d/>', '<d>')), ['XML-EINDLABEL'])
  assert.deepEqual(rules(rich.replace('>client<', '>allebei<')), ['XSD-CODE'])
})

test('[E05] what is wrong with an envelope is a finding, never a crash', () => {
  const text = fs.readFileSync(reference(...FOLDER, 'envelopHeenbericht-ggk_Di01_v21-xml.xml'), 'utf8')
  const file = /<GGK:xmlBestand>.*<\/GGK:xmlBestand>/
  assert.deepEqual(rules(text.replace('41e5', '11e5')), ['ENV-NUMMER'])
  assert.deepEqual(rules(text.replace(file, '')), ['ENV-INHOUD'])
  assert.deepEqual(rules(text.replace(file, '<GGK:tekstBestand bestandsnaam="a.csv">QQ==</GGK:tekstBestand>$&')), [
    'ENV-INHOUD',
  ])
  assert.deepEqual(rules(text.replace(file, '<GGK:tekstBestand>QQ==</GGK:tekstBestand>')), ['ENV-INHOUD'])
  assert.deepEqual(rules(text.replace(file, '<GGK:xmlBestand>Q</GGK:xmlBestand>')), ['ENV-INHOUD'])
  assert.deepEqual(rules(text.replace('<GGK:xmlBestand>', '<GGK:xmlBestand bestandsnaam="a.csv">')), ['XSD-ATTRIBUUT'])
  assert.deepEqual(rules('<?xml version="1.0"?><brief/>'), ['XSD-BERICHT'])
  assert.deepEqual(rules(''), ['XML-LEEG'])
  assert.deepEqual(unwrap(new TextEncoder().encode(text), 10), {
    findings: [
      {
        rule: 'ENV-GROOTTE',
        level: 1,
        path: '/envelopHeenbericht-ggk_Di01/parameters/bericht',
        says: 'Wat in de envelop zit is groter dan toegestaan.',
      },
    ],
  })
})

test('[E05] base64 is that of everybody else, and what is no base64 is not read as if it were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64')
      assert.equal(toBase64(bytes), text)
      assert.deepEqual(fromBase64(text.replace(/.{4}/g, '$&\r\n\t')), bytes)
      if (text.length > 0) assert.equal(fromBase64(text.slice(1)), undefined)
    }),
  )
  for (const text of ['QQ', 'Q===', 'QQ=Q', 'é===', 'Q Q', '====']) assert.equal(fromBase64(text), undefined, text)
})

test('[E05] an envelope that was changed on the way gives an envelope or findings, never a crash', () => {
  const files = fs.readdirSync(reference(...FOLDER)).map((file) => fs.readFileSync(reference(...FOLDER, file)))
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255), long: fc.nat(20) })
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
      const bytes = new Uint8Array(file)
      for (const { at, byte, long } of changes) bytes.fill(byte, at % bytes.length, (at % bytes.length) + long)
      const found = unwrap(bytes)
      assert.ok('envelope' in found || found.findings.length > 0)
    }),
    { numRuns: 300 },
  )
})

test('[E05] an envelope without a right number or name is not written', () => {
  const parcel: Parcel = {
    kind: 'Di01',
    ...ABOUT,
    about: 'JW301',
    release: { version: 3, subversion: 2 },
    content: { bytes: new Uint8Array() },
  }
  for (const wrong of [
    { ...parcel, reference: '1' },
    { ...parcel, kind: 'Du01', answers: '1' } as const,
    { ...parcel, content: { bytes: new Uint8Array(), fileName: '../a' } },
    { ...parcel, at: 'nu' },
    { ...parcel, release: { version: 3.2, subversion: 0 } },
    { ...parcel, sender: { organisatie: '0384', applicatie: '' } },
  ])
    assert.ok('findings' in wrap(wrong), JSON.stringify(wrong))
})

function example(file: string): Envelope {
  const bytes = fs.readFileSync(reference(...FOLDER, file))
  const found = unwrap(bytes)
  assert.ok('envelope' in found, JSON.stringify(found))
  return found.envelope
}

function rules(text: string): string[] {
  const found = unwrap(new TextEncoder().encode(text))
  assert.ok('findings' in found, 'it should have been refused')
  return found.findings.map((finding) => finding.rule)
}

function anyEnvelope(): fc.Arbitrary<Envelope> {
  const words = fc.string({ minLength: 3, maxLength: 50 })
  const system = fc.record(
    { organisatie: words, applicatie: words, administratie: words, gebruiker: words },
    { requiredKeys: ['organisatie', 'applicatie'], noNullPrototype: true },
  )
  const version = fc.record({ version: fc.nat(9999), subversion: fc.nat(9999) }, { noNullPrototype: true })
  const ends = {
    sender: system,
    receiver: system,
    reference: fc.uuid({ version: 4 }),
    at: fc.constant('20260401093000'),
  }
  const content = fc.record(
    { bytes: fc.uint8Array({ maxLength: 100 }), fileName: fc.constantFrom('a.csv', 'Aanlevering_Q1-2026.txt') },
    { requiredKeys: ['bytes'], noNullPrototype: true },
  )
  const parcel = { ...ends, about: fc.constantFrom('JW301', 'WMO319'), application: version, release: version, content }
  const plain = { noNullPrototype: true } as const
  const answers = fc.uuid({ version: 4 })
  return fc.oneof(
    fc.record({ kind: fc.constant('Di01' as const), ...parcel }, plain) satisfies fc.Arbitrary<Parcel>,
    fc.record({ kind: fc.constant('Du01' as const), answers, ...parcel }, plain) satisfies fc.Arbitrary<AnswerParcel>,
    fc.record(
      {
        kind: fc.constant('Fo01' as const),
        ...ends,
        answers,
        code: fc.constantFrom('IB001', 'IB905'),
        place: fc.constantFrom('client' as const, 'server' as const),
        says: fc.string({ maxLength: 200 }),
      },
      plain,
    ) satisfies fc.Arbitrary<NodeFault>,
  )
}
