import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { givenDossier, workerId } from '../../src/modules/dossiers/given.ts'
import { openServedHouse } from './served-house.ts'

const house = await openServedHouse()
const sanne = await house.as('sanne-bakker')
const { dossier } = await givenDossier(sanne)

/** Karin directs the household of Sanne, so both change the same dossier. */
const { version } = (await sanne.get(`/dossiers/${dossier}`)).body
const directed = await sanne.put(`/dossiers/${dossier}/director`, version, {
  workerId: await workerId(house, 'karin-de-wit'),
  why: 'Kent het gezin',
})
assert.equal(directed.status, 200, JSON.stringify(directed.body))

async function chooseContact(page: Page, { who, why }: { who: string; why: string }): Promise<void> {
  await page.getByRole('button', { name: 'Ander vast gezicht' }).click()
  const window = page.getByRole('dialog', { name: 'Ander vast gezicht' })
  await window.getByLabel('Wie?').selectOption({ label: `${who} (Gemeente Coevorden)` })
  await window.getByLabel('Waarom?').fill(why)
}
const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click()

test('[M15 D03] two people change the same dossier: the second sees who was first and what it became, keeps the own text, and decides', async () => {
  const [first, second] = [
    await house.visit(`/app/dossiers/${dossier}`, { persona: 'sanne-bakker' }),
    await house.visit(`/app/dossiers/${dossier}`, { persona: 'karin-de-wit' }),
  ]
  await chooseContact(second, { who: 'Karin de Wit', why: 'Het gezin vroeg om mij' })
  await chooseContact(first, { who: 'Mo El Amrani', why: 'Mo woont dichtbij' })
  await save(first)
  await first.getByRole('dialog').waitFor({ state: 'hidden' })

  await save(second)
  const window = second.getByRole('dialog')
  await window.getByText(/^Sanne Bakker heeft dit .* gewijzigd\. Uw wijziging is nog niet bewaard\.$/).waitFor()
  await window.getByRole('button', { name: 'Laat zien wat er veranderde' }).click()
  await second.locator('dd', { hasText: 'Mo El Amrani' }).waitFor()
  assert.equal(await window.getByLabel('Waarom?').inputValue(), 'Het gezin vroeg om mij')
  assert.equal(
    await window.getByLabel('Wie?').locator('option:checked').textContent(),
    'Karin de Wit (Gemeente Coevorden)',
  )
  await save(second)
  await second.locator('dd', { hasText: 'Karin de Wit' }).last().waitFor()
  await window.waitFor({ state: 'hidden' })
  const contact = (await sanne.get(`/dossiers/${dossier}`)).body.contact
  assert.equal(contact.name, 'Karin de Wit')
  await first.context().close()
  await second.context().close()
})

test('[M15 A07] two people handle the same signal: the second sees who was first and keeps the reason that was typed', async () => {
  const given = await sanne.post('/signals', { kinds: ['school-absence'], child: 'Sem', postcode: '7741' })
  await sanne.put(`/signals/${given.body.id}/handling`, 1, { action: 'take-up' })
  const address = `/app/signalen/${given.body.id}`
  const ria = await house.visit(address, { persona: 'ria-timmer' })
  await ria.getByRole('button', { name: 'Doorgeven aan ander team' }).click()
  const window = ria.getByRole('dialog', { name: 'Doorgeven aan ander team' })
  await window.getByLabel('Naar welk team?').selectOption({ label: 'Jeugdteam dorpen' })
  await window.getByLabel('Waarom?').fill('Het gezin woont in Dalen')

  const mine = await house.visit(address, { persona: 'sanne-bakker' })
  await mine.getByRole('button', { name: 'Beginnen met wegen' }).click()
  await mine.getByText('Vastgelegd.').waitFor()

  await window.getByRole('button', { name: 'Vastleggen' }).click()
  await window.getByText(/^Sanne Bakker heeft dit .* gewijzigd/).waitFor()
  await window.getByRole('button', { name: 'Laat zien wat er veranderde' }).click()
  await ria.getByText('Wordt gewogen').first().waitFor()
  assert.equal(await window.getByLabel('Waarom?').inputValue(), 'Het gezin woont in Dalen')
  await window.getByRole('button', { name: 'Vastleggen' }).click()
  await ria.getByText('Wacht op ander team').first().waitFor()
  await ria.context().close()
  await mine.context().close()
})
