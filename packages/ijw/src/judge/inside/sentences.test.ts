import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimAnswer, claimOf, first, set } from '../../../test/cases/begin.ts'
import { given } from '../../../test/given.ts'
import type { Message } from '../../model/contents.ts'
import { judgeInside } from './inside.ts'

test('[E05] a fault in an amount says both amounts in euros', () => {
  const claim = given('323', (body) => set(body.Declaratie.TotaalIngediendBedrag, { TotaalBedrag: 25_500 }))
  assert.deepEqual(said(claim), ['Het totaal van de declaratie is € 255,00, maar de regels samen zijn € 240,00.'])
  const answer = claimAnswer(
    (body) => body.DeclaratieAntwoord && set(body.DeclaratieAntwoord.TotaalToegekendBedrag, { TotaalBedrag: 100 }),
  )
  assert.deepEqual(said(answer), [
    'Er is € 239,00 minder toegekend dan ingediend, maar de afgewezen regels samen zijn € 240,00.',
  ])
  const refused = claimAnswer((body) => {
    if (!body.DeclaratieAntwoord) return
    delete body.DeclaratieAntwoord.Clienten
    set(body.DeclaratieAntwoord, { TotaalToegekendBedrag: { TotaalBedrag: 24_000, DebetCredit: 'D' } })
    set(body.DeclaratieAntwoord, { RetourCodes: { RetourCode: ['9333'] } })
  })
  assert.deepEqual(said(refused), [
    'De hele declaratie is afgewezen, maar er is € 240,00 toegekend: dat moet € 0,00 zijn.',
  ])
  const euros = claimOf([
    (line) => {
      delete line.ProductTarief
      set(line, { Eenheid: '83', GeleverdVolume: 12_500 })
    },
  ])
  assert.deepEqual(said(euros), ['Het bedrag is € 240,00, maar het geleverde volume in euro’s is € 125,00.'])
})

test('[E05 TR101] what is said twice is told with where it was said first, and by what that is seen', () => {
  const allocations = given('301', (body) => {
    const { ToegewezenProduct: list } = body.Client.ToegewezenProducten
    list.push({ ...first(list), Product: { Categorie: '45', Code: '45A05' } })
  })
  assert.deepEqual(said(allocations), [
    'Dit staat al in het bericht: ToewijzingNummer is hetzelfde als bij ToegewezenProduct 1.',
  ])
  const starts = given('305', (body) => {
    const { StartProduct: list } = body.Client.StartProducten
    list.push({ ...first(list) })
  })
  assert.deepEqual(said(starts), [
    'Dit staat al in het bericht: ToewijzingNummer, Categorie, Code en Begindatum zijn hetzelfde als bij StartProduct 1.',
  ])
})

test('[E05 TR302] stacked help is told with both periods', () => {
  const message = given('301', (body) => {
    const { ToegewezenProduct: list } = body.Client.ToegewezenProducten
    const { Einddatum: _, ...endless } = first(list)
    list.push({
      ...endless,
      ToewijzingNummer: 10_073,
      Ingangsdatum: '2027-03-31',
      Omvang: { Volume: 1, Eenheid: '04', Frequentie: '4' },
    })
  })
  assert.deepEqual(said(message), [
    'Deze periode (vanaf 31 maart 2027) overlapt met die van hetzelfde product in ToegewezenProduct 1 (1 april 2026 tot en met 31 maart 2027).',
  ])
})

test('[E05 TR302] it is told why help without a product or without a code overlaps', () => {
  const beside = (help: { Product?: { Categorie: '45' }; Budget?: number }) =>
    said(
      given('301', (body) => {
        const { ToegewezenProduct: list } = body.Client.ToegewezenProducten
        const { Product: _, Omvang: __, ...rest } = first(list)
        list.push({ ...rest, ...help, ToewijzingNummer: 10_073 })
      }),
    )
  const period = '1 april 2026 tot en met 31 maart 2027'
  assert.deepEqual(beside({ Product: { Categorie: '45' } }), [
    `Deze periode (${period}) overlapt met die van dezelfde productcategorie in ToegewezenProduct 1 (${period}). Wat geen productcode noemt, telt als de hele categorie.`,
  ])
  assert.deepEqual(beside({ Budget: 100_000 }), [
    `Deze periode (${period}) overlapt met die van ToegewezenProduct 1 (${period}). Wat geen product noemt, mag met niets anders overlappen.`,
  ])
})

test('[E05] where a rule can be broken in several ways, the sentence says in which', () => {
  const name = given('301', (body) => set(body.Client.Naam, { NaamGebruik: '3' }))
  assert.deepEqual(said(name), ['Er is geen partnernaam: dan past naamgebruik 3 niet, alleen 1 of 6.'])
  const partner = given('301', (body) =>
    set(body.Client.Naam, { NaamGebruik: '5', Partnernaam: { Achternaam: 'Zomer' } }),
  )
  assert.deepEqual(said(partner), ['Er is een partnernaam: dan past naamgebruik 5 niet, alleen 1, 2, 3 of 4.'])
  const born = given('305', (body) => set(body.Client, { Geboortedatum: { Datum: '2012-05-09', DatumGebruik: '2' } }))
  assert.deepEqual(said(born), [
    'Dag en maand van de geboorte zijn onbekend (datumgebruik 2): dan horen dag en maand 01 te zijn.',
  ])
  const late = given('323', (body) =>
    set(body.Declaratie, { DeclaratiePeriode: { Begindatum: '2026-05-01', Einddatum: '2026-05-31' } }),
  )
  assert.deepEqual(said(late), ['Deze datum (31 mei 2026) ligt na de dag van verzenden (6 mei 2026).'])
})

function said(message: Message): string[] {
  return judgeInside(message).map(({ says }) => says)
}
