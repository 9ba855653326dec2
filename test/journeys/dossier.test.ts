import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { faultsOf, openServedHouse, picture, type ServedHouse } from './served-house.ts'

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const windowOf = (page: Page, name: string) => page.getByRole('dialog', { name })
const sound = async (page: Page, name: string) => {
  await picture(page, name)
  assert.deepEqual(await faultsOf(page), [], name)
}

/** A boy of twelve with his mother; Sanne keeps the eye and directs, a mandate lies in the drawer, De Brug helps. */
async function situation(house: ServedHouse) {
  const sanne = await house.as('sanne-bakker')
  const household = await sanne.post('/households', {
    members: [
      { given: 'Deniz', family: 'Aydın', birth: '2013-05-05', sex: 'male' },
      { given: 'Leyla', family: 'Aydın', birth: '1986-04-01', sex: 'female' },
    ],
  })
  const { id, number } = (await sanne.post('/dossiers', { householdId: household.body.id, why: 'Zorg van school' }))
    .body
  const party = { kind: 'outside', name: 'Piet de Boer', organisation: 'De Brug', phone: '0524 123 456' }
  await sanne.post(`/dossiers/${id}/involved`, { role: 'helper', party, whatFor: 'Gezinsbegeleiding' })
  await sanne.post(`/dossiers/${id}/entries`, { kind: 'contact', text: 'Gebeld met moeder over het ontbijt.' })
  await sanne.post('/tasks', { dossierId: id, title: 'Terugbellen', due: '2026-03-04' })
  const me = (await sanne.get('/me')).body.worker.id
  const lotte = await house.as('lotte-beheer')
  const mandate = await lotte.post('/mandates', {
    holder: { kind: 'worker', id: me },
    powers: ['settle-disagreement', 'set-term'],
    givenBy: 'College',
    source: 'Mandaatbesluit 2026',
    since: '2026-03-02',
  })
  assert.equal(mandate.status, 201, JSON.stringify(mandate.body))
  return { dossier: id as string, number: number as string }
}

