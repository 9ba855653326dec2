import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { type Furniture, openFurnishedHouse } from './furnished-house.ts'
import { faultsNow, goInside, type Looker, leave, lookAs, saysSo, settled } from './looking.ts'
import { type PageState, type Part, pageStates, partOf } from './page-states.ts'
import { openServedHouse, type ServedHouse } from './served-house.ts'

/** Tests that every screen of this part of the house is sound in every state it can stand in. */
export async function testScreensOf(part: Part): Promise<void> {
  const { house, furniture } = await openFurnishedHouse()
  const looker = lookersIn(house)
  const states = pageStates.filter(({ route }) => partOf(route) === part)

  test(`[M09] every screen of ${part} says so when the server fails, and is sound in light, dark and at 320 pixels`, async () => {
    const faults: string[] = []
    for (const state of states) {
      const { page, fail, asked } = await looker(state.as)
      await leave(page)
      fail(true)
      await goInside(page, addressOf(state, furniture))
      const silent = asked().length > 0 && !(await saysSo(page.locator('main')))
      if (silent) faults.push(`${nameOf(state)}: silent about ${asked()}`)
      await soundHere(page, `${nameOf(state)}, failing`, faults)
      fail(false)
    }
    assert.deepEqual(faults, [])
  })

  test(`[M09] every screen of ${part} with something on it is sound in light, dark and at 320 pixels`, async () => {
    const faults: string[] = []
    for (const state of states) {
      const { page } = await looker(state.as)
      await goInside(page, addressOf(state, furniture))
      await soundHere(page, nameOf(state), faults)
    }
    assert.deepEqual(faults, [])
  })

  test(`[M09] every list of ${part} with nothing on it yet says what to do next, and is sound in light, dark and at 320 pixels`, async () => {
    const newcomer = lookersIn(await openServedHouse())
    const faults: string[] = []
    for (const { empty, ...state } of states) {
      if (!empty) continue
      const { page } = await newcomer(empty)
      await goInside(page, addressOf(state, {}))
      await soundHere(page, `${nameOf(state)}, empty`, faults)
    }
    assert.deepEqual(faults, [])
  })

  test(`[M09] every window and every form of ${part} is sound, also with a mistake at each of its fields`, async (t) => {
    const round: Round = { pressed: new Set(), seen: new Set(), faults: [] }
    for (const state of states) {
      if (state.route === '/onderdelen') continue // components.test.ts presses everything there
      const { page } = await looker(state.as)
      const href = addressOf(state, furniture)
      await goInside(page, href)
      await pressEverything(page, { ...round, state, href })
    }
    t.diagnostic(`${round.pressed.size} buttons pressed, ${round.seen.size} windows and forms`)
    assert.deepEqual(round.faults, [])
  })
}

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

/** Looks, and says at what when something is wrong. */
async function soundHere(page: Page, what: string, faults: string[]): Promise<void> {
  if ((await page.locator('main h1').count()) !== 1) faults.push(`${what}: no heading of its own`)
  faults.push(...(await faultsNow(page)).map((fault) => `${what}: ${fault}`))
}

type Round = { pressed: Set<string>; seen: Set<string>; faults: string[] }
type Pressing = Round & { state: PageState; href: string }

/** Presses each button of the page once. What opens is looked at, sent with mistakes, and looked at again. */
async function pressEverything(page: Page, pressing: Pressing): Promise<void> {
  const { state, href, pressed } = pressing
  for (const { name, everywhere } of await buttonsOf(page)) {
    const key = everywhere ? name : `${state.route} ${name}`
    const button = page.locator('main').getByRole('button', { name, exact: true }).first()
    if (pressed.has(key) || !(await button.isVisible()) || !(await button.isEnabled())) continue
    pressed.add(key)
    await button.click()
    await settled(page)
    const opened = page.locator('dialog[open]')
    const window = (await opened.count()) > 0
    if (window) await lookInto(page, opened, pressing)
    const mistakes = !window && (await lookAtMistakes(page, name, pressing))
    const { pathname, search } = new URL(page.url())
    if (mistakes || pathname + search !== href) await goInside(page, href)
  }
}

/** The names of the buttons, of those that do the same for each row only the first; those of any list are the same everywhere. */
function buttonsOf(page: Page): Promise<{ name: string; everywhere: boolean }[]> {
  return page.evaluate(() => {
    const first = new Map<string, { name: string; everywhere: boolean }>()
    for (const button of document.querySelectorAll<HTMLButtonElement>('main button')) {
      const name = (button.getAttribute('aria-label') ?? button.textContent).replace(/\s+/g, ' ').trim()
      const same = [...button.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)?.textContent?.trim() || name
      const everywhere = button.closest('.vn-table__tools') !== null
      if (name && !first.has(same)) first.set(same, { name, everywhere })
    }
    return [...first.values()]
  })
}

async function lookInto(page: Page, opened: Locator, { state, seen, faults }: Pressing): Promise<void> {
  const title = (await opened.locator('h2').first().textContent()) ?? ''
  const key = `${state.route.split('/')[1]} window ${title}`
  if (!seen.has(key)) {
    seen.add(key)
    await soundHere(page, `${nameOf(state)}, window "${title}"`, faults)
    const send = opened.locator('.vn-dialog__foot .vn-button--primary, .vn-dialog__foot .vn-button--danger').first()
    if ((await send.count()) > 0) {
      await send.click()
      if (!(await saysSo(opened))) faults.push(`${nameOf(state)}, window "${title}": silent about a refusal`)
      await settled(page)
      await soundHere(page, `${nameOf(state)}, window "${title}" with mistakes`, faults)
    }
  }
  await page.keyboard.press('Escape')
}

/** Says whether the button sent a form; the form with its mistakes was then looked at. */
async function lookAtMistakes(page: Page, name: string, { state, seen, faults }: Pressing): Promise<boolean> {
  if ((await page.locator('main .vn-error-summary').count()) === 0) return false
  const key = `${state.route} form ${name}`
  if (!seen.has(key)) await soundHere(page, `${nameOf(state)}, form "${name}" with mistakes`, faults)
  seen.add(key)
  return true
}
