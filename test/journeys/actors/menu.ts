import type { Page } from 'playwright-core'

/** Goes somewhere by the navigation at the side, as people do. */
export function choose(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name, exact: true }).click()
}
