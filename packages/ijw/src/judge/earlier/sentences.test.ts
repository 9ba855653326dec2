import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allocating, wishing } from '../../../test/cases/earlier-begin.ts'
import { judgeAgainstEarlier } from './judge.ts'
import { inMemoryEarlier } from './memory.ts'

const SECOND = { ToewijzingNummer: 10073, Product: { Categorie: '45', Code: '45A05' } } as const
const NOT_YET = {
  ToewijzingNummer: 10074,
  Product: { Categorie: '45', Code: '45A06' },
  Ingangsdatum: '2026-09-01',
} as const

test('[E05 TR349] the provider reads which allocations are missing, also those that are yet to begin', async () => {
  const said = async (products: Parameters<typeof allocating>[0]) =>
    (await judgeAgainstEarlier(wishing(), inMemoryEarlier([allocating(products)]))).map(({ says }) => says)
  assert.deepEqual(await said([{}, NOT_YET]), [
    'In het verzoek ontbreekt de toewijzing met nummer 10074, die loopt of nog begint.',
  ])
  assert.deepEqual(await said([{}, SECOND, NOT_YET]), [
    'In het verzoek ontbreken de toewijzingen met de nummers 10073, 10074, die lopen of nog beginnen.',
  ])
})
