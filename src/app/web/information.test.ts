import assert from 'node:assert/strict'
import test from 'node:test'
import { b1FaultsIn } from '../../platform/ui/b1.ts'
import { informationNl } from './information.nl.ts'

test('[M09] what everybody may know about this site is written in plain words', () => {
  assert.deepEqual(b1FaultsIn(informationNl), [])
})

test('[M09] the statement on accessibility does not say more than is known', () => {
  const all = informationNl.accessibility.parts.flatMap(({ texts }) => texts).join(' ')
  assert.match(all, /ander bureau is nog niet gedaan/)
  assert.doesNotMatch(all, /voldoet (volledig|aan)/)
})
