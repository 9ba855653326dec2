import { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { type Db, inTransaction } from '../../../platform/database.ts'
import { type Deps, dutchDate } from '../../../platform/use-case.ts'
import { jobs as houseJobs } from '../../jobs.ts'
import type { Cast } from '../generate/cast.ts'
import { type Calendar, calendarAt } from './calendar.ts'
import { deskOfToday } from './desk-of-today.ts'
import { colleagueAway, fosterFamily, justClosed, nineteen, secretAddress, withoutNumber } from './families-of-mo.ts'
import { directorElsewhere, ownDirection, stepFamily, triplets, unbornChild } from './families-of-sanne.ts'
import { cameBack, manySignals, refused, sealed, twins } from './families-of-sanne-more.ts'
import { twoHomes } from './family-two-homes.ts'
import { meldcodeFiles } from './meldcode-files.ts'
import { findPlayers } from './players.ts'
import { signalsOfToday } from './signals-of-today.ts'
import { type Act, performAs, playAct, runJob } from './stage.ts'

const stories: readonly ((calendar: Calendar) => Act[])[] = [
  twoHomes,
  triplets,
  unbornChild,
  stepFamily,
  ownDirection,
  directorElsewhere,
  sealed,
  cameBack,
  twins,
  refused,
  manySignals,
  fosterFamily,
  secretAddress,
  withoutNumber,
  nineteen,
  justClosed,
  colleagueAway,
  signalsOfToday,
  meldcodeFiles,
  deskOfToday,
]

/** What the house does by itself in the morning, so that whoever logs in finds what passed its day. */
const morning = ['dossiers.terms', 'dossiers.handover-late', 'dossiers.review-estimate']
/** Messages from before the afternoon of this many working days ago were read. */
const READ_BEFORE = [2, '14:00'] as const

/**
 * The months that led to today for the known families, played by the demo people through the door everybody uses, at the
 * moments at which it happened: every rule holds, and every step stands in the audit. What a rule refuses is told to
 * `fault` and left out; a demo starts all the same. `false` where nobody can play.
 */
export async function liveDay(
  { owner, deps, fault }: { owner: Db; deps: Deps; fault: (error: unknown) => void },
  { cast, municipality }: { cast: Cast; municipality: string },
): Promise<boolean> {
  const at = deps.now()
  const today = dutchDate(at)
  const players = await inTransaction(owner, { municipality: undefined }, (tx) =>
    findPlayers(tx, { municipality, today }),
  )
  if (!players || cast.size === 0) return false
  const family = (key: string) => {
    const found = cast.get(key)
    if (!found) throw new RangeError(`There is no family ${key}.`)
    return found
  }
  const acts = stories.flatMap((story) => story(calendarAt(at)))
  for (const act of acts.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    await playAct({ deps, players, family, today }, act).catch(fault)
  for (const name of morning)
    await runJob(
      houseJobs.find((job) => job.name === name),
      deps,
    )
  for (const actor of players.actors.values())
    await readOldMessages(
      deps,
      actor,
      calendarAt(at)
        .ago(...READ_BEFORE)
        .toISOString(),
    )
  return true
}

const Notices = z.object({
  notices: z.array(z.object({ id: z.string(), at: z.string(), read: z.boolean(), version: z.int() })),
})

async function readOldMessages(deps: Deps, actor: Actor, before: string): Promise<void> {
  const { notices } = Notices.parse(await performAs(deps, actor, { operation: 'GET /notices', input: {} }))
  for (const { id, version } of notices.filter(({ at, read }) => !read && at < before))
    await performAs(deps, actor, {
      operation: 'PUT /notices/:noticeId/reading',
      input: { noticeId: id, version },
    })
}
