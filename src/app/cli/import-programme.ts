import path from 'node:path'
import type { Command } from 'commander'
import {
  previewImport,
  sayImportRefusal,
  sayPreview,
  sayTemplate,
  writeTemplate,
} from '../../modules/programme/public.ts'
import { Refused } from '../../platform/refusal.ts'
import type { Tools } from './tools.ts'
import { words } from './words.nl.ts'

type Options = { dryRun?: boolean; json?: boolean; template?: string }

/**
 * `vangnet import programme FILE --dry-run`: shows what a progress report holds and what could not be placed. It needs no
 * database and saves nothing; saving comes after a person looked at it on screen.
 */
export function addImportProgramme(parent: Command, { say, fail }: Tools): void {
  const said = words.import
  parent
    .command('programme')
    .argument('[file]', said.file)
    .option('--dry-run', said.dryRun)
    .option('--json', said.json)
    .option('--template <file>', said.template)
    .description(said.programme)
    .action(async (file: string | undefined, options: Options) => {
      try {
        say(await doImport(file, options))
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        say(sayImportRefusal(error.refusal))
        fail()
      }
    })
}

async function doImport(file: string | undefined, { dryRun, json, template }: Options): Promise<string> {
  if (template !== undefined) {
    await writeTemplate(path.resolve(template))
    return sayTemplate(template)
  }
  if (file === undefined) throw new Refused({ refused: 'programme/import-which-file' })
  if (!dryRun) throw new Refused({ refused: 'programme/import-dry-run-only' })
  const preview = await previewImport(path.resolve(file))
  return json ? JSON.stringify(preview, null, 2) : sayPreview(preview).join('\n')
}
