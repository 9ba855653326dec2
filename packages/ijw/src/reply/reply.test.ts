import assert from 'node:assert/strict'
import { test } from 'node:test'
import { found } from '../../test/found.ts'
import { given } from '../../test/given.ts'
import type { Message } from '../model/contents.ts'
import type { Answer } from './about.ts'
import { replyTo } from './reply.ts'

const ABOUT = { identification: 'R-0001', day: '2026-04-07' }

test('[E05 IV028] all well: the header alone, without return codes, with the answer’s own number and day', () => {
  const message = given('305')
  assert.deepEqual(reply(message, []), {
    standard: 'ijw',
    release: '3.2',
    number: '306',
    body: {
      Header: {
        ...message.body.Header,
        BerichtCode: '439',
        IdentificatieRetour: 'R-0001',
        DagtekeningRetour: '2026-04-07',
        XsdVersieRetour: message.body.Header.XsdVersie,
      },
    },
  })
})

test('[E05 IV028 COD002] each message is answered by its own return message, in the same standard', () => {
  const pairs = {
    '301': '302',
    '305': '306',
    '307': '308',
    '315': '316',
    '317': '318',
    '319': '320',
    '323': '325',
  } as const
  for (const [number, answer] of Object.entries(pairs))
    for (const standard of ['ijw', 'iwmo'] as const)
      assert.equal(reply(given(number as keyof typeof pairs, undefined, standard) as Message, []).number, answer)
})

test('[E05 IV028] sender and receiver of a return message stay as they were in the message', () => {
  const { Afzender, Ontvanger } = reply(given('305'), []).body.Header
  assert.deepEqual([Afzender, Ontvanger], ['65656055', '0384'])
})

test('[E05 IV028] a message that does not follow the form gets no return message', () => {
  const answer = replyTo(given('305'), [found('RS017', 1, '/Bericht/Header')], ABOUT)
  assert.ok('none' in answer)
  assert.match(answer.none, /geen retourbericht/)
})

test('[E05 IV032] a fault within the message: the header alone with 0001, whatever else was found', () => {
  const findings = [
    found('TR063', 3, '/Bericht/Client/StartProducten/StartProduct[1]', '9063'),
    found('CS002', 2, '/Bericht/Client/Bsn', '0001'),
    found('TR056', 3, '/Bericht/Header/BerichtIdentificatie', '9056'),
  ]
  const { body } = reply(given('305'), findings)
  assert.deepEqual(Object.keys(body), ['Header'])
  assert.deepEqual(body.Header.RetourCodes, { RetourCode: ['0001'] })
})

test('[E05 IV028] the version of the XSLTs stands there only when they were used', () => {
  const fault = [found('CS002', 2, '/Bericht/Client/Bsn', '0001')]
  assert.equal(reply(given('305'), fault).body.Header.XsltVersie, undefined)
  const answer = replyTo(given('305'), fault, { ...ABOUT, xsltVersion: '1.2.0' })
  assert.ok('message' in answer)
  assert.equal(answer.message.body.Header.XsltVersie, '1.2.0')
})

test('[E05 IV028 TR056 TR135] a fault in the header: the header alone with the codes of the rules', () => {
  const findings = [
    found('TR056', 3, '/Bericht/Header/BerichtIdentificatie/Identificatie', '9056'),
    found('TR135', 4, '/Bericht/Header/BerichtIdentificatie/Dagtekening', '8848'),
    found('TR063', 3, '/Bericht/Client/StartProducten/StartProduct[1]', '9063'),
  ]
  const { body } = reply(given('305'), findings)
  assert.deepEqual(Object.keys(body), ['Header'])
  assert.deepEqual(body.Header.RetourCodes, { RetourCode: ['8848', '9056'] })
})

test('[E05 IV028 TR063] the example of the instruction: header 0200, client 0200, start product 9063, all unchanged', () => {
  const message = given('305', (body) => {
    const [product] = body.Client.StartProducten.StartProduct
    if (product) product.StatusAanlevering = '3'
  })
  const answer = reply(message, [
    found('TR063', 3, '/Bericht/Client/StartProducten/StartProduct[1]/StatusAanlevering', '9063'),
  ])
  assert.equal(answer.number, '306')
  const { Header, Client } = answer.body as Bodies306
  assert.deepEqual(Header.RetourCodes, codes('0200'))
  const [product] = message.body.Client.StartProducten.StartProduct
  assert.deepEqual(Client, {
    ...message.body.Client,
    StartProducten: { StartProduct: [{ ...product, RetourCodes: codes('9063') }] },
    RetourCodes: codes('0200'),
  })
})

