import type { Bodies } from '../../src/model/contents.ts'
import { type Draft, given } from '../given.ts'
import { askingNew, first, set } from './begin.ts'
import type { Case } from './case.ts'

const PRODUCT = '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]'
const NEW = '/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]'

/** What a provider asks, and what the municipality answers. */
export const REQUESTS: readonly Case[] = [
  {
    rule: 'CD043',
    when: 'a decision has a number and no first day',
    passes: () => [
      given('315'),
      request((one) => set(one, { BeschikkingNummer: 7, BeschikkingIngangsdatum: '2026-03-15' })),
    ],
    fails: () => [request((one) => set(one, { BeschikkingNummer: 7 }))],
    at: PRODUCT,
  },
  {
    rule: 'CD043',
    when: 'a decision has a first day and no number',
    passes: () => [given('315')],
    fails: () => [request((one) => set(one, { BeschikkingIngangsdatum: '2026-03-15' }))],
    at: `${PRODUCT}/BeschikkingIngangsdatum`,
  },
  {
    rule: 'CD066',
    when: 'a referrer has both a code and a name',
    passes: () => [
      given('315'),
      referred({ Type: '02', Naam: 'Huisarts Zomer' }),
      referred({ Type: '01', Naam: 'Toegang' }),
    ],
    fails: () =>
      (['02', '03', '04', '05'] as const).map((Type) =>
        referred({ Type, Naam: 'Zomer', ZorgverlenerCode: '01234567' }),
      ),
    at: `${PRODUCT}/Verwijzer/Naam`,
  },
  {
    rule: 'CD067',
    when: 'a referrer has neither a code nor a name',
    passes: () => [referred({ Type: '06' }), referred({ Type: '05', Naam: 'Zomer' })],
    fails: () => (['02', '03', '04', '05'] as const).map((Type) => referred({ Type })),
    at: `${PRODUCT}/Verwijzer`,
  },
  {
    rule: 'CD068',
    when: 'a referrer that can have no code has one',
    passes: () => [given('315'), referred({ Type: '08', Naam: 'Rechtbank' })],
    fails: () => (['01', '06', '08'] as const).map((Type) => referred({ Type, ZorgverlenerCode: '01234567' })),
    at: `${PRODUCT}/Verwijzer/ZorgverlenerCode`,
  },
  {
    rule: 'TR383',
    when: 'two requested products have one reference',
    passes: () => [twice('V-2')],
    fails: () => [twice('V-2026-0001')],
    at: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]/ReferentieAanbieder',
  },
  {
    rule: 'TR101',
    when: 'two requested products have one reference',
    passes: () => [twice('V-2')],
    fails: () => [twice('V-2026-0001')],
    at: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]',
  },
  {
    rule: 'TR352',
    when: 'a request for change speaks of nothing that is allocated',
    passes: () => [
      given('317'),
      change((ask) => set(ask, { OngewijzigdeProducten: KEPT, ...drop(ask), NieuweProducten: fresh() })),
    ],
    fails: () => [change((ask) => set(drop(ask), { NieuweProducten: fresh() }))],
    at: '/Bericht/Client/Verzoek',
  },
  {
    rule: 'TR353',
    when: 'a request for change changes nothing',
    passes: () => [given('317'), askingNew(() => {})],
    fails: () => [change((ask) => set(drop(ask), { OngewijzigdeProducten: KEPT }))],
    at: '/Bericht/Client/Verzoek',
  },
  {
    rule: 'TR380',
    when: 'a new product is to begin on the day the request is sent, or before',
    passes: () => [
      askingNew((one) => set(one, { GewensteIngangsdatum: '2026-06-02' })),
      // A change over the whole term begins when its allocation began, which may be long ago.
      given('317', (body) =>
        set(first(body.Client.Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []), {
          GewensteIngangsdatum: '2026-04-01',
        }),
      ),
    ],
    fails: () => ['2026-06-01', '2026-05-31'].map((day) => askingNew((one) => set(one, { GewensteIngangsdatum: day }))),
    at: `${NEW}/GewensteIngangsdatum`,
  },
  {
    rule: 'TR101',
    when: 'one new product is asked for twice from one day',
    passes: () => [
      askingNew(
        () => {},
        (one) => set(one, { Product: { Categorie: '45', Code: '45A06' } }),
      ),
    ],
    fails: () => [
      askingNew(
        () => {},
        () => {},
      ),
    ],
    at: '/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[2]',
  },
  {
    rule: 'CD085',
    when: 'a request is refused without a reason',
    passes: () => [given('319'), answer({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '3' })],
    fails: () => [answer({ VerzoekAntwoord: '1' })],
    at: '/Bericht/Antwoord',
  },
  {
    rule: 'CD086',
    when: 'a request under investigation has a reason of refusal',
    passes: () => [given('319')],
    fails: () => [answer({ VerzoekAntwoord: '2', RedenAfwijzingVerzoek: '3' })],
    at: '/Bericht/Antwoord/RedenAfwijzingVerzoek',
  },
  {
    rule: 'TR377',
    when: 'a refusal on residence names no other municipality',
    passes: () => [
      answer({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente: '1916' } }),
    ],
    fails: () => [answer({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8' })],
    at: '/Bericht/Antwoord',
  },
  {
    rule: 'TR409',
    when: 'another municipality is named without a refusal on residence',
    passes: () => [given('319'), answer({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '5' })],
    fails: () => [
      answer({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '5', Woonplaatsbeginsel: { Gemeente: '1916' } }),
      answer({ Woonplaatsbeginsel: { Gemeente: '1916' } }),
    ],
    at: '/Bericht/Antwoord/Woonplaatsbeginsel',
  },
]

const KEPT = { OngewijzigdProduct: [{ ToewijzingNummer: 10_071 }] }

type Requested = Draft<Bodies['315']>['Client']['AangevraagdeProducten']['AangevraagdProduct'][number]
type Ask = Draft<Bodies['317']>['Client']['Verzoek']

function request(change: (one: Requested) => void) {
  return given('315', (body) => change(first(body.Client.AangevraagdeProducten.AangevraagdProduct)))
}

function referred(referrer: Requested['Verwijzer']) {
  return request((one) => set(one, { Verwijzer: referrer }))
}

/** A second product, under that reference. */
function twice(reference: string) {
  return given('315', (body) => {
    const { AangevraagdProduct: list } = body.Client.AangevraagdeProducten
    list.push({ ...first(list), ReferentieAanbieder: reference, Product: { Categorie: '45', Code: '45A05' } })
  })
}

function change(make: (ask: Ask) => void) {
  return given('317', (body) => make(body.Client.Verzoek))
}

/** Without the products to change. */
function drop(ask: Ask): Ask {
  delete ask.TeWijzigenProducten
  return ask
}

function fresh() {
  return structuredClone(askingNew(() => {}).body.Client.Verzoek.NieuweProducten) as NonNullable<Ask['NieuweProducten']>
}

function answer(values: Partial<Draft<Bodies['319']>['Antwoord']>) {
  return given('319', (body) => set(body.Antwoord, values))
}
