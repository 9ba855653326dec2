import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedSeed } from '../shared-seed.ts'
import { corrected, fillIn, partOfReport, save, upload } from './read-in.ts'
import { openServedHouse } from './served-house.ts'

const house = await openServedHouse()

test('[I01 I02 M11] a policy officer reads a report in, corrects what is odd, fills in what it leaves open, saves it and sees the tree', async () => {
  const anja = await house.visit('/app/programma', { persona: 'anja-beleid' })
  await anja.getByRole('link', { name: 'Inlezen uit een verslag' }).click()
  await anja.getByRole('button', { name: 'Inlezen' }).click()
  await anja.getByRole('link', { name: 'Kies een bestand.' }).waitFor()
  await upload(anja, sharedSeed('002'))
  assert.ok(await anja.getByRole('button', { name: 'Opslaan in het programma' }).isDisabled())

  const odd = anja.getByRole('link', { name: /is “Nog niet gestart”, maar bij Zomer 2024 staat/ })
  assert.equal(await odd.count(), 2)
  await odd.first().click()
  await anja.getByLabel('Status', { exact: true }).selectOption({ label: 'In uitvoering' })
  await anja.getByLabel('Naam van het onderdeel').fill('Hulp op school')
  await corrected(anja)
  await fillIn(anja, 'Uitvoeringsplan jeugd')

  await partOfReport(anja, /^Regels zonder plaats/).click()
  await anja.getByLabel('Regel 1 kiezen').check()
  await anja.getByRole('button', { name: 'Niet nodig' }).click()
  await anja.getByRole('heading', { level: 2, name: 'Niet nodig' }).waitFor()

  await partOfReport(anja, /^Overzicht/).click()
  await anja.getByText('Alles is duidelijk. U kunt opslaan.').waitFor()
  assert.equal(await odd.count(), 1)
  await save(anja)
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
