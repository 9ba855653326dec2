import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { givenProgrammeInUse, idIn } from '../../src/modules/programme/given.ts'
import { faultsOf, openServedHouse, picture } from './served-house.ts'

const house = await openServedHouse()

const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const windowOf = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })

async function visit(path: string, persona: string): Promise<Page> {
  const page = await house.visit(path, { persona, reducedMotion: 'reduce' })
  await page.clock.setFixedTime(house.clock.now)
  await page.reload()
  await page.waitForSelector('h1')
  return page
}

/** Opens a window with this button, fills it, and sends it with the last button of that name. */
async function inWindow(
  page: Page,
  { open, title, send }: { open: string; title: string | RegExp; send: string },
  fill: (window: ReturnType<typeof windowOf>) => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: open, exact: true }).first().click()
  const window = windowOf(page, title)
  await fill(window)
  await window.getByRole('button', { name: send, exact: true }).click()
  await window.waitFor({ state: 'hidden' })
}

async function sound(page: Page, name: string): Promise<void> {
  await picture(page, `treeview-${name}`)
  assert.deepEqual(await faultsOf(page), [], name)
}

test('[I01] a policy officer moves a part, merges another, and takes away what was a mistake; the history names people and places', async () => {
  const { anja: api, programme, line, item } = await givenProgrammeInUse(house, 'Verhuizen')
  const at = `/programmes/${programme}/nodes`
  const buurt = idIn(await api.post(at, { kind: 'action-line', parent: null, name: 'Steun in de buurt' }))
  idIn(await api.post(at, { kind: 'item', parent: line, name: 'Minder schoolverzuim' }))
  const mistake = idIn(await api.post(at, { kind: 'item', parent: buurt, name: 'Per ongeluk' }))
  const anja = await visit(`/app/programma/onderdelen/${item}`, 'anja-beleid')
  await inWindow(anja, { open: 'Verplaatsen', title: 'Onderdeel verplaatsen', send: 'Verplaatsen' }, async (window) => {
    await window.getByLabel('Nieuwe plek').selectOption({ label: 'Steun in de buurt' })
    await window.getByLabel('Voor welk onderdeel?').selectOption({ label: 'Per ongeluk' })
    await window.getByLabel('Waarom wijzigt u dit?').fill('Past hier beter')
  })
  await anja.getByRole('heading', { level: 3, name: 'Verplaatst' }).waitFor()
  const history = anja.getByRole('listitem').filter({ hasText: 'Verplaatst' }).first()
  await history.getByText('Samen met het onderwijs').waitFor()
  await history.getByText('Steun in de buurt').waitFor()
  assert.equal(await anja.getByText(/[0-9a-f]{8}-[0-9a-f]{4}-/).count(), 0)
  await sound(anja, 'item')

  await anja.goto(`${house.address}/app/programma/${programme}`)
  await anja.getByRole('link', { name: 'Minder schoolverzuim' }).click()
  await inWindow(anja, { open: 'Samenvoegen', title: 'Onderdeel samenvoegen', send: 'Samenvoegen' }, async (window) => {
    await window.getByLabel('Waar gaat dit in op?').selectOption({ label: 'Minder verzuim' })
  })
  await said(anja, 'Dit onderdeel gaat verder als')

  await anja.goto(`${house.address}/app/programma/onderdelen/${mistake}`)
  await inWindow(anja, { open: 'Weghalen', title: 'Weghalen', send: 'Weghalen' }, async (window) => {
    await window.getByLabel('Waarom was dit een vergissing?').fill('Stond er al')
  })
  await said(anja, 'Dit onderdeel is weggehaald')
  await said(anja, 'Weggehaald als vergissing')
  await anja.getByRole('link', { name: 'Naar het programma' }).click()
  await anja.getByRole('link', { name: 'Vaste contactpersoon op elke school' }).waitFor()
  await anja.getByRole('link', { name: 'Per ongeluk' }).first().waitFor({ state: 'detached' })

  await anja.goto(`${house.address}/app/programma/onderdelen/${item}`)
  await anja.getByRole('button', { name: 'Weghalen', exact: true }).first().click()
  await windowOf(anja, 'Weghalen').getByText('Er hangt al iets aan dit onderdeel.').waitFor()
  await anja.context().close()
})