test('[E05 IV028] every class of the client comes back with a code: contacts and relatives too', () => {
  const path = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]'
  const { body } = reply(given('301'), [found('TR332', 3, path, '9332')])
  assert.deepEqual(codesIn(body), {
    '/Header': '0200',
    '/Client': '0200',
    '/Client/Relaties/Relatie/0': '0200',
    '/Client/Relaties/Relatie/0/Contact': '0200',
    '/Client/Contactgegevens/Contact/0': '0200',
    '/Client/ToegewezenProducten/ToegewezenProduct/0': '9332',
  })
})

test('[E05 IV028] what was found in a part of a class, or in a list, belongs to the class that holds it', () => {
  const cases = {
    '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]/Product/Code':
      '/Client/ToegewezenProducten/ToegewezenProduct/0',
    '/Bericht/Client/ToegewezenProducten': '/Client',
    '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[7]': '/Client',
    '/Bericht/Client/Relaties/Relatie[1]/Contact/Adres/LandCode': '/Client/Relaties/Relatie/0/Contact',
    '/Bericht': '/Header',
    '': '/Header',
  }
  for (const [path, holder] of Object.entries(cases))
    assert.equal(codesIn(reply(given('301'), [found('TR381', 4, path, 'S329')]).body)[holder], 'S329', path)
})

test('[E05 IV028] more codes of one class stand in order, each once', () => {
  const path = '/Bericht/Client/Verzoek'
  const findings = ['9374', '9349', '9374'].map((code) => found('TR349', 3, path, code))
  assert.equal(codesIn(reply(given('317'), findings).body)['/Client/Verzoek'], '9349 9374')
})

test('[E05 IV028 TR304] below a refused client nothing was judged: 0233, unless something was found there', () => {
  const message = given('317', (body) => {
    const products = body.Client.Verzoek.TeWijzigenProducten?.TeWijzigenProduct
    const [product] = products ?? []
    if (product) products?.push({ ...product, ToewijzingNummer: 10073 })
  })
  const { body } = reply(message, [
    found('TR304', 3, '/Bericht/Client/Bsn', '8187'),
    found('TR350', 3, '/Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[2]', '9350'),
  ])
  assert.deepEqual(codesIn(body), {
    '/Header': '0200',
    '/Client': '8187',
    '/Client/Verzoek': '0233',
    '/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/0': '0233',
    '/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/1': '9350',
  })
})

test('[E05 IV028] below a refused request the rules did look: 0200 where they found nothing', () => {
  const { body } = reply(given('317'), [found('TR349', 3, '/Bericht/Client/Verzoek', '9349')])
  assert.deepEqual(codesIn(body), {
    '/Header': '0200',
    '/Client': '0200',
    '/Client/Verzoek': '9349',
    '/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct/0': '0200',
  })
})

test('[E05 IV032] a finding that no return code can tell is never answered as if all were well', () => {
  for (const code of [undefined, '1234', '0200', '8001', '0001']) {
    const answer = replyTo(given('323'), [found('EIGEN-1', 3, '/Bericht/Declaratie', code)], ABOUT)
    assert.ok('none' in answer)
    assert.match(answer.none, /EIGEN-1/)
  }
})

test('[E05 IV028] an answer is not answered, nor a message of a release we do not know', () => {
  assert.ok('none' in replyTo(reply(given('305'), []), [], ABOUT))
  assert.ok('none' in replyTo(reply(given('323'), []), [], ABOUT))
  assert.ok('none' in replyTo({ ...given('305'), release: '9.9' }, [], ABOUT))
})

type Bodies306 = Extract<Message, { number: '306' }>['body']

function reply(message: Message, findings: Parameters<typeof replyTo>[1]): Answer {
  const answer = replyTo(message, findings, ABOUT)
  assert.ok('message' in answer, JSON.stringify(answer))
  return answer.message
}

function codes(...codes: string[]) {
  return { RetourCode: codes }
}

function codesIn(value: unknown, path = ''): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  const own = (value as { RetourCodes?: { RetourCode: string[] } }).RetourCodes?.RetourCode
  const deeper = Object.entries(value).map(([name, inside]) => codesIn(inside, `${path}/${name}`))
  return Object.assign(own ? { [path]: own.join(' ') } : {}, ...deeper)
}
