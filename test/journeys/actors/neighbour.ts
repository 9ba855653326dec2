import type { Page } from 'playwright-core'
import type { Worry } from './worry.ts'

/** A neighbour on the public page, without account. What comes back is the secret link to the answer. */
export async function tellWorry(page: Page, { municipality, child, postcode, seen }: Worry): Promise<string> {
  await page.goto('/')
  await page.getByRole('link', { name: municipality }).click()
  await page.getByText('School en ontwikkeling').click()
  await page.getByLabel('Vaak niet op school').check()
  await page.getByLabel('Wat heeft u gezien of gehoord?').fill(seen)
  await page.getByLabel('Om wie gaat het?').fill(child)
  await page.getByLabel('Wat is de postcode van het kind?').fill(postcode)
  await page.getByLabel('Hoe heet u?').fill('Buurvrouw Jansje')
  await page.getByRole('button', { name: 'Versturen' }).click()
  await page.getByRole('heading', { name: 'Bewaar deze link' }).waitFor()
  return (await page.locator('.sg-link').getAttribute('href')) ?? ''
}

/** Reads the answer behind the secret link and says that it is enough. */
export async function readAnswerBehind(page: Page, link: string): Promise<void> {
  await page.goto(new URL(link).pathname)
  await page.getByText('Een medewerker is met uw signaal aan de slag.').waitFor()
  await page.getByLabel('Ja', { exact: true }).check()
  await page.getByRole('button', { name: 'Antwoord versturen' }).click()
  await page.getByText('U zei: u bent tevreden.').waitFor()
}
