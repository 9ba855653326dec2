import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { givenDossier } from '../../src/modules/dossiers/given.ts'
import { openServedHouse } from './served-house.ts'

const house = await openServedHouse()
const sanne = await house.as('sanne-bakker')
const { number } = await givenDossier(sanne)

const MOST_STOPS = 60

/** Walks with Tab until this has the focus: what cannot be reached so, is not there for the keyboard. */
async function walkTo(page: Page, to: Locator): Promise<void> {
  await to.waitFor()
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await to.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`not reached with Tab: ${to}`)
}

const search = (page: Page) => page.getByRole('combobox', { name: 'Zoek een kind, gezin of dossier' })

test('[M09] the keyboard alone takes one from logging in by searching a child to the open dossier and its plan', async () => {
  const page = await house.visit('/login')
  await walkTo(page, page.getByRole('button', { name: 'Inloggen Sanne Bakker' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /, Sanne$/ }).waitFor()

  await page.keyboard.press('Control+k')
  await search(page).waitFor()
  await page.keyboard.type('olympia')
  await page.getByRole('option', { name: /Vaso Olympia/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /Olympia/ }).waitFor()
  await page.waitForFunction((id) => document.activeElement?.id === id, 'vn-main')

  await walkTo(page, page.getByRole('link', { name: new RegExp(`dossier ${number}`, 'i') }))
  await page.keyboard.press('Enter')
  await page.getByText(new RegExp(`^Dossier ${number}, open sinds`)).waitFor()
  await walkTo(page, page.getByRole('link', { name: 'Gezinsplan' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Plan van gezin Olympia' }).waitFor()
  await page.context().close()
})

test('[M09] the keyboard alone opens a dossier by its number, wherever one is', async () => {
  const page = await house.visit('/app/wie-is-wie', { persona: 'sanne-bakker' })
  await page.keyboard.press('/')
  await search(page).waitFor()
  await page.keyboard.type(number)
  await page.getByRole('option', { name: new RegExp(number) }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(new RegExp(`^Dossier ${number}, open sinds`)).waitFor()
  await page.context().close()
})

test('[M03 M09] whoever may not search sees no search box, and its keys do nothing', async () => {
  const page = await house.visit('/app/mijn-signalen', { persona: 'joris-linde' })
  await page.getByRole('heading', { level: 1, name: 'Mijn signalen' }).waitFor()
  await page.getByText('Joris Linde').first().waitFor()
  assert.equal(await page.getByRole('button', { name: 'Zoek een kind, gezin of dossier' }).count(), 0)
  await page.keyboard.press('Control+k')
  assert.equal(await search(page).count(), 0)
  await page.context().close()
})
