import { passesElevenTest } from '../../calculate/bsn.ts'
import type { Bodies } from '../../model/contents.ts'
import { isBefore, yearsBefore } from '../dates.ts'
import { into, type Place, whole } from '../place.ts'
import { among, inside, sentOn } from './among.ts'
import { answeredClients, claimedClients } from './claimed.ts'

const OLDEST_IN_YEARS = 120
const UNKNOWN_DAY = '1900-01-01'

/** Days on which a client was born; only in a 301 are there relations, who may have one too. */
export const births = among({
  '301': (body) => [
    ...into(body, 'Client').flatMap((client) => into(client, 'Geboortedatum')),
    ...relations(body).flatMap((relation) => into(relation, 'Geboortedatum')),
  ],
  '305': (body) => into(body, 'Client').flatMap((client) => into(client, 'Geboortedatum')),
  '307': (body) => into(body, 'Client').flatMap((client) => into(client, 'Geboortedatum')),
  '315': (body) => into(body, 'Client').flatMap((client) => into(client, 'Geboortedatum')),
})

const citizens = among({
  '301': (body) => into(body, 'Client').flatMap((client) => into(client, 'Bsn')),
  '305': (body) => into(body, 'Client').flatMap((client) => into(client, 'Bsn')),
  '307': (body) => into(body, 'Client').flatMap((client) => into(client, 'Bsn')),
  '315': (body) => into(body, 'Client').flatMap((client) => into(client, 'Bsn')),
  '317': (body) => into(body, 'Client').flatMap((client) => into(client, 'Bsn')),
  '323': (body) => claimedClients(body).flatMap((client) => into(client, 'Bsn')),
  '325': (body) => answeredClients(body).flatMap((client) => into(client, 'Bsn')),
})

/** Rules about who somebody is: number, birth, name and language. */
export const PEOPLE_RULES = [
  inside({
    id: 'CS002',
    messages: citizens.messages,
    says: 'Het burgerservicenummer klopt niet: het voldoet niet aan de elfproef.',
    todo: 'De afzender zoekt het juiste burgerservicenummer op en stuurt het bericht opnieuw.',
    *check(message) {
      for (const at of citizens.in(message)) if (!passesElevenTest(at.value)) yield { at }
    },
  }),
  inside({
    // The published model puts this rule on the client only, not on relations.
    id: 'TR002',
    messages: births.messages,
    says: 'De cliënt zou volgens de geboortedatum ouder zijn dan 120 jaar.',
    todo: 'De afzender verbetert de geboortedatum, of geeft aan dat die onbekend is: 1900-01-01 met datumgebruik 3.',
    *check(message) {
      const oldest = yearsBefore(sentOn(message), OLDEST_IN_YEARS)
      for (const birth of into(whole(message), 'Client').flatMap((c) => into(c, 'Geboortedatum'))) {
        const { Datum, DatumGebruik } = birth.value
        const unknown = DatumGebruik === '3' && Datum === UNKNOWN_DAY
        if (!unknown && isBefore(Datum, oldest)) for (const at of into(birth, 'Datum')) yield { at }
      }
    },
  }),
  inside({
    id: 'CS139',
    messages: births.messages,
    says: 'De geboortedatum en wat daarvan bekend is, spreken elkaar tegen.',
    todo: 'De afzender vult 01 in voor de dag of maand die onbekend is en 1900-01-01 voor een geheel onbekende datum, of verbetert het datumgebruik.',
    *check(message) {
      for (const birth of births.in(message)) {
        const { Datum, DatumGebruik } = birth.value
        const says = DatumGebruik && contradiction(Datum, DatumGebruik)
        if (says) for (const at of into(birth, 'DatumGebruik')) yield { at, says }
      }
    },
  }),
  inside({
    id: 'CS050',
    messages: ['301'],
    says: 'Het naamgebruik past niet bij de naam.',
    todo: 'De gemeente kiest naamgebruik 1, 2, 3 of 4 als er een partnernaam is en anders 1 of 6, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const name of names(whole(message))) {
        const { Partnernaam, NaamGebruik } = name.value
        const allowed = Partnernaam === undefined ? ['1', '6'] : ['1', '2', '3', '4']
        const says =
          Partnernaam === undefined
            ? `Er is geen partnernaam: dan past naamgebruik ${NaamGebruik} niet, alleen 1 of 6.`
            : `Er is een partnernaam: dan past naamgebruik ${NaamGebruik} niet, alleen 1, 2, 3 of 4.`
        if (!allowed.includes(NaamGebruik)) for (const at of into(name, 'NaamGebruik')) yield { at, says }
      }
    },
  }),
  inside({
    id: 'CS318',
    messages: ['301'],
    says: 'Een cliënt is altijd een mens: naamgebruik 6 (geen natuurlijk persoon) kan niet.',
    todo: 'De gemeente kiest een ander naamgebruik voor de cliënt en stuurt het bericht opnieuw.',
    *check(message) {
      const names = into(whole(message), 'Client').flatMap((client) => into(client, 'Naam'))
      for (const at of names.flatMap((name) => into(name, 'NaamGebruik'))) if (at.value === '6') yield { at }
    },
  }),
  inside({
    id: 'CD007',
    messages: ['301'],
    says: 'De taal hoort bij een tolk voor een taal: samen invullen of samen weglaten.',
    todo: 'De gemeente vult de taal in bij communicatievorm 1, laat hem bij een andere vorm weg en stuurt het bericht opnieuw.',
    *check(message) {
      const clients = into(whole(message), 'Client')
      for (const talk of clients.flatMap((client) => into(client, 'Communicatie'))) {
        const { Vorm, Taal } = talk.value
        if (Vorm === '1' && Taal === undefined)
          yield { at: talk, says: 'Er is een tolk voor een taal nodig, maar de taal ontbreekt.' }
        if (Vorm !== '1')
          for (const at of into(talk, 'Taal'))
            yield { at, says: 'Er staat een taal, maar er wordt geen tolk voor een taal gevraagd.' }
      }
    },
  }),
]

function relations(body: Place<Bodies['301']>) {
  return into(body, 'Client')
    .flatMap((client) => into(client, 'Relaties'))
    .flatMap((list) => into(list, 'Relatie'))
}

function names(body: Place<Bodies['301']>) {
  return [
    ...into(body, 'Client').flatMap((client) => into(client, 'Naam')),
    ...relations(body).flatMap((relation) => into(relation, 'Naam')),
  ]
}

/** What cannot be true of a day of which only a part is known (IV009); nothing when it can. */
function contradiction(day: string, known: '1' | '2' | '3'): string | undefined {
  if (known === '3' && day !== UNKNOWN_DAY)
    return 'De geboortedatum is geheel onbekend (datumgebruik 3): dan hoort er 1900-01-01 te staan.'
  if (known === '2' && !day.endsWith('-01-01'))
    return 'Dag en maand van de geboorte zijn onbekend (datumgebruik 2): dan horen dag en maand 01 te zijn.'
  if (known === '1' && !day.endsWith('-01'))
    return 'De dag van de geboorte is onbekend (datumgebruik 1): dan hoort de dag 01 te zijn.'
  return undefined
}
