import type { Tx } from '../../platform/database.ts'
import type { Day } from './rules/dated.ts'
import type { Setting } from './rules/settings.ts'
import type { Stamp } from './store/own.ts'

type Both = { nl: string; en: string }

/**
 * Something a worker answers for that would be left behind: a watch, a direction, a signal, a task. The label names no
 * child: a functional administrator who arranges a leave has nothing to do with the household.
 */
export type Duty = { id: string; label: Both; href: string }

/**
 * What organisations cannot know because it lies higher up the staircase; src/app hands it in. All run inside the
 * transaction of the use case that asks.
 */
export type Duties = {
  /** Everything that is left without anybody when this worker is not there from `from` on. */
  leftBehind: (tx: Tx, ask: { municipality: string; worker: string; from: Day }) => Promise<Duty[]>
  /** Gives duties to their successors from now, or from `from` when that is later; refuses as their own module does. */
  succeed: (
    tx: Tx,
    ask: {
      municipality: string
      worker: string
      from: Day
      successors: readonly { duty: string; to: string }[]
    } & Stamp,
  ) => Promise<void>
  /** An absence was reported, changed (`deputy`, `until`) or called off (`until` before `since`): who stands in, when. */
  standIn: (
    tx: Tx,
    ask: { municipality: string; absence: string; worker: string; deputy: string; since: Day; until: Day } & Stamp,
  ) => Promise<void>
  /** How much lies with a team that would have nobody after its last day. */
  leftByTeam: (tx: Tx, ask: { municipality: string; team: string; from: Day }) => Promise<Duty[]>
}

/** As long as no module answers for anything. */
export const noDuties: Duties = {
  leftBehind: async () => [],
  succeed: async () => {},
  standIn: async () => {},
  leftByTeam: async () => [],
}

/** How a setting is called; `names` are those of the codes it holds and of the parts it is made of. */
type SettingWords = { name: string; about: string; names?: Readonly<Record<string, string>> }

/** A setting with its name and explanation, as the module that uses it brings it. */
export type NamedSetting = { setting: Setting<unknown>; words: { nl: SettingWords; en: SettingWords } }

/** Something that can be mandated, with its name, as the module that asks for the mandate brings it. */
export type NamedPower = { code: string; words: Both }

/** What the composition root hands in. */
export type Ports = { settings: readonly NamedSetting[]; powers: readonly NamedPower[]; duties: Duties }
