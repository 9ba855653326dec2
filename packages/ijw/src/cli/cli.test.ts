import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { given } from '../../test/given.ts'
import { reference } from '../../test/reference.ts'
import { zipMessage } from '../envelope/zip.ts'
import type { Message } from '../model/contents.ts'
import { readMessage } from '../reader/read-message.ts'
import { writeMessage } from '../writer/write.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ijw-cli-'))
after(() => fs.rmSync(folder, { recursive: true, force: true }))

function ijw(words: readonly string[], input = ''): { code: number | null; said: string; remarks: string } {
  const command = path.resolve(import.meta.dirname, '../../bin/ijw.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { input, encoding: 'utf8' })
  return { code: status, said: stdout, remarks: stderr }
}

function file(name: string, message: Message): string {
  const written = writeMessage(message)
  assert.ok('bytes' in written)
  return keep(name, written.bytes)
}

function keep(name: string, bytes: Uint8Array | string): string {
  const place = path.join(folder, name)
  fs.mkdirSync(path.dirname(place), { recursive: true })
  fs.writeFileSync(place, bytes)
  return place
}

type Told = { file: string; message: string; accepted: boolean; findings: { rule: string; line?: number }[] }

test('[E05] of the official iJw examples twelve are right, and the two that are not are named with rule and line', () => {
  const { code, said } = ijw(['validate', '--json', reference('voorbeelden', 'ijw-3.2')])
  const told: Told[] = JSON.parse(said)
  assert.equal(code, 1)
  assert.equal(told.filter(({ accepted }) => accepted).length, 12)
  assert.deepEqual(
    told
      .filter(({ accepted }) => !accepted)
      .map((one) => [one.message, one.findings.map(({ rule, line }) => [rule, line])]),
    [
      [
        'JW315',
        [
          ['XSD-WAARDE', 44],
          ['XSD-WAARDE', 66],
        ],
      ],
      ['JW318', [['XSD-ELEMENT', 33]]],
    ],
  )
})

test('[E05] of the official iWmo examples all seven are right', () => {
  const { code, said } = ijw(['validate', reference('voorbeelden', 'iwmo-3.2')])
  assert.equal(code, 0)
  assert.match(said, /7 berichten: 7 goed, 0 afgekeurd\./)
})

test('[E05] how deep is looked decides what is refused; what lies deeper is shown as a remark', () => {
  const late = file(
    'late.xml',
    given('323', (body) => {
      body.Declaratie.TotaalIngediendBedrag.TotaalBedrag = 1
    }),
  )
  const shallow = ijw(['validate', late])
  assert.equal(shallow.code, 0)
  assert.match(shallow.said, /in orde op niveau 1, 1 opmerking van een dieper niveau/)
  assert.match(shallow.said, /TR358 regel \d+, kolom \d+/)
  assert.equal(ijw(['validate', '--level', '2', late]).code, 1)
})

test('[E05] messages that went before decide at level 3: the same start twice is refused', () => {
  const before = path.join(folder, 'before')
  file('before/1.xml', given('315'))
  file('before/2.xml', given('301'))
  file('before/3.xml', given('305'))
  const again = file(
    'again.xml',
    given('305', (body) => {
      body.Header.BerichtIdentificatie.Identificatie = '305-0002'
    }),
  )
  const { code, said } = ijw(['validate', '--level', '3', '--earlier', before, again])
  assert.equal(code, 1)
  assert.match(said, /TR074/)
})

test('[E05] a message is also taken from a zip and from what is piped in', () => {
  const written = writeMessage(given('319'))
  assert.ok('bytes' in written)
  const zip = zipMessage('antwoord.xml', written.bytes)
  assert.ok('bytes' in zip)
  assert.match(
    ijw(['validate', keep('antwoord.zip', zip.bytes)]).said,
    /antwoord\.zip: antwoord\.xml {2}JW319 {2}in orde/,
  )
  assert.match(ijw(['validate', '-'], new TextDecoder().decode(written.bytes)).said, /invoer {2}JW319 {2}in orde/)
})

test('[E05 IV028] a reply is written for a good message, for one refused inside, and not for one without form', () => {
  const good = ijw(['reply', file('good.xml', given('305')), '--day', '2026-04-03', '--id', 'R-1'])
  const reply = readMessage(good.said)
  assert.equal(reply.message?.number, '306')
  assert.deepEqual(Object.keys(reply.message.body), ['Header'])

  const wrong = ijw([
    'reply',
    file(
      'wrong.xml',
      given('307', (body) => {
        for (const product of body.Client.StopProducten.StopProduct) product.Einddatum = '2020-01-01'
      }),
    ),
  ])
  assert.match(wrong.remarks, /^TR018 regel /m)
  const refused = readMessage(wrong.said).message
  assert.ok(refused?.number === '308')
  assert.deepEqual(refused.body.Header.RetourCodes?.RetourCode, ['0001'])

  const formless = ijw(['reply', reference('voorbeelden', 'ijw-3.2', 'JW315.xml')])
  assert.deepEqual([formless.code, formless.said], [1, ''])
  assert.match(formless.remarks, /stuur de afzender een foutmelding, geen retourbericht/)
})

test('[E05] a message is written from JSON, which need not say what can only be one thing', () => {
  const { Header, ...rest } = given('301').body
  const { BerichtCode: _, BerichtVersie: __, BerichtSubversie: ___, ...own } = Header
  const out = path.join(folder, 'new.xml')
  const made = ijw(['new', '301', '--from', '-', '--out', out], JSON.stringify({ Header: own, ...rest }))
  assert.equal(made.code, 0, made.remarks)
  assert.deepEqual(readMessage(fs.readFileSync(out)).message, given('301'))
})

test('[E05] what is missing in the JSON is named by its place, and nothing is written', () => {
  const { code, said, remarks } = ijw(['new', '319', '--from', '-'], JSON.stringify({ Header: {} }))
  assert.deepEqual([code, said], [1, ''])
  assert.match(remarks, /\/Bericht\/Header\/Afzender/)
  assert.match(ijw(['new', '319', '--from', '-'], 'geen json').remarks, /is geen goede JSON: kijk bij regel 1, kolom 1/)
})

test('[E05] a rule, a code and a fault are explained; an unknown one gets the nearest', () => {
  assert.match(ijw(['explain', 'tr101']).said, /^TR101 \(regel\)\n {2}Wat er is: .*\n {2}Wat te doen: /)
  assert.match(ijw(['explain', '0001']).said, /retourcode/)
  const unknown = ijw(['explain', 'TR999'])
  assert.equal(unknown.code, 1)
  assert.match(unknown.said, /niet bekend/)
})

test('[E05] a message is shown in words, without the whole citizen service number', () => {
  const shown = ijw(['show', file('shown.xml', given('301'))]).said
  assert.match(shown, /Omvang: \d+ uren per /)
  assert.doesNotMatch(shown, /999900006/)
  assert.match(ijw(['show', '--bsn', path.join(folder, 'shown.xml')]).said, /999900006/)
})

test('[E05] a story is played through folders, with a fault when asked', () => {
  const exchange = path.join(folder, 'exchange')
  const played = ijw(['play', 'van-verzoek-tot-declaratie', '--folder', exchange])
  assert.equal(played.code, 0, played.remarks)
  assert.match(played.said, /akkoord/)
  assert.equal(ijw(['validate', exchange]).code, 0)
  assert.match(ijw(['play']).said, /woonplaatsbeginsel/)
  assert.match(ijw(['play', 'woonplaatsbeginsel', '--fault', 'iets@niets']).remarks, /is geen fout bij een stap/)
})

test('[E05] words that make no command are answered with what to do, in Dutch', () => {
  const wrong = [
    ['bogus'],
    ['validate'],
    ['validate', 'x', '--level', '9'],
    ['new', '999', '--from', 'x'],
    ['show', 'er-is-niets.xml'],
    ['validate', '--earlier', 'er-is-geen-map', 'x'],
    ['reply', 'x', '--day', '2026-02-30'],
    ['reply', 'x', '--id', 'meer dan twaalf'],
  ]
  for (const words of wrong) {
    const { code, remarks } = ijw(words)
    assert.equal(code, 2, words.join(' '))
    assert.doesNotMatch(remarks, /\b(error|invalid|missing|unknown|allowed|no such|directory)\b/, words.join(' '))
  }
  assert.match(ijw(['--help']).said, /Gebruik: ijw <opdracht>/)
})

test('[E05] a file that is not there keeps nobody from hearing about the others, also as JSON', () => {
  const good = file('here.xml', given('319'))
  const { code, said } = ijw(['validate', '--json', path.join(folder, 'gone.xml'), good])
  const told: Told[] = JSON.parse(said)
  assert.equal(code, 2)
  assert.deepEqual(
    told.map(({ accepted, findings }) => [accepted, findings.map(({ rule }) => rule)]),
    [
      [false, ['BESTAND']],
      [true, []],
    ],
  )
})

test('[E05] what is passed over in a folder is named: other files, and earlier messages that are none', () => {
  const before = path.join(folder, 'mixed')
  const sent = file('mixed/1.xml', given('301'))
  keep('mixed/letter.xml', '%PDF-1.7')
  keep('mixed/notes.txt', 'notes')
  const { remarks } = ijw(['validate', '--earlier', before, sent])
  assert.match(remarks, /Staat ook in .*mixed en telt daarom als al verstuurd: .*1\.xml/)
  assert.match(remarks, /1 bestand is overgeslagen, want geen \.xml of \.zip/)
  assert.match(remarks, /Telt niet mee als eerder bericht: .*letter\.xml\. Hier staat geen XML/)
})

test('[E05] earlier messages count in the order in which they were sent, whatever their files are called', () => {
  const before = path.join(folder, 'named-otherwise')
  const twice = given('301', (body) => {
    body.Client.ToegewezenProducten.ToegewezenProduct.push(...body.Client.ToegewezenProducten.ToegewezenProduct)
  })
  const refusal = ijw(['reply', file('named-otherwise/z-allocation.xml', twice), '--day', '2026-03-30']).said
  assert.equal(readMessage(refusal).message?.number, '302')
  keep('named-otherwise/a-answer.xml', refusal)
  assert.match(ijw(['validate', '--earlier', before, file('on.xml', given('305'))]).said, /TR019/)
})

test('[E05] a reply or a judgement without earlier messages says that it did not look at them', () => {
  const start = file('alone.xml', given('305'))
  assert.match(ijw(['validate', '--level', '3', start]).remarks, /niet gekeken: noem met --earlier/)
  assert.match(ijw(['reply', start]).remarks, /niet gekeken: noem met --earlier/)
})

test('[E05] whoever has no JSON yet gets an example, from which the message is written', () => {
  const example = ijw(['new', '323', '--example']).said
  const { code, said } = ijw(['new', '323', '--from', '-'], example)
  assert.equal(code, 0)
  assert.equal(readMessage(said).message?.number, '323')
  assert.match(ijw(['new', '323']).remarks, /Met --example/)
})

test('[E05] of a rule that is broken many times the first are shown and the rest counted', () => {
  const many = given('323', (body) => {
    const [client] = body.Declaratie.Clienten.Client
    const [line] = client?.Prestaties.Prestatie ?? []
    if (client && line) client.Prestaties.Prestatie = Array.from({ length: 14 }, () => structuredClone(line))
  })
  const { said } = ijw(['validate', file('many.xml', many)])
  assert.equal(said.match(/^ {4}TR101 regel/gm)?.length, 10)
  assert.match(said, /TR101 nog 3 keer\. Met ijw validate --json ziet u ze allemaal\./)
})

test('[E05] who stops listening halfway is not a fault', () => {
  const place = file('long.xml', given('323'))
  const command = path.resolve(import.meta.dirname, '../../bin/ijw.mjs')
  const many = Array.from({ length: 300 }, () => `'${place}'`).join(' ')
  const shell = spawnSync('sh', ['-c', `'${process.execPath}' '${command}' show ${many} | head -1`], {
    encoding: 'utf8',
  })
  assert.equal(shell.stderr, '')
})
