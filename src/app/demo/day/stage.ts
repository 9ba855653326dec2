import { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { HouseJob } from '../../../platform/job-house.ts'
import type { Deps } from '../../../platform/use-case.ts'
import { modules } from '../../modules.ts'
import type { CastFamily } from '../generate/cast.ts'

/** Who plays: the demo people by their login, and the teams and partners they need, by the keys of the story. */
export type Players = {
  actors: ReadonlyMap<string, Actor>
  team: (name: string) => string
  partner: (name: string) => string
}

const Known = { id: z.string().optional(), version: z.int().optional() }
const Done = z.looseObject({
  ...Known,
  /** What was carried over to another programme. */
  carried: z.array(z.object({ ...Known, from: z.string() })).optional(),
})
export type Done = z.infer<typeof Done>

/** One moment of the story: whoever acts here acts then, through the door everybody uses. */
export type Stage = {
  act: (who: string, operation: string, input?: object) => Promise<Done>
  /** The same for something that gets an id. */
  make: (who: string, operation: string, input?: object) => Promise<string>
  /** Opens it first, as a person would, and sends along the version that was seen. */
  change: (who: string, what: { seen: string; operation: string; input: object }) => Promise<Done>
  worker: (who: string) => string
  team: Players['team']
  partner: Players['partner']
  family: (key: string) => CastFamily
  /** A day from the demo's today: earlier below zero. */
  day: (fromToday: number) => string
}

/** Something that happens at a moment. Stories of all families are told in the order in which they happened. */
export type Act = { at: Date; play: (stage: Stage) => Promise<unknown> }

type Theatre = { deps: Deps; players: Players; family: Stage['family']; today: string }

const A_MINUTE = 60_000

/** Plays what happens at one moment; each next thing in it happens a minute later. */
export async function playAct({ deps, players, family, today }: Theatre, { at, play }: Act): Promise<void> {
  let minute = 0
  const worker = (who: string) => actorOf(players, who).id
  const act = async (who: string, operation: string, input: object = {}) => {
    const now = new Date(at.getTime() + minute * A_MINUTE)
    minute += 1
    return Done.parse(await performAs({ ...deps, now: () => now }, actorOf(players, who), { operation, input }))
  }
  await play({
    act,
    make: async (who, operation, input) => z.string().parse((await act(who, operation, input)).id),
    async change(who, { seen, operation, input }) {
      const { version } = await act(who, seen, input)
      return act(who, operation, { ...input, version })
    },
    worker,
    team: players.team,
    partner: players.partner,
    family,
    day: (fromToday) => Temporal.PlainDate.from(today).add({ days: fromToday }).toString(),
  })
}

export function actorOf({ actors }: Pick<Players, 'actors'>, who: string): Actor {
  const found = actors.get(who)
  if (!found) throw new RangeError(`${who} does not play along.`)
  return found
}

const operations = new Map(modules.flatMap(({ actions }) => Object.entries(actions)))

/** Through the one door; what it does not know among the input is left out. */
export async function performAs(
  deps: Deps,
  actor: Actor,
  { operation, input }: { operation: string; input: object },
): Promise<unknown> {
  return throughTheDoor(deps, actor, { operation, input: only(operationNamed(operation).definition.input, input) })
}

/** Through the one door, with exactly this input. */
export async function perform(deps: Deps, actor: Actor, deed: { operation: string; input: object }): Promise<Done> {
  return Done.parse(await throughTheDoor(deps, actor, deed))
}

async function throughTheDoor(
  deps: Deps,
  actor: Actor,
  { operation, input: raw }: { operation: string; input: object },
): Promise<unknown> {
  const call = { actor, raw, origin: 'demo' }
  return operationNamed(operation)
    .perform(deps, call)
    .catch((cause: unknown) => {
      throw new Error(`${actor.name} could not ${operation}`, { cause })
    })
}

function operationNamed(operation: string) {
  const useCase = operations.get(operation)
  if (!useCase) throw new RangeError(`There is no operation ${operation}.`)
  return useCase
}

export async function runJob(job: HouseJob | undefined, deps: Deps): Promise<void> {
  await job?.run({ deps, auditHeadFile: '', send: async () => {} }, {})
}

/** Seeing takes fewer fields than changing; a door refuses what it does not know. */
function only(input: z.ZodType, raw: object): object {
  if (!(input instanceof z.ZodObject)) return raw
  return Object.fromEntries(Object.entries(raw).filter(([field]) => field in input.shape))
}
