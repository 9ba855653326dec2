import type { Bodies } from '../model/contents.ts'

/** The content of an answer (319). */
export type Answer = Bodies['319']['Antwoord']
type RefusalReason = NonNullable<Answer['RedenAfwijzingVerzoek']>

const UNDER_INVESTIGATION = '2'
const REFUSED = '1'
const RESIDENCE = '8'

/** The answer that a request is under investigation (OP274, OP346). */
export function investigation(ReferentieAanbieder: string): Answer {
  return { ReferentieAanbieder, VerzoekAntwoord: UNDER_INVESTIGATION }
}

/** The answer that a request is refused, for any reason but that another municipality is responsible by the rule of residence. */
export function refusal(ReferentieAanbieder: string, reason: Exclude<RefusalReason, '8'>): Answer {
  return { ReferentieAanbieder, VerzoekAntwoord: REFUSED, RedenAfwijzingVerzoek: reason }
}

/** The answer that another municipality is responsible (IV095, OP359): it is named, so that the provider knows where to ask. */
export function refusalOnResidence(ReferentieAanbieder: string, responsible: string): Answer {
  return {
    ReferentieAanbieder,
    VerzoekAntwoord: REFUSED,
    RedenAfwijzingVerzoek: RESIDENCE,
    Woonplaatsbeginsel: { Gemeente: responsible },
  }
}
