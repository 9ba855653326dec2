import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { givenIndicators } from '../../src/modules/programme/given/indicators.ts'
import { givenProgrammeInUse } from '../../src/modules/programme/given.ts'
import { faultsOf, openServedHouse, picture } from './served-house.ts'

const house = await openServedHouse()

const windowOf = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

async function fill(page: Page, name: string, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await windowOf(page, name).getByLabel(label).first().fill(text)
}

/** Presses the button that closes a window, and waits until it is gone. */
async function close(page: Page, name: string, button: string): Promise<void> {
  const window = windowOf(page, name)
  await window.getByRole('button', { name: button }).click()
  await window.waitFor({ state: 'hidden' })
}

async function visitAsAnja(path: string): Promise<Page> {
  const anja = await house.visit(path, { persona: 'anja-beleid' })
  // The windows propose the day of today: that of the house.
  await anja.clock.setFixedTime(house.clock.now)
  return anja
}

async function measure(page: Page, on: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Waarde vastleggen' }).first().click()
  await fill(page, 'Waarde vastleggen', { 'Gemeten op': on, 'Waarde in': value })
  await close(page, 'Waarde vastleggen', 'Waarde vastleggen')
}

test('[I10 N-FIG-05] a policy officer says what is counted, is refused to call it done unmeasured, measures, and sees the course', async () => {
  const { programme } = await givenProgrammeInUse(house, 'Meten wat telt')
  const anja = await visitAsAnja(`/app/programma/${programme}/indicatoren`)
  await anja.getByRole('button', { name: 'Indicator toevoegen' }).click()
  const facts = {
    Naam: 'Wachttijd',
    'Wat telt u precies?': 'Dagen van vraag tot hulp',
    Eenheid: 'dagen',
    Bron: 'Meting',
  }
  await fill(anja, 'Indicator toevoegen', facts)
  await fill(anja, 'Indicator toevoegen', { Beginmeting: '1.060,5' })
  await windowOf(anja, 'Indicator toevoegen').getByLabel('lager is beter').check()
  await windowOf(anja, 'Indicator toevoegen').getByRole('button', { name: 'Indicator toevoegen' }).click()
  await said(anja, 'Vul het getal en de dag allebei in, of laat ze allebei leeg.')
  await fill(anja, 'Indicator toevoegen', { 'Dag van de beginmeting': '31-12-2024' })
  await close(anja, 'Indicator toevoegen', 'Indicator toevoegen')
  await anja.getByRole('heading', { level: 1, name: 'Wachttijd' }).waitFor()

  await anja.getByRole('button', { name: 'Doel afronden of loslaten' }).click()
  const goal = windowOf(anja, 'Doel afronden of loslaten')
  await goal.getByText('Er is nog geen gemeten waarde met een bron. Leg die eerst vast.').waitFor()
  await goal.getByLabel('afgerond').check()
  await goal.getByLabel('Waarom?').fill('Gehaald')
  await goal.getByRole('button', { name: 'Opslaan' }).click()
  await goal.getByText('Leg eerst een gemeten waarde met bron vast voor ‘Wachttijd’').waitFor()
  await goal.getByRole('button', { name: 'Annuleren' }).click()

  await measure(anja, '31-12-2024', '1.060,5')
  await measure(anja, '31-12-2025', '98')
  await said(anja, 'Van 1.060,5 op 31 december 2024 naar 98 op 31 december 2025: gaat de goede kant op.')
  await anja.getByRole('button', { name: 'Doel afronden of loslaten' }).click()
  await goal.getByLabel('afgerond').check()
  await goal.getByLabel('Waarom?').fill('Gehaald')
  await close(anja, 'Doel afronden of loslaten', 'Opslaan')
  await said(anja, /^afgerond op .*: Gehaald$/)
  await anja.context().close()
})

