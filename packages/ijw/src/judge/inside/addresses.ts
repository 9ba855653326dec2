import type { Bodies, MessageOf } from '../../model/contents.ts'
import { into, type Place, whole } from '../place.ts'
import { inside } from './among.ts'

/** Four digits, not beginning with 0, and two capitals, written together. */
const DUTCH_POSTCODE = /^[1-9][0-9]{3}[A-Z]{2}$/
const TEMPORARY = '04'
const LIVES_THERE: readonly string[] = ['01', '03']
const REACHES_CLIENT: readonly string[] = ['01', '02', '03']

/** Rules about where people can be reached: of a client and of a relation alike. */
export const ADDRESS_RULES = [
  inside({
    id: 'TR006',
    messages: ['301'],
    says: 'Er is geen telefoonnummer en ook geen huisnummer met postcode: zo is niemand te bereiken.',
    todo: 'De gemeente vult een telefoonnummer in, of een huisnummer met postcode, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const at of contacts(whole(message))) {
        const { Adres, Telefoon } = at.value
        const addressed = Adres?.Huis !== undefined && Adres.Postcode !== undefined
        if (Telefoon === undefined && !addressed) yield { at }
      }
    },
  }),
  inside({
    // An address kind stands in a contact, so a contact of that kind is what is asked for; TR006 says what must be in it.
    id: 'TR061',
    messages: ['301'],
    says: 'Van de cliënt is geen BRP-adres, correspondentieadres of verblijfadres opgenomen.',
    todo: 'De gemeente neemt ten minste één contact van soort 01, 02 of 03 op en stuurt het bericht opnieuw.',
    *check(message) {
      for (const at of into(whole(message), 'Client').flatMap((client) => into(client, 'Contactgegevens')))
        if (!at.value.Contact.some((contact) => REACHES_CLIENT.includes(contact.Soort))) yield { at }
    },
  }),
  inside({
    id: 'CD005',
    messages: ['301'],
    says: 'Postcode en landcode horen bij elkaar: samen invullen of samen weglaten.',
    todo: 'De gemeente vult bij een postcode de landcode in, laat de landcode anders weg en stuurt het bericht opnieuw.',
    *check(message) {
      for (const { address } of addresses(message)) {
        const { Postcode, LandCode } = address.value
        if (Postcode !== undefined && LandCode === undefined)
          yield { at: address, says: 'Er is een postcode, maar de landcode ontbreekt.' }
        if (Postcode === undefined)
          for (const at of into(address, 'LandCode'))
            yield { at, says: 'Er is een landcode, maar de postcode ontbreekt.' }
      }
    },
  }),
  inside({
    id: 'CD009',
    messages: ['301'],
    says: 'Alleen een tijdelijk verblijfadres (soort 04) heeft een periode.',
    todo: 'De gemeente laat de periode weg of verandert de soort van het adres, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const contact of contacts(whole(message)))
        if (contact.value.Soort !== TEMPORARY) for (const at of into(contact, 'Periode')) yield { at }
    },
  }),
  inside({
    id: 'CD025',
    messages: ['301'],
    says: 'Een adres in Nederland moet een huisnummer hebben.',
    todo: 'De gemeente vult het huisnummer in en stuurt het bericht opnieuw.',
    *check(message) {
      for (const { address } of addresses(message))
        if (address.value.LandCode === 'NL' && address.value.Huis === undefined) yield { at: address }
    },
  }),
  inside({
    // The postcode is a part of the address: a contact without any address does not break this rule (TR006 judges it).
    id: 'CD034',
    messages: ['301'],
    says: 'Een BRP-adres of verblijfadres moet een postcode hebben.',
    todo: 'De gemeente vult de postcode in en stuurt het bericht opnieuw.',
    *check(message) {
      for (const { address, kind } of addresses(message))
        if (LIVES_THERE.includes(kind) && address.value.Postcode === undefined) yield { at: address }
    },
  }),
  inside({
    id: 'CS089',
    messages: ['301'],
    says: 'Dit is geen Nederlandse postcode: vier cijfers en twee hoofdletters, zonder spatie.',
    todo: 'De gemeente verbetert de postcode of de landcode en stuurt het bericht opnieuw.',
    *check(message) {
      for (const { address } of addresses(message))
        for (const at of into(address, 'Postcode'))
          if (address.value.LandCode === 'NL' && !DUTCH_POSTCODE.test(at.value)) yield { at }
    },
  }),
]

/** Every contact: of the relations first, as the message has them. */
export function contacts(body: Place<Bodies['301']>) {
  return into(body, 'Client').flatMap((client) => [
    ...into(client, 'Relaties')
      .flatMap((list) => into(list, 'Relatie'))
      .flatMap((relation) => into(relation, 'Contact')),
    ...into(client, 'Contactgegevens').flatMap((list) => into(list, 'Contact')),
  ])
}

function addresses(message: MessageOf<'301'>) {
  return contacts(whole(message)).flatMap((contact) =>
    into(contact, 'Adres').map((address) => ({ address, kind: contact.value.Soort })),
  )
}
