import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import type { Command } from 'commander'
import { importPersons, readPersonFile, sayImport } from '../../modules/households/public.ts'
import { listMunicipalities } from '../../modules/organisations/public.ts'
import { inTransaction } from '../../platform/database.ts'
import { fill } from '../../platform/words.ts'
import type { Tools } from './tools.ts'
import { words } from './words.nl.ts'

/** `vangnet import persons FILE --municipality CBS`: reads BRP person lists, in csv (LO3) or json. */
export function addImportPersons(parent: Command, { withInstallation, say, fail }: Tools): void {
  const said = words.import
  parent
    .command('persons')
    .argument('<file>', said.file)
    .requiredOption('--municipality <cbs>', said.municipality)
    .option('--json', said.json)
    .description(said.persons)
    .action((file: string, options: { municipality: string; json?: boolean }) =>
      withInstallation(async ({ deps }) => {
        const known = await inTransaction(deps.db, { municipality: undefined }, listMunicipalities)
        if (!known.some(({ code }) => code === options.municipality)) {
          say(
            fill(said.unknownMunicipality, {
              code: options.municipality,
              known: known.map(({ code, name }) => `${code} ${name}`).join(', '),
            }),
          )
          fail()
          return
        }
        const outcomes = await readPersonFile(path.resolve(file), progressOf(file))
        const report = await importPersons(deps, { municipality: options.municipality, outcomes })
        say(options.json ? JSON.stringify(report) : sayImport(report).join('\n'))
      }),
    )
}

const BAR = 30

/** A bar on the terminal while the file is read; nothing where nobody looks. */
function progressOf(file: string): (bytes: number) => void {
  if (!process.stderr.isTTY) return () => {}
  const { size } = fs.statSync(file)
  let done = 0
  return (bytes) => {
    done += bytes
    const filled = Math.min(BAR, Math.round((done / size) * BAR))
    process.stderr.write(
      `\r${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${Math.min(100, Math.round((done / size) * 100))} %${done >= size ? '\n' : ''}`,
    )
  }
}
