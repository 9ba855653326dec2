import type { Page } from 'playwright-core'
import { choose } from './menu.ts'

/** Opens the signal from the own work, finds the family that is on file already, and goes on in a dossier. */
export async function takeUp(page: Page, { child, family }: { child: string; family: string }): Promise<void> {
  await choose(page, 'Mijn werk')
  await page.getByRole('link', { name: child }).click()
  await page.getByLabel('Zoek op naam').fill(child.split(' ').at(-1) ?? child)
  await page
    .getByRole('listitem')
    .filter({ hasText: child })
    .getByRole('button', { name: `Koppel dit gezin ${family}` })
    .click()
  await page.getByRole('button', { name: 'Verder in een dossier' }).click()
  const window = page.getByRole('dialog', { name: 'Verder in een dossier' })
  await window.getByLabel('Waarom is een dossier nodig?').fill('Zorg over verzuim, vader vraagt hulp')
  await window.getByRole('button', { name: 'Vastleggen' }).click()
  await page.getByRole('link', { name: /^Naar dossier/ }).waitFor()
}

/** Tells the reporter what happens next, and nothing about the family; by the way that is proposed. */
export async function answerReporter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Antwoord geven' }).click()
  const window = page.getByRole('dialog', { name: 'Antwoord geven' })
  await window.getByLabel('Een medewerker is met uw signaal aan de slag.').check()
  await window.getByRole('button', { name: 'Vastleggen' }).click()
  await page.getByText('Antwoord gegeven.').last().waitFor()
}

export async function openDossierOfSignal(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Naar dossier/ }).click()
  await page.getByRole('heading', { name: 'Regie' }).waitFor()
}

/** Appoints the colleague who directs the plan of this household. */
export async function chooseDirector(page: Page, colleague: string): Promise<void> {
  await page.getByRole('button', { name: 'Regisseur aanwijzen' }).click()
  const window = page.getByRole('dialog', { name: 'Regisseur aanwijzen' })
  await window.getByLabel('Wie?').selectOption({ label: colleague })
  await window.getByLabel('Waarom?').fill('Kent het gezin van de vorige keer')
  await window.getByRole('button', { name: 'Regisseur aanwijzen' }).click()
  await window.waitFor({ state: 'hidden' })
}

const CHECKLIST = [
  'Het gezin weet van de overdracht',
  'Het gezin was bij het gesprek',
  'Er is een gesprek geweest met de ontvanger',
  'De veiligheid van de kinderen is beschreven',
  'Het plan is gedeeld',
  'Afspraken: wie is waarvoor verantwoordelijk',
  'Alle betrokkenen staan erin',
  'Open signalen zijn genoemd',
  'Waar het gezin op wacht is genoemd',
  'De toestemming is in orde',
]

/** Offers the household warmly to a colleague, with everything done that the list asks. */
export async function handOverTo(page: Page, colleague: string): Promise<void> {
  await page.getByRole('link', { name: 'Overdracht', exact: true }).click()
  await page.getByRole('button', { name: 'Overdragen' }).click()
  const window = page.getByRole('dialog', { name: 'Warme overdracht aanbieden' })
  await window.getByLabel('Aan wie?').selectOption({ label: colleague })
  for (const item of CHECKLIST) await window.getByLabel(item).check()
  await window.getByLabel('Wat moet de ontvanger eerst weten?').fill('Bel vader na vier uur.')
  await window.getByRole('button', { name: 'Overdragen' }).click()
  await window.waitFor({ state: 'hidden' })
}
