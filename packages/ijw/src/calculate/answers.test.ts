import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigation, refusal, refusalOnResidence } from './answers.ts'
import { deliveryKey } from './delivery-key.ts'

test('[IV095] a refusal on residence names the municipality that is responsible', () => {
  assert.deepEqual(refusalOnResidence('V-1', '0114'), {
    ReferentieAanbieder: 'V-1',
    VerzoekAntwoord: '1',
    RedenAfwijzingVerzoek: '8',
    Woonplaatsbeginsel: { Gemeente: '0114' },
  })
})

test('[IV095] any other refusal, and an investigation, names no municipality', () => {
  assert.deepEqual(refusal('V-1', '3'), {
    ReferentieAanbieder: 'V-1',
    VerzoekAntwoord: '1',
    RedenAfwijzingVerzoek: '3',
  })
  assert.deepEqual(investigation('V-1'), { ReferentieAanbieder: 'V-1', VerzoekAntwoord: '2' })
})

test('[IV096] a start and a stop belong together by the number of the allocation, or by product and begin', () => {
  const Product = { Categorie: '45', Code: '45A04' } as const
  const start = { ToewijzingNummer: 10_072, Product, Begindatum: '2026-04-02' }
  assert.equal(deliveryKey(start), deliveryKey({ ...start, Begindatum: '2026-05-02' }))
  assert.notEqual(deliveryKey(start), deliveryKey({ ...start, ToewijzingNummer: 10_073 }))
  const task = { Product, Begindatum: '2026-04-02' }
  assert.equal(deliveryKey(task), deliveryKey({ ...task }))
  assert.notEqual(deliveryKey(task), deliveryKey({ ...task, Begindatum: '2026-05-02' }))
  assert.notEqual(deliveryKey(task), deliveryKey({ ...task, Product: { Categorie: '45' } }))
})
