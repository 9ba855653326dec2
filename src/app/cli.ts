import process from 'node:process'
import { fill } from '../platform/words.ts'
import { programWith } from './cli/program.ts'
import { words } from './cli/words.nl.ts'
import { readConfig } from './config.ts'
import { openInstallation } from './installation.ts'

/** `npm run vangnet -- …`: the command line, on the same database as `npm start` with the same settings. */
async function runCommand(): Promise<void> {
  const config = readConfig(process.env)
  const program = programWith({
    config,
    say: (line) => console.info(line),
    fail: () => {
      process.exitCode = 1
    },
    async withInstallation(work, change) {
      const installation = await openInstallation({ ...config, ...change }, () => new Date())
      try {
        return await work(installation)
      } finally {
        await installation.close()
      }
    },
  })
  await program.parseAsync(process.argv)
}

await runCommand().catch((error: Error) => {
  console.error(fill(words.failed, { reason: error.message }))
  process.exitCode = 1
})
