import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { givenProgramme, idIn } from '../../src/modules/programme/given.ts'
import { faultsOf, openServedHouse, picture } from './served-house.ts'

const house = await openServedHouse()

const windowOf = (page: Page, name: string) => page.getByRole('dialog', { name })
const said = (page: Page, text: string) => page.getByText(text).first().waitFor()
/** A text as the page has it: amounts have a space that does not break. */
const plainly = async (page: Page, name: string) =>
  ((await page.getByRole('region', { name }).textContent()) ?? '').replaceAll('\u00a0', ' ')

const once = { nature: 'incidental', from: null } as const
const yearly = { nature: 'structural', from: 2024 } as const
const each = (unit: string, price: number, quantity: string, times = '1') => ({
  unit,
  price: price * 100,
  quantity,
  times,
})

/** The figures of seed 004, chapter 5, but for the coordinator, which is for the screen. */
const lines = [
  { effort: 'Gezinnen vinden en koppelen', ...once },
  { effort: 'Bekendheid steungezinnen', ...once, stated: 100_000 },
  { effort: 'Training, eerste jaar', nature: 'incidental', from: 2024, reckoning: each('groep', 1500, '4') },
  { effort: 'Eigen trainers opleiden', ...once, reckoning: each('medewerker', 1700, '3') },
  { effort: 'KIES in eigen beheer', ...yearly, from: 2025, reckoning: each('groep', 2500, '4'), onTop: 'unsure' },
  { effort: 'Samen Sterk', ...yearly, reckoning: each('groep', 5000, '6') },
  { effort: 'Bekendheid adviesteam', ...once, stated: 100_000 },
  { effort: 'Raad van een advocaat', ...yearly, reckoning: each('consult', 250, '1', '6') },
  { effort: 'Tafel voor scheiding', ...yearly, reckoning: each('bijeenkomst', 1250, '1', '12') },
  { effort: 'Meer uren jongerenwerk', ...yearly, stated: 1_800_000 },
]
const sources = [
  { name: 'Eenmalig Dinkelland', payer: 'Dinkelland', nature: 'incidental', cents: 800_000, from: null },
  { name: 'Jaarlijks Tubbergen', payer: 'Tubbergen', nature: 'structural', cents: 4_000_000, from: 2024 },
  { name: 'Bijdrage Dinkelland', payer: 'Dinkelland', nature: 'unsure', cents: 4_000_000, from: 2024 },
]

async function givenFigures(name: string) {
  const { anja, programme } = await givenProgramme(house, name, { since: '2024-01-01', until: null })
  const at = `/programmes/${programme}`
  for (const line of lines) idIn(await anja.post(`${at}/budget-lines`, line))
  for (const source of sources) idIn(await anja.post(`${at}/money-sources`, source))
  const total = { nature: 'structural', year: 2024, cents: 7_802_000, stands: 'Eindadvies, hoofdstuk 5' }
  idIn(await anja.post(`${at}/stated-totals`, total))
  return { programme, at }
}

async function addCover(anja: Page): Promise<void> {
  await anja.getByRole('button', { name: 'Dekking toevoegen' }).click()
  const window = windowOf(anja, 'Dekking toevoegen')
  await window.getByLabel('Naam').fill('Eenmalig Tubbergen')
  await window.getByLabel('Wie betaalt').fill('Tubbergen')
  await window.getByLabel('Eenmalig', { exact: true }).check()
  await window.getByLabel('Bedrag').fill('8000.00')
  await window.getByRole('button', { name: 'Dekking toevoegen' }).click()
  await window.getByText('Schrijf het bedrag zo: 1.234,50.').first().waitFor()
  await window.getByLabel('Bedrag').fill('8.000,-')
  await window.getByRole('button', { name: 'Dekking toevoegen' }).click()
  await window.waitFor({ state: 'hidden' })
}

