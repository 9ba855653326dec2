import type { Page } from 'playwright-core'

/** Closes the open dossier: why, and that the family knows. */
export async function closeDossier(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Dossier sluiten' }).click()
  await page.getByLabel('Waarom sluit het dossier?').selectOption({ label: 'De doelen zijn gehaald' })
  await page.getByLabel('Leg het kort uit').fill('De kinderen gaan weer elke dag naar school.')
  await page.getByLabel('Ja, verteld').check()
  await page.getByRole('button', { name: 'Dossier sluiten' }).click()
  await page.waitForURL(/weergave=closed/)
  // The message about the dossier closed before this one may still be there.
  await page.getByText('Het dossier is gesloten.').last().waitFor()
}
