import type { Locator, Page, Route } from 'playwright-core'
import { axeFaults, overflow } from './browser.ts'
import type { ServedHouse } from './served-house.ts'

const WIDE = { width: 1280, height: 900 }

/** A person's browser in which nothing can be changed: every change is refused, with a mistake at every field. */
export type Looker = {
  page: Page
  /** The server answers every question about the work with a failure. */
  fail: (failing: boolean) => void
  /** What was asked and failed since the last time one went somewhere. */
  asked: () => readonly string[]
}

/** Counts the questions whose answer is not wholly in yet, so that one can wait until a screen has what it asked for. */
const COUNT_QUESTIONS = `
  window.underWay = 0
  const ask = window.fetch
  const over = () => setTimeout(() => { window.underWay -= 1 }, 0)
  window.fetch = (...question) => {
    window.underWay += 1
    const answer = ask(...question)
    answer.then((whole) => whole.clone().arrayBuffer()).then(over, over)
    return answer
  }`

export async function lookAs(house: ServedHouse, persona: string): Promise<Looker> {
  const context = await house.browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', baseURL: house.address })
  await context.clock.setFixedTime(house.clock.now)
  await context.addInitScript(COUNT_QUESTIONS)
  await context.request.post('/login/demo', { form: { persona }, maxRedirects: 0 })
  const page = await context.newPage()
  let failing = false
  let asked: string[] = []
  await context.route('**/api/v1/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (route.request().method() !== 'GET') return refuse(route, page)
    if (!failing || DESK.test(pathname)) return route.continue()
    asked.push(pathname)
    return route.fulfill({ status: 500, contentType: 'application/problem+json', body: FAILED })
  })
  await page.goto('/app')
  await settled(page)
  return {
    page,
    fail(now) {
      failing = now
      asked = []
    },
    asked: () => asked,
  }
}

/** Who one is, and the desk around the screen: the bell, drafts, views and what a form falls back on. One can work without. */
const DESK = /\/(me|notices|views|drafts\/[\w-]+|signal-choices)$/

const FAILED = JSON.stringify({
  type: '/problems/http/failed',
  title: 'Er ging iets mis.',
  status: 500,
  detail: 'Fout.',
})

/** The answer to any change: every field that is on the screen is wrong. */
async function refuse(route: Route, page: Page): Promise<void> {
  const names = await page.evaluate(() => {
    const place = document.querySelector('dialog[open]') ?? document.querySelector('main')
    return [...(place?.querySelectorAll<HTMLInputElement>('[name]') ?? [])].map(({ name }) => name)
  })
  const errors = [...new Set(names)].map((name) => ({ pointer: `/${name}`, detail: 'Verbeter dit.' }))
  const title = 'Verbeter de fouten voor u verder gaat.'
  const problem = { type: '/problems/input/invalid', title, status: 422, detail: title, errors }
  await route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(problem) })
}

/** A screen without a heading, or a failure without a word, by then has none; that is a fault of its own. */
const LATEST_MS = 3_000
const NOWHERE = '/app/nergens'

/** Goes to another screen of the app as links do, without loading the app anew; by way of nowhere, so that nothing is left open. */
export async function goInside(page: Page, href: string): Promise<void> {
  const nowhere = await leave(page)
  await follow(page, href)
  await nowhere.waitFor({ state: 'detached' })
  await settled(page)
}

/** Goes nowhere, without keeping what was half filled in. */
export async function leave(page: Page): Promise<Locator> {
  const nowhere = page.getByRole('heading', { level: 1, name: 'Deze bladzijde is er niet' })
  const unsaved = page.getByRole('button', { name: 'Ga weg zonder bewaren' })
  await follow(page, NOWHERE)
  await nowhere.or(unsaved).first().waitFor()
  if (await unsaved.isVisible()) await unsaved.click()
  await nowhere.waitFor()
  await settled(page)
  return nowhere
}

function follow(page: Page, href: string): Promise<void> {
  return page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    document.body.append(link)
    link.click()
    link.remove()
    scrollTo(0, 0)
  }, href)
}

/** Until the screen has the answers it asked for: three frames in a row, since a question may follow a drawing. */
export async function settled(page: Page): Promise<void> {
  await page
    .locator('main h1')
    .first()
    .waitFor({ state: 'attached', timeout: LATEST_MS })
    .catch(() => {})
  await page.waitForFunction(async () => {
    for (let frame = 0; frame < 3; frame += 1) {
      const { underWay } = window as unknown as { underWay: number }
      if (underWay > 0 || document.querySelector('.vn-loading')) return false
      await new Promise(requestAnimationFrame)
    }
    return true
  })
}

/** Whether the screen or the window says that something did not come, or was not taken. */
export function saysSo(place: Locator): Promise<boolean> {
  const said = place.locator('.vn-alert, .vn-error-summary, [aria-invalid=true]').first()
  return said.waitFor({ timeout: LATEST_MS }).then(
    () => true,
    () => false,
  )
}

/**
 * What is wrong with what is on the screen: all rules in light, the colours once more in dark (nothing else differs
 * there), and whether it fits in a window of 320 pixels (WCAG 1.4.10).
 */
export async function faultsNow(page: Page): Promise<string[]> {
  const faults = await axeFaults(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.push(...(await axeFaults(page, 'colours')).map((fault) => `dark: ${fault}`))
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 320, height: 640 })
  const wider = await overflow(page)
  if (wider > 0) faults.push(`${wider} pixels wider than a window of 320`)
  await page.setViewportSize(WIDE)
  return faults
}
