import type { Page } from 'playwright-core'
import { choose } from './menu.ts'

const typed = (day: Date) => `${day.getDate()}-${day.getMonth() + 1}-${day.getFullYear()}`

/** Finds the family by its name with Ctrl K and opens its dossier. */
export async function findDossier(page: Page, family: string): Promise<void> {
  await choose(page, 'Dossiers')
  await page.getByRole('link', { name: family, exact: true }).click()
  await page.getByRole('heading', { name: 'Regie' }).waitFor()
}

/** Offers the family to make its own plan first; the family does not want that, so a plan begins together. */
export async function beginPlan(page: Page, parent: string): Promise<void> {
  await page.getByRole('link', { name: 'Gezinsplan' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Eerst zelf een plan' }).last().click()
  await page.getByRole('button', { name: 'Bied het aan' }).click()
  const offer = page.getByRole('dialog', { name: 'Bied het aan' })
  await offer.getByRole('button', { name: 'Bied het aan' }).click()
  await offer.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).click()
  const answer = page.getByRole('dialog', { name: 'Leg het antwoord vast' })
  await answer.getByLabel('Nee, het gezin maakt geen eigen plan').check()
  await answer.getByLabel('Wie geeft antwoord?').selectOption({ label: parent })
  await answer.getByLabel('Wanneer zei het gezin dat?').fill(typed(new Date()))
  await answer.getByRole('button', { name: 'Leg het antwoord vast' }).click()
  await answer.waitFor({ state: 'hidden' })
  await page.getByRole('navigation', { name: 'Delen van het plan' }).getByRole('link', { name: 'Het plan' }).click()
  await page.getByRole('button', { name: 'Begin samen een plan' }).click()
  await page.getByRole('heading', { name: 'Dit willen we bereiken' }).waitFor()
}

/** A goal for the child, in the words of the family. */
export async function setGoal(page: Page, { text, child }: { text: string; child: string }): Promise<void> {
  await page.getByRole('button', { name: 'Voeg een doel toe' }).first().click()
  const window = page.getByRole('dialog', { name: 'Voeg een doel toe' })
  await window.getByLabel('Wat wil het gezin bereiken?').fill(text)
  await window.getByRole('group', { name: 'Voor wie is dit doel?' }).getByLabel(child).check()
  await window.getByRole('button', { name: 'Voeg een doel toe' }).click()
  await page.getByRole('heading', { name: text }).waitFor()
}

/** The plan as the family takes it home: the file and the name it came under. */
export async function takePlanHome(page: Page): Promise<{ file: string; name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download het plan als PDF' }).click(),
  ])
  return { file: await download.path(), name: download.suggestedFilename() }
}
