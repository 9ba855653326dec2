import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openServedHouse } from './served-house.ts'

const house = await openServedHouse()
const dialog = (page: Page) => page.getByRole('dialog')

async function openSchool(): Promise<Page> {
  const page = await house.visit('/app/beheer/organisaties', { persona: 'lotte-beheer' })
  await page.getByRole('link', { name: 'Basisschool De Es', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Basisschool De Es' }).waitFor()
  return page
}

const change = async (page: Page, phone: string) => {
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).first().click()
  await dialog(page).getByLabel('Telefoon').fill(phone)
}
const save = (page: Page) => dialog(page).locator('button[type=submit]').click()

test('[M15] who changes the same in two windows hears so in the second, keeps the own text and saves after looking', async () => {
  const [first, second] = [await openSchool(), await openSchool()]
  await change(second, '0524-222222')
  await change(first, '0524-111111')
  await save(first)
  await dialog(first).waitFor({ state: 'detached' })

  await save(second)
  await dialog(second)
    .getByText(/^U heeft dit zelf al veranderd:/)
    .waitFor()
  await dialog(second).getByText('Wat u typte, staat er nog.').waitFor()
  assert.equal(await dialog(second).getByLabel('Telefoon').inputValue(), '0524-222222')
  await dialog(second).getByRole('button', { name: 'Laat zien wat er veranderde' }).click()
  await second.getByRole('link', { name: '0524-111111' }).waitFor({ state: 'attached' })
  assert.equal(await dialog(second).getByLabel('Telefoon').inputValue(), '0524-222222')
  await save(second)
  await second.getByRole('link', { name: '0524-222222' }).waitFor()
})

test('[M15] a window with something typed in it does not close by accident', async () => {
  const page = await openSchool()
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).first().click()
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })

  await change(page, '0524-333333')
  await page.keyboard.press('Escape')
  await dialog(page).getByText('U heeft nog niet bewaard').waitFor()
  await dialog(page).getByRole('button', { name: 'Blijf hier' }).click()
  assert.equal(await dialog(page).getByLabel('Telefoon').inputValue(), '0524-333333')
  await page.keyboard.press('Escape')
  await dialog(page).getByRole('button', { name: 'Ga weg zonder bewaren' }).click()
  await dialog(page).waitFor({ state: 'detached' })
})
