import { sql } from 'kysely'
import { hasProgramme } from '../../../modules/programme/public.ts'
import { type Db, inTransaction } from '../../../platform/database.ts'
import { inOneGo } from '../../../platform/in-one-go.ts'
import { type Deps, dutchDate } from '../../../platform/use-case.ts'
import { jobs as houseJobs } from '../../jobs.ts'
import { findPlayers } from '../day/players.ts'
import { runJob } from '../day/stage.ts'
import { advice } from './advice.ts'
import { aroundItems } from './around-items.ts'
import { council } from './council.ts'
import { type Days, daysFrom } from './days.ts'
import { earlierProgramme } from './earlier.ts'
import { ideas } from './ideas.ts'
import { indicators } from './indicators.ts'
import { money } from './money.ts'
import { peopleAround } from './people-around.ts'
import { reports } from './reports.ts'
import { risks } from './risks.ts'
import { savingsAndSubsidies } from './savings-and-subsidies.ts'
import { playScenes, type Scene } from './script.ts'
import { setUp } from './set-up.ts'
import { work } from './work.ts'

/** One at a time: whoever starts at the same moment waits here and then finds a programme. */
const LOADING = sql`select pg_advisory_xact_lock(7461, 4)`

/** What the house does by itself in the morning: who is asked, and whose day has passed, hears it. */
const morning = [
  'programme.ask-states',
  'programme.remind-evaluations',
  'programme.register-dates',
  'programme.risk-reviews',
]

export function scenesOf(days: Days): Scene[] {
  const parts = [earlierProgramme, setUp, aroundItems, money, savingsAndSubsidies, risks, indicators]
  const around = [advice, ideas, council, work, peopleAround, reports]
  return [...parts, ...around].flatMap((part) => part(days))
}

/**
 * The youth programme of the demo, made by its people through the door everybody uses, at the moments at which it happened.
 * It goes in whole or not at all. Where there is a programme already, or the demo people do not work, it does nothing and
 * answers `false`.
 */
export async function loadProgramme(
  { owner, deps }: { owner: Db; deps: Deps },
  municipality: string,
): Promise<boolean> {
  const today = dutchDate(deps.now())
  const players = await inTransaction(owner, { municipality: undefined }, (tx) =>
    findPlayers(tx, { municipality, today }),
  )
  if (!players) return false
  const loaded = await inOneGo(deps.db, async (db) => {
    const within = { ...deps, db }
    const there = await inTransaction(db, { municipality }, async (tx) => {
      await LOADING.execute(tx)
      return hasProgramme(tx, municipality)
    })
    if (there) return false
    const days = daysFrom(today)
    await playScenes({ deps: within, players, days }, scenesOf(days))
    return true
  })
  if (loaded)
    for (const name of morning)
      await runJob(
        houseJobs.find((job) => job.name === name),
        deps,
      )
  return loaded
}
