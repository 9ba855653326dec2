import { given } from '../given.ts'
import { about, claimAnswer, first, set } from './begin.ts'
import type { Case } from './case.ts'

const WRONG = '999900007'
const CLIENTS = ['301', '305', '307', '315'] as const
const RELATION = '/Bericht/Client/Relaties/Relatie[1]'
const BIRTH = '/Bericht/Client/Geboortedatum'

/** Who somebody is: number, birth, name and language. */
export const PEOPLE: readonly Case[] = [
  ...([...CLIENTS, '317'] as const).map(
    (number): Case => ({
      rule: 'CS002',
      when: `a citizen service number in a ${number} fails the proof by eleven`,
      passes: () => [about(number, () => {})],
      fails: () => [about(number, (body) => set(body.Client, { Bsn: WRONG }))],
      at: '/Bericht/Client/Bsn',
    }),
  ),
  {
    rule: 'CS002',
    when: 'a citizen service number in a claim fails the proof by eleven',
    passes: () => [given('323')],
    fails: () => [given('323', (body) => set(first(body.Declaratie.Clienten.Client), { Bsn: WRONG }))],
    at: '/Bericht/Declaratie/Clienten/Client[1]/Bsn',
  },
  {
    rule: 'CS002',
    when: 'a citizen service number in the answer to a claim fails the proof by eleven',
    passes: () => [claimAnswer()],
    fails: () => [claimAnswer((body) => set(first(body.DeclaratieAntwoord?.Clienten?.Client ?? []), { Bsn: WRONG }))],
    at: '/Bericht/DeclaratieAntwoord/Clienten/Client[1]/Bsn',
  },
  ...CLIENTS.flatMap((number): Case[] => [
    {
      rule: 'TR002',
      when: `a client in a ${number} would be more than 120 years old`,
      passes: () => [
        about(number, () => {}),
        about(number, (body) => set(body.Client, { Geboortedatum: { Datum: '1900-01-01', DatumGebruik: '3' } })),
        about(number, (body) => {
          body.Client.Geboortedatum.Datum = '1906-03-30'
          body.Header.BerichtIdentificatie.Dagtekening = '2026-03-30'
        }),
      ],
      fails: () => [
        about(number, (body) => set(body.Client, { Geboortedatum: { Datum: '1900-01-01' } })),
        about(number, (body) => {
          body.Client.Geboortedatum.Datum = '1906-03-29'
          body.Header.BerichtIdentificatie.Dagtekening = '2026-03-30'
        }),
      ],
      at: `${BIRTH}/Datum`,
    },
    {
      rule: 'TR134',
      when: `a client in a ${number} is born after the message was sent`,
      passes: () => [
        about(number, (body) =>
          set(body.Client.Geboortedatum, { Datum: body.Header.BerichtIdentificatie.Dagtekening }),
        ),
      ],
      fails: () => [about(number, (body) => set(body.Client.Geboortedatum, { Datum: '2026-12-31' }))],
      at: `${BIRTH}/Datum`,
    },
    {
      rule: 'CS139',
      when: `a day of birth in a ${number} is said to be unknown while it is filled in`,
      passes: () => [
        about(number, (body) => set(body.Client, { Geboortedatum: { Datum: '2012-05-01', DatumGebruik: '1' } })),
        about(number, (body) => set(body.Client, { Geboortedatum: { Datum: '2012-01-01', DatumGebruik: '2' } })),
        about(number, (body) => set(body.Client, { Geboortedatum: { Datum: '1900-01-01', DatumGebruik: '3' } })),
      ],
      fails: () => [
        about(number, (body) => set(body.Client, { Geboortedatum: { Datum: '2012-05-09', DatumGebruik: '1' } })),
        about(number, (body) => set(body.Client, { Geboortedatum: { Datum: '2012-05-01', DatumGebruik: '2' } })),
        about(number, (body) => set(body.Client, { Geboortedatum: { Datum: '2012-01-01', DatumGebruik: '3' } })),
      ],
      at: `${BIRTH}/DatumGebruik`,
    },
  ]),
  {
    rule: 'TR134',
    when: 'a relation is born after the message was sent',
    passes: () => [relation((one) => set(one, { Geboortedatum: { Datum: '1978-02-11' } }))],
    fails: () => [relation((one) => set(one, { Geboortedatum: { Datum: '2026-03-31' } }))],
    at: `${RELATION}/Geboortedatum/Datum`,
  },
  {
    rule: 'CS139',
    when: 'the year in which a relation was born is said to be unknown while it is filled in',
    passes: () => [relation((one) => set(one, { Geboortedatum: { Datum: '1900-01-01', DatumGebruik: '3' } }))],
    fails: () => [relation((one) => set(one, { Geboortedatum: { Datum: '1978-01-01', DatumGebruik: '3' } }))],
    at: `${RELATION}/Geboortedatum/DatumGebruik`,
  },
  {
    rule: 'CS050',
    when: 'a client without a partner is to be called by the name of a partner',
    passes: () => [
      given('301'),
      given('301', (body) => {
        body.Client.Naam.Partnernaam = { Achternaam: 'Zomer' }
        body.Client.Naam.NaamGebruik = '3'
      }),
    ],
    fails: () => [given('301', (body) => set(body.Client.Naam, { NaamGebruik: '2' }))],
    at: '/Bericht/Client/Naam/NaamGebruik',
  },
  {
    rule: 'CS050',
    when: 'a relation with the name of a partner is called a legal person',
    passes: () => [relation((one) => set(one.Naam, { NaamGebruik: '6' }))],
    fails: () => [
      relation((one) => {
        one.Naam.Partnernaam = { Achternaam: 'Zomer' }
        one.Naam.NaamGebruik = '6'
      }),
    ],
    at: `${RELATION}/Naam/NaamGebruik`,
  },
  {
    rule: 'CS318',
    when: 'a client is called a legal person',
    passes: () => [given('301'), relation((one) => set(one.Naam, { NaamGebruik: '6' }))],
    fails: () => [given('301', (body) => set(body.Client.Naam, { NaamGebruik: '6' }))],
    at: '/Bericht/Client/Naam/NaamGebruik',
  },
  {
    rule: 'CD007',
    when: 'an interpreter is needed and the language is missing',
    passes: () => [
      given('301', (body) => set(body.Client, { Communicatie: { Vorm: '1', Taal: 'Fries' } })),
      given('301', (body) => set(body.Client, { Communicatie: { Vorm: '2' } })),
    ],
    fails: () => [given('301', (body) => set(body.Client, { Communicatie: { Vorm: '1' } }))],
    at: '/Bericht/Client/Communicatie',
  },
  {
    rule: 'CD007',
    when: 'a language is given without an interpreter for it',
    passes: () => [given('301')],
    fails: () => [given('301', (body) => set(body.Client, { Communicatie: { Vorm: '3', Taal: 'Fries' } }))],
    at: '/Bericht/Client/Communicatie/Taal',
  },
]

type Body = Parameters<NonNullable<Parameters<typeof given<'301'>>[1]>>[0]
type Relation = NonNullable<Body['Client']['Relaties']>['Relatie'][number]

function relation(change: (one: Relation) => void) {
  return given('301', (body) => change(first(body.Client.Relaties?.Relatie ?? [])))
}
