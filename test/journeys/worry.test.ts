import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { buildScreens, dist } from '../../src/app/build-screens.ts'
import { builtPages } from '../../src/app/pages.ts'
import { openHouse } from '../house.ts'
import { axeFaults, openBrowser, overflow } from './browser.ts'

await buildScreens()
const house = await openHouse({ now: new Date(), pages: await builtPages(dist) })
await house.app.listen({ port: 0, host: '127.0.0.1' })
const url = `http://127.0.0.1:${(house.app.server.address() as AddressInfo).port}`
const browser = await openBrowser()
after(() => browser.close())

async function open(address: string, how: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(how)).newPage()
  await page.goto(url + address)
  return page
}

async function isSound(page: Page, where: string): Promise<void> {
  assert.deepEqual(await axeFaults(page), [], where)
  assert.equal(await overflow(page), 0, where)
}

const FORM = '/ik-maak-me-zorgen?municipality=0109'

test('[A01 M09] every state of the public page is sound in light, dark and at 320 pixels', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open(FORM, { colorScheme, viewport: { width: 320, height: 640 } })
    await isSound(page, `form ${colorScheme}`)
    await page.getByRole('button', { name: 'Versturen' }).click()
    await isSound(page, `mistakes ${colorScheme}`)
    await page.goto(`${url}${FORM}&gevaar=ja`)
    await isSound(page, `danger ${colorScheme}`)
    await page.getByLabel('Wat heeft u gezien of gehoord?').fill('Er wordt geslagen.')
    await page.getByRole('button', { name: 'Versturen' }).click()
    await page.getByText('Bel 112 bij direct gevaar.').waitFor()
    await isSound(page, `thank you ${colorScheme}`)
    await page.goto(url + new URL((await page.locator('.sg-link').getAttribute('href')) ?? '').pathname)
    await isSound(page, `answer ${colorScheme}`)
    await page.context().close()
  }
})

test('[A01 A06] without JavaScript a neighbour mends a mistake, sends, reads the answer and says it is not enough', async () => {
  const page = await open(FORM, { javaScriptEnabled: false })
  assert.equal(await page.getByText('Bel 112 bij direct gevaar.').isVisible(), false)
  await page.getByLabel('Ja, er is nu gevaar').check()
  assert.equal(await page.getByText('Bel 112 bij direct gevaar.').isVisible(), true, 'the numbers come with the tick')
  await page.getByLabel('Ja, er is nu gevaar').uncheck()
  await page.getByText('School en ontwikkeling').click()
  await page.getByLabel('Vaak niet op school').check()
  await page.getByLabel('Wat is de postcode van het kind?').fill('77')
  await page.getByRole('button', { name: 'Versturen' }).click()
  assert.match(await page.title(), /^1 fout: Ik maak me zorgen/)
  assert.equal(await page.getByLabel('Vaak niet op school').isChecked(), true, 'what was chosen stays')
  await page.getByLabel('Wat is de postcode van het kind?').fill('7741 AB')
  await page.getByRole('button', { name: 'Versturen' }).click()
  const link = (await page.locator('.sg-link').getAttribute('href')) ?? ''

  const sanne = await house.as('ria-timmer')
  const [signal] = (await sanne.get('/signals')).body.signals.filter((one: { danger: boolean }) => !one.danger)
  const given = await sanne.post(`/signals/${signal.id}/feedback`, { sentences: ['taken-up'], channel: 'link' })
  assert.equal(given.status, 201)

  await page.goto(url + new URL(link).pathname)
  await page.getByText('Een medewerker is met uw signaal aan de slag.').waitFor()
  await page.getByRole('button', { name: 'Antwoord versturen' }).click()
  await page.getByRole('link', { name: 'Vul dit in.' }).waitFor()
  await page.getByLabel('Nee').check()
  await page.getByLabel('Wat kan beter?').fill('Ik wil een gesprek.')
  await page.getByRole('button', { name: 'Antwoord versturen' }).click()
  await page.getByText('Wij kijken opnieuw.').waitFor()
  await page.context().close()
})