test('[I10 J07] the picture breaks where the figure breaks; a wrong value stays to be seen; the list is shared by its address', async () => {
  const { anja: officer, programme, item } = await givenProgrammeInUse(house, 'Breuk in beeld')
  const { indicator } = await givenIndicators(officer, { programme, item })
  const anja = await visitAsAnja(`/app/programma/indicatoren/${indicator}`)
  const drawn = anja.getByRole('img', { name: /Leerlingen die thuis zitten/ })
  await drawn.waitFor()
  assert.equal(await drawn.locator('.vn-trend__course').count(), 2)
  assert.equal(await drawn.locator('.vn-trend__break').count(), 1)
  assert.equal(await drawn.locator('.vn-trend__dot').count(), 5)
  assert.match((await drawn.locator('desc').textContent()) ?? '', /Na een breuk op 1 januari 2024/)
  await said(anja, 'Doorgehaald: Een nul te veel')
  assert.deepEqual(await faultsOf(anja), [])
  await picture(anja, 'indicators-page')
  await anja.getByRole('button', { name: 'Doorhalen 31 december 2025' }).click()
  await fill(anja, 'Waarde doorhalen', { 'Wat klopt er niet?': 'Verkeerde school' })
  await close(anja, 'Waarde doorhalen', 'Doorhalen')
  await said(anja, /^74 op 31 december 2024. Met eerdere waarden niet te vergelijken/)
  await anja.getByRole('button', { name: 'Breuk vastleggen' }).click()
  await fill(anja, 'Breuk vastleggen', { 'Breuk vanaf': '1-1-2025', 'Waarom kunt u': 'Andere telling' })
  await close(anja, 'Breuk vastleggen', 'Breuk vastleggen')
  await said(anja, 'Vanaf 1 januari 2025: Andere telling')

  await anja.goto(`${house.address}/app/programma/${programme}/indicatoren`)
  await anja.getByLabel('Verloop').selectOption({ label: 'niet te vergelijken door een breuk in de reeks' })
  await anja.getByRole('button', { name: 'Zoeken' }).last().click()
  await said(anja, '1 indicator')
  await picture(anja, 'indicators-list')
  const shared = new URL(anja.url())
  assert.match(shared.search, /verloop=broken/)
  const ria = await house.visit(`${shared.pathname}${shared.search}`, { persona: 'ria-timmer' })
  await ria.getByRole('link', { name: 'Leerlingen die thuis zitten' }).waitFor()
  assert.equal(await ria.getByRole('button', { name: 'Indicator toevoegen' }).count(), 0)
  await ria.context().close()
  await anja.goto(`${house.address}/app/programma/onderdelen/${item}`)
  await anja.getByRole('link', { name: 'Leerlingen die thuis zitten' }).waitFor()
  await picture(anja, 'indicators-node')
  await anja.context().close()
})

test('[I10] values come from a spreadsheet: seen before they are saved, the rest listed with its reason, and the same file brings nothing new', async () => {
  const { anja: officer, programme, item } = await givenProgrammeInUse(house, 'Uit een rekenblad')
  const { bareIndicator } = await givenIndicators(officer, { programme, item })
  const anja = await visitAsAnja(`/app/programma/indicatoren/${bareIndicator}`)
  const read = async () => {
    await anja.getByRole('link', { name: 'Waarden inlezen' }).click()
    await anja.getByRole('heading', { level: 1, name: 'Waarden inlezen' }).waitFor()
    const text = 'Datum;Waarde;Bron\n31-12-2023;1.060,5;Telling\n31-12-2024;98;\n31-12-2025;ca. 40;Telling\n'
    const file = { name: 'waarden.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
    await anja.getByLabel('Rekenblad met waarden').setInputFiles(file)
    await anja.getByRole('button', { name: 'Bekijken wat erin staat' }).click()
  }
  await read()
  await said(anja, '‘ca. 40’ is geen getal. Schrijf bijvoorbeeld 1.234,5.')
  assert.deepEqual(await faultsOf(anja), [])
  await picture(anja, 'indicators-import')
  await anja.getByRole('button', { name: '2 waarden opslaan' }).click()
  await said(anja, 'Van 1.060,5 op 31 december 2023 naar 98 op 31 december 2024: gaat de verkeerde kant op.')
  assert.equal(await anja.getByText('ingelezen uit een bestand').count(), 2)
  await read()
  await said(anja, 'In dit bestand staat niets nieuws')
  await said(anja, '2 waarden stonden er al')
  assert.equal(await anja.getByRole('button', { name: /opslaan/ }).count(), 0)
  await anja.context().close()
})

test('[I10 N-FIG-03] an indicator is tied to a figure that Vangnet counts; the value of a period comes with its source, and few are refused', async () => {
  const { anja: officer, programme } = await givenProgrammeInUse(house, 'Uit Vangnet zelf')
  const facts = { definition: 'Alle signalen', unit: 'signalen', source: 'Vangnet', wish: 'down' }
  const made = await officer.post(`/programmes/${programme}/indicators`, { name: 'Signalen', ...facts })
  const anja = await visitAsAnja(`/app/programma/indicatoren/${made.body.id}`)
  await anja.getByRole('button', { name: 'Cijfer koppelen' }).click()
  const tie = windowOf(anja, 'Cijfer koppelen')
  await tie.getByLabel('Welk cijfer?').selectOption({ label: 'Gezinnen met een open dossier (gezinnen)' })
  await tie.getByRole('button', { name: 'Opslaan' }).click()
  await said(anja, 'Deze indicator telt in signalen, het cijfer in gezinnen.')
  await tie.getByLabel('Welk cijfer?').selectOption({ label: 'Signalen ontvangen (signalen)' })
  await tie.getByRole('button', { name: 'Opslaan' }).click()
  await tie.waitFor({ state: 'hidden' })
  await said(anja, 'Na elke periode legt Vangnet de waarde zelf vast')
  await anja.getByRole('button', { name: 'Waarde overnemen' }).click()
  await windowOf(anja, 'Waarde overnemen').getByLabel('Periode').selectOption({ label: '4e kwartaal 2025' })
  await close(anja, 'Waarde overnemen', 'Waarde overnemen')
  await said(anja, 'Vangnet: Signalen ontvangen')
  await said(anja, 'uit Vangnet zelf')
  await picture(anja, 'indicators-figure')
  await anja.context().close()
})
