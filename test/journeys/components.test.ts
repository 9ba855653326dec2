import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { axeFaults, openBrowser, overflow, paleDrawings, standStill } from './browser.ts'
import { smallDesk } from './small-desk.ts'
import { type StaticServer, serveBuilt } from './static-server.ts'

const me = {
  worker: { id: '018f', name: 'Anne Wolters' },
  roles: ['youth-consultant'],
  municipality: { code: '0109', name: 'Coevorden' },
  municipalities: [
    { code: '0109', name: 'Coevorden' },
    { code: '0114', name: 'Emmen' },
  ],
  language: 'nl',
  brand: '#a3132f',
  demo: true,
}

let browser: Browser
let server: StaticServer

before(async () => {
  server = await serveBuilt({ me, api: smallDesk() })
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await server.close()
})

/** Opens the page with every component; a complaint of the browser itself fails the test. */
async function open(path: string, how: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...how })
  const page = await context.newPage()
  page.on('pageerror', (error) => assert.fail(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && /policy|React|key/i.test(message.text())) assert.fail(message.text())
  })
  await page.goto(server.url + path)
  await page.waitForSelector('h1')
  await page.evaluate(() => document.fonts.ready)
  return page
}

const LOOKS: Record<string, BrowserContextOptions> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'high contrast': { contrast: 'more' },
  'high contrast and dark': { contrast: 'more', colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
}

for (const [name, how] of Object.entries(LOOKS)) {
  test(`[M09] axe has nothing against any component in ${name}`, async () => {
    const page = await open('/app/onderdelen', how)
    assert.deepEqual(await axeFaults(page), [])
    assert.deepEqual(await paleDrawings(page), [])
    await page.context().close()
  })
}

test('[M09] axe has nothing against a form with mistakes, and the focus is on the mistakes', async () => {
  const page = await open('/app/onderdelen?staat=fouten', { colorScheme: 'dark' })
  assert.match((await page.evaluate(() => document.activeElement?.className)) ?? '', /vn-error-summary/)
  assert.deepEqual(await axeFaults(page), [])
  await page.click('.vn-error-summary a[href="#b-wanneer"]')
  await page.waitForFunction((id) => document.activeElement?.id === id, 'b-wanneer')
  await page.context().close()
})

for (const width of [320, 640]) {
  test(`[M09] nothing makes the page scroll sideways at ${width} pixels`, async () => {
    const page = await open('/app/onderdelen?staat=fouten', { viewport: { width, height: 700 } })
    assert.equal(await overflow(page), 0)
    if (width === 320) assert.deepEqual(await axeFaults(page), [])
    await page.context().close()
  })
}

test('[M09] on a narrow screen the navigation opens under a Menu button', async () => {
  const page = await open('/app/onderdelen', { viewport: { width: 390, height: 844 } })
  const menu = page.getByRole('button', { name: 'Menu' })
  assert.equal(await menu.getAttribute('aria-expanded'), 'false')
  await menu.click()
  assert.equal(await menu.getAttribute('aria-expanded'), 'true')
  await page.context().close()
})

