import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { given } from '../../test/given.ts'
import { OFFICIAL_MODELS, officialFaults, schemaPath } from '../../test/official.ts'
import { reference } from '../../test/reference.ts'
import { judgeAgainstEarlier } from '../judge/earlier/judge.ts'
import { inMemoryEarlier } from '../judge/earlier/memory.ts'
import { judgeInside } from '../judge/inside/inside.ts'
import { judgeAgainstOutside } from '../judge/outside/judge.ts'
import { ANSWERED_BY, type Message } from '../model/contents.ts'
import { readMessage } from '../reader/read-message.ts'
import { writeMessage } from '../writer/write.ts'
import type { Answer } from './about.ts'
import { replyTo } from './reply.ts'

const ABOUT = { identification: 'R-0001', day: '2026-05-08' }
const OUTSIDE = { isMunicipality: (code: string) => code === '0384', fitsCategory: () => true }

test('[E05 IV028 TR063] judged and answered: a start that is taken back while it was never sent', async () => {
  const message = given('305', (body) => {
    for (const product of body.Client.StartProducten.StartProduct) product.StatusAanlevering = '3'
  })
  const answer = await judged(message, [given('301')])
  assert.deepEqual(codesIn(answer.body), [
    ['/Header', '0200'],
    ['/Client', '0200'],
    ['/Client/StartProducten/StartProduct/0', '9063'],
  ])
})

test('[E05 IV028 TR056] judged and answered: the same message once more gets its header back with 9056', async () => {
  const answer = await judged(given('305'), [given('301'), given('305')])
  assert.deepEqual(Object.keys(answer.body), ['Header'])
  assert.deepEqual(codesIn(answer.body), [['/Header', '9056']])
})

test('[E05 IV028] judged and answered: a message that is all right gets its header back without codes', async () => {
  const answer = await judged(given('305'), [given('301')])
  assert.deepEqual([answer.number, codesIn(answer.body)], ['306', []])
})

test('[E05 IV087 TR333] judged and answered: a claim number that was used before', async () => {
  const again = given('323', (body) => {
    body.Header.BerichtIdentificatie.Identificatie = '323-0002'
  })
  const answer = await judged(again, [given('301'), given('305'), given('323')])
  assert.ok(answer.number === '325')
  assert.equal(answer.body.DeclaratieAntwoord?.TotaalToegekendBedrag.TotaalBedrag, 0)
  assert.ok(answer.body.DeclaratieAntwoord?.RetourCodes.RetourCode.includes('9333'))
})

test('[E05 IV087 TR338] judged and answered: a claim on an allocation that does not exist brings the line back', async () => {
  const answer = await judged(
    given('323', (body) => {
      for (const { Prestaties } of body.Declaratie.Clienten.Client)
        for (const line of Prestaties.Prestatie) line.ToewijzingNummer = 99_999
    }),
    [given('301'), given('305')],
  )
  assert.deepEqual(codesIn(answer.body), [
    ['/Header', '0200'],
    ['/DeclaratieAntwoord', '0200'],
    ['/DeclaratieAntwoord/Clienten/Client/0', '0200'],
    ['/DeclaratieAntwoord/Clienten/Client/0/Prestaties/Prestatie/0', '9338'],
  ])
})

test('[E05 IV028 IV087] every right official example gets an answer that follows the official schema', () => {
  for (const folder of ['ijw-3.2', 'iwmo-3.2'])
    for (const file of fs.readdirSync(reference('voorbeelden', folder))) {
      const { message } = readMessage(fs.readFileSync(reference('voorbeelden', folder, file)))
      if (message === undefined || !Object.hasOwn(ANSWERED_BY, message.number)) continue
      const findings = judgeInside(message)
      const answer = replyTo(message, findings, ABOUT)
      assert.ok('message' in answer, `${file}: ${JSON.stringify(answer)}`)
      assertOfficial(answer.message)
      assert.equal(findings.length > 0, JSON.stringify(answer.message.body.Header).includes('"0001"'), file)
    }
})

async function judged(message: Message, earlier: readonly Message[]): Promise<Answer> {
  assert.deepEqual(judgeInside(message), [])
  const before = await judgeAgainstEarlier(message, inMemoryEarlier(earlier), OUTSIDE)
  const answer = replyTo(message, [...before, ...judgeAgainstOutside(message, OUTSIDE, '2027-01-01')], ABOUT)
  assert.ok('message' in answer, JSON.stringify(answer))
  assertOfficial(answer.message)
  return answer.message
}

function assertOfficial(message: Message): void {
  const written = writeMessage(message)
  assert.ok('bytes' in written, JSON.stringify(written))
  const model = OFFICIAL_MODELS.find((one) => one.standard === message.standard && one.number === message.number)
  if (model) assert.deepEqual(officialFaults(written.bytes, ...schemaPath(model)), [])
}

function codesIn(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return []
  const own = (value as { RetourCodes?: { RetourCode: string[] } }).RetourCodes?.RetourCode
  const deeper = Object.entries(value).flatMap(([name, inside]) => codesIn(inside, `${path}/${name}`))
  return [...(own ? [[path, own.join(' ')] as [string, string]] : []), ...deeper]
}