test('[I01 I04] a programme is adopted with its first planning, and its parts go along to the next one', async () => {
  const { anja: api, programme } = await givenProgrammeInUse(house, 'Uitvoeringsplan nu')
  const next = { name: 'Uitvoeringsplan straks', since: '2028-01-01', until: null, public: false }
  idIn(await api.post('/programmes', next))
  const anja = await visit(`/app/programma/${programme}`, 'anja-beleid')
  await anja.getByRole('link', { name: 'Minder verzuim' }).click()
  await inWindow(anja, { open: 'Planning wijzigen', title: 'Planning wijzigen', send: 'Opslaan' }, async (window) => {
    await window.getByLabel('De oorspronkelijke planning').check()
    await window.getByRole('group', { name: '2026' }).getByLabel('3e kwartaal').check()
  })
  await said(anja, '3e kwartaal 2026')
  await anja.getByRole('link', { name: 'Uitvoeringsplan nu' }).click()
  await inWindow(anja, { open: 'Vaststellen', title: 'Programma vaststellen', send: 'Vaststellen' }, async (window) => {
    await window.getByLabel('Besluit').fill('RIS.1234')
  })
  await said(anja, /Vastgesteld op .*, RIS\.1234/)

  await anja.getByRole('button', { name: 'Onderdelen meenemen' }).click()
  await anja.getByRole('checkbox', { name: 'Kies Samen met het onderwijs' }).check()
  await said(anja, '4 onderdelen gekozen')
  await anja.getByRole('checkbox', { name: 'Kies Proef met avondspreekuur' }).press('Space')
  await sound(anja, 'carry')
  await inWindow(
    anja,
    { open: 'Gekozen onderdelen meenemen', title: /^Meenemen naar/, send: 'Meenemen' },
    async (window) => {
      await window.getByLabel('Naar welk programma?').selectOption({ label: 'Uitvoeringsplan straks' })
      await window.getByLabel('Waar komt dit te staan? Actielijn').waitFor()
      await window.getByLabel('Hier tot en met').fill('2-3-2026')
    },
  )
  await anja.getByRole('heading', { level: 1, name: 'Uitvoeringsplan straks' }).waitFor()
  await anja.getByRole('link', { name: 'Vaste contactpersoon op elke school' }).click()
  await said(anja, 'Dit onderdeel komt uit')
  await said(anja, 'Meegekomen uit een vorig programma')
  const moments = anja.getByRole('group', { name: 'Stand van zaken per moment' })
  await moments.getByText('Vier scholen doen mee.').waitFor()
  await anja.context().close()
})

test('[I15] what comes after a pilot is decided: first it is extended, and then there is a new decision to take', async () => {
  const { pilot } = await givenProgrammeInUse(house, 'Proeven')
  const anja = await visit(`/app/programma/onderdelen/${pilot}`, 'anja-beleid')
  await said(anja, 'Leg vast wat er is besloten')
  await inWindow(
    anja,
    { open: 'Uitkomst vastleggen Besluit 15 januari 2026', title: 'Uitkomst vastleggen', send: 'Uitkomst vastleggen' },
    async (window) => {
      await window.getByLabel('Gehouden op').fill('15-1-2026')
      await window.getByLabel('Wat is er besloten?').selectOption({ label: 'Verlengen' })
      await window.getByLabel('Verlengd tot en met').fill('31-12-2026')
      await window.getByLabel('Wat kwam eruit?').fill('Ouders komen graag in de avond.')
    },
  )
  await said(anja, '31 december 2026')
  await inWindow(
    anja,
    { open: 'Evaluatie plannen', title: 'Evaluatie plannen', send: 'Evaluatie plannen' },
    async (window) => {
      await window.getByLabel('Besluit', { exact: true }).check()
      await window.getByLabel('Op welke dag?').fill('1-12-2026')
    },
  )
  await anja.getByRole('button', { name: 'Verzetten Besluit 1 december 2026' }).waitFor()
  await inWindow(
    anja,
    { open: 'Vastleggen De opgave in beeld', title: 'Stap: De opgave in beeld', send: 'Vastleggen' },
    async (window) => {
      await window.getByLabel('Wat kwam eruit?').fill('Ouders werken overdag.')
    },
  )
  await said(anja, /Anja .*: Ouders werken overdag\./)
  await sound(anja, 'pilot')
  await anja.context().close()
})

