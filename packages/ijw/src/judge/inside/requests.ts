import { into, whole } from '../place.ts'
import { among, type InsideRule, inside } from './among.ts'
import { asks } from './wanted.ts'

/** A doctor, a youth doctor, a certified institution and a specialist: who have a provider code of their own. */
const HAS_CODE: readonly string[] = ['02', '03', '04', '05']

const requested = among({
  '315': (body) =>
    into(body, 'Client')
      .flatMap((client) => into(client, 'AangevraagdeProducten'))
      .flatMap((list) => into(list, 'AangevraagdProduct')),
})
const referrers = among({
  '315': (body) => requested.of['315'](body).flatMap((product) => into(product, 'Verwijzer')),
})

/** Rules about what a provider asks: for an allocation (315), or for a change of what is allocated (317). */
export const REQUEST_RULES: readonly InsideRule[] = [
  inside({
    id: 'CD043',
    messages: requested.messages,
    says: 'Beschikkingnummer en ingangsdatum van de beschikking horen bij elkaar: samen invullen of samen weglaten.',
    todo: 'De aanbieder vult beide in, of laat beide weg, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const product of requested.in(message)) {
        const { BeschikkingNummer, BeschikkingIngangsdatum } = product.value
        if (BeschikkingNummer !== undefined && BeschikkingIngangsdatum === undefined)
          yield { at: product, says: 'Er is een beschikkingnummer, maar de ingangsdatum van de beschikking ontbreekt.' }
        if (BeschikkingNummer === undefined)
          for (const at of into(product, 'BeschikkingIngangsdatum'))
            yield { at, says: 'Er is een ingangsdatum van een beschikking, maar het beschikkingnummer ontbreekt.' }
      }
    },
  }),
  inside({
    id: 'CD066',
    messages: referrers.messages,
    says: 'De code van de verwijzer is ingevuld: dan hoort de naam er niet bij te staan.',
    todo: 'De aanbieder laat de naam van de verwijzer weg en stuurt het bericht opnieuw.',
    *check(message) {
      for (const referrer of referrers.in(message)) {
        const { Type, ZorgverlenerCode } = referrer.value
        if (HAS_CODE.includes(Type) && ZorgverlenerCode !== undefined)
          for (const at of into(referrer, 'Naam')) yield { at }
      }
    },
  }),
  inside({
    id: 'CD067',
    messages: referrers.messages,
    says: 'Van de verwijzer ontbreekt de code en ook de naam: een van beide is nodig.',
    todo: 'De aanbieder vult de code of de naam van de verwijzer in en stuurt het bericht opnieuw.',
    *check(message) {
      for (const at of referrers.in(message)) {
        const { Type, Naam, ZorgverlenerCode } = at.value
        if (HAS_CODE.includes(Type) && ZorgverlenerCode === undefined && Naam === undefined) yield { at }
      }
    },
  }),
  inside({
    id: 'CD068',
    messages: referrers.messages,
    says: 'Deze soort verwijzer heeft geen code van een zorgverlener.',
    todo: 'De aanbieder laat de code weg of kiest een andere soort verwijzer, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const referrer of referrers.in(message))
        if (!HAS_CODE.includes(referrer.value.Type)) for (const at of into(referrer, 'ZorgverlenerCode')) yield { at }
    },
  }),
  inside({
    id: 'TR352',
    messages: ['317'],
    says: 'Er is geen product dat zo blijft en geen product dat verandert: een wijziging begint bij wat er al is toegewezen.',
    todo: 'De aanbieder neemt alle toewijzingen op die lopen of nog beginnen, of vraagt met een verzoek om toewijzing (315) iets nieuws aan.',
    *check(message) {
      for (const at of asks(whole(message)))
        if (at.value.OngewijzigdeProducten === undefined && at.value.TeWijzigenProducten === undefined) yield { at }
    },
  }),
  inside({
    id: 'TR353',
    messages: ['317'],
    says: 'Er verandert niets: er is geen product dat verandert en geen nieuw product.',
    todo: 'De aanbieder neemt op wat er moet veranderen, of stuurt het verzoek niet.',
    *check(message) {
      for (const at of asks(whole(message)))
        if (at.value.TeWijzigenProducten === undefined && at.value.NieuweProducten === undefined) yield { at }
    },
  }),
]
