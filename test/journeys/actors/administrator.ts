import type { Page } from 'playwright-core'
import { choose } from './menu.ts'

/** Lets the system of a partner in and reads its key, which is shown once. */
export async function letSystemIn(page: Page, organisation: string, system: string): Promise<string> {
  await choose(page, 'Organisaties')
  await page.getByRole('link', { name: organisation, exact: true }).click()
  await page.getByRole('button', { name: 'Systeem toelaten' }).click()
  const window = page.getByRole('dialog')
  await window.getByLabel('Welk systeem').fill(system)
  await window.getByRole('button', { name: 'Systeem toelaten' }).click()
  await page.getByRole('button', { name: `Sleutel maken ${system}` }).click()
  await window.getByRole('button', { name: 'Sleutel maken' }).click()
  return (await window.locator('code').textContent()) ?? ''
}