test('[D03 D04 D05 D06 L03 L04 L09 D12] the weighty moments of a dossier, on screen', async (t) => {
  const house = await openServedHouse()
  const { dossier, number } = await situation(house)
  const open = (path: string, persona = 'sanne-bakker') => house.visit(path, { persona, reducedMotion: 'reduce' })
  const page = (rest: string) => `/app/dossiers/${dossier}${rest}`

  await t.test(
    '[D04 S003-106] the director decides over somebody, with mandate and reason; all hear of it',
    async () => {
      const sanne = await open(page(''))
      await sanne.getByText('Mandaatbesluit 2026').first().waitFor()
      await sound(sanne, 'dossier')
      const use = sanne.getByRole('button', { name: 'Doorzettingsmacht gebruiken' })
      await use.focus()
      await sanne.keyboard.press('Enter')
      const window = windowOf(sanne, 'Doorzettingsmacht gebruiken')
      await window.getByRole('button', { name: 'Besluiten' }).click()
      await window.getByRole('link', { name: 'Kies wat u besluit.' }).waitFor()
      await sound(sanne, 'overrule-window')
      await window.getByRole('radio').first().check()
      await window.getByLabel('Over wie heen beslist u?').selectOption({ label: 'Piet de Boer, De Brug' })
      await window.getByLabel('Wat besluit u?').fill('Eerst rust thuis, daarna training')
      await window.getByLabel('Wat vindt de ander ervan?').fill('Training had nu gekund')
      await window.getByLabel('Waarom besluit u dit?').fill('De hulpverleners komen er niet uit')
      await window.getByRole('button', { name: 'Besluiten' }).click()
      const told = windowOf(sanne, 'Het besluit is vastgelegd')
      await told.getByText('Vertel het zelf aan: het gezin, Piet de Boer.').waitFor()
      await told.getByRole('button', { name: 'Klaar' }).click()
      await sanne.getByRole('heading', { name: 'Besluiten met doorzettingsmacht' }).waitFor()
      await sanne.getByText('De ander: Training had nu gekund').first().waitFor()
      await sound(sanne, 'dossier-decided')
      await sanne.context().close()
    },
  )

  await t.test(
    '[D03 D08 S003-133] a colleague of the team sees who directs and that it was decided, not the content',
    async () => {
      const mo = await open(page(''), 'mo-el-amrani')
      await mo.getByRole('heading', { name: `Wie is wie bij dossier ${number}` }).waitFor()
      await mo.getByText('Over Piet de Boer heen, door Sanne Bakker').waitFor()
      assert.equal(await mo.getByText('Training had nu gekund').count(), 0)
      await sound(mo, 'who-is-who')
      await mo.context().close()
    },
  )

  await t.test(
    '[L04 N-CON-02 N-INS-02] help begins without the parents, with who reads along and why they do not know',
    async () => {
      const sanne = await open(page('/toestemming'))
      await press(sanne, 'Uitzondering vastleggen')
      const window = windowOf(sanne, 'Uitzondering vastleggen')
      await window.getByLabel('Over wie gaat het?').selectOption({ label: 'Deniz Aydın' })
      await window.getByLabel('Nodig om ernstig nadeel te voorkomen, zonder ouders').check()
      await window.getByRole('button', { name: 'Vastleggen' }).click()
      await window.getByText('Schrijf op waarom u zonder toestemming begint.').first().waitFor()
      await sound(sanne, 'exception-window')
      await window.getByLabel('Wie leest mee?').selectOption({ label: 'Karin de Wit (Gemeente Coevorden)' })
      await window.getByLabel('Nee').check()
      await window.getByLabel('Waarom niet?').fill('Deniz is daarna thuis niet veilig')
      await window.getByLabel('Waarom begint u zonder toestemming?').fill('Hij durft niet naar huis')
      await window.getByRole('button', { name: 'Vastleggen' }).click()
      await sanne.getByText('Niet verteld: Deniz is daarna thuis niet veilig').waitFor()
      await sanne.getByText('Meegelezen door Karin de Wit').waitFor()
      await sound(sanne, 'consent')
      await sanne.context().close()
    },
  )

  await t.test(
    '[D09 N-SHR-06] what is shared is exactly the chosen piece, and the extract shows nothing else',
    async () => {
      const api = await house.as('sanne-bakker')
      const { organisations } = (await api.get('/organisations')).body
      const school = organisations.find(({ name }: { name: string }) => /school|Es/i.test(name))
      const party = { kind: 'outside', name: 'Juf Annet', organisation: school.name }
      await api.post(`/dossiers/${dossier}/involved`, { role: 'school', party })
      const sanne = await open(page('/toestemming'))
      await press(sanne, 'Gegevens delen')
      const window = windowOf(sanne, 'Gegevens delen')
      await window.getByLabel('Over wie gaat het?').selectOption({ label: 'Deniz Aydın' })
      await window.getByLabel('Aan welke organisatie?').selectOption({ label: school.name })
      await window.getByLabel('School', { exact: true }).check()
      await window.getByLabel('Op welke grond?').selectOption('directly-involved')
      await window.getByLabel('Waarvoor deelt u dit?').fill('Begeleiding op school')
      await window.getByLabel('Waarom heeft de ontvanger dit nodig?').fill('De juf ziet hem elke dag')
      await window.getByRole('checkbox', { name: /Contact/ }).check()
      await sound(sanne, 'share-window')
      await window.getByRole('button', { name: 'Gegevens delen' }).click()
      await sanne.getByRole('link', { name: /Bekijk uittreksel/ }).click()
      await sanne.getByRole('heading', { name: `Uittreksel voor ${school.name}` }).waitFor()
      await sanne.getByText('Gebeld met moeder over het ontbijt.').waitFor()
      assert.equal(await sanne.getByText('Eerst rust thuis').count(), 0)
      await sound(sanne, 'extract')
      await sanne.context().close()
    },
  )

  await t.test(
    '[D06] one deputy for all families of who goes away: looked at first, then done, then back early',
    async () => {
      const sanne = await open('/app/in-het-oog')
      await sanne.getByRole('link', { name: 'Aydın' }).waitFor()
      await press(sanne, 'Bekijk wat er verandert')
      await sanne.getByText('Kies een vervanger en vul beide dagen in.').waitFor()
      await sanne.getByLabel('Wie vervangt?').selectOption({ label: 'Mo El Amrani (Gemeente Coevorden)' })
      await sanne.getByLabel('Eerste dag weg').fill('2-3-2026')
      await sanne.getByLabel('Laatste dag weg').fill('6-3-2026')
      await press(sanne, 'Bekijk wat er verandert')
      await sanne.getByText('Mo El Amrani houdt in het oog van 2 maart 2026').waitFor()
      await sound(sanne, 'cover-preview')
      await press(sanne, 'Vervanging vastleggen voor 1 gezin')
      await sanne.getByText('1 gezin heeft een vervanger.').waitFor()
      await sanne.getByText('Mo El Amrani vervangt tot').waitFor()
      await sound(sanne, 'cover-result')
      const back = sanne.getByRole('button', { name: /Weer terug/ })
      await back.focus()
      await sanne.keyboard.press('Enter')
      await sanne.getByText('De vervanging is gestopt.').first().waitFor()
      await back.waitFor({ state: 'detached' })
      await sanne.context().close()
    },
  )

  await t.test('[L03 N-ID-04] who must look in an emergency says why, and somebody else reviews it', async () => {
    const karin = await open(page('/toegang'), 'karin-de-wit')
    await press(karin, 'Noodtoegang gebruiken')
    const window = windowOf(karin, 'Noodtoegang gebruiken')
    await sound(karin, 'glass-window')
    await window.getByLabel('Waarom?').fill('Kind is weggelopen en belt mij')
    await window.getByRole('button', { name: 'Noodtoegang gebruiken' }).click()
    await karin.getByRole('heading', { name: 'Aydın', level: 1 }).waitFor()
    await karin.context().close()
    const closing = await open(page('/sluiten'))
    await closing.getByRole('link', { name: 'Een noodtoegang is nog niet beoordeeld (1)' }).waitFor()
    await sound(closing, 'closing-blocked')
    await closing.context().close()
    const fatima = await open('/app/noodtoegang', 'fatima-yildiz')
    await press(fatima, /Beoordelen/)
    const review = windowOf(fatima, 'Beoordelen')
    await review.getByRole('radio').first().check()
    await review.getByLabel('Waarom vindt u dat?').fill('Er was echt nood')
    await sound(fatima, 'glass-review')
    await review.getByRole('button', { name: 'Beoordelen' }).click()
    await fatima.getByText('Alles is beoordeeld').waitFor()
    await fatima.context().close()
  })

  await t.test(
    '[L09] the attention officer seals the dossier; for who is not named it is gone, until it is lifted',
    async () => {
      const fatima = await open(page('/toegang'), 'fatima-yildiz')
      await press(fatima, 'Dossier verzegelen')
      const window = windowOf(fatima, 'Dossier verzegelen')
      await window.getByLabel('Sanne Bakker (houdt het gezin in het oog)').uncheck()
      await window.getByLabel('Waarom verzegelt u?').fill('Een collega is familie')
      await window.getByRole('button', { name: 'Dossier verzegelen' }).click()
      await window.getByText('Noem ook wie het gezin in het oog houdt', { exact: false }).first().waitFor()
      await window.getByLabel('Sanne Bakker (houdt het gezin in het oog)').check()
      await sound(fatima, 'seal-window')
      await window.getByRole('button', { name: 'Dossier verzegelen' }).click()
      await fatima.getByText('Dit dossier is verzegeld').waitFor()
      await sound(fatima, 'sealed')
      const mo = await house.as('mo-el-amrani')
      assert.equal((await mo.get(`/dossiers/${dossier}/who-is-who`)).status, 404)
      assert.equal((await (await house.as('ria-timmer')).get(`/dossiers/${dossier}/access`)).status, 404)
      await press(fatima, 'Verzegeling opheffen')
      await fatima.getByText('Dit dossier is niet verzegeld').waitFor()
      assert.equal((await mo.get(`/dossiers/${dossier}/who-is-who`)).status, 200)
      await fatima.context().close()
    },
  )

  await t.test('[D12] the team lead divides work: each row says before and after whether it goes', async () => {
    const ria = await open('/app/team', 'ria-timmer')
    await ria.getByRole('link', { name: 'Sanne Bakker' }).click()
    await ria.getByRole('checkbox', { name: /Terugbellen/ }).check()
    await ria.getByLabel('Aan wie?').selectOption({ label: 'Mo El Amrani' })
    await ria.getByLabel('Waarom?').fill('Sanne heeft te veel')
    await press(ria, 'Bekijken')
    await ria.getByText('Blijft waar het is: deze collega mag het dossier niet openen').waitFor()
    await sound(ria, 'divide-preview')
    await ria.getByRole('checkbox', { name: number, exact: true }).check()
    await press(ria, 'Verdelen')
    await ria.getByText('2 gelukt, 0 niet.').waitFor()
    await sound(ria, 'divide-result')
    await ria.context().close()
    const mo = await open(page(''), 'mo-el-amrani')
    await mo.getByText('Mo El Amrani houdt het gezin in het oog: het werk is opnieuw verdeeld').waitFor()
    await mo.context().close()
  })

  await t.test(
    '[D05] a warm handover: complete, accepted by the receiver, and until then nothing changes',
    async () => {
      const mo = await open(page('?deel=overdracht'), 'mo-el-amrani')
      await press(mo, 'Overdragen')
      const window = windowOf(mo, 'Warme overdracht aanbieden')
      await window.getByLabel('Aan wie?').selectOption({ label: 'Sanne Bakker (Gemeente Coevorden)' })
      await window.getByRole('button', { name: 'Overdragen' }).click()
      await window.getByText('De overdracht is nog niet compleet').first().waitFor()
      await sound(mo, 'handover-window')
      for (const box of await window
        .getByRole('group', { name: 'Nodig voor een complete overdracht' })
        .getByRole('checkbox')
        .all())
        await box.check()
      await window.getByRole('button', { name: 'Overdragen' }).click()
      await mo.getByText('Sanne Bakker is gevraagd om dit gezin over te nemen.', { exact: false }).waitFor()
      await mo.context().close()
      const sanne = await open(page('?deel=overdracht'))
      await press(sanne, 'Aannemen')
      await windowOf(sanne, 'Overdracht aannemen').getByRole('button', { name: 'Aannemen' }).click()
      await sanne.getByText('U houdt dit gezin nu in het oog.').first().waitFor()
      await sound(sanne, 'handover')
      await sanne.context().close()
    },
  )

  await t.test('[D12] my tasks in my own calendar: explained, shown once, and ended', async () => {
    const sanne = await open('/app/mijn-agenda')
    await press(sanne, 'Agenda-adres maken')
    const address = sanne.getByLabel('Uw geheime agenda-adres')
    await address.waitFor()
    await sound(sanne, 'agenda')
    const ics = await sanne.request.get((await address.inputValue()).replace('http://127.0.0.1:8080', house.address))
    assert.match(await ics.text(), /BEGIN:VCALENDAR/)
    await press(sanne, 'Adres laten vervallen')
    await sanne.getByText('U heeft nog geen agenda-adres.').waitFor()
    await sanne.context().close()
  })

  await t.test(
    '[D06 D10 L01] the dossier closes when nothing stands open, and the list of closed ones says that access ended with it',
    async () => {
      const sanne = await open(page('/sluiten'))
      await sanne.getByLabel('Waarom sluit het dossier?').selectOption('moved')
      await sanne.getByLabel('Wie neemt het gezin over?').fill('Gemeente Emmen, Henk Prins')
      await sanne.getByLabel('Leg het kort uit').fill('Verhuisd')
      await sanne.getByLabel('Ja, verteld').check()
      await sanne.getByLabel('Op welke dag?').fill('2-3-2026')
      await sound(sanne, 'closing')
      await press(sanne, 'Dossier sluiten')
      await sanne.getByRole('heading', { name: 'Dossiers', level: 1 }).waitFor()
      await sanne.getByText('Sluit een dossier, dan stopt uw toegang.', { exact: false }).waitFor()
      await sound(sanne, 'dossiers-closed')
      await sanne.context().close()
    },
  )
})
