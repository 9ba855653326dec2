import { Command } from 'commander'
import { version } from '../version.ts'
import { addAuditSeal } from './audit-seal.ts'
import { addAuditVerify } from './audit-verify.ts'
import { addDemoLoad } from './demo-load.ts'
import { addImportPersons } from './import-persons.ts'
import { addImportProgramme } from './import-programme.ts'
import { addMunicipalityAdd } from './municipality-add.ts'
import { addSecretRenew } from './secret-renew.ts'
import type { Tools } from './tools.ts'
import { words } from './words.nl.ts'

/** All commands. Each has a file of its own with a function that adds it to its parent. */
export function programWith(tools: Tools): Command {
  const program = inDutch(new Command('vangnet'))
    .description(words.about)
    .version(version, '-V, --version', words.help.version)
  const audit = inDutch(program.command('audit')).description(words.audit.about)
  addAuditSeal(audit, tools)
  addAuditVerify(audit, tools)
  const demo = inDutch(program.command('demo')).description(words.demo.about)
  addDemoLoad(demo, tools)
  addMunicipalityAdd(inDutch(program.command('municipality')).description(words.municipality.about), tools)
  const imports = inDutch(program.command('import')).description(words.import.about)
  addImportPersons(imports, tools)
  addImportProgramme(imports, tools)
  addSecretRenew(inDutch(program.command('secret')).description(words.secret.about), tools)
  return program
}

function inDutch(command: Command): Command {
  const titles: Record<string, string> = words.help.titles
  return command
    .helpOption('-h, --help', words.help.option)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
}
