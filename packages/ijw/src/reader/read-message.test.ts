import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { reference } from '../../test/reference.ts'
import { RELEASES, release } from '../model/releases.ts'
import { LEVEL1 } from './level1.ts'
import { locate, messageReader, readMessage } from './read-message.ts'

const answer = fs.readFileSync(reference('voorbeelden', 'ijw-3.2', 'JW319.xml'), 'utf8').replaceAll('\r\n', '\n')
const ns = 'xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema"'

/** The rules that the answer breaks once `from` is replaced by `to`. */
function broken(from: string | RegExp, to: string): string[] {
  const changed = answer.replace(from, to)
  assert.notEqual(changed, answer)
  return readMessage(changed).findings.map((finding) => finding.rule)
}

test('[E05] a right message becomes typed values: texts, whole numbers, codes', () => {
  const { message, findings } = readMessage(answer)
  assert.deepEqual(findings, [])
  assert.ok(message?.number === '319')
  assert.deepEqual(message, {
    standard: 'ijw',
    release: '3.2',
    number: '319',
    body: {
      Header: {
        BerichtCode: '488',
        BerichtVersie: 3,
        BerichtSubversie: 2,
        Afzender: '0384',
        Ontvanger: '65656055',
        BerichtIdentificatie: { Identificatie: '876543219', Dagtekening: '2026-04-01' },
        XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
      },
      Antwoord: {
        ReferentieAanbieder: '9003',
        VerzoekAntwoord: '1',
        RedenAfwijzingVerzoek: '8',
        Woonplaatsbeginsel: { Gemeente: '1916' },
      },
    },
  })
})

test('[E05] an optional element that is not in the message is not in the object either', () => {
  const { message } = readMessage(answer.replace(/<jw319:RedenAfwijzingVerzoek>.*?<\/jw319:RedenAfwijzingVerzoek>/, ''))
  assert.ok(message?.number === '319')
  assert.equal('RedenAfwijzingVerzoek' in message.body.Antwoord, false)
})

for (const [rule, from, to] of [
  ['XML-BOM', /^/, '\uFEFF'],
  ['XML-CODERING', 'encoding="UTF-8"', 'encoding="ISO-8859-1"'],
  ['XML-VERSIE', 'version="1.0"', 'version="1.1"'],
  ['XML-DECLARATIE', /^/, '\n'],
  ['XML-DOCTYPE', '<jw319:Bericht', '<!DOCTYPE a [<!ENTITY b "c">]><jw319:Bericht'],
  ['XML-ENTITEIT', '9003', '&b;'],
  ['XML-ENTITEIT', '9003', '&constructor;'],
  ['XML-OPMAAK', '9003', 'a & b'],
  ['XML-OPMAAK', '9003', 'a]]>b'],
  ['XML-OPMAAK', '9003', '<!-- a -- b -->'],
  ['XML-VERWERKING', '9003', '<?sort alpha?>9003'],
  ['XML-TEKEN', '9003', '9003&#0;'],
  ['XML-TEKEN', '9003', '9003\u0001'],
  ['XML-EINDLABEL', '</jw319:Antwoord>', '</jw319:Vraag>'],
  ['XML-AFGEKAPT', '</jw319:Bericht>', ''],
  ['XML-NAAMRUIMTE', ns, ''],
  ['XML-DUBBEL', ns, `${ns} ${ns}`],
  ['XML-ACHTERAF', /$/, '<nog/>'],
  ['XSD-BERICHT', '3_2/jw319/schema', '3_1/jw319/schema'],
  ['XSD-ELEMENT', '<jw319:Antwoord>', '<jw319:Antwoord><jw319:Vraag/>'],
  ['XSD-ONTBREEKT', '<jw319:VerzoekAntwoord>1</jw319:VerzoekAntwoord>', ''],
  ['XSD-NAAMRUIMTE', '<ijw:Dagtekening>2026-04-01</ijw:', '<jw319:Dagtekening>2026-04-01</jw319:'],
  ['XSD-TEKST', '<jw319:Antwoord>', '<jw319:Antwoord>een tekst'],
  ['XSD-INHOUD', '9003', '90<b>03</b>'],
  ['XSD-ATTRIBUUT', '<jw319:Antwoord', '<jw319:Antwoord soort="a"'],
  ['XSD-TYPE', '<jw319:Antwoord', '<jw319:Antwoord xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="a"'],
  ['XSD-WAARDE', '2026-04-01', '2026-02-29'],
  ['XSD-CODE', '>8<', '>x<'],
  ['RS009', '>8<', '>808<'],
  ['RS024', '9003', '9'.repeat(37)],
  ['RS032', '2026-04-01', '2026-04-01Z'],
  ['RS033', '>9003<', '> <'],
  ['RS035', '0384', '384'],
  ['RS036', '65656055', '6565605'],
  ['RS047', '488', '489'],
  ['RS048', '1.0.0', '01.0.0'],
] as const)
  test(`[E05 ${rule}] refused: ${from} becomes ${to.slice(0, 60)}`, () => {
    assert.deepEqual(broken(from, to), [rule])
  })

