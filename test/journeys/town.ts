import { after } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { PERSON_LISTS } from '../brp-test-set.ts'
import { type Product, prepareProduct } from '../product.ts'
import { openBrowser } from './browser.ts'

export type Town = {
  product: Product
  browser: Browser
  /** Somebody without account, in a browser of their own. */
  passerBy: () => Promise<Page>
  /** Somebody who chooses who to be on the login page; asked again, the same browser is still open. */
  as: (name: string) => Promise<Page>
}

/** The product as an administrator runs it, with the official test families imported by its own command. Closed by itself. */
export async function openTown(): Promise<Town> {
  const product = await prepareProduct()
  after(() => product.remove())
  await product.start()
  await product.command('import', 'persons', PERSON_LISTS, '--municipality', '0109')
  const browser = await openBrowser()
  after(() => browser.close())
  const people = new Map<string, Page>()
  const passerBy = async () => (await browser.newContext({ baseURL: product.url, locale: 'nl-NL' })).newPage()
  const as = async (name: string) => {
    const known = people.get(name)
    if (known) return known
    const page = await passerBy()
    await page.goto('/login')
    await page.getByRole('button', { name: `Inloggen ${name}` }).click()
    await page.getByRole('navigation', { name: 'Hoofdnavigatie' }).waitFor()
    people.set(name, page)
    return page
  }
  return { product, browser, passerBy, as }
}
