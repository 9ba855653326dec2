import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { axeFaults, openBrowser } from './browser.ts'
import { smallDesk } from './small-desk.ts'
import { type StaticServer, serveBuilt } from './static-server.ts'

const me = {
  worker: { id: '018f', name: 'Anne Wolters' },
  roles: [],
  municipality: { code: '0109', name: 'Coevorden' },
  municipalities: [],
  language: 'nl',
  brand: '#1b6b3a',
  demo: false,
}
const NOTE = '#aantekening'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** The components page against a desk of its own. */
async function given(): Promise<{ page: Page; another: () => Promise<Page>; server: StaticServer }> {
  const server = await serveBuilt({ me, api: smallDesk() })
  const context = await browser.newContext()
  const another = async () => {
    const page = await context.newPage()
    await page.goto(`${server.url}/app/onderdelen`)
    await page.waitForSelector(NOTE)
    return page
  }
  after(() => server.close())
  return { page: await another(), another, server }
}

const kept = (page: Page) => page.getByText(/^Bewaard om \d\d:\d\d$/).waitFor()

test('[M09] a draft comes back after the page was closed, and is gone when thrown away', async () => {
  const { page, another } = await given()
  await page.fill(NOTE, 'Gesproken met moeder.')
  await kept(page)
  await page.close()
  const later = await another()
  await later.waitForFunction((note) => document.querySelector<HTMLTextAreaElement>(note)?.value !== '', NOTE)
  assert.equal(await later.inputValue(NOTE), 'Gesproken met moeder.')
  const dropped = later.waitForResponse((answer) => answer.request().method() === 'DELETE')
  await later.getByRole('button', { name: 'Gooi het concept weg' }).click()
  await dropped
  const last = await another()
  assert.equal(await last.inputValue(NOTE), '')
})

test('[M09] a draft open in two windows is never overwritten unseen', async () => {
  const { page, another } = await given()
  const second = await another()
  await page.fill(NOTE, 'Eerste venster')
  await kept(page)
  await second.fill(NOTE, 'Tweede venster')
  await second.getByText('Dit is op een ander scherm gewijzigd').waitFor()
  assert.equal(await second.inputValue(NOTE), 'Tweede venster')
  const third = await another()
  await third.waitForFunction((note) => document.querySelector<HTMLTextAreaElement>(note)?.value !== '', NOTE)
  assert.equal(await third.inputValue(NOTE), 'Eerste venster')
})

test('[M09] when the answer to a save gets lost, the next save still works', async () => {
  const { page } = await given()
  let lost = 0
  await page.route('**/api/v1/drafts/**', async (route) => {
    if (route.request().method() !== 'PUT' || lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    return route.abort('connectionreset')
  })
  await page.fill(NOTE, 'Het gaat beter')
  await page.getByText('Bewaren lukte niet').waitFor()
  await page.fill(NOTE, 'Het gaat beter op school')
  await kept(page)
  assert.equal(lost, 1)
})

test('[M09] a view gets a name, shows the same list later, and can be removed', async () => {
  const { page, another, server } = await given()
  await page.goto(`${server.url}/app/onderdelen?zoek=mila&sorteer=wait`)
  await page.getByRole('button', { name: 'Bewaar weergave' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bewaar deze weergave' })
  await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await dialog.getByText('Geef de weergave een naam.').waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await dialog.getByLabel('Naam van de weergave').fill('Mila op volgorde')
  await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  const later = await another()
  await later.getByRole('link', { name: 'Mila op volgorde' }).click()
  await later.waitForURL(/zoek=mila&sorteer=wait/)
  await later.getByRole('button', { name: 'Bewaar weergave' }).click()
  await later.getByRole('button', { name: 'Verwijder Mila op volgorde' }).click()
  await later.getByRole('link', { name: 'Mila op volgorde' }).waitFor({ state: 'detached' })
})

test('[M09] without connection a change waits, says so, and is sent once when the line is back', async () => {
  const { page } = await given()
  const keys: (string | undefined)[] = []
  await page.route('**/api/v1/views', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    keys.push(route.request().headers()['idempotency-key'])
    return keys.length === 1 ? route.abort('internetdisconnected') : route.continue()
  })
  await page.getByRole('button', { name: 'Bewaar weergave' }).click()
  await page.getByLabel('Naam van de weergave').fill('Wacht even')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Geen verbinding. 1 wijziging wacht nog.').waitFor()
  await page.getByRole('link', { name: 'Wacht even' }).waitFor()
  assert.equal(await page.getByText('wijziging wacht nog').count(), 0)
  assert.equal(keys.length, 2)
  assert.equal(keys[0], keys[1])
})
