import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { loadScreen } from '../load-screen.ts'
import { type Furniture, openFurnishedHouse } from './furnished-house.ts'
import { faultsNow, goInside, type Looker, lookAs, settled } from './looking.ts'
import { type PageState, pageStates } from './page-states.ts'
import { openServedHouse, type ServedHouse } from './served-house.ts'

const { screens } = await loadScreen<typeof import('../../src/app/web/screens.ts')>(
  '../../src/app/web/screens.ts',
  import.meta.url,
)
const { house, furniture } = await openFurnishedHouse()

/** Where a state is, in the house that is furnished with this. */
const addressOf = ({ route, at }: PageState, given: Furniture) =>
  `/app${(at ?? route).replace(/\$(\w+)/g, (_, name: string) => given[name] ?? `no-${name}`)}`.replace(/\/$/, '')

const nameOf = ({ route, at, as }: PageState) => `${at ?? route} as ${as}`

/** One browser for each person, however many screens that person looks at. */
function lookersIn(one: ServedHouse): (persona: string) => Promise<Looker> {
  const known = new Map<string, Promise<Looker>>()
  return (persona) => {
    const looker = known.get(persona) ?? lookAs(one, persona)
    known.set(persona, looker)
    return looker
  }
}

const looker = lookersIn(house)

/** Looks, and says at what when something is wrong. */
async function soundHere(page: Page, what: string, faults: string[]): Promise<void> {
  if ((await page.locator('main h1').count()) !== 1) faults.push(`${what}: no heading of its own`)
  faults.push(...(await faultsNow(page)).map((fault) => `${what}: ${fault}`))
}

test('[M09] every screen of the staff app stands in the table of page states, and nothing else does', () => {
  const named = new Set(pageStates.map(({ route }) => route))
  assert.deepEqual([...named].sort(), screens.map(({ path }) => path).sort())
})

test('[M09] every screen says so when the server fails, and is sound in light, dark and at 320 pixels', async () => {
  const faults: string[] = []
  for (const state of pageStates) {
    const { page, fail, asked } = await looker(state.as)
    fail(true)
    await goInside(page, addressOf(state, furniture))
    if (asked() > 0 && (await page.locator('main .vn-alert').count()) === 0) faults.push(`${nameOf(state)}: silent`)
    await soundHere(page, `${nameOf(state)}, failing`, faults)
    fail(false)
  }
  assert.deepEqual(faults, [])
})

test('[M09] every screen with something on it is sound in light, dark and at 320 pixels', async () => {
  const faults: string[] = []
  for (const state of pageStates) {
    const { page } = await looker(state.as)
    await goInside(page, addressOf(state, furniture))
    await soundHere(page, nameOf(state), faults)
  }
  assert.deepEqual(faults, [])
})

test('[M09] every list with nothing on it yet says what to do next, and is sound in light, dark and at 320 pixels', async () => {
  const newHouse = await openServedHouse()
  const newcomer = lookersIn(newHouse)
  const faults: string[] = []
  for (const { empty, ...state } of pageStates) {
    if (!empty) continue
    const { page } = await newcomer(empty)
    await goInside(page, addressOf(state, {}))
    await soundHere(page, `${nameOf(state)}, empty`, faults)
  }
  assert.deepEqual(faults, [])
})

test('[M09] every window and every form is sound, also with a mistake at each of its fields', async (t) => {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const state of pageStates) {
    const { page } = await looker(state.as)
    await goInside(page, addressOf(state, furniture))
    await pressEverything(page, { name: nameOf(state), href: addressOf(state, furniture), seen, faults })
  }
  t.diagnostic(`${seen.size} windows and forms`)
  assert.deepEqual(faults, [])
})

type Pressing = { name: string; href: string; seen: Set<string>; faults: string[] }

/** Presses each button of the page once. What opens is looked at, sent with mistakes, and looked at again. */
async function pressEverything(page: Page, pressing: Pressing): Promise<void> {
  const names = await buttonsOf(page)
  for (const name of names) {
    const button = page.locator('main').getByRole('button', { name, exact: true }).first()
    if (!(await button.isVisible()) || !(await button.isEnabled())) continue
    await button.click()
    await settled(page)
    const opened = page.locator('dialog[open]')
    const what = (await opened.count()) > 0 ? await opened.locator('h2').first().textContent() : null
    if (what !== null) await lookInto(page, opened, { ...pressing, what })
    else await lookAtMistakes(page, { ...pressing, what: name })
    if (new URL(page.url()).pathname + new URL(page.url()).search !== pressing.href || what === null)
      await goInside(page, pressing.href)
  }
}

/** The names of the buttons, of those that do the same for each row only the first. */
function buttonsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const first = new Map<string, string>()
    for (const button of document.querySelectorAll<HTMLButtonElement>('main button')) {
      const said = button.getAttribute('aria-label') ?? button.textContent.replace(/\s+/g, ' ').trim()
      const same = [...button.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)?.textContent?.trim() || said
      if (said && !first.has(same)) first.set(same, said)
    }
    return [...first.values()]
  })
}

async function lookInto(page: Page, opened: Locator, { what, name, seen, faults }: Pressing & { what: string }) {
  const key = `window ${what}`
  if (!seen.has(key)) {
    seen.add(key)
    await soundHere(page, `${name}, window "${what}"`, faults)
    const send = opened.locator('.vn-dialog__foot .vn-button--primary, .vn-dialog__foot .vn-button--danger').first()
    if ((await send.count()) > 0) {
      await send.click()
      await settled(page)
      await soundHere(page, `${name}, window "${what}" with mistakes`, faults)
    }
  }
  await page.keyboard.press('Escape')
}

async function lookAtMistakes(page: Page, { what, name, seen, faults }: Pressing & { what: string }) {
  const key = `form ${name.split(' ')[0]} ${what}`
  if (seen.has(key) || (await page.locator('main .vn-error-summary').count()) === 0) return
  seen.add(key)
  await soundHere(page, `${name}, form "${what}" with mistakes`, faults)
}
