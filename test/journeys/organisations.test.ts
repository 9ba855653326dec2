import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { dist } from '../../src/app/build-screens.ts'
import { builtPages } from '../../src/app/pages.ts'
import { openHouse } from '../house.ts'
import { axeFaults, openBrowser, overflow } from './browser.ts'

const house = await openHouse({ pages: await builtPages(dist), now: new Date() })
const url = await house.app.listen({ host: '127.0.0.1', port: 0 })

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** A page of the staff app as somebody of the demo; a complaint of the browser fails the test. */
async function openAs(persona: string, path: string, how: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...how })
  await context.request.post(`${url}/login/demo`, { form: { persona }, maxRedirects: 0 })
  const page = await context.newPage()
  page.on('pageerror', (error) => assert.fail(error.message))
  await page.goto(url + path)
  await settled(page)
  return page
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1')
  await page.waitForLoadState('networkidle')
}

const dialog = (page: Page) => page.getByRole('dialog')
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click()

const screens = [
  '/app/beheer',
  '/app/beheer/organisaties',
  '/app/beheer/gebieden',
  '/app/beheer/teams',
  '/app/beheer/medewerkers',
  '/app/beheer/rechten',
  '/app/beheer/mandaten',
  '/app/beheer/instellingen',
  '/app/beheer/sleutels',
  '/app/wie-is-wie',
  '/app/mijn-account',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`[M09 M12 M13] axe has nothing against the screens of the administrator in ${colorScheme}`, async () => {
    const page = await openAs('lotte-beheer', '/app/beheer', { colorScheme })
    for (const path of screens) {
      await page.goto(url + path)
      await settled(page)
      assert.deepEqual(await axeFaults(page), [], path)
    }
    for (const [list, name] of [
      ['organisaties', 'Basisschool De Es'],
      ['teams', 'Jeugdteam dorpen'],
      ['medewerkers', 'Mo El Amrani'],
    ] as const) {
      await page.goto(`${url}/app/beheer/${list}`)
      await page.getByRole('link', { name, exact: true }).click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
      await page.waitForLoadState('networkidle')
      assert.deepEqual(await axeFaults(page), [], name)
    }
    await page.context().close()
  })
}

test('[M09 M13] nothing makes a screen of the administrator scroll sideways at 320 pixels', async () => {
  const page = await openAs('lotte-beheer', '/app/beheer', { viewport: { width: 320, height: 700 } })
  for (const path of screens) {
    await page.goto(url + path)
    await settled(page)
    assert.equal(await overflow(page), 0, path)
  }
  await page.context().close()
})

test('[M13 L10] the administrator adds a partner, lets its system in and sees the key once', async () => {
  const page = await openAs('lotte-beheer', '/app/beheer/organisaties')
  await page.getByRole('button', { name: 'Organisatie toevoegen' }).click()
  await press(page, 'Organisatie toevoegen')
  await dialog(page).getByRole('link', { name: 'Maak een keuze.' }).waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await dialog(page).getByLabel('Naam').fill('Basisschool De Reis')
  await dialog(page).getByLabel('Soort').selectOption({ label: 'school' })
  await press(page, 'Organisatie toevoegen')
  await page.getByRole('heading', { level: 1, name: 'Basisschool De Reis' }).waitFor()

  await page.getByRole('button', { name: 'Systeem toelaten' }).click()
  await dialog(page).getByLabel('Welk systeem').fill('Leerlingvolgsysteem')
  await press(page, 'Systeem toelaten')
  await page.getByRole('button', { name: 'Sleutel maken Leerlingvolgsysteem' }).click()
  await press(page, 'Sleutel maken')
  const key = (await dialog(page).locator('code').textContent()) ?? ''
  assert.match(key, /^vangnet_[\w-]{43}$/)
  assert.deepEqual(await axeFaults(page), [])
  await page.keyboard.press('Escape')
  await page.getByText(`${key.slice(0, 12)}…`).waitFor()
  assert.ok(!(await page.content()).includes(key))
  await page.context().close()
})

