import { Refused } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { type Voice, voicesOf } from '../households/public.ts'
import { type ConsentPerson, type RequiredConsents, requiredConsents } from './rules/consent.ts'
import { exceptionHolds, requiredAfter, requiredForSharing } from './rules/consent-exceptions.ts'
import { type KeptConsent, type KeptException, loadConsents, loadExceptions } from './store/consent.ts'
import { type Dossier, getDossier } from './store/dossier.ts'

/** Somebody who is not on file speaks under a name. */
const byName = (name: string) => `naam:${name}`

export type Speaker = {
  voice: Voice
  person: ConsentPerson
  /** What the law asks, and what is left of it after the exceptions that were chosen. */
  asked: RequiredConsents
  required: RequiredConsents
  /** Whose consent sharing needs; an exception for help is none for sharing. */
  forSharing: RequiredConsents
}

export type ConsentFacts = {
  dossier: Dossier
  speakers: Speaker[]
  ledger: KeptConsent[]
  exceptions: KeptException[]
  nameOf: (person: string) => string
}

/** Who must consent for everybody in the household today, and what was said until now (N-CON-01…05). */
export async function loadConsentFacts(scene: Scene, dossierId: string): Promise<ConsentFacts> {
  const { tx, municipality, today, touch } = scene
  const dossier = await getDossier(tx, municipality, dossierId)
  touch(dossier.household)
  const of = { municipality, dossier: dossierId }
  const [voices, ledger, exceptions] = await Promise.all([
    voicesOf(tx, { municipality, household: dossier.household, day: today }),
    loadConsents(tx, of),
    loadExceptions(tx, of),
  ])
  const speakers = voices.map((voice): Speaker => {
    const person = personOf(voice)
    const asked = requiredConsents(person, today)
    const chosen = exceptions.filter((exception) => exception.person === voice.id && exceptionHolds(exception, today))
    const forSharing = requiredForSharing(asked, chosen)
    return { voice, person, asked, required: chosen.reduce(requiredAfter, asked), forSharing }
  })
  const names = new Map(voices.flatMap((voice) => namesIn(voice)))
  return {
    dossier,
    speakers,
    ledger,
    exceptions,
    nameOf: (person) => names.get(person) ?? person.replace(/^naam:/, ''),
  }
}

/** Somebody of the family; `pointer` is the field in which this person was named. */
export function getSpeaker({ speakers }: ConsentFacts, person: string, pointer = '/about'): Speaker {
  const speaker = speakers.find(({ voice }) => voice.id === person)
  if (!speaker) throw new Refused({ refused: 'dossiers/person-not-in-household', status: 422, pointer })
  return speaker
}

function namesIn(voice: Voice): [string, string][] {
  return [[voice.id, voice.name], ...voice.authority.map((one): [string, string] => [idOf(one), one.name])]
}

function idOf({ holder, name }: Voice['authority'][number]): string {
  return holder ?? byName(name)
}

function personOf(voice: Voice): ConsentPerson {
  return {
    id: voice.id,
    ageOn: () => voice.age,
    // They were reckoned for this very day, so they hold on it.
    authority: voice.authority.map((one) => ({
      holder: idOf(one),
      from: '0001-01-01',
      source: one.source,
      ...(!voice.certain && { doubtful: true }),
    })),
  }
}
