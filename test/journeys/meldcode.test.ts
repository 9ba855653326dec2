import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
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

/** A page of somebody who logged in. */
async function pageOf(persona: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.request.post(`${url}/login/demo`, { form: { persona } })
  return context.newPage()
}

/** Walks with Tab until this has the focus: what cannot be reached so, is not there for the keyboard. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  await to.waitFor()
  for (let presses = 0; presses < 90; presses += 1) {
    if (await to.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`not reached with Tab: ${to}`)
}
async function press(page: Page, to: Locator): Promise<void> {
  await tabTo(page, to)
  await page.keyboard.press('Enter')
}
async function type(page: Page, to: Locator, text: string): Promise<void> {
  await tabTo(page, to)
  await page.keyboard.type(text)
}
async function tick(page: Page, to: Locator): Promise<void> {
  await tabTo(page, to)
  await page.keyboard.press('Space')
}

const save = (page: Page) => press(page, page.getByRole('button', { name: 'Leg deze stap vast' }))
const step = (page: Page, name: string) =>
  press(page, page.getByRole('link', { name: new RegExp(`^Leg vast ?: ${name}`) }))
const onFile = (page: Page) => page.getByRole('heading', { level: 1, name: /^Meldcode M/ }).waitFor()

/** Looked at from the top: under the header that stays, axe would measure what happens to lie half behind it. */
async function isSound(page: Page, where: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0))
  assert.deepEqual(await axeFaults(page), [], where)
  assert.equal(await overflow(page), 0, where)
}

test('[A03 A04 M10] the keyboard alone walks a meldcode from the first look to the closed file', async () => {
  const page = await pageOf('ria-timmer')
  await page.goto(`${url}/app/meldcode`)
  await page.getByText('De meldcode helpt u in vijf stappen').waitFor()
  await isSound(page, 'the empty list')
  await press(page, page.getByRole('link', { name: 'Begin een meldcode' }).first())
  await type(page, page.getByLabel('Over wie gaat het?'), 'Leerling 12')
  await isSound(page, 'the form to begin')
  await press(page, page.getByRole('button', { name: 'Begin het dossier' }))
  await onFile(page)
  await isSound(page, 'the new file')

  await step(page, 'Signalen in kaart brengen')
  await type(page, page.getByLabel('Wat zag of hoorde u zelf?'), 'Blauwe plek op de arm')
  await isSound(page, 'the first step')
  await save(page)
  await onFile(page)

  await press(page, page.getByRole('link', { name: 'Leg advies vast' }))
  await tick(page, page.getByRole('radio', { name: 'een collega' }))
  await type(page, page.getByLabel('Wat was uw vraag?'), 'Wat weegt zwaarder?')
  await isSound(page, 'the form for advice')
  await press(page, page.getByRole('button', { name: 'Leg het advies vast' }))
  await onFile(page)
  await step(page, 'Overleggen met een deskundige')
  await save(page)
  await onFile(page)
  await step(page, 'In gesprek gaan')
  await save(page)
  await onFile(page)

  await step(page, 'Wegen')
  await tick(page, page.getByRole('group', { name: /^Vermoedt u/ }).getByRole('radio', { name: 'Ja' }))
  await save(page)
  await page.getByRole('alert').getByText('Er is 1 fout').waitFor()
  await isSound(page, 'the weighing with a mistake')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Zij schrikt steeds')
  await tick(page, page.getByRole('group', { name: /^Is er nu gevaar/ }).getByRole('radio', { name: 'Ja' }))
  await type(page, page.getByLabel('Waarom?').nth(1), 'Het gaat steeds door')
  await page.getByRole('status').getByText('Melden bij Veilig Thuis').waitFor()
  await isSound(page, 'the weighing with its outcome')
  await save(page)
  await onFile(page)

  await step(page, 'Beslissen')
  await tick(page, page.getByRole('radio', { name: 'Ja, melden is nodig' }))
  await type(page, page.getByLabel('Waarom beslist u dit?').first(), 'Het is niet veilig')
  await tick(page, page.getByRole('radio', { name: 'Ja, hulp is mogelijk' }))
  await page.keyboard.press('ArrowDown')
  await type(page, page.getByLabel('Waarom beslist u dit?').nth(1), 'Vader wil niets')
  await isSound(page, 'the decision')
  await save(page)
  await onFile(page)

  await press(page, page.getByRole('link', { name: 'Leg vast dat er gemeld is' }))
  await isSound(page, 'the form for a report')
  await press(page, page.getByRole('button', { name: 'Leg de melding vast' }))
  await onFile(page)
  await press(page, page.getByRole('link', { name: 'Sluit het dossier' }))
  await press(page, page.getByRole('button', { name: 'Sluit het dossier' }))
  await page.getByText('Dit dossier is afgesloten op').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await isSound(page, `the closed file, ${colorScheme}`)
  }
  await page.setViewportSize({ width: 320, height: 800 })
  await isSound(page, 'the closed file on a narrow screen')
})

test('[A03 N-MC-01] in danger one sees whom to call first, and decides at once', async () => {
  const page = await pageOf('sanne-bakker')
  await page.goto(`${url}/app/meldcode/begin`)
  await tick(page, page.getByLabel('Er is nu gevaar'))
  await press(page, page.getByRole('button', { name: 'Begin het dossier' }))
  await page.getByText('Bel 112 bij direct gevaar').waitFor()
  await isSound(page, 'a file in danger')
  await press(page, page.getByRole('link', { name: 'Beslis nu' }))
  await tick(page, page.getByRole('radio', { name: 'Ja, melden is nodig' }))
  await type(page, page.getByLabel('Waarom beslist u dit?').first(), 'Er is nu gevaar')
  await tick(page, page.getByRole('radio', { name: 'Ja, hulp is mogelijk' }))
  await page.keyboard.press('ArrowDown')
  await type(page, page.getByLabel('Waarom beslist u dit?').nth(1), 'Eerst veiligheid')
  await save(page)
  await page.getByText('Beslist bij gevaar').first().waitFor()
  await isSound(page, 'a file decided in danger')
})

test('[A03 M09] what was typed in a step is there again on another visit', async () => {
  const page = await pageOf('joris-linde')
  const begun = await page.context().request.post(`${url}/api/v1/meldcode-files`, {
    data: { client: 'Leerling 3' },
    headers: { 'idempotency-key': '018f0000-0000-7000-8000-000000000003' },
  })
  const { id } = (await begun.json()) as { id: string }
  const talk = `${url}/app/meldcode/${id}/stap/talk`
  await page.goto(talk)
  await page.getByLabel('Wat is er besproken?').fill('Met moeder gesproken')
  await page.getByText(/^Bewaard om/).waitFor()
  const later = await page.context().newPage()
  await later.goto(talk)
  await later.getByText('U ging verder met uw concept').waitFor()
  assert.equal(await later.getByLabel('Wat is er besproken?').inputValue(), 'Met moeder gesproken')
})
