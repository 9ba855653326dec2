import { hot, type Tx } from '../../../platform/database.ts'
import type { Setting } from '../rules/settings.ts'
import { areaOf, wholePostcode } from './areas.ts'
import type { OnDay } from './own.ts'
import { OWN_SETTINGS, type ReadSetting, readerOf } from './settings.ts'
import { TEAMS_ON_DAY, type TeamInfo } from './teams.ts'

/** A municipality as it is arranged on a day: its teams, its settings, and where some postcodes lie. */
export type Arranged = { teams: TeamInfo[]; areas: (string | undefined)[]; read: ReadSetting }

/** Asks how a municipality is arranged in one statement, because it is part of every signal (bench: report a signal). */
export async function arrangedOn(
  tx: Tx,
  { municipality, day }: OnDay,
  { postcodes = [], settings = [] }: { postcodes?: readonly string[]; settings?: readonly Setting<unknown>[] },
): Promise<Arranged> {
  const [row] = await hot<{ teams: TeamInfo[]; areas: (string | null)[]; settings: { key: string; value: unknown }[] }>(
    tx,
    {
      name: 'arranged-on-day',
      text: ARRANGED,
      values: [municipality, day, settings.map(({ key }) => key), postcodes.map(wholePostcode)],
    },
  )
  if (!row) throw new Error('A question without a table gives one row.')
  return { teams: row.teams, areas: row.areas.map((area) => area ?? undefined), read: readerOf(row.settings, day) }
}

const ARRANGED = `
  select coalesce((select json_agg(team) from (${TEAMS_ON_DAY}) team), '[]') as teams,
         coalesce((select json_agg(setting) from (${OWN_SETTINGS}) setting), '[]') as settings,
         array(select ${areaOf('asked.code', { municipality: '$1', day: '$2' })}
               from unnest($4::text[]) with ordinality asked(code, place) order by asked.place) as areas`
