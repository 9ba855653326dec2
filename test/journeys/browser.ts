import fs from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

/** The chromium of the machine; elsewhere `CHROMIUM` says where it is. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
}

const axeSource = fs.readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
/** The rules that can answer differently in dark, where nothing but colours changes. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

type AxeFound = { violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[] }
type WithAxe = { axe?: { run: (where: Document, how: object) => Promise<AxeFound> } }

/** What axe has against the page as it is now, one line each; empty is good. */
export async function axeFaults(page: Page, what: 'everything' | 'colours' = 'everything'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  await settled(page)
  const found = await page.evaluate(
    (runOnly) => (window as WithAxe).axe?.run(document, { runOnly, resultTypes: ['violations'] }),
    what === 'colours' ? COLOURS : RULES,
  )
  if (!found) throw new Error('axe is not in the page')
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  )
}

/** Brings what fades or slides to its end: a colour halfway is nobody's choice. A wheel that turns goes on. */
function settled(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const one of document.getAnimations())
      if (one.effect?.getComputedTiming().endTime !== Infinity && one.playState === 'running') one.finish()
  })
}

/** From here on time passes only with `page.clock.runFor`: what must happen within a term does so on a slow machine too. */
export async function standStill(page: Page): Promise<void> {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
}

/** How many pixels the page is wider than the window (WCAG 1.4.10); axe does not look at this. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Ink and ground of drawings, which axe does not judge: lines that cannot be told from what is behind them. */
export function paleDrawings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(colour)
        .slice(0, 3)
        .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const groundOf = (start: Element): string => {
      for (let at: Element | null = start; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor
        if ((numbers(colour)[3] ?? 1) === 1 && colour !== 'rgba(0, 0, 0, 0)') return colour
      }
      return 'rgb(255, 255, 255)'
    }
    return [...document.querySelectorAll('svg')].flatMap((svg) => {
      if (svg.getBoundingClientRect().width === 0) return []
      const [ink, ground] = [light(getComputedStyle(svg).stroke), light(groundOf(svg))]
      const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
      const name = svg.parentElement?.className ?? ''
      return getComputedStyle(svg).stroke !== 'none' && ratio < 3 ? [`${name} ${ratio.toFixed(2)}`] : []
    })
  })
}
