import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { faultsOf, openServedHouse, picture, type ServedHouse } from './served-house.ts'

async function openDossier(house: ServedHouse): Promise<string> {
  const sanne = await house.as('sanne-bakker')
  const household = await sanne.post('/households', {
    members: [
      { given: 'Elif', family: 'Yılmaz', birth: '2014-02-03', sex: 'female' },
      { given: 'Aylin', family: 'Yılmaz', birth: '1988-02-03', sex: 'female' },
    ],
  })
  const { id } = (await sanne.post('/dossiers', { householdId: household.body.id, why: 'Hulpvraag' })).body
  const me = (await sanne.get('/me')).body.worker.id
  const { version } = (await sanne.get(`/dossiers/${id}`)).body
  await sanne.put(`/dossiers/${id}/director`, version, { workerId: me, why: 'Kent het gezin' })
  return id
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const windowOf = (page: Page, name: string) => page.getByRole('dialog', { name })
const sound = async (page: Page) => assert.deepEqual(await faultsOf(page), [])

test('[D02] the plan of a family on screen, from the first question to its versions', async (t) => {
  const house = await openServedHouse()
  const dossier = await openDossier(house)
  const open = (rest: string, persona = 'sanne-bakker') =>
    house.visit(`/app/dossiers/${dossier}/plan${rest}`, { persona })

  await t.test(
    '[D02 N-ACC-04] the family is asked first, by keyboard alone; its no starts six weeks, and then one plan begins',
    async () => {
      const page = await open('')
      await page.getByText('Bied het gezin eerst aan').waitFor()
      await sound(page)
      await page.getByRole('main').getByRole('link', { name: 'Eerst zelf een plan' }).last().click()
      const offer = page.getByRole('button', { name: 'Bied het aan' })
      await offer.focus()
      await page.keyboard.press('Enter')
      const window = windowOf(page, 'Bied het aan')
      await window.waitFor()
      await sound(page)
      await page.keyboard.press('Escape')
      await window.waitFor({ state: 'hidden' })
      await page.waitForFunction((text) => document.activeElement?.textContent === text, 'Bied het aan')
      await page.keyboard.press('Enter')
      await window.getByRole('button', { name: 'Bied het aan' }).focus()
      await page.keyboard.press('Enter')
      await page.getByText('Sanne Bakker bood het aan: Aylin Yılmaz.').waitFor()

      await press(page, 'Leg het antwoord vast')
      const answer = windowOf(page, 'Leg het antwoord vast')
      await answer.getByRole('button', { name: 'Leg het antwoord vast' }).click()
      await answer.getByRole('link', { name: 'Kies of het gezin zelf een plan maakt.' }).waitFor()
      await sound(page)
      await answer.getByLabel('Nee, het gezin maakt geen eigen plan').check()
      await answer.getByLabel('Wie geeft antwoord?').selectOption({ label: 'Aylin Yılmaz' })
      await answer.getByLabel('Wanneer zei het gezin dat?').fill('2-3-2026')
      await answer.getByRole('button', { name: 'Leg het antwoord vast' }).click()
      await page.getByText('13 april 2026').waitFor()
      await sound(page)
      await picture(page, 'family-plan')

      await page.getByRole('navigation', { name: 'Delen van het plan' }).getByRole('link', { name: 'Het plan' }).click()
      await press(page, 'Begin samen een plan')
      await page.getByRole('heading', { name: 'Dit gaat goed' }).waitFor()
      await sound(page)
      await picture(page, 'plan-empty')
      await page.context().close()
    },
  )

  await t.test(
    '[D02] words of child and parent stand there as quotations, and what is half written is still there later',
    async () => {
      const page = await open('')
      await press(page, 'Zet eigen woorden erbij')
      const window = windowOf(page, 'Zet eigen woorden erbij')
      await window.getByLabel('Wat zegt deze persoon?').fill('Ik slaap slecht')
      await window.getByText(/^Bewaard om/).waitFor()
      await window.getByRole('button', { name: 'Schrijf op' }).click()
      await window.getByRole('link', { name: 'Kies wie dit zegt.' }).click()
      await page.waitForFunction((id) => document.activeElement?.id === id, 'by')
      await page.keyboard.press('Escape')

      await press(page, 'Zet eigen woorden erbij')
      await window.getByText('U begon hier eerder aan').waitFor()
      await sound(page)
      await picture(page, 'say-window')
      const text = window.getByLabel('Wat zegt deze persoon?')
      await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Ik slaap slecht')
      await text.fill('Ik slaap slecht en ik ben moe.')
      await window.getByLabel('Wie zegt dit?').selectOption({ label: 'Elif Yılmaz' })
      assert.equal(await window.getByLabel('Kind of jongere').isChecked(), true)
      await window.getByRole('button', { name: 'Schrijf op' }).click()
      await page.locator('blockquote', { hasText: 'Ik slaap slecht en ik ben moe.' }).waitFor()

      await press(page, 'Zet erbij wat goed gaat')
      const well = windowOf(page, 'Zet erbij wat goed gaat')
      await well.getByLabel('Wie zegt dit?').selectOption('other')
      await well.getByLabel('Naam').fill('oma Sevim')
      await well.getByLabel('Wat gaat er goed?').fill('We eten elke zondag samen.')
      await well.getByRole('button', { name: 'Schrijf op' }).click()
      await page.getByText('oma Sevim, familie of bekende').waitFor()
      await page.context().close()
    },
  )

  await t.test(
    '[D02] goals, actions and agreements fill the plan; who was overtaken sees who and keeps the text',
    async () => {
      const page = await open('')
      await press(page, 'Voeg een doel toe')
      const goal = windowOf(page, 'Voeg een doel toe')
      await goal.getByLabel('Wat wil het gezin bereiken?').fill('Weer elke dag naar school')
      await goal.getByRole('button', { name: 'Voeg een doel toe' }).click()
      await goal.getByRole('link', { name: 'Kies voor wie dit doel is.' }).waitFor()
      await goal.getByLabel('Elif Yılmaz').check()
      await goal.getByLabel('Van wie zijn deze woorden?').selectOption({ label: 'Elif Yılmaz' })
      await goal.getByRole('button', { name: 'Voeg een doel toe' }).click()
      await page.getByRole('heading', { name: 'Weer elke dag naar school' }).waitFor()

      for (const [text, who] of [
        ['Samen naar school fietsen', 'Aylin Yılmaz'],
        ['Praat met de mentor', 'Sanne Bakker'],
      ] as const) {
        await press(page, 'Voeg een actie toe')
        const action = windowOf(page, 'Voeg een actie toe')
        await action.getByLabel('Wat gaat er gebeuren?').fill(text)
        await action.getByLabel('Wie doet dit?').selectOption({ label: who })
        await action.getByLabel('Wanneer is het klaar?').fill('1-5-2026')
        await action.getByRole('button', { name: 'Voeg een actie toe' }).click()
        await action.waitFor({ state: 'hidden' })
      }
      await press(page, 'Gedaan: Praat met de mentor')
      await page.getByText(/Gedaan op 2 maart 2026/).waitFor()

      await press(page, 'Voeg een veiligheidsafspraak toe')
      const safety = windowOf(page, 'Voeg een veiligheidsafspraak toe')
      await safety.getByRole('button', { name: 'Voeg een veiligheidsafspraak toe' }).click()
      await safety.getByText('Er zijn 4 fouten').waitFor()
      await safety.getByLabel('Wat spreekt u af?').fill('Papa komt niet binnen als hij dronk')
      await safety.getByLabel('Wie let erop?').fill('oma Sevim')
      await safety.getByLabel('Wat doet u als het misgaat?').fill('Aylin belt oma')
      await safety.getByLabel('Wanneer kijkt u opnieuw?').fill('1-4-2027')
      await safety.getByRole('button', { name: 'Voeg een veiligheidsafspraak toe' }).click()
      await page.getByRole('heading', { name: 'Papa komt niet binnen als hij dronk' }).waitFor()

      await page.getByRole('button', { name: 'Verander: Weer elke dag naar school' }).click()
      const change = windowOf(page, 'Verander dit doel')
      await change.getByLabel('Wat wil het gezin bereiken?').fill('Vier dagen naar school')
      const sanne = await house.as('sanne-bakker')
      const [first] = (await sanne.get(`/dossiers/${dossier}/plan`)).body.household.members
      await sanne.post(`/dossiers/${dossier}/plan/sayings`, {
        about: 'now',
        by: { kind: 'parent', person: first.id },
        text: 'Ik maak me zorgen.',
      })
      await change.getByRole('button', { name: 'Verander' }).click()
      await change.getByText(/^U heeft dit zelf al veranderd:/).waitFor()
      await change.getByRole('button', { name: 'Laat zien wat er veranderde' }).click()
      await page.locator('blockquote', { hasText: 'Ik maak me zorgen.' }).waitFor()
      assert.equal(await change.getByLabel('Wat wil het gezin bereiken?').inputValue(), 'Vier dagen naar school')
      await change.getByRole('button', { name: 'Verander', exact: true }).click()
      await page.getByRole('heading', { name: 'Vier dagen naar school' }).waitFor()
      await page.getByText('in de woorden van Elif Yılmaz').waitFor()
      await page.context().close()
    },
  )

  await t.test(
    '[D02] family and director say yes, each says how it went, and the answers stand side by side',
    async () => {
      const page = await open('')
      await press(page, 'Spreek het plan af')
      const agree = windowOf(page, 'Spreek het plan af')
      await agree.getByRole('button', { name: 'Spreek het plan af' }).click()
      await agree.getByRole('link', { name: 'Vul in wie ja of nee zegt.' }).waitFor()
      await sound(page)
      await picture(page, 'agree-window')
      for (const name of ['Elif Yılmaz', 'Aylin Yılmaz', 'Sanne Bakker'])
        await agree
          .getByRole('group', { name: `Wat zegt ${name}?` })
          .getByLabel('Ja, gezegd')
          .check()
      await agree.getByLabel('Wanneer kijkt u samen hoe het ging?').fill('1-6-2026')
      await agree.getByRole('button', { name: 'Spreek het plan af' }).click()
      await page.getByText('Afgesproken').first().waitFor()

      await page.getByRole('link', { name: 'Kijk samen hoe het ging' }).click()
      await page.getByLabel('Elif Yılmaz').check()
      await page.getByLabel('Aylin Yılmaz').check()
      await page.getByRole('group', { name: 'Wat vindt Elif Yılmaz?' }).getByLabel('Een beetje gelukt').check()
      await page.getByLabel('In eigen woorden van Elif Yılmaz').fill('Soms')
      await page.getByRole('group', { name: 'Wat vindt Aylin Yılmaz?' }).getByLabel('Gelukt', { exact: true }).check()
      await page.getByText(/^Bewaard om/).waitFor()
      await sound(page)
      await picture(page, 'evaluation')
      await press(page, 'Leg dit vast')
      await page.getByRole('heading', { name: 'Wat ieder ervan vindt' }).waitFor()
      const results = page.locator('.vn-plan-results li')
      assert.deepEqual(
        (await results.allTextContents()).map((text) => text.slice(0, 12)),
        ['Elif Yılmazi', 'Aylin Yılmaz'],
      )

      await press(page, 'Ga door met het plan')
      const on = windowOf(page, 'Ga door met het plan')
      await on.getByLabel('Wanneer kijkt u samen hoe het ging?').fill('1-1-2026')
      await on.getByRole('button', { name: 'Ga door met het plan' }).click()
      await on.getByRole('link', { name: 'Kies een dag na vandaag om samen opnieuw te kijken.' }).waitFor()
      await on.getByLabel('Wanneer kijkt u samen hoe het ging?').fill('1-9-2026')
      await on.getByRole('button', { name: 'Ga door met het plan' }).click()
      await page.getByText('1 september 2026').waitFor()
      await sound(page)
      await picture(page, 'plan')

      await page.getByRole('link', { name: 'Versies' }).click()
      await page.getByText('Samen gekeken hoe het ging').waitFor()
      await sound(page)
      await picture(page, 'versions')
      await page.context().close()
    },
  )

  await t.test('[D02] the plan is there to print, and a changed agreed plan asks why', async () => {
    const page = await open('')
    const pdf = page.getByRole('link', { name: 'Download het plan als PDF' })
    const downloading = page.waitForEvent('download')
    await pdf.click()
    assert.match((await downloading).suggestedFilename(), /^plan-2026-\d+\.pdf$/)
    await press(page, 'Voeg een afspraak toe')
    const agreement = windowOf(page, 'Voeg een afspraak toe')
    await agreement.getByLabel('Wat spreekt u af?').fill('Telefoons weg aan tafel')
    await agreement.getByRole('button', { name: 'Voeg een afspraak toe' }).click()
    await agreement.getByRole('link', { name: 'Schrijf op waarom u dit verandert.' }).waitFor()
    await agreement.getByLabel('Waarom verandert u dit?').fill('Elif vroeg erom')
    await agreement.getByRole('button', { name: 'Voeg een afspraak toe' }).click()
    await page.getByText('Telefoons weg aan tafel').waitFor()
    await page.context().close()
  })

  await t.test('[D02 L01] whoever may not open the file reads that, without a name of the family', async () => {
    const page = await open('', 'mo-el-amrani')
    await page.getByRole('alert').or(page.getByRole('status')).first().waitFor()
    assert.doesNotMatch((await page.getByRole('main').textContent()) ?? '', /Yılmaz/)
    await page.context().close()
  })
})