async function addCoordinator(anja: Page): Promise<void> {
  await anja.getByRole('button', { name: 'Regel toevoegen' }).click()
  const window = windowOf(anja, 'Regel toevoegen')
  await window.getByLabel('Waarvoor').fill('Coördinator steungezinnen')
  await window.getByLabel('Elk jaar', { exact: true }).check()
  await window.getByLabel('Eerste jaar').fill('2024')
  await window.getByLabel('Bedrag zoals het in het stuk staat').fill('13.520')
  await window.getByLabel('Prijs per eenheid').fill('65')
  await window.getByRole('button', { name: 'Regel toevoegen' }).click()
  await window.getByText('Vul eenheid, prijs, aantal en hoe vaak alle vier in, of laat ze leeg.').first().waitFor()
  await window.getByLabel('Eenheid', { exact: true }).fill('uur')
  await window.getByLabel('Aantal').fill('4')
  await window.getByLabel('Hoe vaak per jaar').fill('52')
  await window.getByLabel('Wie betaalt welk deel?').fill('Dinkelland: 1\nTubbergen: 1')
  await window.getByRole('button', { name: 'Regel toevoegen' }).click()
  await window.waitFor({ state: 'hidden' })
}

test('[F04] the budget of the quick wins goes in and says in words what it comes to, in every way it can be read', async () => {
  const { programme } = await givenFigures('Snelle winst')
  const anja = await house.visit(`/app/programma/${programme}/geld`, { persona: 'anja-beleid' })
  await anja.clock.setFixedTime(house.clock.now)
  await addCover(anja)
  await addCoordinator(anja)
  const enough = await plainly(anja, 'Is er genoeg geld?')
  assert.match(enough, /Het is niet zeker of ‘KIES in eigen beheer’ erbij komt\./)
  assert.match(
    enough,
    /Als ‘KIES in eigen beheer’ erbij komt en € 40\.000 van Dinkelland structureel is:[^:]*De dekking komt vanaf 2025 elk jaar € 8\.020 tekort\./,
  )
  assert.match(
    enough,
    /erbij komt en € 40\.000 van Dinkelland niet structureel is:[^:]*De dekking komt vanaf 2025 elk jaar € 48\.020 tekort/,
  )
  const years = await plainly(anja, 'Per jaar')
  assert.match(years, /2024 *€ 6\.000 *€ 78\.020 *€ 84\.020/)
  assert.match(years, /Zonder jaar *€ 7\.100 *€ 0 *€ 7\.100/)
  assert.match(await plainly(anja, 'Totalen uit de stukken'), /€ 78\.020 *€ 78\.020 *€ 0/)
  assert.match(await plainly(anja, 'Per betaler'), /Tubbergen *€ 6\.760/)
  assert.match(
    await plainly(anja, 'Nakijken'),
    /1 regel heeft geen bedrag en telt niet mee‘Gezinnen vinden en koppelen’ heeft geen bedrag/,
  )
  assert.deepEqual(await faultsOf(anja), [])
  await picture(anja, 'moneyrisk-money')

  await anja.getByLabel('Soort').selectOption({ label: 'Eenmalig' })
  await anja.getByRole('button', { name: 'Zoeken' }).last().click()
  await anja.getByText(/^5 regels gevonden, samen €\s13\.100$/).waitFor()
  assert.equal(new URL(anja.url()).searchParams.get('soort'), 'incidental')
  const download = anja.waitForEvent('download')
  await anja.getByRole('link', { name: 'Rekenblad (Excel)' }).click()
  assert.equal((await download).suggestedFilename(), 'geld-2026-03-02.xlsx')
  await anja.context().close()
})

