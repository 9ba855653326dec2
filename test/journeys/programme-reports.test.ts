import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { givenMuchToTell } from '../../src/modules/programme/given/reports.ts'
import { givenProgrammeInUse, idIn } from '../../src/modules/programme/given.ts'
import { faultsOf, openServedHouse } from './served-house.ts'

const house = await openServedHouse()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vangnet-reports-'))
after(() => fs.rmSync(folder, { recursive: true }))

const windowOf = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const preview = (page: Page) => page.getByRole('region', { name: 'Voorbeeld' })

async function keep(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  const file = path.join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return file
}

async function openInUse(name: string) {
  const inUse = await givenProgrammeInUse(house, name)
  await givenMuchToTell(inUse)
  const { anja, programme } = inUse
  const at = `/programmes/${programme}`
  const { version, since, until, note } = (await anja.get(at)).body
  idIn(await anja.put(at, version, { name, since, until, note, public: true }))
  return inUse
}

async function begin(page: Page, { title, readers }: { title: string; readers: string }): Promise<void> {
  await page.getByRole('button', { name: 'Rapport maken' }).click()
  const window = windowOf(page, 'Rapport maken')
  await window.getByLabel('Titel').fill(title)
  await window.getByRole('radio', { name: readers }).check()
  await window.getByLabel('Eerste dag van de periode').fill('1-1-2026')
  await window.getByLabel('Laatste dag van de periode').fill('31-3-2026')
  await window.getByRole('button', { name: 'Rapport maken' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Opslaan en voorbeeld vernieuwen' }).click()
  await page.getByText('Het rapport is opgeslagen.').waitFor()
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publiceren' }).click()
  const window = windowOf(page, 'Rapport publiceren')
  await window.getByText('Een gepubliceerd rapport blijft zoals het is.').waitFor()
  await window.getByRole('button', { name: 'Publiceren' }).click()
  await page.waitForURL('**/rapporten/gepubliceerd/*')
}

const textOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })

test('[I08] a policy officer builds the council report, sees it as it will be, publishes it and takes it along in every form', async () => {
  const { programme } = await openInUse('Samen groot')
  const page = await house.visit(`/app/programma/${programme}/rapporten`, { persona: 'anja-beleid' })
  await page.clock.setFixedTime(house.clock.now)
  await page.getByText('Er is nog niets gepubliceerd').waitFor()
  await begin(page, { title: 'Voortgang voor de raad', readers: 'Gemeenteraad' })
  await preview(page).getByRole('heading', { name: 'Risico’s' }).waitFor()

  await page.getByLabel('Woord vooraf').fill('Een goed begin van het jaar.')
  await page.getByRole('radio', { name: 'Alleen wat ik aankruis' }).check()
  await page.getByRole('checkbox', { name: 'Vaste contactpersoon op elke school' }).check()
  await page.getByRole('checkbox', { name: 'Adviezen en aanbevelingen' }).uncheck()
  await page.getByRole('button', { name: 'Omhoog Risico’s' }).click()
  await page.getByText('Inleiding bij Risico’s').first().click()
  await page.getByLabel('Inleiding bij Risico’s').fill('Hier letten wij op.')
  assert.equal(await page.getByRole('button', { name: 'Publiceren' }).isDisabled(), true)
  await save(page)
  await preview(page).getByText('Hier letten wij op.').waitFor()
  const headings = await preview(page).getByRole('heading', { level: 4 }).allTextContents()
  assert.ok(headings.indexOf('Risico’s') < headings.indexOf('Subsidies'), headings.join())
  assert.ok(!headings.includes('Adviezen en aanbevelingen'))
  assert.equal(await preview(page).getByText('Minder verzuim').count(), 0)
  const matrix = preview(page).getByRole('group', { name: 'Waar de risico’s liggen' })
  assert.equal(await matrix.getByRole('columnheader').count(), 4)
  assert.equal(await matrix.getByRole('rowheader').count(), 3)
  assert.match(
    textOf(await keep(page, 'PDF van Voortgang voor de raad')),
    /Concept\. Dit rapport is nog niet gepubliceerd/,
  )

  await publish(page)
  const pdf = await keep(page, 'PDF van Voortgang voor de raad')
  assert.match(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }), /^Tagged:\s+yes$/m)
  assert.match(textOf(pdf), /Een goed begin van het jaar/)
  assert.doesNotMatch(textOf(pdf), /Concept/)
  for (const [form, ending] of [
    ['Word', 'docx'],
    ['Cijfers (ods)', 'ods'],
  ]) {
    const file = await keep(page, `${form} van Voortgang voor de raad`)
    assert.equal(path.extname(file), `.${ending}`)
    assert.equal(fs.readFileSync(file).subarray(0, 2).toString(), 'PK')
  }
  const web = await keep(page, 'Webpagina van Voortgang voor de raad')
  const alone = await page.context().newPage()
  await alone.goto(`file://${web}`)
  await alone.getByRole('heading', { level: 1, name: 'Voortgang voor de raad' }).waitFor()
  assert.deepEqual(await faultsOf(alone), [])
  await page.context().close()
})

