import { z } from 'zod'

const text = z.string().default('')

const Relative = z.object({
  bsn: text,
  voornamen: text,
  voorvoegsel: text,
  geslachtsnaam: text,
  geboortedatum: text,
  geslacht: text,
})

const Partner = Relative.extend({ datumAanvang: text, datumEinde: text, redenEinde: text, soort: text })

/**
 * One object of the second form of the test set: the first line of the list plus its repeated categories, in which
 * earlier versions stand among the present ones without a mark.
 */
export const PersonObject = Relative.extend({
  pl: z.string().min(1),
  anummer: text,
  overlijdensdatum: text,
  opschorting: text,
  geheimhouding: text,
  gemeenteVanInschrijving: text,
  datumAanvangAdres: text,
  adres: z
    .object({
      straat: text,
      huisnummer: text,
      huisletter: text,
      toevoeging: text,
      postcode: text,
      woonplaats: text,
      adresseerbaarObject: text,
      locatie: text,
    })
    .optional(),
  ouder1: z.array(Relative).default([]),
  ouder2: z.array(Relative).default([]),
  partners: z.array(Partner).default([]),
  kinderen: z.array(Relative).default([]),
  gezag: z.array(z.object({ indicatieGezagMinderjarige: text, indicatieCuratele: text, ingang: text })).default([]),
  nationaliteiten: z.array(z.object({ code: text, verkrijging: text, verlies: text })).default([]),
})
export type PersonObject = z.infer<typeof PersonObject>

export type RelativeObject = z.infer<typeof Relative>
export type PartnerObject = z.infer<typeof Partner>
