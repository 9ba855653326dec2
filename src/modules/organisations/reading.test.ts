import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'

const house = await openHouse()
const lotte = await house.as('lotte-beheer')

test('[M13] smoke', async () => {
  for (const url of ['/me','/me/sessions','/organisations','/areas','/teams','/workers','/registrations','/mandates','/settings','/keys']) {
    const answer = await lotte.get(url)
    console.log(url, answer.status, JSON.stringify(answer.body).slice(0, 300))
    assert.equal(answer.status, 200)
  }
})
