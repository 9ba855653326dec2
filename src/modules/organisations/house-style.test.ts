import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { fieldOf, refusalOf } from './given.ts'

const house = await openHouse()
const lotte = await house.as('lotte-beheer')
const set = (name: string, version: number, value: unknown, since = '2026-04-01') =>
  lotte.put(`/settings/organisations/${name}`, version, { value, since, source: 'Herindeling' })
const on = async (day: string) => {
  house.clock.now = new Date(`${day}T09:00:00Z`)
  const { municipality, municipalities, brand } = (await (await house.as('lotte-beheer')).get('/me')).body
  const front = JSON.parse((await house.inject({ url: '/' })).body).props.municipalities
  const form = JSON.parse((await house.inject({ url: '/ik-maak-me-zorgen?municipality=0109' })).body).props
  const nameOf = (list: { code: string; name: string }[]) => list.find(({ code }) => code === '0109')?.name
  return {
    name: municipality.name,
    own: nameOf(municipalities),
    front: nameOf(front),
    brand,
    page: [form.site, form.brand],
  }
}

test('[M19] the name and the colour of a municipality change on their day, on every screen and public page', async () => {
  assert.equal((await set('municipality-name', 0, 'Coevorden aan de Vecht')).status, 200)
  assert.equal((await set('brand-colour', 0, '#1B6B3A')).status, 200)
  const before = await on('2026-03-31')
  assert.deepEqual(before, {
    name: 'Coevorden',
    own: 'Coevorden',
    front: 'Coevorden',
    brand: '#154273',
    page: ['Coevorden', '#154273'],
  })
  const after = await on('2026-04-01')
  assert.deepEqual(after, {
    name: 'Coevorden aan de Vecht',
    own: 'Coevorden aan de Vecht',
    front: 'Coevorden aan de Vecht',
    brand: '#1b6b3a',
    page: ['Coevorden aan de Vecht', '#1b6b3a'],
  })
  house.clock.now = new Date('2026-03-02T09:00:00Z')
})

test('[M19] the other municipality keeps its own name and colour', async () => {
  house.clock.now = new Date('2026-04-01T09:00:00Z')
  const henk = (await (await house.as('henk-emmen')).get('/me')).body
  assert.deepEqual([henk.municipality.name, henk.brand], ['Emmen', '#1b6b3a'])
  house.clock.now = new Date('2026-03-02T09:00:00Z')
})

test('[M19] what is no colour is refused at its field', async () => {
  const refused = await set('brand-colour', 1, 'rood')
  assert.deepEqual(
    [refused.status, refusalOf(refused), fieldOf(refused)],
    [422, 'organisations/setting-value', '/value'],
  )
})
