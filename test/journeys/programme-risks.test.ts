import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { givenProgramme, idIn } from '../../src/modules/programme/given.ts'
import { faultsOf, openServedHouse, picture } from './served-house.ts'

const house = await openServedHouse()

const windowOf = (page: Page, name: string) => page.getByRole('dialog', { name })
const said = (page: Page, text: string) => page.getByText(text).first().waitFor()
const A4_LANDSCAPE = /\/MediaBox\s*\[\s*0 0 84[12][\d.]* 59[45][\d.]*\s*\]/g

type Given = { text: string; chance: string; effect: string; measures: string[] }

/** The training and the youth work of seed 004, chapter 4: where their risks lie, in words of our own. */
const training: Given[] = [
  {
    text: 'Sluit de groep niet aan, dan gaat de trainer zelf behandelen zonder dat goed is bekeken wat nodig is.',
    chance: 'large',
    effect: 'small',
    measures: ['De trainer overlegt eerst met de gemeente over een volgende stap.'],
  },
  {
    text: 'De naam van de training klinkt alsof een kind partij moet trekken.',
    chance: 'large',
    effect: 'medium',
    measures: ['We noemen altijd de hele naam.', 'In folders staat erbij voor wie de training is.'],
  },
  {
    text: 'Ouders of school zien de training niet zitten.',
    chance: 'small',
    effect: 'medium',
    measures: ['We nemen een training die zich bewezen heeft.', 'We vertellen gezinnen wat het hun kan brengen.'],
  },
  {
    text: 'Men rekent op meer dan een training kan: thuis verandert er nog niets.',
    chance: 'small',
    effect: 'large',
    measures: ['Na afloop bekijken we wat het deed en of er meer hulp moet komen.'],
  },
]

const youthWork: Given[] = [
  {
    text: 'De uren zijn op als jongerenwerk zo belangrijk wordt als gehoopt.',
    chance: 'large',
    effect: 'small',
    measures: [
      'Samen kiezen welk werk voorgaat.',
      'Sportcoaches en dorpssteun doen mee.',
      'Met cijfers om meer geld vragen.',
    ],
  },
  {
    text: 'Bij de welzijnsorganisatie kent nog niemand dit werk goed.',
    chance: 'large',
    effect: 'medium',
    measures: ['Iemand aannemen die het al kan.', 'Leren van andere gemeenten.'],
  },
  {
    text: 'De vacature blijft open.',
    chance: 'large',
    effect: 'medium',
    measures: ['Een ruimere taak trekt meer mensen.'],
  },
  {
    text: 'Te veel helpers werken langs elkaar heen.',
    chance: 'medium',
    effect: 'small',
    measures: ['Een kennismaking waarna ieder weet wie aan de beurt is.'],
  },
  {
    text: 'Over wat het jongerenwerk moet doen wordt verschillend gedacht.',
    chance: 'medium',
    effect: 'medium',
    measures: ['De taak staat op papier.', 'De eerste twee jaar elk kwartaal overleg.'],
  },
]

/** A programme with the two matrices; all but the first risk, which is for the screen. */
async function givenMatrices(name: string) {
  const { anja, programme, add } = await givenProgramme(house, name)
  const line = await add('action-line', null, { name: 'Snelle stappen' })
  const items = {
    training: await add('item', line, { name: 'Training voor kinderen' }),
    youthWork: await add('item', line, { name: 'Jongerenwerk' }),
  }
  const enter = async (node: string, { measures, ...risk }: Given) =>
    idIn(
      await anja.post(`/programmes/${programme}/risks`, {
        ...risk,
        node,
        measures: measures.map((text) => ({ text })),
      }),
    )
  for (const risk of training.slice(1)) await enter(items.training, risk)
  for (const risk of youthWork) await enter(items.youthWork, risk)
  return { programme, items }
}

const cellOf = (page: Page, row: string, column: number) =>
  page.getByRole('row').filter({ hasText: row }).getByRole('cell').nth(column)

async function addFirst(anja: Page): Promise<void> {
  const [first] = training
  assert.ok(first)
  await anja.getByRole('button', { name: 'Risico toevoegen' }).click()
  const window = windowOf(anja, 'Risico toevoegen')
  await window.getByRole('button', { name: 'Risico toevoegen' }).click()
  await window.getByText('Schrijf op wat er mis kan gaan.').first().waitFor()
  await window.getByLabel('Wat kan er misgaan?').fill(first.text)
  await window.getByLabel('Grote kans').check()
  await window.getByLabel('Klein effect').check()
  await window.getByLabel('Wat we doen').fill(first.measures[0] ?? '')
  await window.getByLabel('Gaat over').selectOption({ label: '– Training voor kinderen' })
  await window.getByLabel('Eigenaar').selectOption({ label: 'Sanne Bakker' })
  await window.getByLabel('Opnieuw bekijken').fill('1-6-2026')
  await window.getByRole('button', { name: 'Risico toevoegen' }).click()
  await window.waitFor({ state: 'hidden' })
}

