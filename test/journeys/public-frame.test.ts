import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { buildScreens, dist } from '../../src/app/build-screens.ts'
import type { renderPublicPage } from '../../src/app/web/public.tsx'
import { axeFaults, openBrowser, overflow, paleDrawings, standStill } from './browser.ts'
import { type StaticServer, serveBuilt } from './static-server.ts'

let browser: Browser
let server: StaticServer
let render: typeof renderPublicPage

const people = [
  { id: 'sanne', name: 'Sanne Bakker', municipality: '0109', about: 'Jeugdconsulent. Houdt gezinnen in het oog.' },
  { id: 'mo', name: 'Mo El Amrani', municipality: '0109', about: 'Jeugdconsulent. Neemt gezinnen over.' },
]
const notice = { title: 'Dank u wel', paragraphs: ['U hoort binnen 5 werkdagen van ons.'], tone: 'positive' }

before(async () => {
  await buildScreens()
  const built = (await import(pathToFileURL(path.join(dist, 'public/public.js')).href)) as {
    renderPublicPage: typeof render
  }
  render = built.renderPublicPage
  const frame = { lang: 'nl', brand: '#ffd400', municipality: 'Gemeente Voorbeeld' } as const
  server = await serveBuilt({
    pages: {
      '/dank': render('notice', notice, { ...frame, path: '/dank?signaal=1', quickExit: true }),
      '/login': render('login', { demo: true, people }, { ...frame, path: '/login', demo: true }),
      '/': render('home', { municipalities: [{ code: '0109', name: 'Coevorden' }] }, { ...frame, path: '/' }),
    },
  })
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await server.close()
})

async function open(address: string, how: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(how)
  const page = await context.newPage()
  await page.route('https://www.buienradar.nl/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weer</h1>' }),
  )
  await page.goto(server.url + address)
  return page
}

test('[M09] every public page is sound in light, dark and at 320 pixels', async () => {
  for (const address of ['/', '/login', '/dank']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(address, { colorScheme, viewport: { width: 320, height: 640 } })
      assert.deepEqual(await axeFaults(page), [], `${address} ${colorScheme}`)
      assert.deepEqual(await paleDrawings(page), [], `${address} ${colorScheme}`)
      assert.equal(await overflow(page), 0, address)
      await page.context().close()
    }
  }
})

test('[M09] without JavaScript the quick exit is a link, and nothing promises the Escape key', async () => {
  const page = await open('/dank', { javaScriptEnabled: false })
  assert.equal(await page.getByText('drie keer op Escape').isVisible(), false)
  await page.getByRole('link', { name: 'Verlaat deze site' }).click()
  await page.getByRole('heading', { name: 'Weer' }).waitFor()
  await page.context().close()
})

test('[M09] Escape three times leaves, and back does not bring the page back', async () => {
  const page = await open('/login')
  await page.goto(`${server.url}/dank`)
  await page.getByText('drie keer op Escape').waitFor()
  await standStill(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  assert.equal(new URL(page.url()).pathname, '/dank')
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Weer' }).waitFor()
  await page.goBack()
  assert.equal(new URL(page.url()).pathname, '/login')
  await page.context().close()
})

test('[M10] the link to the other language comes back to the same page', () => {
  assert.match(
    render('notice', notice, { lang: 'nl', path: '/dank?signaal=1' }),
    /href="\/taal\/en\?terug=%2Fdank%3Fsignaal%3D1"/,
  )
  assert.match(render('notice', notice, { lang: 'en', path: '/dank' }), /<html lang="en">.*href="\/taal\/nl/)
})

test('[M09] a page nobody made is a mistake of ours, not an empty page', () => {
  assert.throws(() => render('bestaat-niet', {}, { lang: 'nl', path: '/' }), /bestaat-niet/)
})

test('[M09] a colour that is no colour never reaches the page', () => {
  const page = render('notice', notice, { lang: 'nl', path: '/', brand: '"><script>' })
  assert.doesNotMatch(page, /theme|<script>/)
})

test('[M09] our own checks see what they are for: a pale drawing, a page too wide, a picture without words', async () => {
  const page = await open('/dank')
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="/x.png"><div class="wide">x</div><svg class="pale" viewBox="0 0 9 9"></svg>',
    )
    const wide = document.querySelector<HTMLElement>('.wide')
    if (wide) wide.style.width = '3000px'
    const pale = document.querySelector<SVGElement>('.pale')
    if (pale) pale.style.stroke = '#eeeeee'
  })
  assert.ok((await overflow(page)) > 0)
  assert.equal((await paleDrawings(page)).length, 1)
  assert.ok((await axeFaults(page)).some((fault) => fault.startsWith('image-alt')))
  await page.context().close()
})
