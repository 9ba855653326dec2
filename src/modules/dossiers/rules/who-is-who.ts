import type { Day } from './day.ts'
import { type Direction, type DirectionHistory, directorAt } from './direction.ts'
import { contactAt, type FixedContact, type FixedContacts } from './fixed-contact.ts'
import { type Mandate, type Power, powersOf } from './powers.ts'
import { type Taking, type Watch, watcherAt } from './watch.ts'

/** What everyone involved, the family included, can always see: who directs, with which powers, who keeps an eye, whom to call. */
export type WhoIsWho = {
  director: Direction | undefined
  powers: readonly Power[]
  /** The mandate each power rests on. */
  mandated: Partial<Record<Power, Mandate>>
  watcher: Taking | undefined
  contact: FixedContact | undefined
}

export type WhoIsWhoFacts = {
  direction: DirectionHistory
  watch: Watch
  contacts: FixedContacts
  mandates: readonly Mandate[]
  /** Teams the director works in today. */
  directorTeams: readonly string[]
}

/** Professionals often did not know who directs (S003-133); this card answers it, also during cover and own direction. */
export function whoIsWho(facts: WhoIsWhoFacts, at: Date, today: Day): WhoIsWho {
  const director = directorAt(facts.direction, at)
  const mandated = powersOf(director, { teams: facts.directorTeams, mandates: facts.mandates, today })
  return {
    director,
    powers: Object.keys(mandated) as Power[],
    mandated,
    watcher: watcherAt(facts.watch, at),
    contact: contactAt(facts.contacts, at),
  }
}
