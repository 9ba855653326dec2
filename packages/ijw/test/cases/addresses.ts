import { given } from '../given.ts'
import { drop, first, set } from './begin.ts'
import type { Case } from './case.ts'

const CLIENT = '/Bericht/Client/Contactgegevens/Contact[1]'
const RELATION = '/Bericht/Client/Relaties/Relatie[1]/Contact'

/** Where people can be reached: each rule for a client and for a relation. */
export const ADDRESSES: readonly Case[] = [
  {
    rule: 'TR061',
    when: 'a client has a temporary address only',
    passes: () => [
      given('301'),
      contact((one) => set(one, { Soort: '02' })),
      contact((one) => set(one, { Soort: '03' })),
    ],
    fails: () => [contact((one) => set(one, { Soort: '04' }))],
    at: '/Bericht/Client/Contactgegevens',
  },
  {
    rule: 'TR006',
    when: 'a client has neither a telephone number nor a full address',
    passes: () => [given('301'), contact((one) => set(one, { Telefoon: PHONE }))],
    fails: () => [
      contact((one) => {
        delete one.Adres
        one.Emailadres = 'noor@voorbeeld.nl'
      }),
      contact((one) => drop(one.Adres, 'Huis')),
      contact((one) => drop(one.Adres, 'Postcode')),
    ],
    at: CLIENT,
  },
  {
    rule: 'TR006',
    when: 'a relation has neither a telephone number nor a full address',
    passes: () => [given('301')],
    fails: () => [relationContact((one) => drop(one, 'Telefoon'))],
    at: RELATION,
  },
  {
    rule: 'CD005',
    when: 'an address has a postcode and no country',
    passes: () => [
      given('301'),
      contact((one) => set(one, { Soort: '02', Adres: { Straatnaam: 'Proefstraat' }, Telefoon: PHONE })),
    ],
    fails: () => [contact((one) => drop(one.Adres, 'LandCode'))],
    at: `${CLIENT}/Adres`,
  },
  {
    rule: 'CD005',
    when: 'an address of a relation has a country and no postcode',
    passes: () => [relationContact((one) => set(one, { Adres: ADDRESS }))],
    fails: () => [relationContact((one) => set(one, { Adres: { Huis: { Huisnummer: 1 }, LandCode: 'NL' } }))],
    at: `${RELATION}/Adres/LandCode`,
  },
  {
    rule: 'CD009',
    when: 'an address that is not temporary has a period',
    passes: () => [
      given('301', (body) =>
        body.Client.Contactgegevens.Contact.push({
          Soort: '04',
          Telefoon: PHONE,
          Periode: { Begindatum: '2026-01-01', Einddatum: '2026-06-30' },
        }),
      ),
    ],
    fails: () => [contact((one) => set(one, { Periode: { Begindatum: '2026-01-01' } }))],
    at: `${CLIENT}/Periode`,
  },
  {
    rule: 'CD009',
    when: 'an address of a relation that is not temporary has a period',
    passes: () => [
      relationContact((one) => {
        one.Soort = '04'
        one.Periode = { Einddatum: '2026-06-30' }
      }),
    ],
    fails: () => [relationContact((one) => set(one, { Periode: { Einddatum: '2026-06-30' } }))],
    at: `${RELATION}/Periode`,
  },
  {
    rule: 'CS003',
    when: 'a stay at a temporary address ends before it begins',
    passes: () => [stay('2026-01-02', '2026-01-02')],
    fails: () => [stay('2026-01-02', '2026-01-01')],
    at: '/Bericht/Client/Contactgegevens/Contact[2]/Periode/Einddatum',
  },
  {
    rule: 'CD025',
    when: 'an address in the Netherlands has no house number',
    passes: () => [
      given('301'),
      contact((one) => set(one, { Adres: { Postcode: '48143', LandCode: 'DE' }, Telefoon: PHONE })),
    ],
    fails: () => [contact((one) => drop(one.Adres, 'Huis'))],
    at: `${CLIENT}/Adres`,
  },
  {
    rule: 'CD034',
    when: 'the address where a client lives has no postcode',
    passes: () => [
      given('301'),
      contact((one) => set(one, { Soort: '02', Adres: { Plaatsnaam: 'Emmen' }, Telefoon: PHONE })),
    ],
    fails: () => [
      contact((one) => set(one, { Adres: { Plaatsnaam: 'Emmen' } })),
      contact((one) => {
        one.Soort = '03'
        one.Adres = { Plaatsnaam: 'Emmen' }
      }),
    ],
    at: `${CLIENT}/Adres`,
  },
  {
    rule: 'CS089',
    when: 'a postcode in the Netherlands is not written as one',
    passes: () => [
      given('301'),
      contact((one) => set(one, { Adres: { Postcode: 'D-48143', LandCode: 'DE' }, Telefoon: PHONE })),
    ],
    fails: () =>
      ['7811 AA', '7811aa', '0811AA', '7811A', '7811AAA', 'D-48143'].map((code) =>
        contact((one) => set(one, { Adres: { ...ADDRESS, Postcode: code } })),
      ),
    at: `${CLIENT}/Adres/Postcode`,
  },
]

const PHONE = { Telefoon01: { Telefoonnummer: '0591000002', Landnummer: '31' } }
const ADDRESS = { Huis: { Huisnummer: 12 }, Postcode: '7811AA', LandCode: 'NL' } as const

type Body = Parameters<NonNullable<Parameters<typeof given<'301'>>[1]>>[0]
type Contact = Body['Client']['Contactgegevens']['Contact'][number]

function contact(change: (one: Contact) => void) {
  return given('301', (body) => change(first(body.Client.Contactgegevens.Contact)))
}

function relationContact(change: (one: Contact) => void) {
  return given('301', (body) => change(first(body.Client.Relaties?.Relatie ?? []).Contact))
}

function stay(from: string, until: string) {
  return given('301', (body) =>
    body.Client.Contactgegevens.Contact.push({
      Soort: '04',
      Telefoon: PHONE,
      Periode: { Begindatum: from, Einddatum: until },
    }),
  )
}
