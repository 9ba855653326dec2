import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { givenRegisters } from '../../src/modules/programme/given.ts'
import { openServedHouse } from './served-house.ts'

const house = await openServedHouse()
const { programme } = await givenRegisters(house, 'Samen sterk')
const registers = `/app/programma/${programme}/registers`

/** Somebody's browser, with the clock of the house: the windows propose the day of today. */
async function visit(address: string, persona: string): Promise<Page> {
  const page = await house.visit(address, { persona })
  await page.clock.setFixedTime(house.clock.now)
  return page
}
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

/** Presses a button of the page, does something in the window that opens, and sends it. */
async function inWindow(page: Page, name: string, fill: (window: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
  const window = page.getByRole('dialog')
  await fill(window)
  await window.locator('button[type=submit]').click()
  await window.waitFor({ state: 'hidden' })
}

test('[I07] an advice is not kept without owner and day; who takes it over says yes, and reports how far it is', async () => {
  const anja = await visit(`${registers}/adviezen`, 'anja-beleid')
  await said(anja, 'Dit register is nog leeg')
  await anja.getByRole('button', { name: 'Advies vastleggen' }).click()
  const window = anja.getByRole('dialog')
  await window.getByLabel('Aanbeveling of advies').fill('Houd oog op wachtende kinderen')
  await window.locator('button[type=submit]').click()
  await window.locator('#owner-error').getByText('Zonder trekker blijft het liggen').waitFor()
  await window.locator('#due-error').getByText('Zonder datum blijft het liggen').waitFor()
  await window.getByLabel('Trekker').selectOption({ label: 'Sanne Bakker' })
  await window.getByLabel('Uiterlijk op').fill('1-6-2026')
  await window.locator('button[type=submit]').click()
  await anja.getByRole('heading', { level: 1, name: 'Houd oog op wachtende kinderen' }).waitFor()
  const entry = new URL(anja.url()).pathname
  await anja.context().close()

  const sanne = await visit('/app/programma/vragen', 'sanne-bakker')
  await sanne.getByRole('link', { name: 'Houd oog op wachtende kinderen' }).click()
  await inWindow(sanne, 'Vragen om over te nemen', async (asking) => {
    await asking.getByLabel('Wie vraagt u?').selectOption({ label: 'Mo El Amrani' })
  })
  await said(sanne, /Mo El Amrani is op .* gevraagd/)
  await sanne.context().close()

  const mo = await visit('/app/programma/vragen', 'mo-el-amrani')
  await said(mo, 'U wordt gevraagd dit over te nemen')
  await mo.getByRole('link', { name: 'Houd oog op wachtende kinderen' }).click()
  await inWindow(mo, 'Ik neem het over', async () => {})
  await inWindow(mo, 'Realisatie melden', async (report) => {
    await report.getByLabel('Of vul een percentage in').fill('50')
    await report.getByLabel('Waaruit blijkt dat?').fill('De werkafspraak ligt klaar')
  })
  await mo.locator('dd', { hasText: '50%' }).first().waitFor()
  await said(mo, 'Overgenomen')
  assert.equal(await mo.getByRole('button', { name: 'Wijzigen' }).count(), 0)
  await mo.context().close()

  const again = await visit(entry, 'anja-beleid')
  await again.locator('dd', { hasText: 'Mo El Amrani' }).first().waitFor()
  await again.context().close()
})

test('[I12] an idea gets its place by yield and effort, and becomes a quick win with somebody and a day', async () => {
  const anja = await visit(`${registers}/ideeen`, 'anja-beleid')
  await inWindow(anja, 'Idee vastleggen', async (window) => {
    await window.getByLabel('Idee', { exact: true }).fill('Spreekuur op school')
    await window.getByLabel('Opgehaald bij').selectOption({ label: 'Brainstorm' })
  })
  await inWindow(anja, 'Belang bepalen', async (window) => {
    await window.getByRole('group', { name: 'Opbrengst' }).getByLabel('Veel').check()
    await window.getByRole('group', { name: 'Moeite' }).getByLabel('Weinig').check()
  })
  await inWindow(anja, 'Kiezen als quick win', async (window) => {
    await window.getByLabel('Trekker').selectOption({ label: 'Sanne Bakker' })
    await window.getByLabel('Uiterlijk op').fill('1-5-2026')
  })
  await said(anja, 'Gekozen als quick win')
  await anja.goto(`${house.address}${registers}/ideeen`)
  const cell = anja
    .locator('section', { has: anja.getByRole('heading', { name: 'Levert veel op, kost weinig' }) })
    .last()
  await cell.getByRole('link', { name: 'Spreekuur op school' }).waitFor()
  await anja.getByRole('row', { name: /Spreekuur op school.*Sanne Bakker/ }).waitFor()
  await anja.context().close()
})

test('[I11] a question of the council gets its last day from the rules of order, stands on the calendar, and is answered', async () => {
  const anja = await visit(`${registers}/raad`, 'anja-beleid')
  await inWindow(anja, 'Vraag of brief vastleggen', async (window) => {
    await window.getByLabel('Waar het om gaat').fill('Hoeveel kinderen wachten?')
    await window.getByLabel('Soort').selectOption({ label: 'Raadsvraag' })
    await window.getByLabel('Gevraagd op').fill('16-2-2026')
    await window.getByLabel('Trekker').selectOption({ label: 'Sanne Bakker' })
  })
  await anja.locator('dd', { hasText: '18 maart 2026' }).first().waitFor()
  const entry = anja.url()
  await anja.goto(`${house.address}${registers}/besluiten`)
  await inWindow(anja, 'Besluit plannen', async (window) => {
    await window.getByLabel('Besluit', { exact: true }).fill('Antwoord vaststellen')
    await window.getByLabel('Wie besluit').selectOption({ label: 'College' })
    await window.getByLabel('Op de agenda van').fill('10-3-2026')
    await window.getByLabel('Besluit over').selectOption({ label: 'Hoeveel kinderen wachten?' })
  })
  await anja.goto(`${house.address}${registers}/besluiten`)
  const march = anja.locator('section', { has: anja.getByRole('heading', { name: 'maart 2026' }) }).last()
  await march.getByRole('link', { name: 'Antwoord vaststellen' }).waitFor()
  await march.getByRole('link', { name: 'Hoeveel kinderen wachten?' }).waitFor()
  await anja.context().close()

  const sanne = await visit(new URL(entry).pathname, 'sanne-bakker')
  await inWindow(sanne, 'Afsluiten', async (window) => {
    await window.getByLabel('Wat eruit kwam').fill('Er wachten 31 kinderen.')
  })
  await said(sanne, 'Er wachten 31 kinderen.')
  await said(sanne, 'Beantwoord')
  await sanne.context().close()
})

test('[K07] what people said is answered and shown, and then reads as everybody reads it', async () => {
  const anja = await visit(`${registers}/u-zei-wij-deden`, 'anja-beleid')
  await inWindow(anja, 'Vastleggen wat u hoorde', async (window) => {
    await window.getByLabel('U zei').fill('Wij weten niet bij wie wij moeten zijn')
    await window.getByLabel('Onderdeel').selectOption({ label: '– Voorveld versterken' })
    await window.getByLabel('Waar gehoord').selectOption({ label: 'Bijeenkomst' })
    await window.getByLabel('Gehoord op').fill('20-1-2026')
    await window.getByLabel('Na antwoord voor iedereen te lezen').check()
  })
  await inWindow(anja, 'Afsluiten', async (window) => {
    await window.getByLabel('Er is iets mee gedaan').check()
    await window.getByLabel('Wij deden').fill('Elke school heeft een vast gezicht')
  })
  await anja.goto(`${house.address}${registers}/u-zei-wij-deden`)
  const shown = anja.locator('section.vn-card', { has: anja.getByRole('heading', { name: 'Zo leest iedereen het' }) })
  await shown.getByText('Elke school heeft een vast gezicht').waitFor()
  await anja.getByText('1 keer iets gehoord: 1 keer iets mee gedaan').waitFor()
  await anja.context().close()
})

test('[I09 I14] a meeting goes on the map with what it costs, and who was there is written down and put right', async () => {
  const anja = await visit(`${registers}/overleggen`, 'anja-beleid')
  await inWindow(anja, 'Overleg vastleggen', async (window) => {
    await window.getByLabel('Overleg', { exact: true }).fill('Regionaal overleg')
    await window.getByLabel('Waar', { exact: true }).selectOption({ label: 'Regionaal' })
    await window.getByLabel('Niveau').selectOption({ label: 'Tactisch' })
    await window.getByLabel('Belang').selectOption({ label: 'Kan niet gemist worden' })
    await window.getByLabel('Uren per jaar').fill('60')
    await window.getByLabel('Wie erheen gaan').fill('Anja\nSanne')
  })
  await inWindow(anja, 'Opkomst vastleggen', async (window) => {
    await window.getByLabel('Wie waren er?').fill('Anja')
    await window.getByLabel('Wie ontbraken?').fill('Sanne')
  })
  await said(anja, 'Afwezig: Sanne')
  await inWindow(anja, 'Verbeteren 2 maart 2026', async (window) => {
    await window.getByLabel('Wie waren er?').fill('Anja\nSanne')
    await window.getByLabel('Wie ontbraken?').fill('')
  })
  await said(anja, 'Aanwezig: Anja, Sanne')
  await anja.goto(`${house.address}${registers}/overleggen`)
  await said(anja, '1 overleg, 60 uur per jaar')
  await anja.context().close()
})

test('[I13 G12] what stands still is counted per cause; what is told has its week, and the part says both', async () => {
  const anja = await visit(`${registers}/stilstand`, 'anja-beleid')
  await inWindow(anja, 'Stilstand vastleggen', async (window) => {
    await window.getByLabel('Wat stilstaat').fill('Het spreekuur')
    await window.getByLabel('Onderdeel').selectOption({ label: '– Voorveld versterken' })
    await window.getByLabel('Oorzaak').selectOption({ label: 'Vacature' })
    await window.getByLabel('Sinds').fill('23-2-2026')
    await window.getByLabel('Uren die ontbreken').fill('36')
  })
  await anja.goto(`${house.address}${registers}/stilstand`)
  await anja.getByRole('row', { name: /Vacature 1 1 6 36/ }).waitFor()
  await anja.goto(`${house.address}${registers}/communicatie`)
  await inWindow(anja, 'Communicatie plannen', async (window) => {
    await window.getByLabel('Wat', { exact: true }).fill('Ouders vertellen over het spreekuur')
    await window.getByLabel('Onderdeel').selectOption({ label: '– Voorveld versterken' })
    await window.locator('#doers').fill('Communicatie')
    await window.getByLabel('In een week').fill('2026-W12')
    await window.getByLabel('Website').check()
  })
  await anja.locator('dd', { hasText: '22 maart 2026' }).or(anja.getByText('2026-W12')).first().waitFor()
  await anja.locator('.vn-facts').getByRole('link', { name: 'Voorveld versterken' }).click()
  const card = anja.locator('section.vn-card', { has: anja.getByRole('heading', { name: 'In de registers' }) })
  await card.getByRole('link', { name: 'Het spreekuur', exact: true }).waitFor()
  await card.getByRole('link', { name: 'Ouders vertellen over het spreekuur' }).waitFor()
  await anja.context().close()
})
