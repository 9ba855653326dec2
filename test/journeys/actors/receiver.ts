import type { Page } from 'playwright-core'
import { choose } from './menu.ts'

/** Reads who asks and accepts: from now on this colleague keeps an eye on the household. */
export async function acceptHandover(page: Page, family: string): Promise<void> {
  await choose(page, 'Dossiers')
  await page.getByRole('link', { name: family, exact: true }).click()
  await page.getByRole('link', { name: 'Naar de overdracht' }).click()
  await page.getByText('Bel vader na vier uur.').waitFor()
  await page.getByRole('button', { name: 'Aannemen', exact: true }).click()
  const window = page.getByRole('dialog', { name: 'Overdracht aannemen' })
  await window.getByRole('button', { name: 'Aannemen' }).click()
  await window.waitFor({ state: 'hidden' })
}