test('[M13 S003-058] the administrator merges two teams, and the old one says what it became', async () => {
  const page = await openAs('lotte-beheer', '/app/beheer/teams')
  await page.getByRole('checkbox', { name: 'Kies Jeugdteam dorpen' }).check()
  await page.getByRole('checkbox', { name: /Kies Sociaal gebiedsteam Dalen/ }).check()
  await page.getByRole('button', { name: 'Samenvoegen' }).click()
  await dialog(page).getByLabel('Naam').fill('Gebiedsteam dorpen')
  await dialog(page).getByLabel('Soort').selectOption({ label: 'integraal gebiedsteam' })
  await press(page, 'Samenvoegen')
  await page.getByRole('heading', { level: 1, name: 'Gebiedsteam dorpen' }).waitFor()
  await page.getByRole('link', { name: 'Ilse Dekker' }).waitFor()
  await page.getByRole('link', { name: 'Jeugdteam dorpen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Jeugdteam dorpen' }).waitFor()
  await page.getByText('Gaat op in').waitFor()
  await page.context().close()
})

test('[M12 D06] the screen lets nobody leave before everything has a successor', async () => {
  const page = await openAs('lotte-beheer', '/app/beheer/medewerkers')
  const duties = ['2026-00001', '2026-00002'].map((number) => ({
    id: `dossier/${number}`,
    label: { nl: `dossier ${number}`, en: `file ${number}` },
    href: '/app/dossiers',
  }))
  // What lies higher up the staircase is not asked here: the screen is.
  await page.route('**/leaving?*', (route) => route.fulfill({ json: { from: '2030-01-01', duties, deputyOf: [] } }))
  let sent: { successors?: { duty: string; to: string }[] } = {}
  await page.route('**/leave', (route) => {
    sent = route.request().postDataJSON()
    return route.fulfill({ json: { id: 'x', until: '2029-12-31', version: 2, handedOver: 2 } })
  })
  await page.getByRole('link', { name: 'Ilse Dekker' }).click()
  await page.getByRole('button', { name: 'Laten vertrekken' }).click()
  await press(page, 'Kijk wat er achterblijft')
  await dialog(page).getByText('Deze 2 zaken blijven achter').waitFor()
  await press(page, 'Laat vertrekken')
  assert.equal(await dialog(page).getByRole('link', { name: 'Kies een opvolger.' }).count(), 2)
  assert.deepEqual(await axeFaults(page), [])
  await dialog(page).getByLabel('Opvolger voor alles').selectOption({ label: 'Sanne Bakker' })
  await dialog(page).getByLabel('Opvolger voor dossier 2026-00002').selectOption({ label: 'Mo El Amrani' })
  await press(page, 'Laat vertrekken')
  await page.getByText('Het vertrek is vastgelegd.').waitFor()
  const [first, second] = sent.successors ?? []
  assert.deepEqual([first?.duty, second?.duty], ['dossier/2026-00001', 'dossier/2026-00002'])
  assert.notEqual(first?.to, second?.to)
  await page.context().close()
})

test('[M12] somebody reports the own absence with a deputy, and colleagues see it', async () => {
  const page = await openAs('sanne-bakker', '/app/mijn-account')
  await page.getByRole('button', { name: 'Afwezigheid melden' }).click()
  await dialog(page).getByLabel('Laatste dag').fill('31-12-2099')
  await dialog(page).getByLabel('Vervanger', { exact: true }).selectOption({ label: 'Mo El Amrani' })
  await press(page, 'Afwezigheid melden')
  await page.getByText('De afwezigheid is genoteerd.').waitFor()
  const colleague = await openAs('karin-de-wit', '/app/wie-is-wie?zoek=sanne')
  await colleague.getByText('afwezig tot en met 31 december 2099, vervanger Mo El Amrani').waitFor()
  await colleague.context().close()
  await page.context().close()
})

test('[M08] the administrator of two municipalities goes over to the other from the account menu', async () => {
  const page = await openAs('lotte-beheer', '/app/wie-is-wie')
  await page.locator('summary').first().click()
  await page.getByLabel('U werkt voor').selectOption({ label: 'Emmen' })
  await page.waitForURL(`${url}/app`)
  await page.goto(`${url}/app/wie-is-wie`)
  await page.getByText('Henk Prins').waitFor()
  assert.equal(await page.getByText('Sanne Bakker').count(), 0)
  await page.context().close()
})

test('[M13] a worker of a partner finds teams and own colleagues, and no buttons to arrange', async () => {
  const page = await openAs('joris-linde', '/app/wie-is-wie')
  await page.getByText('Joris Linde').first().waitFor()
  assert.equal(await page.getByText('Sanne Bakker').count(), 0)
  await page.getByRole('link', { name: 'Teams' }).click()
  await page.getByText('Jeugdteam Coevorden stad').first().waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await page.context().close()
})

