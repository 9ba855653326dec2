import type { MessageOf } from '../../model/contents.ts'
import { into, type Place, whole } from '../place.ts'
import type { Before, EarlierRule } from './before.ts'
import type { Request } from './earlier.ts'

const IN_INVESTIGATION = '2'

const TR355: EarlierRule<'319'> = {
  id: 'TR355',
  level: 3,
  messages: ['319'],
  code: '9355',
  says: 'Deze referentie hoort niet bij een verzoek dat de aanbieder heeft gestuurd.',
  todo: 'De gemeente neemt de referentie precies over uit het verzoek dat zij beantwoordt.',
  check: (message, before) =>
    knownOf(message, before)?.asked === undefined ? referenceIn(message).map((at) => ({ at })) : [],
}

const TR359: EarlierRule<'319'> = {
  id: 'TR359',
  level: 3,
  messages: ['319'],
  code: '9359',
  says: 'Op dit verzoek is al een toewijzing gestuurd.',
  todo: 'De gemeente stuurt op een verzoek dat zij heeft toegewezen geen antwoord meer.',
  check: (message, before) =>
    (knownOf(message, before)?.allocated.length ?? 0) > 0 ? referenceIn(message).map((at) => ({ at })) : [],
}

const TR360: EarlierRule<'319'> = {
  id: 'TR360',
  level: 3,
  messages: ['319'],
  code: '9360',
  says: 'Op dit verzoek is al geantwoord; het kan niet nog eens in onderzoek worden genomen.',
  todo: 'De gemeente rondt het onderzoek af met een toewijzing of een afwijzing.',
  check: (message, before) => {
    const again = message.body.Antwoord.VerzoekAntwoord === IN_INVESTIGATION
    return again && answersOf(message, before).length > 0 ? answerIn(message).map((at) => ({ at })) : []
  },
}

const TR365: EarlierRule<'319'> = {
  id: 'TR365',
  level: 3,
  messages: ['319'],
  code: '9365',
  says: 'Dit verzoek is al afgewezen.',
  todo: 'De gemeente laat dit antwoord weg; wil de aanbieder toch hulp, dan stuurt hij een nieuw verzoek.',
  check: (message, before) =>
    answersOf(message, before).some((answer) => answer !== IN_INVESTIGATION)
      ? answerIn(message).map((at) => ({ at }))
      : [],
}

function knownOf({ body }: MessageOf<'319'>, before: Before): Request | undefined {
  return before.request(body.Antwoord.ReferentieAanbieder)
}

function answersOf(message: MessageOf<'319'>, before: Before): readonly string[] {
  return knownOf(message, before)?.answers ?? []
}

function referenceIn(message: MessageOf<'319'>): readonly Place<unknown>[] {
  return into(whole(message), 'Antwoord').flatMap((answer) => into(answer, 'ReferentieAanbieder'))
}

function answerIn(message: MessageOf<'319'>): readonly Place<unknown>[] {
  return into(whole(message), 'Antwoord').flatMap((answer) => into(answer, 'VerzoekAntwoord'))
}

export const ANSWER_RULES = [TR355, TR359, TR360, TR365]
