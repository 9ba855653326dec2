import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { dist } from '../../src/app/build-screens.ts'
import { modules } from '../../src/app/modules.ts'
import { builtPages } from '../../src/app/pages.ts'
import { givenMuchToTell, givenReports } from '../../src/modules/programme/given/reports.ts'
import { givenProgrammeInUse } from '../../src/modules/programme/given.ts'
import { faultsOf, openServedHouse } from './served-house.ts'

const house = await openServedHouse()
const { render } = await builtPages(dist)
const { publicPageNames } = (await import(pathToFileURL(path.join(dist, 'public/public.js')).href)) as {
  publicPageNames: readonly string[]
}

const FORM = '/ik-maak-me-zorgen?municipality=0109'
const WRONG_LINK = `/terugkoppeling/0109/${'x'.repeat(43)}`

/** A state of a public page: where it is, or what it says when only another server leads there, and what one does first. */
type PublicState = { page: string; at?: string; says?: Record<string, unknown>; first?: (page: Page) => Promise<void> }

const send = (page: Page) => page.getByRole('button', { name: 'Versturen' }).click()
const sendAnswer = (page: Page) => page.getByRole('button', { name: 'Antwoord versturen' }).click()
const tell = async (page: Page) => {
  await page.getByLabel('Wat heeft u gezien of gehoord?').fill('Het kind is vaak alleen.')
  await send(page)
  await page.locator('.sg-link').waitFor()
}
/** A signal that was answered, opened with its secret link. */
const openAnswer = async (page: Page) => {
  await tell(page)
  const link = (await page.locator('.sg-link').getAttribute('href')) ?? ''
  await answerLatest()
  await page.goto(house.address + new URL(link).pathname)
}
async function answerLatest(): Promise<void> {
  const ria = await house.as('ria-timmer')
  const { signals } = (await ria.get('/signals')).body
  const [{ id }] = signals.toSorted((a: { number: string }, b: { number: string }) => b.number.localeCompare(a.number))
  const told = await ria.post(`/signals/${id}/feedback`, { sentences: ['taken-up'], channel: 'link' })
  assert.equal(told.status, 201, JSON.stringify(told.body))
}

/** A programme that everybody may read, with a report for everybody. */
async function openProgramme(): Promise<{ programme: string; publicReport: string }> {
  const inUse = await givenProgrammeInUse(house, 'Opgroeien in de buurt')
  await givenMuchToTell(inUse)
  return { programme: inUse.programme, ...(await givenReports(inUse)) }
}
const { programme, publicReport } = await openProgramme()

const states: readonly PublicState[] = [
  { page: 'home', at: '/' },
  { page: 'login', at: '/login' },
  { page: 'login', says: { demo: false, notice: 'signed-out', people: [] } },
  { page: 'login', says: { demo: false, notice: 'away', people: [] } },
  { page: 'goodbye', says: { elsewhere: '/login' } },
  { page: 'notice', says: { title: 'Dank u wel', paragraphs: ['U hoort van ons.'], tone: 'positive' } },
  { page: 'problem', at: '/bestaat-niet' },
  { page: 'problem', at: WRONG_LINK },
  { page: 'information', at: '/toegankelijkheid' },
  { page: 'information', at: '/privacy' },
  { page: 'information', at: '/voor-ontwikkelaars' },
  { page: 'signals.report', at: '/ik-maak-me-zorgen' },
  { page: 'signals.report', at: FORM, first: send },
  { page: 'signals.report', at: `${FORM}&gevaar=ja` },
  { page: 'signals.received', at: FORM, first: tell },
  {
    page: 'signals.feedback',
    at: FORM,
    first: async (page) => {
      await tell(page)
      await page.goto(house.address + new URL((await page.locator('.sg-link').getAttribute('href')) ?? '').pathname)
    },
  },
  {
    page: 'signals.feedback',
    at: FORM,
    first: async (page) => {
      await openAnswer(page)
      await sendAnswer(page)
    },
  },
  { page: 'programme.public-list', at: '/programma' },
  { page: 'programme.public-list', at: '/programma/0109' },
  { page: 'programme.public-list', at: '/programma/0114' },
  { page: 'programme.public-programme', at: `/programma/0109/${programme}` },
  { page: 'programme.public-report', at: `/programma/0109/${programme}/rapport/${publicReport}` },
]

test('[M09] every public page stands in the table of page states, and nothing else does', () => {
  assert.deepEqual([...new Set(states.map(({ page }) => page))].sort(), [...publicPageNames].sort())
  const addresses = modules.flatMap(({ pages = {} }) => Object.keys(pages)).map((address) => address.split('/')[1])
  for (const part of addresses)
    assert.ok(
      states.some(({ at }) => at?.startsWith(`/${part}`)),
      `/${part} is visited`,
    )
})

test('[M09] every state of every public page is sound in light, dark and at 320 pixels', async () => {
  const page = await house.visit('/')
  const faults: string[] = []
  for (const { page: name, at, says, first } of states) {
    if (says)
      await page.route('**/voorbeeld', (route) => route.fulfill({ contentType: 'text/html', body: html(name, says) }))
    await page.goto(house.address + (at ?? '/voorbeeld'))
    await first?.(page)
    faults.push(...(await faultsOf(page)).map((fault) => `${name} ${at ?? JSON.stringify(says)}: ${fault}`))
    await page.unroute('**/voorbeeld')
  }
  await page.context().close()
  assert.deepEqual(faults, [])
})

const html = (name: string, says: Record<string, unknown>) =>
  render(name, says, { lang: 'nl', brand: '#154273', path: '/voorbeeld' })

test('[M09 A01 A06] without JavaScript every public page is read, every form on it is sent, and mistakes are mended', async () => {
  const page = await house.visit('/', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'English' }).click()
  await page.locator('html[lang=en] h1').waitFor()
  await page.getByRole('link', { name: 'Nederlands' }).click()
  for (const name of ['Toegankelijkheid', 'Privacy']) {
    await page.getByRole('link', { name }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  }

  await page.goto(house.address)
  await page.getByRole('link', { name: 'Coevorden' }).click()
  await page.getByRole('link', { name: 'Is er nu gevaar? Kijk hier wie u kunt bellen.' }).click()
  await page.getByText('Bel 112 bij direct gevaar.').waitFor()
  await page.goto(house.address + FORM)
  await page.getByLabel('Wat is de postcode van het kind?').fill('77')
  await send(page)
  await page
    .getByRole('link', { name: /postcode/i })
    .first()
    .waitFor()
  await page.getByLabel('Wat is de postcode van het kind?').fill('7741 AB')
  await tell(page)
  const link = (await page.locator('.sg-link').getAttribute('href')) ?? ''
  await page.getByRole('link', { name: 'Nog iets doorgeven' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ik maak me zorgen' }).waitFor()

  await answerLatest()
  await page.goto(house.address + new URL(link).pathname)
  await sendAnswer(page)
  await page.getByRole('link', { name: 'Vul dit in.' }).waitFor()
  await page.getByLabel('Nee').check()
  await sendAnswer(page)
  await page.getByText('Wij kijken opnieuw.').waitFor()

  await page.goto(house.address + WRONG_LINK)
  await page.getByText('Deze link werkt niet.').waitFor()
  await page.getByRole('link', { name: 'Naar het begin' }).click()
  await page.getByRole('link', { name: 'Inloggen' }).click()
  await page.getByRole('button', { name: 'Inloggen Sanne Bakker' }).click()
  assert.equal(new URL(page.url()).pathname, '/app')
  assert.match(await page.content(), /Voor dit scherm is JavaScript nodig/)
  await page.context().close()
})
