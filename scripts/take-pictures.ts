import fs from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { findBrowser } from '../test/browser.ts'
import { openBrowser } from '../test/journeys/browser.ts'
import { prepareProduct } from '../test/product.ts'

const FOLDER = path.resolve(import.meta.dirname, '../docs/pictures')
/** A reader on a slow line sees them too. */
const MOST_BYTES = 150_000

type Picture = { as: string; go: (page: Page) => Promise<void> }
const [sanne, anja] = ['sanne-bakker', 'anja-beleid']
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name }).click()

/** The screens in the README, as people of the demo see them: `node scripts/take-pictures.ts`. */
const pictures: Readonly<Record<string, Picture>> = {
  'my-work': { as: sanne, go: (page) => page.getByRole('table').waitFor() },
  dossier: { as: sanne, go: openDossier },
  programme: { as: anja, go: openProgramme },
}

async function openDossier(page: Page): Promise<void> {
  await menu(page, 'Dossiers')
  // The oldest has the longest story.
  await page.getByRole('row').last().getByRole('link').first().click()
  await page.getByRole('heading', { name: 'Regie' }).waitFor()
  await page.getByRole('heading', { name: 'Tijdlijn' }).waitFor()
}

async function openProgramme(page: Page): Promise<void> {
  await menu(page, 'Programma’s')
  await page.getByRole('row').filter({ hasText: '2027' }).getByRole('link').first().click()
  await page.getByRole('heading', { name: 'Onderdelen en voortgang' }).waitFor()
  await page.getByText('Actielijn', { exact: true }).first().scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollBy(0, 500))
}

async function takePictures(): Promise<void> {
  process.env.CHROMIUM ??= await findBrowser()
  await fs.mkdir(FOLDER, { recursive: true })
  const product = await prepareProduct()
  await product.start()
  const browser = await openBrowser()
  try {
    for (const [name, { as: persona, go }] of Object.entries(pictures)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 780 }, baseURL: product.url })
      await context.request.post('/login/demo', { form: { persona }, maxRedirects: 0 })
      const page = await context.newPage()
      await page.goto('/app')
      await go(page)
      await page.evaluate(() => document.fonts.ready)
      const file = path.join(FOLDER, `${name}.png`)
      const { length } = await page.screenshot({ path: file })
      if (length > MOST_BYTES) throw new Error(`${file} is ${length} bytes, more than ${MOST_BYTES}`)
      console.info(`${path.relative(process.cwd(), file)}: ${Math.round(length / 1000)} kB`)
      await context.close()
    }
  } finally {
    await browser.close()
    await product.remove()
  }
}

await takePictures()