test('[I06] two matrices on paper go in, and stand in one matrix that reads like paper: wide, narrow and printed', async () => {
  const { programme, items } = await givenMatrices('Sterker voor de jeugd')
  const anja = await house.visit(`/app/programma/${programme}/risicos`, { persona: 'anja-beleid' })
  await anja.clock.setFixedTime(house.clock.now)
  await addFirst(anja)
  for (const risk of [...training, ...youthWork]) await anja.getByRole('link', { name: risk.text }).waitFor()
  const heavy = cellOf(anja, 'Grote kans', 1)
  assert.equal(await heavy.getByRole('link').count(), 3)
  assert.match((await heavy.textContent()) ?? '', /Nu iets doen[\s\S]*We noemen altijd de hele naam/)
  const own = (await cellOf(anja, 'Grote kans', 0).textContent()) ?? ''
  assert.match(own, /Eigenaar: Sanne Bakker[\s\S]*Opnieuw bekijken: 1 juni 2026/)
  assert.deepEqual(await faultsOf(anja), [])
  await picture(anja, 'moneyrisk-matrix')

  await anja.setViewportSize({ width: 390, height: 844 })
  await anja.getByRole('heading', { level: 3, name: 'Grote kans, gemiddeld effect' }).waitFor()
  assert.equal(await anja.getByRole('heading', { level: 3, name: 'Kleine kans, klein effect' }).count(), 0)
  const cut = await anja.evaluate(
    () =>
      [...document.querySelectorAll('.vn-matrix__cell, .vn-risk')].filter(
        (one) => one.scrollWidth > one.clientWidth + 1,
      ).length,
  )
  assert.equal(cut, 0, 'nothing is cut off')
  await anja.setViewportSize({ width: 1280, height: 900 })

  const pdf = await anja.pdf({
    preferCSSPageSize: true,
    ...(process.env.PICTURES && { path: `${process.env.PICTURES}/moneyrisk-matrix.pdf` }),
  })
  const pages = pdf.toString('latin1').match(A4_LANDSCAPE)
  assert.equal(pages?.length, 1, 'one page of paper, laid on its side')

  await anja.getByLabel('Onderdeel', { exact: true }).selectOption({ label: '– Jongerenwerk' })
  await anja.getByRole('button', { name: 'Zoeken' }).last().click()
  await said(anja, '5 risico’s gevonden')
  assert.equal(new URL(anja.url()).searchParams.get('onderdeel'), items.youthWork)
  await anja.goto(`${house.address}/app/programma/onderdelen/${items.training}`)
  const card = anja.getByRole('region', { name: 'Risico’s' })
  await card.getByRole('link', { name: training[3]?.text ?? '' }).waitFor()
  assert.equal(await card.getByRole('listitem').count(), 4)
  await anja.context().close()
})

test('[I06] a risk is looked at again and moved by its owner, closed and reopened by a policy officer, and tells its way', async () => {
  const { programme } = await givenMatrices('De weg van een risico')
  const anja = await house.visit(`/app/programma/${programme}/risicos`, { persona: 'anja-beleid' })
  await anja.clock.setFixedTime(house.clock.now)
  await addFirst(anja)
  await anja.getByRole('link', { name: training[0]?.text ?? '' }).click()
  await anja.getByRole('button', { name: 'Afsluiten' }).waitFor()
  const { pathname } = new URL(anja.url())

  const sanne = await house.visit(pathname, { persona: 'sanne-bakker' })
  await sanne.clock.setFixedTime(house.clock.now)
  await sanne.getByRole('button', { name: 'Opnieuw bekeken' }).click()
  const look = windowOf(sanne, 'Risico opnieuw bekeken')
  await look.getByLabel('Wanneer kijkt u er weer naar?').fill('1-9-2026')
  await look.getByRole('button', { name: 'Opslaan' }).click()
  await said(sanne, '1 september 2026')
  await sanne.getByRole('button', { name: 'Verplaatsen' }).click()
  const move = windowOf(sanne, 'Risico naar een ander vak')
  await move.getByLabel('Kleine kans').check()
  await move.getByLabel('Waarom?').fill('Er is een afspraak met de trainer.')
  await move.getByRole('button', { name: 'Verplaatsen' }).click()
  await said(sanne, 'Er is een afspraak met de trainer.')
  assert.equal(await sanne.getByRole('button', { name: 'Afsluiten' }).count(), 0)
  await sanne.context().close()

  await anja.reload()
  await said(anja, 'Ligt in: Kleine kans, klein effect')
  await said(anja, 'Ligt in: Grote kans, klein effect')
  await picture(anja, 'moneyrisk-risk')
  await anja.getByRole('button', { name: 'Afsluiten' }).click()
  const end = windowOf(anja, 'Risico afsluiten')
  await end.getByLabel('Het kan niet meer gebeuren').check()
  await end.getByLabel('Waarom?').fill('De groepen zijn vol en passen.')
  await end.getByRole('button', { name: 'Afsluiten' }).click()
  await said(anja, 'Dit risico is afgesloten op 2 maart 2026')
  await anja.getByRole('link', { name: 'Bekijk in de matrix' }).click()
  await anja.getByRole('link', { name: 'Afgesloten' }).click()
  await anja.getByRole('link', { name: training[0]?.text ?? '' }).click()
  await anja.getByRole('button', { name: 'Heropenen' }).click()
  const reopen = windowOf(anja, 'Risico heropenen')
  await reopen.getByLabel('Waarom?').fill('Er is een nieuwe trainer.')
  await reopen.getByRole('button', { name: 'Heropenen' }).click()
  await anja.getByRole('button', { name: 'Afsluiten' }).waitFor()
  await anja.context().close()
})