test('[M19] the administrator changes the colour of the municipality, sees it first, and every screen has it', async () => {
  const page = await openAs('lotte-beheer', '/app/beheer/instellingen?zoek=kleur')
  await page.getByRole('button', { name: 'Wijzigen Kleur van de gemeente' }).click()
  await dialog(page).getByLabel('Nieuwe waarde').fill('rood')
  await dialog(page).getByLabel('Waarom, of waar het besloten is').fill('Huisstijl 2026')
  await press(page, 'Wijzigen')
  await dialog(page)
    .getByRole('link', { name: /Deze waarde past niet/ })
    .waitFor()
  await dialog(page).getByLabel('Nieuwe waarde').fill('#1b6b3a')
  await dialog(page).getByText('Met deze kleur is alles te lezen.').waitFor()
  await dialog(page).getByText('Zo loopt het dan').waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await press(page, 'Wijzigen')
  await page.getByText('De instelling is bewaard.').waitFor()
  await page.reload()
  await settled(page)
  assert.equal(await page.locator('link[data-vn-brand]').getAttribute('href'), '/theme/1b6b3a.css')
  assert.deepEqual(await axeFaults(page), [])
  await page.context().close()
})

test('[M12 N-ID-01] the administrator goes over who has which role and puts that on record', async () => {
  const page = await openAs('lotte-beheer', '/app/beheer/rechten')
  await page.getByText('De rechten zijn hier nog niet nagelopen.').waitFor()
  await page.getByRole('button', { name: 'Ik heb alles nagelopen' }).click()
  await dialog(page).getByLabel('Opmerking').fill('Met de teamleiders bekeken.')
  assert.deepEqual(await axeFaults(page), [])
  await press(page, 'Ik heb alles nagelopen')
  await page.getByText(/Nagelopen op .* door Lotte Hendriks/).waitFor()
  await page.context().close()
})

test('[M12 S002-097] the administrator writes down a training, and the plan asks it no longer', async () => {
  const page = await openAs('lotte-beheer', '/app/beheer')
  await page.getByRole('link', { name: 'Fatima Yıldız' }).click()
  await page.getByText('Volgens het opleidingsplan ontbreekt nog: meldcode.').waitFor()
  await page.getByRole('button', { name: 'Scholing toevoegen' }).click()
  await dialog(page).getByLabel('Waarover').selectOption({ label: 'meldcode' })
  assert.deepEqual(await axeFaults(page), [])
  await press(page, 'Bewaren')
  await page.getByText('De scholing is bewaard.').waitFor()
  await page.getByText('Volgens het opleidingsplan').waitFor({ state: 'detached' })
  await page.context().close()
})

test('[M05] the administrator lets a system get messages, makes its secret and sends a trial', async () => {
  const page = await openAs('lotte-beheer', '/app/beheer/instellingen?zoek=berichten%20krijgen')
  await page.getByRole('button', { name: 'Wijzigen Systemen die berichten krijgen' }).click()
  await dialog(page).getByLabel('Nieuwe waarde').fill('systeem.school.example')
  await dialog(page).getByLabel('Waarom, of waar het besloten is').fill('Afspraak met de school')
  await press(page, 'Wijzigen')
  await page.getByText('De instelling is bewaard.').waitFor()
  await page.goto(`${url}/app/beheer/organisaties`)
  await page.getByRole('link', { name: 'Basisschool De Es', exact: true }).click()
  await page.getByRole('button', { name: 'Systeem berichten laten krijgen' }).click()
  await dialog(page).getByLabel('Adres van het systeem').fill('https://elders.example/')
  await press(page, 'Systeem berichten laten krijgen')
  await dialog(page)
    .getByRole('link', { name: /Naar elders\.example mogen geen berichten/ })
    .waitFor()
  await dialog(page).getByLabel('Adres van het systeem').fill('https://systeem.school.example/vangnet')
  await press(page, 'Systeem berichten laten krijgen')
  await page.getByText('https://systeem.school.example/vangnet').waitFor()
  await page.getByRole('button', { name: 'Geheim maken' }).click()
  await press(page, 'Geheim maken')
  assert.match((await dialog(page).locator('code').textContent()) ?? '', /^whsec_/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Proefbericht sturen' }).click()
  await page.getByText('Het proefbericht gaat zo weg.').waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await page.context().close()
})