test('[F04] on a line is booked in cents, a mistake is booked back, and what changed stays to be seen', async () => {
  const { programme } = await givenFigures('Boeken')
  const anja = await house.visit(`/app/programma/${programme}/geld`, { persona: 'anja-beleid' })
  await anja.clock.setFixedTime(house.clock.now)
  await anja.getByRole('link', { name: 'Samen Sterk' }).first().click()
  const book = async (kind: string, cents: string, what: string) => {
    await anja.getByRole('button', { name: 'Boeken' }).click()
    const window = windowOf(anja, 'Boeken op deze regel')
    await window.getByLabel(kind).check()
    await window.getByLabel('Bedrag').fill(cents)
    await window.getByLabel('Waarvoor').fill(what)
    await window.getByRole('button', { name: 'Boeken' }).click()
    await window.waitFor({ state: 'hidden' })
  }
  await book('Toegezegd', '31.000', 'Brief aan de trainers')
  await book('Uitgegeven', '1.234,56', 'Factuur 7')
  await book('Uitgegeven', '-0,56', 'Factuur 7, centen')
  const standing = await plainly(anja, 'Begroot, toegezegd en uitgegeven')
  assert.match(standing, /2026 *€ 30\.000 *€ 31\.000 *€ 1\.234 *€ 28\.766 *€ -1\.000/)
  await anja.getByRole('button', { name: 'Wijzigen' }).last().click()
  const window = windowOf(anja, 'Begrotingsregel wijzigen')
  assert.equal(await window.getByLabel('Prijs per eenheid').inputValue(), '5.000')
  await window.getByLabel('Prijs per eenheid').fill('5.000,50')
  await window.getByRole('button', { name: 'Wijzigen' }).click()
  await window.waitFor({ state: 'hidden' })
  const history = await plainly(anja, 'Geschiedenis van de cijfers')
  assert.match(history, /Begrotingsregel aangepast: Samen Sterk.*Prijs per eenheid *was *€ 5\.000 *werd *€ 5\.000,50/)
  await picture(anja, 'moneyrisk-line')
  assert.deepEqual(await faultsOf(anja), [])
  const { pathname } = new URL(anja.url())
  await anja.context().close()

  const ria = await house.visit(pathname, { persona: 'ria-timmer' })
  await said(ria, 'Factuur 7, centen')
  assert.equal(await ria.getByRole('button', { name: 'Boeken' }).count(), 0)
  assert.equal(await ria.getByRole('button', { name: 'Intrekken' }).count(), 0)
  await ria.getByRole('link', { name: 'Geschiedenis' }).click()
  await said(ria, 'Dekking toegevoegd: Bijdrage Dinkelland')
  await ria.context().close()
})

const training = { cost: '5.000', places: '8', groups: '6', otherwise: '80', low: '1.500', high: '2.000' }

test('[F06] an expected saving has its reckoning and reasoning written out, with the cost per child, and what came of it', async () => {
  const { programme } = await givenProgramme(house, 'Besparen', { since: '2024-01-01', until: null })
  const anja = await house.visit(`/app/programma/${programme}/geld/besparingen`, { persona: 'anja-beleid' })
  await anja.clock.setFixedTime(house.clock.now)
  await anja.getByRole('button', { name: 'Besparing toevoegen' }).click()
  const window = windowOf(anja, 'Besparing toevoegen')
  await window.getByLabel('Wat bespaart er geld?').fill('Groepen in plaats van losse therapie')
  await window.getByLabel('Eerste jaar').fill('2024')
  await window.getByLabel('Kosten van één groep').fill(training.cost)
  await window.getByLabel('Plekken in een groep').fill('acht')
  await window.getByRole('button', { name: 'Besparing toevoegen' }).click()
  await window.getByText('Vul de hele berekening in, of laat alles leeg.').first().waitFor()
  await window.getByLabel('Plekken in een groep').fill(training.places)
  await window.getByLabel('Groepen per jaar').fill(training.groups)
  await window.getByLabel('Van elke honderd kinderen: hoeveel hadden anders aparte hulp?').fill(training.otherwise)
  await window.getByLabel('Aparte hulp kost per kind minstens').fill(training.low)
  await window.getByLabel('Aparte hulp kost per kind hoogstens').fill(training.high)
  await window.getByLabel('Waarom we dit verwachten').fill('Een kind in een groep heeft geen losse therapie nodig.')
  await window
    .getByLabel('Waar dit op rust')
    .fill('Alle plekken zijn bezet.\nTachtig van de honderd kregen anders therapie.')
  await window.getByRole('button', { name: 'Besparing toevoegen' }).click()
  await window.waitFor({ state: 'hidden' })
  const card = await plainly(anja, 'Groepen in plaats van losse therapie')
  assert.match(card, /Kosten per kind *€ 625 *Apart kost hetzelfde *€ 1\.500 – € 2\.000/)
  assert.match(card, /Verwacht per jaar *€ 27\.600 – € 46\.800/)
  await anja.getByRole('button', { name: 'Resultaat opschrijven' }).click()
  const result = windowOf(anja, 'Resultaat opschrijven')
  await result.getByLabel('Jaar').fill('2025')
  await result.getByLabel('Bespaard').fill('12.345,67')
  await result.getByLabel('Hoe weten we dat?').fill('Minder beschikkingen volgens de jaarcijfers.')
  await result.getByRole('button', { name: 'Resultaat opschrijven' }).click()
  await result.waitFor({ state: 'hidden' })
  assert.match(
    await plainly(anja, 'Verwacht en bereikt per jaar'),
    /2024 *€ 27\.600 – € 46\.800 *€ 0 *Groepen in plaats van losse therapie *2025 *€ 27\.600 – € 46\.800 *€ 12\.345,67/,
  )
  await picture(anja, 'moneyrisk-savings')
  assert.deepEqual(await faultsOf(anja), [])
  await anja.context().close()
})