test('[I02] what an owner writes is kept while writing, with what was told last time in sight; "Mijn werk" shows the question', async () => {
  const { moment } = await givenProgrammeInUse(house, 'Trekkers')
  const mo = await visit('/app', 'mo-el-amrani')
  await said(mo, 'U bent trekker van')
  await sound(mo, 'mijn-werk')
  await mo.getByRole('link', { name: 'Vertellen hoe het staat' }).click()
  await mo.getByRole('heading', { level: 1, name: 'Mijn stand van zaken' }).waitFor()
  await mo.context().close()

  const sanne = await visit('/app/programma/vragen', 'sanne-bakker')
  const card = sanne.locator('.vn-card').filter({ hasText: 'Trekkers' })
  await card.getByRole('button', { name: /Vertellen hoe het staat/ }).click()
  const window = windowOf(sanne, /^Stand van zaken/)
  await window.getByRole('region', { name: 'Wat er de vorige keer stond' }).waitFor()
  await window.getByLabel('Hoe staat het ervoor?').fill('Half af, morgen verder.')
  await sanne.clock.resume()
  await window.getByText(/^Bewaard om/).waitFor()
  await picture(sanne, 'treeview-state')
  await sanne.reload()
  await card.getByRole('button', { name: /Vertellen hoe het staat/ }).click()
  await window.getByText('U gaat verder met wat u eerder schreef.').waitFor()
  assert.equal(await window.getByLabel('Hoe staat het ervoor?').inputValue(), 'Half af, morgen verder.')
  await window.getByRole('button', { name: 'Opslaan' }).click()
  await window.waitFor({ state: 'hidden' })
  await sanne.context().close()

  const anja = await visit(`/app/programma/momenten/${moment}`, 'anja-beleid')
  await said(anja, 'Mo El Amrani: 1 onderdeel')
  await said(anja, 'Half af, morgen verder.')
  await sound(anja, 'moment')
  await anja.context().close()
})

test('[I04] the board is narrowed in the address, shows half years on request, and on a narrow screen a list by period', async () => {
  const { programme } = await givenProgrammeInUse(house, 'Planbord')
  const ria = await visit(`/app/programma/${programme}/planbord`, 'ria-timmer')
  await ria.getByRole('table').getByText('K2 2025').waitFor()
  await sound(ria, 'board')
  await ria.getByRole('link', { name: 'Alleen halve jaren' }).click()
  await ria.getByRole('table').getByText('H1 2025').waitFor()
  await ria.getByLabel('Trekker').selectOption({ label: 'Nog geen trekker' })
  await ria.locator('form').getByRole('button', { name: 'Zoeken' }).click()
  await said(ria, 'Planbord: 1 van 3 onderdelen')
  assert.match(ria.url(), /trekker=niemand.*stap=halfjaar/)
  await ria.goto(`${house.address}/app/programma/${programme}/planbord`)
  await ria.setViewportSize({ width: 390, height: 844 })
  const quarter = ria.getByRole('region', { name: 'K2 2025' })
  await quarter.getByRole('link', { name: 'Vaste contactpersoon op elke school' }).waitFor()
  assert.equal(await ria.getByRole('table').isVisible(), false)
  await ria.context().close()
})

