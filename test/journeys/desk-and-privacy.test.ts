import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { tellIn } from '../told.ts'
import { faultsOf, openServedHouse, picture } from './served-house.ts'

const sound = async (page: Page) => assert.deepEqual(await faultsOf(page), [])

test('[L02 M02] messages, who looked, and what everybody may know', async (t) => {
  const house = await openServedHouse()
  const sanne = await house.as('sanne-bakker')
  const household = await sanne.post('/households', { members: [{ given: 'Mila', family: 'Tesfay' }] })
  await sanne.post('/dossiers', { householdId: household.body.id, why: 'Hulpvraag' })

  await t.test(
    '[L02 N-LOG-04] who looked stands in a list with role and reason, for a period one chooses',
    async () => {
      const page = await house.visit(`/app/gezinnen/${household.body.id}/inzage`, { persona: 'sanne-bakker' })
      await page.getByRole('rowheader').first().waitFor()
      assert.match(
        (await page.getByRole('table').textContent()) ?? '',
        /Sanne Bakker.*jeugdconsulent.*Gemeente Coevorden/,
      )
      await sound(page)
      await picture(page, 'looks')
      await page.getByLabel('Vanaf').fill('31-2-2026')
      await page.getByRole('button', { name: 'Tonen' }).click()
      await page.getByRole('link', { name: /Deze datum bestaat niet/ }).waitFor()
      await page.getByLabel('Vanaf').fill('1-1-2020')
      await page.getByLabel('Tot en met').fill('1-2-2020')
      await page.getByRole('button', { name: 'Tonen' }).click()
      await page.getByText('In deze periode heeft niemand gekeken').waitFor()
      await page.context().close()
    },
  )

  await t.test('[M02] the bell counts what is unread; opening a message marks it and goes there', async () => {
    const { id, municipality } = await sanne
      .get('/me')
      .then(({ body }) => ({ id: body.worker.id, municipality: body.municipality.code }))
    await tellIn(house, {
      municipality,
      workers: [id],
      kind: 'signal-arrived',
      href: '/app/berichten/keuzes',
      facts: { number: '2026-0001' },
      factKey: 'signal-arrived/1',
    })
    const page = await house.visit('/app/berichten', { persona: 'sanne-bakker' })
    const bell = page.getByRole('link', { name: '1 ongelezen bericht' })
    await bell.waitFor()
    await sound(page)
    await picture(page, 'notices')
    await page.getByRole('link', { name: /nieuw signaal voor uw team: 2026-0001/ }).click()
    await page.getByRole('heading', { name: 'Hoe wilt u berichten krijgen?' }).waitFor()
    await page.getByRole('link', { name: 'Geen ongelezen berichten' }).waitFor()
    await page.getByLabel('Nieuw signaal').selectOption('screen')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await page.getByText('Uw keuze is bewaard.').waitFor()
    await sound(page)
    await picture(page, 'choices')
    await page.context().close()
  })

  await t.test('[M09] the menu says in words who one is', async () => {
    const page = await house.visit('/app/berichten', { persona: 'sanne-bakker' })
    await page.locator('.vn-menu summary').click()
    await page.locator('.vn-menu__panel').getByText('jeugdconsulent').waitFor()
    await page.context().close()
  })

  await t.test('[M09 L02] accessibility and privacy are explained to everybody, in Dutch and in English', async () => {
    for (const [path, title] of [
      ['/toegankelijkheid', 'Toegankelijkheid'],
      ['/privacy', 'Privacy'],
    ] as const) {
      const page = await house.visit(path, { javaScriptEnabled: false })
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.context().close()
      const looked = await house.visit(path)
      await sound(looked)
      await picture(looked, path.slice(1))
      await looked.getByRole('link', { name: 'English' }).click()
      await looked.waitForFunction(() => document.documentElement.lang === 'en')
      assert.equal(new URL(looked.url()).pathname, path)
      await looked.context().close()
    }
  })
})