test('[I08 K07] everybody reads the programme and its reports without login and without JavaScript, until a report is withdrawn', async () => {
  const { programme } = await openInUse('Buurt voor kinderen')
  const page = await house.visit(`/app/programma/${programme}/rapporten`, { persona: 'anja-beleid' })
  await page.clock.setFixedTime(house.clock.now)
  await begin(page, { title: 'Voortgang voor iedereen', readers: 'Iedereen' })
  await publish(page)

  const visitor = await house.visit('/', { javaScriptEnabled: false })
  await visitor.getByRole('link', { name: 'Naar de programma’s' }).click()
  await visitor.getByRole('link', { name: 'Coevorden' }).click()
  await visitor.getByRole('link', { name: 'Buurt voor kinderen' }).click()
  await visitor.getByRole('heading', { name: 'Vaste contactpersoon op elke school' }).waitFor()
  await visitor.getByText('Hier werken we aan').waitFor()
  await visitor.getByText('Wij willen één vast gezicht op school').waitFor()
  await visitor.getByText('Elke school heeft nu één contactpersoon.').waitFor()
  const all = (await visitor.locator('main').textContent()) ?? ''
  for (const inside of ['Sanne', 'te weinig trainers', 'Stichting Speelveld', '€', 'Vier scholen doen mee'])
    assert.ok(!all.includes(inside), inside)
  await visitor.getByRole('link', { name: 'Lezen: Voortgang voor iedereen' }).click()
  await visitor.getByRole('heading', { level: 1, name: 'Voortgang voor iedereen' }).waitFor()
  const address = visitor.url()
  const pdf = await visitor.context().request.get(`${address}/pdf`)
  assert.equal(pdf.headers()['content-type'], 'application/pdf')
  const html = await visitor.context().request.get(`${address}/html`)
  assert.match(await html.text(), /<h1>Voortgang voor iedereen<\/h1>/)

  await page.getByRole('button', { name: 'Intrekken' }).click()
  const window = windowOf(page, 'Rapport intrekken')
  await window.getByLabel('Waarom trekt u het in?').fill('Er stond een naam in.')
  await window.getByRole('button', { name: 'Intrekken' }).click()
  await page.getByText('Ingetrokken op 2 maart 2026 door Anja Mulder').waitFor()
  assert.equal((await visitor.context().request.get(address)).status(), 404)
  assert.equal((await visitor.context().request.get(`${address}/pdf`)).status(), 404)
  await visitor.goto(address)
  await visitor.getByText('Dit rapport is ingetrokken.').waitFor()

  await page.getByRole('button', { name: 'Verbeterd rapport maken' }).click()
  await windowOf(page, 'Verbeterd rapport maken').getByRole('button', { name: 'Verbeterd rapport maken' }).click()
  await page.getByRole('button', { name: 'Publiceren' }).waitFor()
  await publish(page)
  await page.getByText('Dit rapport vervangt een ingetrokken rapport.').waitFor()
  await page.context().close()
  await visitor.context().close()
})

test('[I08] what is not public is not there for who does not work here', async () => {
  const { programme } = await givenProgrammeInUse(house, 'Nog binnenskamers')
  const visitor = await house.visit('/programma/0109', { javaScriptEnabled: false })
  assert.equal(await visitor.getByText('Nog binnenskamers').count(), 0)
  const { request } = visitor.context()
  const gone = [
    '/programma/9999',
    `/programma/0109/${programme}`,
    '/programma/0109/iets',
    `/programma/0114/${programme}`,
  ]
  for (const at of gone) assert.equal((await request.get(house.address + at)).status(), 404, at)
  await visitor.context().close()
})
