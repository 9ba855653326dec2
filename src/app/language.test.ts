import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../test/house.ts'
import { pagesWith } from './pages.ts'

const house = await openHouse({ pages: pagesWith((_name, _props, { lang }) => lang, undefined) })

test('[M10] a visitor who chose English gets English pages from then on, for a year, and can go back', async () => {
  assert.equal((await house.inject({ url: '/' })).body, 'nl')
  const chosen = await house.inject({ url: '/taal/en?terug=/ik-maak-me-zorgen?municipality=0109' })
  assert.deepEqual([chosen.statusCode, chosen.headers.location], [303, '/ik-maak-me-zorgen?municipality=0109'])
  const [cookie] = chosen.cookies
  assert.deepEqual([cookie?.value, cookie?.maxAge], ['en', 31_536_000])
  const headers = { cookie: 'vangnet_language=en' }
  for (const url of ['/', '/login', '/privacy', '/toegankelijkheid', '/ik-maak-me-zorgen?municipality=0109'])
    assert.equal((await house.inject({ url, headers })).body, 'en', url)
  assert.equal((await house.inject({ url: '/taal/nl?terug=/', headers })).cookies[0]?.value, 'nl')
})

test('[M10] a refusal is said in the language that was chosen', async () => {
  const asked = (cookie: string) => house.inject({ url: '/api/v1/me', headers: { cookie } })
  const [nl, en] = [await asked(''), await asked('vangnet_language=en')]
  assert.notEqual(nl.json().detail, en.json().detail)
  assert.match(en.json().detail, /\b(log|sign) in\b/i)
})

test('[M10] choosing a language never leads to another site', async () => {
  for (const back of ['https://elders.example', '//elders.example', '/\\elders.example'])
    assert.equal(
      (await house.inject({ url: `/taal/en?terug=${encodeURIComponent(back)}` })).headers.location,
      '/',
      back,
    )
})
