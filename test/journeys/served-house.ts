import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { buildScreens, dist } from '../../src/app/build-screens.ts'
import { builtPages } from '../../src/app/pages.ts'
import { openHouse, type TestHouse } from '../house.ts'
import { axeFaults, openBrowser, overflow } from './browser.ts'

export type ServedHouse = TestHouse & {
  browser: Browser
  address: string
  /** A page of somebody's own browser, logged in when `persona` is given. */
  visit: (path: string, who?: { persona?: string } & BrowserContextOptions) => Promise<Page>
}

/** A whole house with its built screens, on a real address, and a browser to look at it. Closed by itself. */
export async function openServedHouse(): Promise<ServedHouse> {
  await buildScreens()
  const house = await openHouse({ pages: await builtPages(dist) })
  await house.app.listen({ port: 0, host: '127.0.0.1' })
  const address = `http://127.0.0.1:${(house.app.server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  after(() => browser.close())
  const visit: ServedHouse['visit'] = async (path, { persona, ...how } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...how })
    if (persona) await context.request.post(`${address}/login/demo`, { form: { persona }, maxRedirects: 0 })
    const page = await context.newPage()
    await page.goto(address + path)
    await page.waitForSelector('h1')
    return page
  }
  return { ...house, browser, address, visit }
}

/** What is wrong with a page in light, in dark and on the narrowest screen; empty is good. The page is left as it was. */
export async function faultsOf(page: Page): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 1280, height: 900 }
  // A page that has just come may still be without its style sheets.
  await page.waitForLoadState()
  const faults: string[] = []
  faults.push(...(await axeFaults(page)))
  // Without motion: axe would judge a colour halfway between light and dark.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  faults.push(...(await axeFaults(page, 'colours')).map((fault) => `dark: ${fault}`))
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 320, height: 640 })
  const wider = await overflow(page)
  if (wider > 0) faults.push(`${wider} pixels wider than a window of 320`)
  await page.setViewportSize(before)
  return faults
}

/** For whoever wants to look too: `PICTURES=/tmp/somewhere` keeps the page wide, narrow and dark. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (!folder) return
  const before = page.viewportSize() ?? { width: 1280, height: 900 }
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: `${folder}/${name}-dark.png`, fullPage: true })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.screenshot({ path: `${folder}/${name}-390.png`, fullPage: true })
  await page.setViewportSize(before)
}
