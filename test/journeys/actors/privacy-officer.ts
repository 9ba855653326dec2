import type { Page } from 'playwright-core'

/** Finds the dossier by its number with Ctrl K and reads who looked in it: the names, each once. */
export async function readWhoLooked(page: Page, number: string): Promise<string[]> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Zoek een kind, gezin of dossier' }).fill(number)
  await page.getByRole('option', { name: new RegExp(number) }).waitFor()
  await page.keyboard.press('Enter')
  const rows = page.getByRole('table').getByRole('row')
  await rows.nth(1).waitFor()
  const names = await page.locator('tbody td:nth-child(2)').allTextContents()
  return [...new Set(names)].sort()
}
