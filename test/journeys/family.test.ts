import assert from 'node:assert/strict'
import { test } from 'node:test'
import { familyEn } from '../../src/modules/households/words/family.en.ts'
import { familyNl } from '../../src/modules/households/words/family.nl.ts'
import { personsEn } from '../../src/modules/households/words/persons.en.ts'
import { personsNl } from '../../src/modules/households/words/persons.nl.ts'
import { button, dialog, openFamilyHouse, openPart, save, sound } from './family-house.ts'

const house = await openFamilyHouse()
const { at, family, see, register } = house
const demir = [{ given: 'Mehmet', family: 'Demir', birth: '1985-01-02', sex: 'male' }]

test('[D01] with the keyboard alone: from search to the family, and somebody of the network is written down', async () => {
  const page = await see('/app/gezinnen', 'sanne-bakker')
  const reach = async (name: string, role: 'button' | 'link' | 'textbox' | 'combobox') => {
    const wanted = page.getByRole(role, { name, exact: true }).first()
    await wanted.waitFor()
    for (let presses = 0; presses < 80; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    assert.fail(`${name} cannot be reached with the keyboard`)
  }
  await reach('Naam', 'textbox')
  await page.keyboard.type('aylin')
  await page.keyboard.press('Enter')
  await reach('Gezin Yılmaz', 'link')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Gezin Yılmaz' }).waitFor()
  await reach('Familie en netwerk', 'link')
  await page.keyboard.press('Enter')
  await reach('Iemand uit het netwerk', 'button')
  await page.keyboard.press('Enter')
  await reach('Naam', 'textbox')
  await page.keyboard.type('Oma Fatma')
  await reach('Wat is deze persoon van het kind?', 'combobox')
  await page.keyboard.type('opa')
  await reach('Opslaan', 'button')
  await page.keyboard.press('Enter')
  await page.getByText('Oma Fatma is opa of oma van Özgür Yılmaz').waitFor()
  await page.context().close()
})

test('[D01] relations, contact and authority are written down, brought up to date and ended', async () => {
  const page = await see(`${at}?deel=familie`, 'sanne-bakker')
  await button(page, 'Relatie toevoegen').click()
  await dialog(page).getByLabel('Over wie gaat het?').selectOption({ label: 'Aylin Yılmaz' })
  await dialog(page).getByLabel('Wat is deze persoon van de ander?').selectOption({ label: 'ouder' })
  await dialog(page).getByLabel('Wie is de ander?').selectOption({ label: 'Elif Yılmaz' })
  await sound(page, 'family window relation')
  await save(page)
  await page.getByText('Aylin Yılmaz is ouder van Elif Yılmaz').waitFor()
  await button(page, 'Iemand uit het netwerk').click()
  await dialog(page).getByLabel('Naam').fill('Trainer Bram')
  await dialog(page).getByLabel('Wat is deze persoon van het kind?').selectOption({ label: 'coach of trainer' })
  await save(page)
  await page.getByRole('button', { name: /^Bijwerken: Trainer Bram/ }).click()
  await dialog(page).getByLabel('Hoeveel contact is er?').selectOption({ label: 'veel contact' })
  await save(page)
  await page.getByText(/Trainer Bram is coach of trainer .*veel contact/).waitFor()
  await sound(page, 'family relatives and network')
  await page.getByRole('button', { name: /^Beëindigen: Trainer Bram/ }).click()
  await dialog(page).getByLabel('Tot welke dag?').fill('1-1-2027')
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await dialog(page)
    .getByRole('link', { name: /Deze dag moet nog komen/ })
    .waitFor()
  await dialog(page).getByLabel('Tot welke dag?').fill('1-3-2026')
  await save(page)
  await page.getByText(/Trainer Bram is/).waitFor({ state: 'hidden' })

  await openPart(page, 'Mensen')
  await button(page, 'Gezag vastleggen').click()
  await dialog(page).getByLabel('Over welk kind?').selectOption({ label: 'Elif Yılmaz' })
  await dialog(page).getByLabel('In welke hoedanigheid?').selectOption({ label: 'ouder' })
  await dialog(page).getByLabel('Wie heeft het gezag?').selectOption({ label: 'Aylin Yılmaz' })
  await dialog(page).getByLabel('Waar komt dit vandaan?').selectOption({ label: 'gezagsregister' })
  await save(page)
  await page.getByText(/Aylin Yılmaz \(ouder\) · bron: gezagsregister/).waitFor()
  await button(page, 'Beëindigen: Gezag, Aylin Yılmaz').click()
  await save(page)
  await page.getByText(/Aylin Yılmaz \(ouder\)/).waitFor({ state: 'hidden' })
  await page.context().close()
})

test('[D01] somebody on file is added by search, a new person with their child, a birth and a death are reported', async () => {
  await register(demir)
  const page = await see(at, 'sanne-bakker')
  await button(page, 'Bekende persoon toevoegen').click()
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await dialog(page)
    .getByRole('link', { name: /Kies iemand uit het systeem/ })
    .waitFor()
  await dialog(page).getByLabel('Zoek de persoon op naam').fill('Demir')
  await page.keyboard.press('Enter')
  await dialog(page)
    .getByRole('radio', { name: /Mehmet Demir/ })
    .check()
  await sound(page, 'family window known person')
  await save(page)
  await page.getByRole('heading', { name: /Mehmet Demir/ }).waitFor()

  await button(page, 'Nieuwe persoon toevoegen').click()
  await dialog(page).getByLabel('Voornamen').fill('Elif')
  await dialog(page).getByLabel('Achternaam').fill('Yılmaz')
  await dialog(page).getByLabel('Geboortedatum').fill('14-2-2014')
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await dialog(page).getByLabel('Waarom is het iemand anders?').waitFor()
  await page.keyboard.press('Escape')
  await button(page, 'Ga weg zonder bewaren').click()

  await button(page, 'Kind op komst').click()
  await dialog(page).getByLabel('Verwachte geboortedag').fill('1-5-2026')
  await dialog(page).getByLabel('Aylin Yılmaz').check()
  await save(page)
  const unborn = page.getByRole('region', { name: /nog niet geboren/ })
  await unborn.locator('summary').click()
  await unborn.getByRole('button', { name: 'Geboorte melden' }).click()
  await dialog(page).getByLabel('Voornamen').fill('Deniz')
  await save(page)
  const deniz = page.getByRole('region', { name: /Deniz Yılmaz 0 jaar/ })
  await deniz.waitFor()

  const mehmet = page.getByRole('region', { name: /Mehmet Demir/ })
  await mehmet.locator('summary').click()
  await mehmet.getByRole('button', { name: 'Overlijden melden' }).click()
  await dialog(page).getByLabel('Overleden op').fill('1-3-2026')
  await save(page)
  await page.getByText(/Mehmet Demir tot 1 maart 2026 · overleden/).waitFor()
  await sound(page, 'family people')
  await page.context().close()
})

test('[D01] a child gets a second family with its own address, and a move is dated', async () => {
  const page = await see(`${at}?deel=wonen`, 'sanne-bakker')
  await button(page, 'Tweede gezin vastleggen').click()
  await dialog(page).getByLabel('Elif Yılmaz').check()
  await dialog(page).getByLabel('Achternaam').fill('Kaya')
  await dialog(page).getByLabel('Straat').fill('Kerkstraat')
  await dialog(page).getByLabel('Huisnummer').fill('3')
  await dialog(page).getByLabel('Postcode').fill('7741 CD')
  await sound(page, 'family window second family')
  await save(page)
  await page.getByText(/Elif Yılmaz hoort ook bij/).waitFor()
  assert.equal(await page.getByRole('link', { name: 'Gezin Kaya' }).count(), 1)

  await button(page, 'Verhuizing').click()
  await dialog(page).getByLabel('Elif Yılmaz').uncheck()
  await dialog(page).getByRole('button', { name: 'Opslaan' }).click()
  await dialog(page)
    .getByRole('link', { name: /postcode of een woonplaats/ })
    .waitFor()
  await sound(page, 'family window move with a mistake')
  await dialog(page).getByLabel('Straat').fill('Dorpsweg')
  await dialog(page).getByLabel('Huisnummer').fill('9')
  await dialog(page).getByLabel('Postcode').fill('7742 AA')
  await dialog(page).getByLabel('Vanaf welke dag?').fill('1-2-2026')
  await save(page)
  await page.getByText(/Dorpsweg 9, 7742 AA/).waitFor()
  await page.getByText(/Elif woont hier/).waitFor()
  await sound(page, 'family living')
  await page.context().close()
})

test('[L09] an address is kept secret, told once for a typed reason that stays, and lifted again', async () => {
  const page = await see(at, 'sanne-bakker')
  const elif = page.getByRole('region', { name: /Elif Yılmaz/ })
  await elif.locator('summary').click()
  await elif.getByRole('button', { name: 'Adres geheim houden' }).click()
  await save(page)
  await elif.getByRole('button', { name: /Adres bekijken/ }).waitFor()
  await page.getByText('Weeshuisstraat').first().waitFor({ state: 'detached' })
  await elif.getByRole('button', { name: /Adres bekijken/ }).click()
  await dialog(page).getByRole('button', { name: 'Adres bekijken' }).click()
  await dialog(page).getByRole('alert').waitFor()
  await sound(page, 'family window secret address')
  await dialog(page).getByLabel('Waarom heeft u dit adres nu nodig?').fill('Huisbezoek vanmiddag')
  await dialog(page).getByRole('button', { name: 'Adres bekijken' }).click()
  await dialog(page).getByText('Weeshuisstraat 12, 7741 AB Coevorden').waitFor()
  await sound(page, 'family window secret address told')
  await dialog(page).getByRole('button', { name: 'Sluiten' }).first().click()
  await page.getByText('Weeshuisstraat').first().waitFor({ state: 'detached' })
  await openPart(page, 'Wonen')
  await page.getByText(/Sanne Bakker, van Elif Yılmaz · Huisbezoek vanmiddag/).waitFor()
  await sound(page, 'family living secret')
  await openPart(page, 'Mensen')
  await elif.locator('summary').click()
  await elif.getByRole('button', { name: 'Adres niet meer geheim houden' }).click()
  await save(page)
  await elif.getByText('Weeshuisstraat 12').waitFor()
  await page.context().close()
})

test('[D01 A09] the signals about a family stand on its page, as facts', async () => {
  const sanne = await house.as('sanne-bakker')
  const page = await see(`${at}?deel=signalen`, 'sanne-bakker')
  await page.getByText('Er zijn geen signalen over dit gezin').waitFor()
  await sound(page, 'family no signals')
  const given = await sanne.post('/signals', {
    pieces: [{ nature: 'observation', text: 'Vaak te laat' }],
    postcode: '7741',
  })
  await house.owner.pool.query('update signals.signal set household = $1 where id = $2', [family.id, given.body.id])
  await page.reload()
  await page.getByText('Vaak te laat').waitFor()
  await sound(page, 'family signals')
  await page.context().close()
})

test('[D01] for who has nothing to do with it a family is closed, with two ways to go on', async () => {
  const page = await see(at, 'mo-el-amrani')
  await page.getByText('U kunt dit gezin niet zien').waitFor()
  await sound(page, 'family closed')
  await page.context().close()
})

test('[M02] the screens of families speak one language: Dutch, and English once somebody chose it', async () => {
  const page = await see(at, 'sanne-bakker')
  const screens = [
    '/app/gezinnen',
    '/app/gezinnen/nieuw',
    '/app/gezinnen/dubbel',
    at,
    `${at}?deel=familie`,
    `${at}?deel=wonen`,
  ]
  const read = async (path: string) => {
    await page.goto(house.address + path)
    await page.waitForSelector('h1')
    await page.waitForLoadState('networkidle')
    return page.locator('main').evaluate((main) => {
      const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walk.nextNode()) found.push(walk.currentNode.textContent ?? '')
      return found.join('\n')
    })
  }
  for (const path of screens) assert.deepEqual(strange(await read(path), english, dutch), [], `${path} in Dutch`)
  await page.locator('header summary').first().click()
  await page.getByLabel('Taal').selectOption({ label: 'English' })
  await page.getByRole('link', { name: 'Families' }).first().waitFor()
  for (const path of screens) assert.deepEqual(strange(await read(path), dutch, english), [], `${path} in English`)
  await page.getByRole('link', { name: 'Relatives and network' }).waitFor()
  await sound(page, 'family in English')
  await page.context().close()
})

const dutch = sentences({ familyNl, personsNl })
const english = sentences({ familyEn, personsEn })

/** Every text of a catalogue that can only be said in its own language: long enough, and with nothing filled in. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((text: unknown): string[] => {
    if (typeof text === 'string') return text.length >= 4 && !text.includes('{') ? [text] : []
    return typeof text === 'object' && text !== null ? sentences(text) : []
  })
}

/** The texts of one language on a page that speaks the other, as whole lines. */
function strange(shown: string, foreign: readonly string[], own: readonly string[]): string[] {
  const lines = new Set(shown.split(/[\n·,:()]+/).map((line) => line.trim()))
  return foreign.filter((text) => lines.has(text) && !own.includes(text))
}
