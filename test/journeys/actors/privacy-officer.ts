import type { Page } from 'playwright-core'

/** Finds the dossier by its number with Ctrl K and reads who looked in it: the names, each once. */
export async function readWhoLooked(page: Page, number: string): Promise<string[]> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Zoek een kind, gezin of dossier' }).fill(number)
  await page.getByRole('option', { name: new RegExp(number) }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/inzage')
  await page.getByRole('heading', { level: 1, name: 'Wie heeft gekeken' }).waitFor()
  await page.getByRole('table', { name: 'Wie heeft gekeken' }).getByRole('row').nth(1).waitFor()
  const names = await page.locator('tbody td:nth-child(2)').allTextContents()
  return [...new Set(names)].sort()
}
