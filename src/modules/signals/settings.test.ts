import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { refusalOf } from '../organisations/given.ts'
import { signalSettings } from './settings.ts'

const worry = { pieces: [{ nature: 'observation', text: 'Vaso is veel thuis.' }], postcode: '7741AB' }

test('[M19] every setting of signals has a name and an explanation in both languages', () => {
  for (const { setting, words } of signalSettings)
    for (const language of ['nl', 'en'] as const)
      assert.ok(words[language]?.name && words[language].about, `${setting.key} ${language}`)
})

test('[M19 A07] a term that is set holds from its day, and what came in before keeps its due moment', async () => {
  const house = await openHouse()
  const lotte = await house.as('lotte-beheer')
  let joris = await house.as('joris-linde')
  const due = async () => {
    const { id } = (await joris.post('/signals', worry)).body
    const page = (await (await house.as('sanne-bakker')).get(`/signals/${id}`)).body
    return { id, day: String(page.dueAt).slice(0, 10), answer: page.feedbackDueDate }
  }
  const set = (name: string, value: unknown, since = '2026-03-04') =>
    lotte.put(`/settings/signals/${name}`, 0, { value, since, source: 'Besluit 2026-12' })
  assert.equal((await set('term-new', 5)).status, 200)
  assert.equal((await set('feedback-days', 5)).status, 200)
  assert.equal(refusalOf(await set('term-weighing', 0)), 'organisations/setting-value')
  assert.equal(refusalOf(await set('term-weighing', 5, '2026-03-01')), 'organisations/setting-in-the-past')
  const before = await due()
  assert.deepEqual([before.day, before.answer], ['2026-03-04', '2026-03-16'], 'two and ten working days')
  house.clock.now = new Date('2026-03-04T09:00:00Z')
  joris = await house.as('joris-linde')
  const after = await due()
  assert.deepEqual([after.day, after.answer], ['2026-03-11', '2026-03-11'], 'five working days')
  const old = (await (await house.as('sanne-bakker')).get(`/signals/${before.id}`)).body
  assert.equal(String(old.dueAt).slice(0, 10), '2026-03-04')
})

test('[M19 A02 A06] own kinds, outcomes and sentences can be chosen by whom they are for, and what was told stays told', async () => {
  const house = await openHouse()
  const [lotte, sanne, joris] = [
    await house.as('lotte-beheer'),
    await house.as('sanne-bakker'),
    await house.as('joris-linde'),
  ]
  const set = async (name: string, version: number, value: unknown) => {
    const body = { value, since: '2026-03-02', source: 'Besluit 2026-12' }
    const done = await lotte.put(`/settings/signals/${name}`, version, body)
    assert.equal(done.status, 200, JSON.stringify(done.body))
  }
  await set('kinds-own', 0, [{ code: 'lawaai', nl: 'Lawaai', domains: ['housing'], about: ['household'] }])
  await set('kinds-off', 0, ['poverty'])
  await set('outcomes-own', 0, [{ code: 'naar-school', nl: 'School gaat verder', needsReceiver: true }])
  await set('sentences-own', 0, [{ code: 'taken-up', nl: 'Wij zijn ermee bezig.' }])
  const choices = (await joris.get('/signal-choices')).body
  assert.ok(choices.kinds.some(({ nl }: { nl: string }) => nl === 'Lawaai'))
  const form = (await house.inject({ url: '/ik-maak-me-zorgen?municipality=0109' })).body
  assert.match(form, /Lawaai/)
  const off = await joris.post('/signals', { ...worry, kinds: ['poverty'] })
  assert.equal(refusalOf(off), 'signals/kind-unknown')
  const { id } = (await joris.post('/signals', { ...worry, kinds: ['lawaai'] })).body
  await sanne.post(`/signals/${id}/feedback`, { sentences: ['taken-up'], channel: 'account' })
  await set('sentences-own', 1, [])
  const told = (await joris.get('/own-signals')).body.signals[0].feedback[0].texts
  assert.deepEqual(told.nl, ['Wij zijn ermee bezig.'])
  const taken = await sanne.put(`/signals/${id}/handling`, 1, { action: 'take-up' })
  const close = (receiver: string) =>
    sanne.put(`/signals/${id}/handling`, taken.body.version, {
      action: 'close',
      outcome: 'naar-school',
      reason: 'School pakt het op',
      receiver,
    })
  assert.equal(refusalOf(await close('')), 'signals/receiver-missing')
  assert.equal((await close('Juf Anna')).status, 200)
})