test('[M09] a window holds the focus, closes with Escape and gives the focus back', async () => {
  const page = await open('/app/onderdelen')
  const opener = page.getByRole('button', { name: 'Sluit met een reden' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Dossier sluiten' })
  await dialog.waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await dialog.getByRole('button', { name: 'Dossier sluiten' }).click()
  assert.match((await dialog.textContent()) ?? '', /Schrijf op waarom, in minstens 10 tekens/)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await page.waitForFunction((text) => document.activeElement?.textContent === text, 'Sluit met een reden')
  await page.context().close()
})

test('[M09] Ctrl K and a slash open search, Escape closes it; a slash in a field is just a slash', async () => {
  const page = await open('/app/onderdelen')
  const field = page.getByRole('combobox', { name: 'Zoek een kind, gezin of dossier' })
  for (const key of ['Control+k', '/']) {
    await page.keyboard.press(key)
    await field.waitFor()
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
  }
  await page.locator('#naam').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('/')
  assert.match(await page.locator('#naam').inputValue(), /\/$/)
  assert.equal(await field.count(), 0)
  await page.context().close()
})

test('[M09] search is done with the arrows and Enter alone', async () => {
  const page = await open('/app/onderdelen')
  await page.locator('.vn-part').getByRole('button', { name: 'Zoek', exact: true }).last().click()
  await page.keyboard.type('an')
  const options = page.locator('[role=option]')
  await options.first().waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await page.keyboard.press('ArrowDown')
  assert.equal(await options.nth(1).getAttribute('aria-selected'), 'true')
  const field = page.getByRole('combobox', { name: 'Zoek een kind, gezin of dossier' })
  assert.equal(await field.getAttribute('aria-activedescendant'), await options.nth(1).getAttribute('id'))
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/app/onderdelen')
  assert.equal(await field.count(), 0)
  await page.context().close()
})

test('[M09] a list keeps its order, view and search in the address; back shows what was there', async () => {
  const page = await open('/app/onderdelen')
  await page.getByRole('link', { name: 'Wacht (dagen)' }).first().click()
  await page.waitForURL(/sorteer=wait/)
  await page.getByRole('navigation', { name: 'Weergaven' }).getByRole('link', { name: 'Onveilig' }).click()
  await page.waitForURL(/weergave=onveilig/)
  await page.getByRole('searchbox').fill('mila')
  await page.waitForURL(/zoek=mila/)
  await page.reload()
  await page.waitForSelector('h1')
  assert.equal(await page.getByRole('searchbox').inputValue(), 'mila')
  await page.goBack()
  await page.waitForURL((url) => !url.search.includes('onveilig') && url.search.includes('sorteer=wait'))
  await page.context().close()
})

test('[M09] choosing rows says how many, and the choice can be wiped', async () => {
  const page = await open('/app/onderdelen')
  await page.getByRole('checkbox', { name: 'Kies alle regels op deze bladzijde' }).first().check()
  await page.getByText('8 gekozen').waitFor()
  await page.getByRole('button', { name: 'Keuze wissen' }).click()
  await page.getByText('8 gekozen').first().waitFor({ state: 'detached' })
  await page.context().close()
})

test('[M09] what one types is kept within two seconds, and Ctrl S keeps it at once', async () => {
  const page = await open('/app/onderdelen')
  const card = page.locator('.vn-card', { has: page.locator('#aantekening') }).last()
  const kept = card.getByText(/^Bewaard om \d\d:\d\d$/)
  await standStill(page)
  await page.locator('#aantekening').fill('Gesproken met moeder.')
  await card.getByText('Nog niet bewaard.').waitFor()
  await page.clock.runFor(2_000)
  await kept.waitFor()
  await page.locator('#aantekening').pressSequentially(' Meer.')
  await kept.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+s')
  await kept.waitFor()
  await page.context().close()
})

test('[M09] leaving with unsaved work asks first; staying keeps the work', async () => {
  const page = await open('/app/onderdelen')
  await page.locator('#aantekening').fill('Nog niet bewaard')
  await page.getByRole('link', { name: 'Ga weg zonder bewaren' }).click()
  await page.getByRole('dialog', { name: 'U heeft nog niet bewaard' }).waitFor()
  await page.getByRole('button', { name: 'Blijf hier' }).click()
  assert.equal(new URL(page.url()).pathname, '/app/onderdelen')
  assert.equal(await page.locator('#aantekening').inputValue(), 'Nog niet bewaard')
  await page.context().close()
})

test('[M09] a light action can be taken back from its message', async () => {
  const page = await open('/app/onderdelen')
  await page.getByRole('button', { name: 'Vink actie af' }).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByText('Ongedaan gemaakt.').waitFor()
  await page.context().close()
})

test('[M09] the reader chooses dark, and it stays after a reload', async () => {
  const page = await open('/app/onderdelen')
  await page.locator('.vn-menu summary').click()
  await page.getByRole('combobox', { name: 'Weergave' }).selectOption('dark')
  assert.deepEqual(await axeFaults(page), [])
  await page.reload()
  await page.waitForSelector('h1')
  assert.equal(await page.locator('html').getAttribute('data-scheme'), 'dark')
  await page.context().close()
})

test('[M10] the reader chooses English: words and the language of the page change', async () => {
  const page = await open('/app/onderdelen')
  await page.locator('.vn-menu summary').click()
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('en')
  await page.getByText('You work for').waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.context().close()
})

test('[M09] the keyboard reaches the content at once: the skip link is the first stop', async () => {
  const page = await open('/app/onderdelen')
  await page.keyboard.press('Tab')
  await page.waitForFunction((text) => document.activeElement?.textContent === text, 'Naar de inhoud')
  await page.keyboard.press('Enter')
  await page.waitForFunction((id) => document.activeElement?.id === id, 'vn-main')
  await page.context().close()
})

test('[M09] a wrong address says so and shows the way back; without server the screen says that too', async () => {
  const page = await open('/app/bestaat-niet')
  await page.getByRole('heading', { name: 'Deze bladzijde is er niet' }).waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await page.context().close()
  const alone = await serveBuilt({})
  const lost = await browser.newPage()
  await lost.goto(`${alone.url}/app`)
  await lost.getByText('De server geeft nu geen antwoord').waitFor()
  await lost.close()
  await alone.close()
})
