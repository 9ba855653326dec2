import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { type GivenFamily, givenFamily } from '../../src/modules/households/given.ts'
import { faultsOf, openServedHouse, picture, type ServedHouse } from './served-house.ts'

export const BSN = '999990639'
const yilmaz = [
  { given: 'Aylin', family: 'Yılmaz', birth: '1988-04-02', sex: 'female' },
  { given: 'Elif', family: 'Yılmaz', birth: '2014-02-14', sex: 'female', bsn: BSN },
  { given: 'Özgür', family: 'Yılmaz', birth: '2017-06-01', sex: 'male' },
]

export type FamilyHouse = ServedHouse & {
  family: GivenFamily
  /** The address of the page of the family. */
  at: string
  see: (path: string, persona: string) => Promise<Page>
  register: (members: readonly object[]) => Promise<void>
}

/** A served house with one family of which Sanne keeps an eye. */
export async function openFamilyHouse(): Promise<FamilyHouse> {
  const house = await openServedHouse()
  const family = await givenFamily(house, yilmaz)
  return {
    ...house,
    family,
    at: `/app/gezinnen/${family.id}`,
    // Without movement: a colour on its way from light to dark is no colour of the page.
    see: (path, persona) => house.visit(path, { persona, reducedMotion: 'reduce' }),
    register: async (members) => {
      const made = await family.sanne.post('/households', { members, despite: 'Voor deze reis' })
      assert.equal(made.status, 201, JSON.stringify(made.body))
    },
  }
}

export const dialog = (page: Page): Locator => page.getByRole('dialog')
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true }).first()

/** Nothing is wrong with this state of a screen in light, in dark and at 320 pixels. */
export async function sound(page: Page, state: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await picture(page, state.replaceAll(' ', '-'))
  assert.deepEqual(await faultsOf(page), [], state)
}

export async function openPart(page: Page, part: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Delen van dit gezin' }).getByRole('link', { name: part }).click()
  await page.locator('a[aria-current=page]', { hasText: part }).first().waitFor()
}

export async function save(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await dialog(page).waitFor({ state: 'hidden' })
}