test('[E05 XML-UTF8] bytes that are no UTF-8 are refused, with where they stand', () => {
  const bytes = new TextEncoder().encode(answer)
  const at = bytes.indexOf(57)
  bytes[at] = 0xff
  assert.equal(readMessage(bytes).findings[0]?.rule, 'XML-UTF8')
})

test('[E05] every rule of level 1 says what is wrong and what to do', () => {
  for (const { id, says, todo } of LEVEL1) {
    assert.match(id, /^(XML|XSD)-[A-Z0-9]+$|^(RS|CS)\d{3}$/)
    assert.match(says, /^[A-Z].*\.$/)
    assert.match(todo, /^[A-Z].*\.$/)
  }
})

test('[E05] after a wrong value reading goes on, and tells every fault with its line and column', () => {
  const wrong = answer.replace('2026-04-01', '2026-13-01').replace('>1916<', '>916<')
  assert.deepEqual(
    readMessage(wrong).findings.map(({ rule, path, line, column }) => [rule, path, line, column]),
    [
      ['XSD-WAARDE', '/Bericht/Header/BerichtIdentificatie/Dagtekening', 11, 4],
      ['RS035', '/Bericht/Antwoord/Woonplaatsbeginsel/Gemeente', 23, 4],
    ],
  )
})

test('[E05] the number of a person is never repeated in a finding', () => {
  const wrong = answer
    .replace('9003', '<x999900006/>')
    .replace('>1916<', '>999900006<')
    .replace('2026-04-01', '999900006')
  const { findings } = readMessage(wrong)
  assert.equal(findings.length, 3)
  assert.doesNotMatch(JSON.stringify(findings), /999900006/)
})

test('[E05] prefixes are free: a default namespace and a prefix declared again inside read the same', () => {
  const free = answer
    .replaceAll('jw319:', '')
    .replace('xmlns:jw319', 'xmlns')
    .replace('<ijw:Dagtekening>', '<q:Dagtekening xmlns:q="http://www.istandaarden.nl/ijw/3_2/basisschema/schema">')
    .replace('</ijw:Dagtekening>', '</q:Dagtekening >')
  assert.deepEqual(readMessage(free), readMessage(answer))
})

test('[E05] comments, CDATA and references in a value are part of how it is written, not of what it is', () => {
  const written = answer.replace('9003', '<!-- a -->9<![CDATA[0]]>&#48;&#x33;')
  assert.deepEqual(readMessage(written), readMessage(answer))
})

test('[E05] an unknown release is named, with the known ones; a release given as data is understood', () => {
  const next = release({ standard: 'ijw', name: '3.3', version: 3, subversion: 3, from: '2027-01-01' })
  const fresh = answer.replaceAll('/3_2/', '/3_3/').replace('Subversie>2', 'Subversie>3')
  assert.match(readMessage(fresh).findings[0]?.says ?? '', /iJw 3\.2, iWmo 3\.2/)
  assert.equal(readMessage(fresh, { releases: [...RELEASES, next] }).message?.release, '3.3')
})

