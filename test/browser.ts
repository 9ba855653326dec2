import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import process from 'node:process'

/** The lightest first: a browser made for looking without a window takes two thirds of the work of a whole one. */
const programs = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const HOW = `Er is geen browser om de schermen mee te testen. Kies één van deze:
- Debian of Ubuntu: apt-get install chromium-headless-shell (of chromium)
- een eigen browser: CHROMIUM=/pad/naar/chromium npm test
- het npm-pakket: npm install (met @sparticuz/chromium, alleen voor Linux)`

/**
 * The browser for the journeys: the one named in CHROMIUM, one of the system, or that of the npm package. Each is tried
 * first: a browser that does not start is none. Throws with what to do when there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM
  if (named) {
    if (starts(named)) return named
    throw new Error(`CHROMIUM wijst naar ${named}, maar die browser start niet.`)
  }
  const found = programs.find(starts)
  if (found) return pathOf(found)
  const packaged = await unpack().catch(() => undefined)
  if (packaged && starts(packaged)) return packaged
  throw new Error(HOW)
}

async function unpack(): Promise<string> {
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

function starts(program: string): boolean {
  return spawnSync(program, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0
}

/** Playwright wants a path, not a name. */
function pathOf(program: string): string {
  const folders = (process.env.PATH ?? '').split(':')
  return folders.map((folder) => `${folder}/${program}`).find((file) => fs.existsSync(file)) ?? program
}
