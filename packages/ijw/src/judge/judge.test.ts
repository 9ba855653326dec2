import assert from 'node:assert/strict'
import { test } from 'node:test'
import { given } from '../../test/given.ts'
import type { Message } from '../model/contents.ts'
import { inMemoryEarlier } from './earlier/memory.ts'
import { judge } from './judge.ts'

const TODAY = '2026-06-01'
/** Whoever asks it something is told, so that a test sees that nothing was asked. */
const NEVER = {
  about(): never {
    throw new Error('Hier hoorde niets gevraagd te worden.')
  },
}

test('[E05] a valid message that nothing speaks against is found right', async () => {
  for (const number of ['301', '305', '307', '315', '317', '319', '323'] as const)
    assert.deepEqual(await judge(given(number) as Message, { today: '2026-12-31' }), [])
})

test('[E05 IV032] a message that is wrong in itself is not held against anything else', async () => {
  const message = given('305', (body) => {
    body.Client.Bsn = '999900007'
    body.Header.BerichtIdentificatie.Dagtekening = '2026-12-31'
  })
  const found = await judge(message, { earlier: NEVER, today: TODAY })
  assert.deepEqual(
    found.map(({ rule, level, code }) => ({ rule, level, code })),
    [{ rule: 'CS002', level: 2, code: '0001' }],
  )
})

test('[E05] what earlier messages and outside sources speak against is told together, in the order of the message', async () => {
  const found = await judge(given('305'), {
    earlier: inMemoryEarlier(),
    outside: { isMunicipality: () => false, fitsCategory: () => false },
    today: '2026-04-01',
  })
  assert.deepEqual(
    found.map(({ rule, level, path }) => `${level} ${rule} ${path}`),
    [
      '4 TR378 /Bericht/Header/Ontvanger',
      '4 TR135 /Bericht/Header/BerichtIdentificatie/Dagtekening',
      '3 TR019 /Bericht/Client/StartProducten/StartProduct[1]/ToewijzingNummer',
      '4 TR381 /Bericht/Client/StartProducten/StartProduct[1]/Product/Code',
    ],
  )
})

test('[E05 TR378] a municipality that was merged can still be claimed from on allocations it gave itself', async () => {
  const earlier = inMemoryEarlier([given('301') as Message])
  const against = { earlier, today: '2026-12-31' }
  const until = (last: string) => ({ isMunicipality: (_code: string, day: string) => day <= last })
  const claim = given('323') as Message
  assert.deepEqual(await judge(claim, { ...against, outside: until('2026-04-01') }), [])
  const never = await judge(claim, { ...against, outside: until('2026-03-31') })
  assert.deepEqual(
    never.map(({ rule, path }) => `${rule} ${path}`),
    ['TR378 /Bericht/Header/Ontvanger'],
  )
})

test('[E05] findings come in the order of the message, whatever rule finds them', async () => {
  const message = given('301', (body) => {
    body.Client.Naam.NaamGebruik = '2'
    body.Client.Bsn = '999900007'
    for (const product of body.Client.ToegewezenProducten.ToegewezenProduct) delete product.Einddatum
    for (const contact of body.Client.Contactgegevens.Contact) delete contact.Adres?.Huis
  })
  const found = await judge(message, { today: TODAY })
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['CS002', 'CS050', 'TR006', 'CD025', 'CD076'],
  )
})
