import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { given } from '../../packages/ijw/test/given.ts'
import { openBrowser } from './browser.ts'

const root = path.resolve(import.meta.dirname, '../..')
const built = fs.mkdtempSync(path.join(os.tmpdir(), 'ijw-browser-'))
const browser = await openBrowser()

after(async () => {
  await browser.close()
  fs.rmSync(built, { recursive: true, force: true })
})

/** What a bundler would take of it for a browser. */
const FFLATE = path.join(root, 'node_modules/fflate/esm/browser.js')
const PAGE = `<!doctype html><script type="importmap">{ "imports": { "fflate": "/fflate.js" } }</script>`

/** The built library as an address of its own; nothing else can be reached from the page. */
async function pageWithLibrary(): Promise<Page> {
  const tsc = path.join(root, 'node_modules/.bin/tsc')
  const { status, stdout } = spawnSync(tsc, ['-p', 'packages/ijw/tsconfig.build.json', '--outDir', built], {
    cwd: root,
  })
  assert.equal(status, 0, String(stdout))
  const page = await browser.newPage()
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE })
    const file = pathname === '/fflate.js' ? FFLATE : path.join(built, pathname)
    return fs.existsSync(file) ? route.fulfill({ path: file, contentType: 'text/javascript' }) : route.abort()
  })
  await page.goto('http://ijw.test/')
  return page
}

test('[E05] the iJw library reads, judges, answers, writes and packs in a browser', async () => {
  const page = await pageWithLibrary()
  const seen = await page.evaluate(
    async ([request, allocation]) => {
      const at = '/ijw.js'
      const ijw: typeof import('../../packages/ijw/src/ijw.ts') = await import(at)
      const written = ijw.writeMessage(allocation)
      if (!('bytes' in written)) return { wrong: written.findings }
      const { message, findings } = ijw.readMessage(written.bytes)
      if (!message) return { wrong: findings }
      const judged = await ijw.judge(message, { earlier: ijw.inMemoryEarlier([request, message]), today: '2026-03-30' })
      const reply = ijw.replyTo(message, judged, { identification: 'R-1', day: '2026-03-30' })
      const zip = ijw.zipMessage('bericht.xml', written.bytes)
      const unzipped = 'bytes' in zip ? ijw.unzipMessage(zip.bytes) : zip
      return {
        same: JSON.stringify(message) === JSON.stringify(allocation),
        codes: judged.map(({ rule, code }) => `${rule} ${code}`),
        reply: 'message' in reply ? reply.message.body.Header.BerichtCode : reply.none,
        unzipped: 'bytes' in unzipped ? unzipped.bytes.length === written.bytes.length : unzipped.findings,
        explained: ijw.explain('TR056').says.length > 20,
      }
    },
    [given('315'), given('301')] as const,
  )
  assert.deepEqual(seen, {
    same: true,
    codes: ['TR056 9056'],
    reply: '437',
    unzipped: true,
    explained: true,
  })
})
