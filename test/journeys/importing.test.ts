import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { sharedSeed } from '../shared-seed.ts'
import { openServedHouse } from './served-house.ts'

const house = await openServedHouse()

const part = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Wat we lazen' }).getByRole('link', { name })
const kept = (page: Page) => page.getByText(/^Bewaard om /).waitFor()

test('[I01 I02 M11] a policy officer reads a report in, corrects what is odd, fills in what it leaves open, saves it and sees the tree', async () => {
  const anja = await house.visit('/app/programma', { persona: 'anja-beleid' })
  await anja.getByRole('link', { name: 'Inlezen uit een verslag' }).click()
  await anja.getByRole('button', { name: 'Inlezen' }).click()
  await anja.getByRole('link', { name: 'Kies een bestand.' }).waitFor()
  await anja.getByLabel('Bestand').setInputFiles(sharedSeed('002'))
  await anja.getByRole('button', { name: 'Inlezen' }).click()
  await anja.getByText('4 actielijnen, 19 onderdelen, 38 keer een stand van zaken').first().waitFor()
  assert.ok(await anja.getByRole('button', { name: 'Opslaan in het programma' }).isDisabled())

  const odd = anja.getByRole('link', { name: /is “Nog niet gestart”, maar bij Zomer 2024 staat/ })
  assert.equal(await odd.count(), 2)
  await odd.first().click()
  await anja.getByLabel('Status', { exact: true }).selectOption({ label: 'In uitvoering' })
  await anja.getByLabel('Naam van het onderdeel').fill('Hulp op school')
  await kept(anja)

  await part(anja, /^Waar het komt/).click()
  await anja.getByLabel('Naam van het programma').fill('Uitvoeringsplan jeugd')
  await anja.getByLabel('Eerste dag').fill('1-1-2022')
  await anja.getByLabel('Dag van moment 1').fill('1-5-2023')
  await anja.getByLabel('Dag van moment 2').fill('1-8-2024')
  await kept(anja)
  await part(anja, /^Overzicht/).click()
  await anja.getByRole('link', { name: /^Per welke dag is “.*” gestopt\?$/ }).click()
  await anja.getByLabel('Gestopt per').fill('31-7-2024')
  await kept(anja)

  await part(anja, /^Regels zonder plaats/).click()
  await anja.getByLabel('Regel 1 kiezen').check()
  await anja.getByRole('button', { name: 'Niet nodig' }).click()
  await anja.getByRole('heading', { level: 2, name: 'Niet nodig' }).waitFor()

  await part(anja, /^Overzicht/).click()
  await anja.getByText('Alles is duidelijk. U kunt opslaan.').waitFor()
  assert.equal(await odd.count(), 1)
  await anja.getByRole('button', { name: 'Opslaan in het programma' }).click()
  await anja.getByRole('heading', { level: 2, name: 'Dit verslag is opgeslagen' }).waitFor()
  await anja.getByText('regel 1228').waitFor()
  await anja.getByRole('link', { name: 'Naar Uitvoeringsplan jeugd' }).click()
  await anja.getByRole('heading', { level: 1, name: 'Uitvoeringsplan jeugd' }).waitFor()
  await anja
    .getByText(/^19 onderdelen: /)
    .first()
    .waitFor()
  await anja.getByRole('link', { name: 'Hulp op school' }).click()
  await anja
    .getByText(/^Ingelezen uit 002-.*\.txt\.$/)
    .first()
    .waitFor()
  await anja.context().close()
})
