import assert from 'node:assert/strict'
import { test } from 'node:test'
import { given } from '../../test/given.ts'
import { replyTo } from '../reply/reply.ts'
import { type SummaryLine, summarise } from './summary.ts'

const said = (lines: readonly SummaryLine[], name: string) => lines.find((line) => line.name === name)?.value

test('[E05] a message is told in words: what belongs together on one line, codes by name, amounts in euros', () => {
  const allocation = summarise(given('301'))
  assert.deepEqual(allocation[0], { depth: 0, name: 'JW301, release 3.2', value: 'toewijzing' })
  assert.equal(said(allocation, 'Product'), '45A04, ambulante jeugdhulp (45)')
  assert.equal(said(allocation, 'Ingangsdatum'), '1 april 2026')
  assert.equal(said(allocation, 'Naam'), 'Noor Veldkamp')
  assert.match(said(allocation, 'Omvang') ?? '', /^\d+ uren per /)
  const claim = summarise(given('323'))
  assert.equal(said(claim, 'Totaal ingediend bedrag'), '€ 240,00 (debet)')
  assert.equal(said(claim, 'Declaratieperiode'), '1 april 2026 tot en met 30 april 2026')
})

test('[E05] what is credited is told with a minus', () => {
  const credit = given('323', (body) => {
    body.Declaratie.TotaalIngediendBedrag.DebetCredit = 'C'
  })
  assert.equal(said(summarise(credit), 'Totaal ingediend bedrag'), '− € 240,00 (credit)')
})

test('[E05 IV028] of a return message that is only a header it is told that all is well', () => {
  const about = { identification: 'R-1', day: '2026-04-03' }
  const reply = replyTo(given('305'), [], about)
  assert.ok('message' in reply)
  assert.match(said(summarise(reply.message), 'Oordeel') ?? '', /alles is in orde/)
  const refused = replyTo(given('305'), [{ rule: 'TR101', level: 2, path: '/Bericht', code: '0001', says: '' }], about)
  assert.ok('message' in refused)
  assert.equal(said(summarise(refused.message), 'Oordeel'), undefined)
})

test('[E05] versions are left out, and every element stands by itself when all is asked', () => {
  assert.equal(said(summarise(given('301')), 'Bericht code'), undefined)
  const all = summarise(given('301'), { all: true })
  assert.equal(said(all, 'Bericht code'), '436')
  assert.equal(said(all, 'Eenheid'), 'uren (04)')
  assert.equal(said(all, 'Land'), 'Nederland (NL)')
})

test('[E05] a summary shows three digits of a citizen service number, and all only when asked', () => {
  assert.equal(said(summarise(given('305')), 'Bsn'), '••••••006')
  assert.equal(said(summarise(given('305'), { whole: true }), 'Bsn'), '999900006')
})

test('[E05] the same code can stand for something else in iWmo', () => {
  const stop = given(
    '307',
    (body) => {
      for (const product of body.Client.StopProducten.StopProduct) product.RedenBeeindiging = '31'
    },
    'iwmo',
  )
  assert.equal(said(summarise(stop), 'Reden beëindiging'), 'verhuisd naar een andere gemeente (31)')
})
