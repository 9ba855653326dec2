import process from 'node:process'
import { type KillFigures, killRounds } from './kill-rounds.ts'

/** `node test/faults/kill.ts [seed] [kills]`: 22 times at least, twice with PostgreSQL itself; exit code 1 when anything is lost or double. */
const [seed = '1', kills = '20'] = process.argv.slice(2)
const figures = await killRounds({
  seed: Number(seed),
  kills: Math.max(20, Number(kills)),
  databaseKills: 2,
  say: (line) => console.info(line),
})
for (const [name, value] of Object.entries(figures)) console.info(`${name.padEnd(14)} ${value}`)
process.exitCode = faultless(figures) ? 0 : 1

function faultless({ lost, double, untold, unaudited, refused }: KillFigures): boolean {
  return [lost, double, untold, unaudited, refused].every((count) => count === 0)
}
