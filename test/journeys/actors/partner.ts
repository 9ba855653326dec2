import type { Page } from 'playwright-core'
import { choose } from './menu.ts'
import type { Worry } from './worry.ts'

/** A school passes a worry on, from its own account. */
export async function passOnWorry(page: Page, { child, postcode, seen }: Worry): Promise<void> {
  await choose(page, 'Signaal doorgeven')
  await page.getByText('School en ontwikkeling').click()
  await page.getByLabel('Vaak niet op school').check()
  await page.getByLabel('Wat heeft u gezien of gehoord?').fill(seen)
  await page.getByLabel('Naam van het kind').fill(child)
  await page.getByLabel('Postcode thuis').fill(postcode)
  await page.getByRole('button', { name: 'Doorgeven' }).click()
  await page.getByText(/^Signaal S\d{4}-\d{5} is doorgegeven/).waitFor()
}

/** Reads in the own list what came back, and says that it is enough. */
export async function readOwnAnswer(page: Page, child: string): Promise<void> {
  await choose(page, 'Mijn signalen')
  const mine = page.locator('.vn-card', { has: page.getByRole('heading', { name: new RegExp(child) }) })
  await mine.getByText('Een medewerker is met uw signaal aan de slag.').waitFor()
  await mine.getByRole('button', { name: /^Ja\b/ }).click()
  await mine.getByText('U vond dit genoeg: Ja').waitFor()
}
