import type { Deps } from '../../../platform/use-case.ts'
import { actorOf, type Done, type Players, perform } from '../day/stage.ts'
import { atClock, type Days } from './days.ts'

/**
 * What the people of the programme do, one after the other, through the door everybody uses. What they make has a name in
 * the story; the script remembers its id, and the version in which they left it.
 */
export type Script = {
  days: Days
  act: (who: string, operation: string, input: object) => Promise<Done>
  /** Makes something that has this name from now on. */
  make: (who: string, name: string, made: { operation: string; input: object }) => Promise<void>
  /** Changes what has this name, as it was left. */
  change: (who: string, name: string, changed: { operation: string; input: object }) => Promise<Done>
  /** The id of what has this name. */
  id: (name: string) => string
  /** The version in which what has this name was left. */
  version: (name: string) => number
  /** Remembers what was made or changed along with something else. */
  remember: (name: string, done: { id?: string | undefined; version?: number | undefined }) => void
  worker: (who: string) => string
  partner: (name: string) => string
}

/** What is done on a day, from a time by the clock; each next thing in it happens a minute later. */
export type Scene = { day: string; clock: string; play: (script: Script) => Promise<unknown> }

const A_MINUTE = 60_000

/** Plays the scenes in the order of their moments. */
export async function playScenes(
  { deps, players, days }: { deps: Deps; players: Players; days: Days },
  scenes: readonly Scene[],
): Promise<void> {
  const known = new Map<string, { id: string; version: number }>()
  let now = new Date(0)
  const found = (name: string) => {
    const one = known.get(name)
    if (!one) throw new RangeError(`Nothing in the programme is called ${name} yet.`)
    return one
  }
  const remember: Script['remember'] = (name, { id, version }) => {
    const before = known.get(name)
    known.set(name, { id: id ?? before?.id ?? '', version: version ?? 1 })
  }
  const act: Script['act'] = (who, operation, input) => {
    now = new Date(now.getTime() + A_MINUTE)
    const at = now
    return perform({ ...deps, now: () => at }, actorOf(players, who), { operation, input })
  }
  const script: Script = {
    days,
    act,
    async make(who, name, { operation, input }) {
      if (known.has(name)) throw new RangeError(`Two things in the programme are called ${name}.`)
      remember(name, await act(who, operation, input))
    },
    async change(who, name, { operation, input }) {
      const done = await act(who, operation, { ...input, version: found(name).version })
      remember(name, { version: done.version })
      return done
    },
    id: (name) => found(name).id,
    version: (name) => found(name).version,
    remember,
    worker: (who) => actorOf(players, who).id,
    partner: players.partner,
  }
  const inOrder = scenes
    .map((scene) => ({ ...scene, at: atClock(scene.day, scene.clock) }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const { at, play } of inOrder) {
    now = at
    await play(script)
  }
}
