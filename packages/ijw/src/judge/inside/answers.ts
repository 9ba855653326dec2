import { into } from '../place.ts'
import { among, type InsideRule, inside } from './among.ts'

const REFUSED = '1'
const INVESTIGATED = '2'
const RESIDENCE = '8'
const TAKEN_AWAY = '13'
const LAPSED = '01'
const FIRST_OR_REMOVED: readonly string[] = ['1', '3']

const answers = among({ '319': (body) => into(body, 'Antwoord') })
const allocations = among({
  '301': (body) =>
    into(body, 'Client')
      .flatMap((client) => into(client, 'ToegewezenProducten'))
      .flatMap((list) => into(list, 'ToegewezenProduct')),
})
const statuses = among({
  '305': (body) =>
    into(body, 'Client')
      .flatMap((client) => into(client, 'StartProducten'))
      .flatMap((list) => into(list, 'StartProduct'))
      .flatMap((product) => into(product, 'StatusAanlevering')),
  '307': (body) =>
    into(body, 'Client')
      .flatMap((client) => into(client, 'StopProducten'))
      .flatMap((list) => into(list, 'StopProduct'))
      .flatMap((product) => into(product, 'StatusAanlevering')),
})

/** Rules about the answer to a request (319). */
export const ANSWER_RULES: readonly InsideRule[] = [
  inside({
    id: 'CD085',
    messages: answers.messages,
    says: 'Het verzoek is afgewezen, maar de reden ontbreekt.',
    todo: 'De gemeente vult de reden van de afwijzing in en stuurt het bericht opnieuw.',
    *check(message) {
      for (const at of answers.in(message))
        if (at.value.VerzoekAntwoord === REFUSED && at.value.RedenAfwijzingVerzoek === undefined) yield { at }
    },
  }),
  inside({
    id: 'CD086',
    messages: answers.messages,
    says: 'De aanvraag is nog in onderzoek: dan hoort er geen reden van afwijzing te staan.',
    todo: 'De gemeente laat de reden weg, of antwoordt dat het verzoek is afgewezen, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const answer of answers.in(message))
        if (answer.value.VerzoekAntwoord === INVESTIGATED)
          for (const at of into(answer, 'RedenAfwijzingVerzoek')) yield { at }
    },
  }),
  inside({
    // The rule of residence is about youth: a 319 of iWmo has no place to name another municipality.
    id: 'TR377',
    messages: answers.messages,
    says: 'Er is afgewezen om het woonplaatsbeginsel, maar de gemeente die wel betaalt ontbreekt.',
    todo: 'De gemeente vult in welke gemeente verantwoordelijk is en stuurt het bericht opnieuw.',
    *check(message) {
      if (message.standard !== 'ijw') return
      for (const at of answers.in(message))
        if (at.value.RedenAfwijzingVerzoek === RESIDENCE && at.value.Woonplaatsbeginsel === undefined) yield { at }
    },
  }),
  inside({
    id: 'TR409',
    messages: answers.messages,
    says: 'Een verantwoordelijke gemeente hoort er alleen te staan bij een afwijzing om het woonplaatsbeginsel (reden 8).',
    todo: 'De gemeente laat de verantwoordelijke gemeente weg, of kiest reden 8, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const answer of answers.in(message))
        if (answer.value.RedenAfwijzingVerzoek !== RESIDENCE)
          for (const at of into(answer, 'Woonplaatsbeginsel')) yield { at }
    },
  }),
]

/** Rules about changing and taking back what was sent before. */
export const CORRECTION_RULES: readonly InsideRule[] = [
  inside({
    id: 'CS335',
    messages: allocations.messages,
    says: 'Een toewijzing is alleen verwijderd (reden 13) als zij eindigt op de dag waarop zij ingaat.',
    todo: 'De gemeente maakt de einddatum gelijk aan de ingangsdatum, of kiest een andere reden, en stuurt het bericht opnieuw.',
    *check(message) {
      for (const product of allocations.in(message)) {
        const { RedenWijziging, Ingangsdatum, Einddatum } = product.value
        if (RedenWijziging === TAKEN_AWAY && Ingangsdatum !== Einddatum)
          for (const at of into(product, 'RedenWijziging')) yield { at }
      }
    },
  }),
  inside({
    id: 'CS336',
    messages: allocations.messages,
    says: 'Reden van wijziging 01 (administratieve correctie, vervallen) wordt niet meer gebruikt.',
    todo: 'De gemeente kiest een andere reden, zoals 14 (administratieve correctie), en stuurt het bericht opnieuw.',
    *check(message) {
      for (const product of allocations.in(message))
        for (const at of into(product, 'RedenWijziging')) if (at.value === LAPSED) yield { at }
    },
  }),
  inside({
    id: 'CS058',
    messages: statuses.messages,
    says: 'De status van aanlevering kan hier alleen 1 (eerste aanlevering) of 3 (verwijderen) zijn.',
    todo: 'De aanbieder kiest 1 of 3; een wijziging is een verwijdering met daarna een nieuwe aanlevering (IV008).',
    *check(message) {
      for (const at of statuses.in(message)) if (!FIRST_OR_REMOVED.includes(at.value)) yield { at }
    },
  }),
]
