import path from 'node:path'
import type { Command } from 'commander'
import { listMunicipalities } from '../../modules/organisations/public.ts'
import {
  type FileToImport,
  importFile,
  previewImport,
  sayImported,
  sayImportRefusal,
  sayPreview,
  sayTemplate,
  writeTemplate,
} from '../../modules/programme/public.ts'
import { inTransaction } from '../../platform/database.ts'
import { Refused } from '../../platform/refusal.ts'
import type { Deps } from '../../platform/use-case.ts'
import { fill } from '../../platform/words.ts'
import type { Tools } from './tools.ts'
import { words } from './words.nl.ts'

type Options = {
  dryRun?: boolean
  json?: boolean
  template?: string
  municipality?: string
  for?: string
  save?: boolean
  programme?: string
}

/**
 * `vangnet import programme FILE`: reads a progress report. With --dry-run it shows what it holds, without a database; with a
 * municipality and a policy officer it becomes a draft, which that person looks at on screen before anything is saved.
 */
export function addImportProgramme(parent: Command, tools: Tools): void {
  const said = words.import
  const { say, fail, withInstallation } = tools
  parent
    .command('programme')
    .argument('[file]', said.file)
    .option('--dry-run', said.dryRun)
    .option('--json', said.json)
    .option('--template <file>', said.template)
    .option('--municipality <cbs>', said.municipality)
    .option('--for <name>', said.for)
    .option('--save', said.save)
    .option('--programme <name>', said.intoProgramme)
    .description(said.programme)
    .action(async (file: string | undefined, options: Options) => {
      try {
        if (file === undefined || options.dryRun || options.template !== undefined) say(await look(file, options))
        else {
          const wanted = wantedFrom(file, options)
          await withInstallation(({ deps }) => keep(wanted, { json: options.json ?? false, deps, tools }))
        }
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        say(sayImportRefusal(error.refusal))
        fail()
      }
    })
}

async function look(file: string | undefined, { json, template }: Options): Promise<string> {
  if (template !== undefined) {
    await writeTemplate(path.resolve(template))
    return sayTemplate(template)
  }
  if (file === undefined) throw new Refused({ refused: 'programme/import-which-file' })
  const preview = await previewImport(path.resolve(file))
  return json ? JSON.stringify(preview, null, 2) : sayPreview(preview).join('\n')
}

/** For whom it is read, and into which programme it may go; without that there is only looking. */
function wantedFrom(file: string, { municipality, for: worker, save = false, programme }: Options): FileToImport {
  if (municipality === undefined || worker === undefined || save !== (programme !== undefined))
    throw new Refused({ refused: 'programme/import-dry-run-only' })
  return { file: path.resolve(file), municipality, worker, programme }
}

type Keeping = { json: boolean; deps: Deps; tools: Tools }

async function keep(wanted: FileToImport, { json, deps, tools: { say, fail } }: Keeping): Promise<void> {
  const { municipality, programme } = wanted
  const known = await inTransaction(deps.db, { municipality: undefined }, listMunicipalities)
  if (!known.some(({ code }) => code === municipality)) {
    const all = known.map(({ code, name }) => `${code} ${name}`).join(', ')
    say(fill(words.import.unknownMunicipality, { code: municipality, known: all }))
    fail()
    return
  }
  const imported = await importFile(deps, wanted)
  const save = programme !== undefined
  const { page, url, saved } = imported
  say(json ? JSON.stringify({ url, saved: saved !== undefined, page }) : sayImported(imported, { save }).join('\n'))
  if (save && !saved) fail()
}
