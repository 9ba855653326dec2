import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { afterAttempt, cloudEvent, eventKinds, MOST_ATTEMPTS, refuseAddress, sourceOf } from './events.ts'

const allowed = ['systeem.school.nl']
const codeOf = (url: string) => refuseAddress(url, allowed)?.refused

test('[M05] events go to a name on the list of the municipality, over https', () => {
  assert.equal(codeOf('https://systeem.school.nl/vangnet?bron=1'), undefined)
  assert.equal(codeOf('https://ander.school.nl/vangnet'), 'organisations/address-not-allowed')
  assert.equal(codeOf('https://systeem.school.nl.boos.nl/'), 'organisations/address-not-allowed')
})

test('[M05] without https, with a number, another port, a password or a name of one’s own network nothing goes out', () => {
  for (const url of [
    'http://systeem.school.nl/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://systeem.school.nl:8443/',
    'https://wie:wat@systeem.school.nl/',
    'https://localhost/',
    'https://intranet/',
    'file:///etc/passwd',
    'geen adres',
  ])
    assert.equal(
      refuseAddress(url, [...allowed, 'localhost', '127.0.0.1', 'intranet', '[::1]'])?.refused,
      'organisations/address-not-https',
      url,
    )
})

test('[M05] an event names the signal and where to read, and has no data', () => {
  const at = new Date('2026-03-02T09:00:00Z')
  const event = cloudEvent(
    { id: '0195-f', kind: 'feedback-given', subject: '0195-s', at },
    { source: sourceOf({ municipality: '0109', oin: '' }), baseUrl: 'https://vangnet.example' },
  )
  assert.deepEqual(event, {
    specversion: '1.0',
    id: '0195-f',
    source: 'urn:nld:gemeente:0109:systeem:vangnet',
    type: 'nl.jeugdsignalen.terugkoppeling-gegeven',
    subject: '0195-s',
    time: '2026-03-02T09:00:00.000Z',
    dataref: 'https://vangnet.example/api/v1/own-signals?signal=0195-s',
  })
})

test('[M05] a municipality that gave its OIN is named by it', () => {
  assert.equal(
    sourceOf({ municipality: '0109', oin: '00000001823288444000' }),
    'urn:nld:oin:00000001823288444000:systeem:vangnet',
  )
})

test('[M05] whatever the answer, a delivery is delivered, tried again or failed, and never tried more often than agreed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), fc.integer({ min: 1, max: MOST_ATTEMPTS }), (status, attempts) => {
      const state = afterAttempt({ status }, attempts)
      if (status >= 200 && status <= 299) return state === 'delivered'
      if (status === 410) return state === 'failed'
      return state === (attempts === MOST_ATTEMPTS ? 'failed' : 'waiting')
    }),
  )
  assert.equal(afterAttempt({ error: 'ECONNREFUSED' }, MOST_ATTEMPTS - 1), 'waiting')
  assert.equal(afterAttempt({ error: 'ECONNREFUSED' }, MOST_ATTEMPTS), 'failed')
})

test('[M05] the attributes of an event are named and valued as CloudEvents and the NL GOV profile ask', () => {
  const source = sourceOf({ municipality: '0109', oin: '' })
  for (const kind of eventKinds) {
    const event = cloudEvent({ id: 'e', kind, subject: 's', at: new Date(0) }, { source, baseUrl: 'https://v.example' })
    for (const [name, value] of Object.entries(event)) {
      assert.match(name, /^[a-z0-9]{1,20}$/)
      assert.ok(value.length > 0)
    }
    assert.match(event.type, /^nl(\.[a-z0-9-]+)+$/, 'reverse domain name notation, plural domain, no organisation')
    assert.match(event.source, /^urn:nld:/)
    assert.equal(URL.canParse(event.dataref), true)
    assert.equal('data' in event, false)
  }
})
