import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { inTransaction } from '../../platform/database.ts'
import { Refused } from '../../platform/refusal.ts'
import { keyDays, type SettingRow } from './contract/settings.ts'
import { fieldOf, refusalOf } from './given.ts'
import { shapeOf } from './screens/setting-value.ts'
import { settingOn } from './store/settings.ts'
import { codes as codesEn } from './words/codes.en.ts'
import { codes as codesNl } from './words/codes.nl.ts'
import { en } from './words/manage.en.ts'
import { nl } from './words/manage.nl.ts'

const house = await openHouse()
const lotte = await house.as('lotte-beheer')
const sanne = await house.as('sanne-bakker')
type Names = Readonly<Record<string, string>>
const said: Record<'nl' | 'en', { roles: Names; groups: Names }> = {
  nl: { roles: codesNl.roles, groups: nl.settings.groups },
  en: { roles: codesEn.roles, groups: en.settings.groups },
}
const path = '/settings/organisations/key-days'

const change = (version: number, more: object = {}) =>
  lotte.put(path, version, { value: 90, since: '2026-04-01', source: 'Besluit B&W 12', ...more })
const onDay = (day: string, municipality = '0109') =>
  inTransaction(house.deps.db, { municipality }, (tx) => settingOn(tx, keyDays, { municipality, day }))
async function row(on = '') {
  const { settings } = (await lotte.get(`/settings${on && `?on=${on}`}`)).body
  return settings.find(({ key }: { key: string }) => key === 'organisations/key-days')
}

test('[M19] without a value of its own a municipality has the one we ship, with its source', async () => {
  const shipped = await row()
  assert.deepEqual([shipped.value, shipped.own, shipped.version], [365, false, 0])
  assert.match(shipped.shipped[0].source, /L10/)
  assert.equal(shipped.schema.type, 'integer')
})

test('[M19] a change holds from its day, in its municipality, with who and why; before it nothing changes', async () => {
  const changed = await change(0)
  assert.deepEqual([changed.status, changed.etag], [200, '"1"'])
  assert.deepEqual([await onDay('2026-03-31'), await onDay('2026-04-01')], [365, 90])
  assert.equal(await onDay('2026-04-01', '0114'), 365)
  const now = await row()
  assert.deepEqual(now.changes, [
    {
      since: '2026-04-01',
      value: 90,
      source: 'Besluit B&W 12',
      changedBy: 'Lotte Hendriks',
      changedAt: '2026-03-02T09:00:00.000Z',
      planned: true,
    },
  ])
  assert.equal((await row('2026-04-01')).value, 90)
})

test('[M19] a change in the past, a value that does not fit and an unknown setting are refused', async () => {
  const past = await change(1, { since: '2026-03-01' })
  assert.deepEqual([refusalOf(past), fieldOf(past)], ['organisations/setting-in-the-past', '/since'])
  const wrong = await change(1, { value: 'lang' })
  assert.deepEqual([wrong.status, fieldOf(wrong)], [422, '/value'])
  assert.equal((await change(1, { value: undefined })).status, 400)
  const unknown = await lotte.put('/settings/organisations/niets', 0, { value: 1, since: '2026-04-01', source: 'x' })
  assert.equal(unknown.status, 404)
  assert.equal((await change(1, { reason: 'extra' })).status, 400)
  assert.equal((await sanne.put(path, 1, { value: 90, since: '2026-04-01', source: 'x' })).status, 403)
  assert.equal((await sanne.get('/settings')).status, 403)
})

test('[M19] two administrators who change the same setting at once: one is told who was quicker', async () => {
  const wim = await house.as('wim-beheer')
  const other = wim.put(path, 1, { value: 30, since: '2026-05-01', source: 'Besluit 13' })
  const answers = await Promise.all([change(1, { since: '2026-06-01', value: 60 }), other])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412])
  const late = answers.find(({ status }) => status === 412)
  assert.match(late?.body.detail, /paste dit aan op 2 maart 2026 om 10:00/)
})

test('[M19] a change that has not begun can be withdrawn, and planned anew; what holds is followed by another value', async () => {
  const { version, changes } = await row()
  const planned = changes.at(-1).since
  const withdrawn = await lotte.del(`${path}?since=${planned}`, version)
  assert.equal(withdrawn.status, 200)
  assert.equal((await row()).changes.length, changes.length - 1)
  assert.equal((await change(version + 1, { since: planned, value: 45 })).status, 200)
  assert.equal(await onDay(planned), 45)
  house.clock.now = new Date('2026-07-01T09:00:00Z')
  const later = await house.as('lotte-beheer')
  const held = await later.del(`${path}?since=${planned}`, version + 2)
  assert.equal(refusalOf(held), 'organisations/setting-not-planned')
  const back = await later.put(path, version + 2, { value: null, since: '2026-07-01', source: 'Besluit 14' })
  assert.equal(back.status, 200)
  assert.deepEqual([await onDay('2026-06-30'), await onDay('2026-07-01')], [45, 365])
  house.clock.now = new Date('2026-03-02T09:00:00Z')
})

test('[M19] a stored value that no longer fits is never guessed', async () => {
  await house.owner.pool.query(
    `insert into organisations.setting (municipality, key, since, value, source, changed_by, changed_at)
     values ('0114', 'organisations/key-days', '2026-01-01', '"veel"', 'x', 'test', now())`,
  )
  await assert.rejects(
    onDay('2026-03-02', '0114'),
    (error) => error instanceof Refused && error.refusal.refused === 'organisations/setting-does-not-fit',
  )
})

test('[M19 M10] every column and choice of a setting has a name in both languages, and every part of the house a heading', async () => {
  const { settings } = (await lotte.get('/settings')).body as { settings: SettingRow[] }
  const nameless = settings.flatMap(({ key, schema, words }) => {
    const shape = shapeOf(schema)
    const own = shape.kind === 'choice' || shape.kind === 'choices' ? shape.options : []
    const columns = shape.kind === 'rows' ? shape.fields : []
    const codes = [
      ...own,
      ...columns.flatMap(({ name, shape: cell }) => [name, ...('options' in cell ? cell.options : [])]),
    ]
    return (['nl', 'en'] as const).flatMap((language) => {
      const { roles, groups } = said[language]
      const names: Record<string, string> = { ...roles, ...words[language].names }
      const without = codes.filter((code) => !names[code]).map((code) => `${language} ${key} ${code}`)
      return groups[key.split('/')[0] ?? ''] ? without : [...without, `${language} ${key}`]
    })
  })
  assert.deepEqual(nameless, [])
})
