import assert from 'node:assert/strict'
import { test } from 'node:test'
import { given } from '../../test/given.ts'
import { summarise } from './summary.ts'

const said = (lines: ReturnType<typeof summarise>, name: string) => lines.find((line) => line.name === name)?.value

test('[E05] a message is told in words: codes by name, days written out, amounts in euros', () => {
  const allocation = summarise(given('301'))
  assert.equal(allocation[0]?.name, 'JW301, release 3.2')
  assert.equal(said(allocation, 'Eenheid'), 'uren (04)')
  assert.equal(said(allocation, 'Categorie'), 'ambulante jeugdhulp (45)')
  assert.equal(said(allocation, 'Ingangsdatum'), '1 april 2026')
  assert.equal(said(allocation, 'Land code'), 'Nederland (NL)')
  assert.equal(said(summarise(given('323')), 'Totaal bedrag'), '€ 240,00')
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
  assert.equal(said(summarise(stop), 'Reden beeindiging'), 'verhuisd naar een andere gemeente (31)')
})