test('[F05] a subsidy goes from scheme and application by decision and account to settlement, under its ceiling', async () => {
  const { programme } = await givenProgramme(house, 'Subsidie', { since: '2024-01-01', until: null })
  const anja = await house.visit(`/app/programma/${programme}/geld/subsidies`, { persona: 'anja-beleid' })
  await anja.clock.setFixedTime(house.clock.now)
  const send = async (
    open: string,
    title: string,
    submit: string,
    fill: (window: ReturnType<typeof windowOf>) => Promise<void>,
  ) => {
    await anja.getByRole('button', { name: open }).click()
    const window = windowOf(anja, title)
    await fill(window)
    await window.getByRole('button', { name: submit }).click()
    return window
  }
  const scheme = await send('Regeling toevoegen', 'Regeling toevoegen', 'Regeling toevoegen', async (window) => {
    await window.getByLabel('Naam van de regeling').fill('Van basisschool naar middelbaar')
    await window.getByLabel('Wij geven subsidie').check()
    await window.getByLabel('Eerste dag').fill('1-1-2026')
    await window.getByLabel('Plafond').fill('10.000')
    await window.getByLabel('Besluit of regeling waar het op rust').fill('Verordening jeugd')
  })
  await scheme.waitFor({ state: 'hidden' })
  const asked = await send('Aanvraag toevoegen', 'Aanvraag toevoegen', 'Aanvraag toevoegen', async (window) => {
    await window.getByLabel('Aanvrager').fill('De Brug')
    await window.getByLabel('Waarvoor').fill('Wennen aan een grote school')
    await window.getByLabel('Gevraagd').fill('12.500')
    await window.getByLabel('Beslissen voor').fill('1-6-2026')
  })
  await asked.waitFor({ state: 'hidden' })
  const decision = await send('Beslissen De Brug', 'Beslissen op de aanvraag', 'Beslissen', async () => {})
  await decision.getByText('Hiermee komt de regeling boven het plafond.').first().waitFor()
  await decision.getByLabel('Verleend bedrag').fill('9.000')
  await decision.getByRole('button', { name: 'Beslissen' }).click()
  await decision.waitFor({ state: 'hidden' })
  const account = await send('Verantwoorden De Brug', 'Verantwoording van de subsidie', 'Verantwoorden', (window) =>
    window.getByLabel('Besteed bedrag').fill('8.750,25'),
  )
  await account.waitFor({ state: 'hidden' })
  const settled = await send('Vaststellen De Brug', 'Subsidie vaststellen', 'Vaststellen', (window) =>
    window.getByLabel('Vastgesteld bedrag').fill('8.750,25'),
  )
  await settled.waitFor({ state: 'hidden' })
  const card = await plainly(anja, 'Van basisschool naar middelbaar')
  assert.match(card, /Samen verleend *€ 8\.750,25 *Plafond *€ 10\.000 *Nog te verlenen *€ 1\.249,75/)
  assert.match(card, /Vastgesteld.*Besluit op 2 maart 2026: € 9\.000.*Verantwoord op 2 maart 2026: € 8\.750,25 besteed/)
  await picture(anja, 'moneyrisk-subsidies')
  assert.deepEqual(await faultsOf(anja), [])
  await anja.context().close()
})
