import fs from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { findBrowser } from '../test/browser.ts'
import { openBrowser } from '../test/journeys/browser.ts'
import { prepareProduct } from '../test/product.ts'

const FOLDER = path.resolve(import.meta.dirname, '../docs/pictures')
/** A reader on a slow line sees them too. */
const MOST_BYTES = 150_000

/** The screens in the README, as Sanne of the demo sees them: `node scripts/take-pictures.ts`. */
const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'my-work': async (page) => {
    await page.getByRole('table').waitFor()
  },
  dossier: async (page) => {
    await page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name: 'Dossiers' }).click()
    // The oldest has the longest story.
    await page.getByRole('row').last().getByRole('link').first().click()
    await page.getByRole('heading', { name: 'Regie' }).waitFor()
    await page.getByRole('heading', { name: 'Tijdlijn' }).waitFor()
  },
}

async function takePictures(): Promise<void> {
  process.env.CHROMIUM ??= await findBrowser()
  await fs.mkdir(FOLDER, { recursive: true })
  const product = await prepareProduct()
  await product.start()
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 780 }, baseURL: product.url })
    await context.request.post('/login/demo', { form: { persona: 'sanne-bakker' }, maxRedirects: 0 })
    const page = await context.newPage()
    await page.goto('/app')
    for (const [name, go] of Object.entries(pictures)) {
      await go(page)
      await page.evaluate(() => document.fonts.ready)
      const file = path.join(FOLDER, `${name}.png`)
      const { length } = await page.screenshot({ path: file })
      if (length > MOST_BYTES) throw new Error(`${file} is ${length} bytes, more than ${MOST_BYTES}`)
      console.info(`${path.relative(process.cwd(), file)}: ${Math.round(length / 1000)} kB`)
    }
  } finally {
    await browser.close()
    await product.remove()
  }
}

await takePictures()
