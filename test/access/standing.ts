import type { Relation } from '../../src/modules/households/public.ts'
import type { Role } from '../../src/modules/organisations/public.ts'

/** One way somebody can stand towards a household, its dossier and the signal about it. */
export type Standing = {
  kind: 'worker' | 'partner-system' | 'public'
  role: Role | 'none'
  relation: Relation | 'none'
  /** Works in the team that received the signal. */
  sameTeam: boolean
  /** Came in for the municipality the file belongs to. */
  sameMunicipality: boolean
}

/** What exists in a situation; every operation makes its input from it. */
export type Situation = {
  household: string
  person: string
  dossier: string
  signal: string
  meldcodeFile: string
  worker: string
  otherWorker: string
  task: string
  request: string
  glass: string
  consent: string
  share: string
  /** An open handover of the dossier. */
  handover: string
  /** Somebody involved with the dossier. */
  involved: string
}

/**
 * Who may, said in our own words from the modules' READMEs and design.md §4, not from the code. `input` is a valid
 * request about the situation. `about: 'file'` says that the operation opens one file: in another municipality it does not exist.
 */
export type Policy = {
  about: 'file' | 'own-work' | 'everybody'
  allows: (standing: Standing) => boolean
  input: (situation: Situation) => Record<string, unknown>
}
