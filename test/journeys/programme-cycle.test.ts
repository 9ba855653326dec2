import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { sharedSeed } from '../shared-seed.ts'
import { corrected, fillIn, save, upload } from './read-in.ts'
import { faultsOf, openServedHouse } from './served-house.ts'

const house = await openServedHouse()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vangnet-cycle-'))
after(() => fs.rmSync(folder, { recursive: true }))

const windowOf = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })

type ItemRow = { name: string; shape: string; status: { code: string } | null }

/** Who tells about which item: the first three that are under way in the report that was read in. */
const tellers = [
  { persona: 'sanne-bakker', name: 'Sanne Bakker', told: 'Alle scholen doen nu mee.' },
  { persona: 'ria-timmer', name: 'Ria Timmer', told: 'De groep draait in twee dorpen.' },
  { persona: 'mo-el-amrani', name: 'Mo El Amrani', told: 'Wachten op de nieuwe ruimte.' },
]

async function assign(anja: Page, { item, to }: { item: string; to: string }): Promise<void> {
  await anja.getByRole('link', { name: item, exact: true }).first().click()
  await anja.getByRole('heading', { level: 1, name: item }).waitFor()
  await anja.getByRole('main').getByRole('button', { name: 'Wijzigen', exact: true }).first().click()
  const window = windowOf(anja, 'Onderdeel wijzigen')
  await window.getByLabel('Trekker').selectOption({ label: to })
  await window.getByRole('button', { name: 'Opslaan' }).click()
  await window.waitFor({ state: 'hidden' })
  await anja
    .getByRole('navigation', { name: 'Kruimelpad' })
    .getByRole('link', { name: 'Uitvoeringsplan jeugd' })
    .click()
  await anja.getByRole('heading', { level: 1, name: 'Uitvoeringsplan jeugd' }).waitFor()
}

async function planMoment(anja: Page): Promise<void> {
  await anja.getByRole('link', { name: 'Stand van zaken' }).first().click()
  await anja.getByRole('button', { name: 'Moment plannen' }).click()
  const window = windowOf(anja, 'Moment plannen')
  await window.getByLabel('Naam').fill('Voorjaar 2026')
  await window.getByLabel('Gaat over').fill('1-3-2026')
  await window.getByLabel('Vragen vanaf').fill('1-3-2026')
  await window.getByLabel('Uiterlijk op').fill('15-3-2026')
  await window.getByRole('button', { name: 'Moment plannen' }).click()
  await window.waitFor({ state: 'hidden' })
}

async function tell({ persona, told }: (typeof tellers)[number]): Promise<void> {
  const page = await house.visit('/app/programma/vragen', { persona })
  await page.getByRole('button', { name: 'Vertellen hoe het staat' }).click()
  const window = windowOf(page, /^Stand van zaken/)
  await window.getByText('Vorige keer', { exact: false }).first().waitFor()
  await window.getByLabel('Hoe staat het ervoor?').fill(told)
  await window.getByRole('button', { name: 'Opslaan' }).click()
  await window.waitFor({ state: 'hidden' })
  await page.getByText(told).first().waitFor()
  await page.context().close()
}

/** Chooses the council, this quarter and the last two moments, and publishes. */
async function publishForCouncil(anja: Page): Promise<void> {
  await anja.getByRole('link', { name: 'Rapporten' }).click()
  await anja.getByRole('button', { name: 'Rapport maken' }).click()
  const window = windowOf(anja, 'Rapport maken')
  await window.getByLabel('Titel').fill('Voortgang voor de raad')
  await window.getByRole('radio', { name: 'Gemeenteraad' }).check()
  await window.getByLabel('Eerste dag van de periode').fill('1-1-2026')
  await window.getByLabel('Laatste dag van de periode').fill('31-3-2026')
  await window.getByRole('button', { name: 'Rapport maken' }).click()
  await anja.getByRole('heading', { level: 1, name: 'Voortgang voor de raad' }).waitFor()
  await anja.getByRole('button', { name: 'Publiceren' }).click()
  await windowOf(anja, 'Rapport publiceren').getByRole('button', { name: 'Publiceren' }).click()
  await anja.waitForURL('**/rapporten/gepubliceerd/*')
}

async function keep(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  const file = path.join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return file
}

/** What LibreOffice makes of a Word file, as text of a web page. */
function asOffice(docx: string): string {
  const profile = pathToFileURL(path.join(folder, 'profile')).href
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'html', '--outdir', folder, docx],
    { timeout: 180_000, stdio: 'pipe' },
  )
  return fs.readFileSync(docx.replace(/docx$/, 'html'), 'utf8').replaceAll(/\s+/g, ' ')
}

test('[I02 I08] from a report made elsewhere to the next council report: read in, owners, their states, published in every form', async () => {
  const anja = await house.visit('/app/programma/inlezen', { persona: 'anja-beleid' })
  await anja.clock.setFixedTime(house.clock.now)
  await upload(anja, sharedSeed('002'))
  await anja
    .getByRole('link', { name: /is “Nog niet gestart”, maar bij Zomer 2024 staat/ })
    .first()
    .click()
  await anja.getByLabel('Status', { exact: true }).selectOption({ label: 'In uitvoering' })
  await corrected(anja)
  await fillIn(anja, 'Uitvoeringsplan jeugd')
  await save(anja)
  await anja.getByRole('link', { name: 'Naar Uitvoeringsplan jeugd' }).click()
  const programme = new URL(anja.url()).pathname.split('/').at(-1)
  const { nodes } = await (await anja.request.get(`${house.address}/api/v1/programmes/${programme}`)).json()
  const items: ItemRow[] = nodes.filter(({ shape }: ItemRow) => shape === 'item')
  assert.equal(items.length, 19)
  const running = items.filter(({ status }) => status?.code === 'in-execution')
  for (const [at, { name }] of tellers.entries()) await assign(anja, { item: running[at]?.name ?? '', to: name })
  await planMoment(anja)
  for (const teller of tellers) await tell(teller)

  await anja.getByRole('link', { name: 'Voorjaar 2026' }).click()
  await anja.getByText('Onderdelen zonder trekker').first().waitFor()
  for (const { told } of tellers) await anja.getByText(told).first().waitFor()
  await anja
    .getByRole('navigation', { name: 'Kruimelpad' })
    .getByRole('link', { name: 'Uitvoeringsplan jeugd' })
    .click()

  await publishForCouncil(anja)
  const pdf = await keep(anja, 'PDF van Voortgang voor de raad')
  assert.match(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }), /^Tagged:\s+yes$/m)
  const printed = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  for (const { told } of tellers) assert.ok(printed.includes(told), told)

  const office = asOffice(await keep(anja, 'Word van Voortgang voor de raad'))
  for (const { told } of tellers) assert.ok(office.includes(told), told)
  assert.match(office, /<h1\b[^>]*>(<[^>]*>)*\s*Voortgang voor de raad/)
  assert.ok((office.match(/<h[23]\b/g) ?? []).length >= 19)
  assert.ok((office.match(/<th\b/g) ?? []).length >= 19)

  const web = await keep(anja, 'Webpagina van Voortgang voor de raad')
  const alone = await anja.context().newPage()
  await alone.goto(pathToFileURL(web).href)
  await alone.getByRole('heading', { level: 1, name: 'Voortgang voor de raad' }).waitFor()
  assert.deepEqual(await faultsOf(alone), [])
  await anja.context().close()
})
