import path from 'node:path'
import type { Command } from 'commander'
import { previewImport, sayImportRefusal, sayPreview } from '../../modules/programme/public.ts'
import { Refused } from '../../platform/refusal.ts'
import type { Tools } from './tools.ts'
import { words } from './words.nl.ts'

type Options = { dryRun?: boolean; json?: boolean }

/**
 * `vangnet import programme FILE --dry-run`: shows what a progress report holds and what could not be placed. It needs no
 * database and saves nothing; saving comes after a person looked at it on screen.
 */
export function addImportProgramme(parent: Command, { say, fail }: Tools): void {
  const said = words.import
  parent
    .command('programme')
    .argument('<file>', said.file)
    .option('--dry-run', said.dryRun)
    .option('--json', said.json)
    .description(said.programme)
    .action(async (file: string, { dryRun, json }: Options) => {
      try {
        if (!dryRun) throw new Refused({ refused: 'programme/import-dry-run-only' })
        const preview = await previewImport(path.resolve(file))
        say(json ? JSON.stringify(preview, null, 2) : sayPreview(preview).join('\n'))
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        say(sayImportRefusal(error.refusal))
        fail()
      }
    })
}