test('[I01] what changed between two days can be read and shared; a colleague without the menu finds the programme by searching', async () => {
  const { programme, item } = await givenProgrammeInUse(house, 'Wijzigingen volgen')
  const ria = await visit(`/app/programma/${programme}/wijzigingen?vanaf=2020-01-01`, 'ria-timmer')
  await said(ria, 'Later begonnen')
  await ria.getByLabel('Wat voor wijziging?').selectOption({ label: 'Status aangepast' })
  await ria.getByRole('button', { name: 'Tonen' }).click()
  await said(ria, '2 wijzigingen')
  assert.match(ria.url(), /soort=status/)
  await sound(ria, 'changes')
  await ria.context().close()

  const sanne = await visit('/app', 'sanne-bakker')
  assert.equal(await sanne.getByRole('navigation').getByRole('link', { name: 'Programma’s' }).count(), 0)
  await sanne.keyboard.press('Control+k')
  await sanne.getByRole('combobox').fill('wijzigingen vol')
  await sanne.clock.resume()
  await sanne.getByRole('option', { name: /Wijzigingen volgen/ }).waitFor()
  await sanne.keyboard.press('Enter')
  await sanne.getByRole('heading', { level: 1, name: 'Wijzigingen volgen' }).waitFor()
  assert.equal(await sanne.getByRole('button', { name: 'Vaststellen' }).count(), 0)
  await sanne.goto(`${house.address}/app/programma/onderdelen/${item}`)
  await said(sanne, 'Plek in het programma')
  assert.equal(await sanne.getByRole('button', { name: 'Verplaatsen' }).count(), 0)
  await sanne.context().close()
})

test('[I05] a part points to a law, and what it points to is corrected and taken away again', async () => {
  const { item } = await givenProgrammeInUse(house, 'Verwijzen')
  const anja = await visit(`/app/programma/onderdelen/${item}`, 'anja-beleid')
  const add = { open: 'Verwijzing toevoegen', title: 'Verwijzing toevoegen', send: 'Verwijzing toevoegen' }
  await inWindow(anja, add, async (window) => {
    await window.getByLabel('Waar gaat het om?').selectOption({ label: 'Wet' })
    await window.getByLabel('Titel').fill('Leerplichtwet')
  })
  const change = { open: 'Wijzigen Leerplichtwet', title: 'Verwijzing wijzigen', send: 'Opslaan' }
  await inWindow(anja, change, async (window) => {
    await window.getByLabel('Nummer').fill('artikel 3')
  })
  await anja.getByText('Leerplichtwet, artikel 3').first().waitFor()
  await anja.getByRole('button', { name: 'Weghalen Leerplichtwet, artikel 3' }).click()
  await anja.getByRole('heading', { level: 3, name: 'Verwijzing weggehaald' }).waitFor()
  await anja
    .getByRole('button', { name: /Leerplichtwet/ })
    .first()
    .waitFor({ state: 'detached' })
  await anja.context().close()
})

test('[I03] a status that says that something ended asks as of which day, and what does not agree is said with what to do', async () => {
  const { item } = await givenProgrammeInUse(house, 'Statussen')
  const anja = await visit(`/app/programma/onderdelen/${item}`, 'anja-beleid')
  await said(anja, 'Rond het af, of plan het langer.')
  const change = { open: 'Status wijzigen', title: 'Status wijzigen', send: 'Opslaan' }
  await inWindow(anja, change, async (window) => {
    await window.getByLabel('Nieuwe status').selectOption({ label: 'Beëindigd per' })
    await window.getByLabel('Stopt per').fill('1-2-2026')
  })
  await said(anja, 'Beëindigd per 1 februari 2026')
  await anja.getByText('Rond het af, of plan het langer.').waitFor({ state: 'detached' })
  await anja.context().close()
})
