import type { Page } from 'playwright-core'
import { choose } from './menu.ts'

/** Finds the new signal in the inbox of the team and gives it to a colleague. */
export async function giveSignalTo(page: Page, child: string, colleague: string): Promise<void> {
  await choose(page, 'Signalen')
  await page.getByRole('link', { name: 'Nog niet opgepakt' }).last().click()
  await page
    .getByRole('row', { name: new RegExp(child) })
    .getByRole('checkbox')
    .check()
  await page.getByRole('button', { name: 'Toewijzen' }).click()
  const window = page.getByRole('dialog', { name: 'Toewijzen' })
  await window.getByRole('button', { name: /^Toewijzen/ }).click()
  await window.getByText('Kies aan wie u dit toewijst.').waitFor()
  await window.getByLabel('Aan wie?').selectOption({ label: colleague })
  await window.getByRole('button', { name: /^Toewijzen/ }).click()
  await page.getByText('1 signaal toegewezen.').last().waitFor()
}