for (const [rule, limits] of [
  ['XML-GROOTTE', { bytes: 1000 }],
  ['XML-DIEPTE', { depth: 3 }],
  ['XML-LENGTE', { textLength: 5 }],
  ['XML-ATTRIBUTEN', { attributes: 1 }],
] as const)
  test(`[E05 ${rule}] over a limit reading stops with one finding that says so`, () => {
    const reading = readMessage(answer.replace('9003', 'é 9003'), { limits })
    assert.deepEqual(
      reading.findings.map((finding) => finding.rule),
      [rule],
    )
    assert.equal(reading.message, undefined)
  })

test('[E05 XML-LENGTE] the limit on the length of a text holds for the plainest text as well', () => {
  const allocation = fs.readFileSync(reference('voorbeelden', 'ijw-3.2', 'JW301.xml'), 'utf8')
  const wordy = allocation.replace(/(<jw301:Commentaar>)[^<]*/, `$1${'a'.repeat(100)}`)
  assert.ok(readMessage(wordy, { limits: { textLength: 100 } }).message)
  assert.equal(readMessage(wordy, { limits: { textLength: 99 } }).findings[0]?.rule, 'XML-LENGTE')
})

test('[E05 XML-MEER] after so many findings one more says that there are others', () => {
  const wrong = answer.replaceAll('<jw319:', '<jw319:x')
  const rules = readMessage(answer.replaceAll('1.0.0', 'x').replace('9003', ' '), { limits: { findings: 2 } }).findings
  assert.deepEqual(
    rules.map((finding) => finding.rule),
    ['RS048', 'RS048', 'XML-MEER'],
  )
  assert.equal(readMessage(wrong).findings.length, 1)
})

test('[E05 XML-TIJD] with a clock of the caller reading stops when the time is up', () => {
  let time = 0
  const reading = readMessage(answer, { now: () => time++, limits: { milliseconds: 0 } })
  assert.deepEqual(
    reading.findings.map((finding) => finding.rule),
    ['XML-TIJD'],
  )
})

test('[E05] a message in pieces of any size reads the same, and its places too', () => {
  const bytes = new TextEncoder().encode(
    answer.replace('2026-04-01', '<!-- é -->\n2026-04-31').replace('>1916<', '> 916 <'),
  )
  const whole = readMessage(bytes)
  assert.equal(whole.findings.length, 2)
  for (const size of [1, 2, 3, 7, 64, 1000]) {
    const reader = messageReader()
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size))
    assert.deepEqual(reader.end(), whole, `pieces of ${size}`)
  }
})

test('[E05] a piece may be used again by who gave it, and may be part of a larger piece of memory', () => {
  const bytes = new TextEncoder().encode(answer.replace('9003', 'Noë & co'.replace('&', '&amp;')))
  const whole = readMessage(bytes)
  assert.ok(whole.message)
  const memory = new Uint8Array(100)
  const reader = messageReader()
  for (let at = 0; at < bytes.length; at += 13) {
    memory.fill(60)
    const piece = memory.subarray(31, 31 + Math.min(13, bytes.length - at))
    piece.set(bytes.subarray(at, at + 13))
    reader.push(piece)
  }
  assert.deepEqual(reader.end(), whole)
  assert.deepEqual(readMessage(Buffer.from(bytes)), whole)
})

test('[E05] after a finding that stops reading the rest changes nothing', () => {
  const reader = messageReader()
  assert.equal(reader.push(new TextEncoder().encode('<!DOCTYPE a>')), false)
  assert.equal(reader.push(new TextEncoder().encode(answer)), false)
  assert.deepEqual(
    reader.end().findings.map(({ rule }) => rule),
    ['XML-DOCTYPE'],
  )
})

test('[E05] the places of elements are found back by their paths', () => {
  const paths = ['/Bericht/Antwoord/VerzoekAntwoord', '/Bericht/Antwoord/Commentaar', '/Bericht/Header']
  assert.deepEqual(
    [...locate(answer, paths)],
    [
      ['/Bericht/Antwoord/VerzoekAntwoord', { line: 20, column: 3 }],
      ['/Bericht/Antwoord/Commentaar', { line: 18, column: 2 }],
      ['/Bericht/Header', { line: 3, column: 2 }],
    ],
  )
})
