import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { givenProgrammeInUse } from '../../src/modules/programme/given.ts'
import { openServedHouse } from './served-house.ts'

const house = await openServedHouse()

const windowOf = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const said = (page: Page, text: string) => page.getByText(text).first().waitFor()

async function add(page: Page, { kind, name, under }: { kind: string; name: string; under?: string }): Promise<void> {
  await page.getByRole('button', { name: 'Onderdeel toevoegen' }).click()
  const window = windowOf(page, 'Onderdeel toevoegen')
  if (under) await window.getByLabel('Staat onder').selectOption({ label: under })
  await window.getByLabel('Soort').selectOption({ label: kind })
  await window.getByLabel('Naam').fill(name)
  await window.getByRole('button', { name: 'Onderdeel toevoegen' }).click()
  await window.waitFor({ state: 'hidden' })
  await page.getByRole('link', { name, exact: true }).waitFor()
}

test('[I01] a policy officer makes a programme, adds an action line with an item, plans it and says how it stands', async () => {
  const anja = await house.visit('/app/programma', { persona: 'anja-beleid' })
  // The windows propose the day of today: that of the house.
  await anja.clock.setFixedTime(house.clock.now)
  await said(anja, 'Er is nog geen programma')
  await anja.getByRole('button', { name: 'Programma maken' }).click()
  const window = windowOf(anja, 'Programma maken')
  await window.getByLabel('Naam').fill('Samen groot')
  await window.getByLabel('Eerste dag').fill('1-1-2026')
  await window.getByRole('button', { name: 'Programma maken' }).click()
  await anja.getByRole('heading', { level: 1, name: 'Samen groot' }).waitFor()
  await add(anja, { kind: 'Actielijn', name: 'Steun voor ouders' })
  await add(anja, { kind: 'Onderdeel', name: 'Spreekuur', under: 'Steun voor ouders' })
  await said(anja, '1 onderdeel: 1 zonder status')

  await anja.getByRole('link', { name: 'Spreekuur' }).click()
  await anja.getByRole('button', { name: 'Planning wijzigen' }).click()
  const planning = windowOf(anja, 'Planning wijzigen')
  await planning.getByRole('group', { name: '2026' }).getByLabel('2e kwartaal').check()
  await planning.getByRole('button', { name: 'Opslaan' }).click()
  await said(anja, '2e kwartaal 2026')
  await anja.getByRole('button', { name: 'Status wijzigen' }).click()
  const status = windowOf(anja, 'Status wijzigen')
  await status.getByLabel('Nieuwe status').selectOption({ label: 'In uitvoering' })
  await status.getByRole('button', { name: 'Opslaan' }).click()
  await anja.getByRole('heading', { level: 3, name: 'Status aangepast' }).waitFor()
  await anja.getByRole('link', { name: 'Samen groot' }).click()
  await said(anja, '1 onderdeel: 1 onderweg')
  await anja.context().close()
})

test('[I02] an owner sees what was told last time, takes it over and tells; then nobody is waiting for that owner', async () => {
  const { moment } = await givenProgrammeInUse(house, 'Opgroeien in de buurt')
  const sanne = await house.visit('/app/programma/vragen', { persona: 'sanne-bakker' })
  await said(sanne, 'Vorige keer: Najaar')
  await sanne.getByRole('button', { name: 'Vertellen hoe het staat' }).click()
  const window = windowOf(sanne, /^Stand van zaken/)
  await window.getByRole('button', { name: 'Deze tekst overnemen' }).click()
  const text = window.getByLabel('Hoe staat het ervoor?')
  assert.equal(await text.inputValue(), 'Vier scholen doen mee.')
  await text.fill('Negen scholen doen mee.')
  await window.getByRole('button', { name: 'Opslaan' }).click()
  await window.waitFor({ state: 'hidden' })
  await said(sanne, 'Negen scholen doen mee.')
  await sanne.context().close()

  const anja = await house.visit(`/app/programma/momenten/${moment}`, { persona: 'anja-beleid' })
  await said(anja, 'Mo El Amrani: 1 onderdeel')
  assert.equal(await anja.getByText('Sanne Bakker: 1 onderdeel').count(), 0)
  await anja.getByRole('link', { name: 'Vaste contactpersoon op elke school' }).click()
  const moments = anja.getByRole('group', { name: 'Stand van zaken per moment' })
  await moments.getByText('Negen scholen doen mee.').waitFor()
  await moments.getByText('Vier scholen doen mee.').waitFor()
  await anja.context().close()
})

test('[I01 M09] what narrows the tree stands in the address, so that the link shows the same to a colleague', async () => {
  const { programme } = await givenProgrammeInUse(house, 'Gedeelde link')
  const anja = await house.visit(`/app/programma/${programme}`, { persona: 'anja-beleid' })
  await anja.getByLabel('Trekker').selectOption({ label: 'Nog geen trekker' })
  await anja.getByRole('button', { name: 'Zoeken' }).last().click()
  await said(anja, '1 onderdeel gevonden')
  const shared = new URL(anja.url())
  await anja.context().close()
  const ria = await house.visit(`${shared.pathname}${shared.search}`, { persona: 'ria-timmer' })
  await ria.getByRole('link', { name: 'Minder verzuim' }).waitFor()
  assert.equal(await ria.getByRole('link', { name: 'Proef met avondspreekuur' }).count(), 0)
  assert.equal(await ria.getByRole('button', { name: 'Onderdeel toevoegen' }).count(), 0)
  await ria.context().close()
})
