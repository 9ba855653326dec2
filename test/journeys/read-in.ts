import type { Page } from 'playwright-core'

/** The part of what was read in, by how its link begins. */
export const partOfReport = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Wat we lazen' }).getByRole('link', { name })

/** Until what was corrected is kept. */
export const corrected = (page: Page) => page.getByText(/^Bewaard om /).waitFor()

/** From the page of imports: gives the file. */
export async function upload(anja: Page, file: string): Promise<void> {
  await anja.getByLabel('Bestand').setInputFiles(file)
  await anja.getByRole('button', { name: 'Inlezen' }).click()
  await anja.getByText('4 actielijnen, 19 onderdelen, 38 keer een stand van zaken').first().waitFor()
}

/** Says where the report goes and fills in the days it leaves open. */
export async function fillIn(anja: Page, programme: string): Promise<void> {
  await partOfReport(anja, /^Waar het komt/).click()
  await anja.getByLabel('Naam van het programma').fill(programme)
  await anja.getByLabel('Eerste dag').fill('1-1-2022')
  await anja.getByLabel('Dag van moment 1').fill('1-5-2023')
  await anja.getByLabel('Dag van moment 2').fill('1-8-2024')
  await corrected(anja)
  await partOfReport(anja, /^Overzicht/).click()
  await anja.getByRole('link', { name: /^Per welke dag is “.*” gestopt\?$/ }).click()
  await anja.getByLabel('Gestopt per').fill('31-7-2024')
  await corrected(anja)
}

export async function save(anja: Page): Promise<void> {
  await partOfReport(anja, /^Overzicht/).click()
  await anja.getByText('Alles is duidelijk. U kunt opslaan.').waitFor()
  await anja.getByRole('button', { name: 'Opslaan in het programma' }).click()
  await anja.getByRole('heading', { level: 2, name: 'Dit verslag is opgeslagen' }).waitFor()
}
