import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { MessageNumber } from '../model/contents.ts'
import { CODES } from '../model/contents.ts'
import { DONE, MISUSED } from './exit.ts'
import { explainCommand } from './explain.ts'
import { newCommand } from './new.ts'
import { playCommand } from './play.ts'
import { replyCommand } from './reply.ts'
import { remark } from './screen.ts'
import { showCommand } from './show.ts'
import { validateCommand } from './validate.ts'

/** Runs `ijw` with these words; answers the exit code: 0 all is well, 1 something was refused, 2 the command was not understood. */
export async function main(words: readonly string[]): Promise<number> {
  let code = DONE
  const program = commandLine((answer) => {
    code = answer
  })
  try {
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED
    if (isSystemError(error)) {
      remark(sayingOf(error))
      return MISUSED
    }
    throw error
  }
}

function commandLine(done: (code: number) => void): Command {
  const program = new Command('ijw')
    .description('iJw- en iWmo-berichten (release 3.2) lezen, beoordelen, beantwoorden en schrijven')
    .helpOption('-h, --help', 'toon deze uitleg')
    .helpCommand('help [opdracht]', 'toon de uitleg van een opdracht')
    .exitOverride()
    .showHelpAfterError('Met --help staat hoe het wel moet.')
  const json = new Option('--json', 'antwoord als JSON')

  program
    .command('validate')
    .description('zegt van elk bericht of het klopt, en wat er niet klopt')
    .argument('<bestand...>', 'berichten, mappen, zips, of - voor wat wordt doorgegeven')
    .option('--level <niveau>', 'keur af op niveau 1 (vorm), 2 (inhoud) of 3 (eerdere berichten)', level, 1)
    .option('--earlier <map>', 'map met de berichten die al zijn uitgewisseld (voor niveau 3)')
    .addOption(json)
    .action(async (files: string[], options) => done(await validateCommand(files, options)))
  program
    .command('reply')
    .description('maakt het retourbericht op een bericht')
    .argument('<bestand>', 'het bericht, of - voor wat wordt doorgegeven')
    .option('--earlier <map>', 'map met de berichten die al zijn uitgewisseld (voor niveau 3)')
    .option('--id <identificatie>', 'identificatie van het retourbericht (ten hoogste 12 tekens)')
    .option('--day <datum>', 'dagtekening, als 2026-04-01; zonder deze: vandaag')
    .option('--out <bestand>', 'schrijf naar dit bestand in plaats van naar het scherm')
    .action(async (file: string, options) => done(await replyCommand(file, options)))
  program
    .command('explain')
    .description('legt een regel, retourcode of foutcode uit')
    .argument('<code...>', 'bijvoorbeeld TR101, 9332, RS017 of 0001')
    .addOption(json)
    .action((codes: string[], options) => done(explainCommand(codes, options)))
  program
    .command('show')
    .description('toont een bericht in gewone woorden')
    .argument('<bestand...>', 'berichten, of - voor wat wordt doorgegeven')
    .option('--bsn', 'toon burgerservicenummers helemaal')
    .addOption(json)
    .action(async (files: string[], options) => done(await showCommand(files, options)))
  program
    .command('new')
    .description('schrijft een bericht uit gegevens in JSON')
    .argument('<nummer>', 'welk bericht, zoals 301', messageNumber)
    .requiredOption('--from <bestand>', 'JSON met de elementen van het bericht, of -')
    .addOption(new Option('--standard <standaard>', 'welke standaard').choices(['ijw', 'iwmo']).default('ijw'))
    .option('--out <bestand>', 'schrijf naar dit bestand in plaats van naar het scherm')
    .action(async (number: MessageNumber, options) => done(await newCommand(number, options)))
  program
    .command('play')
    .description('laat een aanbieder en een gemeente een verhaal spelen; zonder verhaal: welke er zijn')
    .argument('[verhaal]', 'welk verhaal')
    .option('--fault <fout@stap...>', 'wat er misgaat, zoals dubbel@start', [])
    .option('--folder <map>', 'wissel echte bestanden uit in deze map')
    .action(async (story: string | undefined, options) => done(await playCommand(story, options)))
  inDutch(program)
  return program
}

/** Commander says its own words in English; these are the ones people meet. */
function inDutch(program: Command): void {
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .helpOption('-h, --help', 'toon deze uitleg')
      .configureHelp({
        styleTitle: (title) => TITLES[title] ?? title,
        commandUsage: (one) => `${pathOf(one)} ${argumentsOf(one)} [keuzes]`,
        subcommandTerm: (one) => `${one.name()} ${argumentsOf(one)}`.trim(),
      })
      .configureOutput({ outputError: (text, write) => write(translated(text)) })
  }
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}

function argumentsOf(command: Command): string {
  if (command.commands.length > 0) return '<opdracht>'
  const names = command.registeredArguments.map((one) => ({
    ...one,
    word: `${one.name()}${one.variadic ? '...' : ''}`,
  }))
  return names.map(({ required, word }) => (required ? `<${word}>` : `[${word}]`)).join(' ')
}

const TITLES: { readonly [title: string]: string } = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Keuzes:',
  'Commands:': 'Opdrachten:',
}

const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*?)'.*/s, 'De opdracht “$1” bestaat niet.\n'],
  [/^error: unknown option '(.*?)'.*/s, 'De keuze “$1” bestaat niet.\n'],
  [/^error: missing required argument '(.*?)'.*/s, 'Er ontbreekt iets: geef “$1” op.\n'],
  [/^error: required option '(.*?)' not specified.*/s, 'Er ontbreekt iets: geef “$1” op.\n'],
  [/^error: option '(.*?)' argument missing.*/s, 'Achter “$1” hoort een waarde.\n'],
  [/^error: too many arguments.*/s, 'Er staat meer dan deze opdracht verwacht.\n'],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\. (.*)/s, '“$2” kan niet bij “$1”. $3'],
  [/^error: command-argument value '(.*?)' is invalid for argument '(.*?)'\. (.*)/s, '“$1” kan niet als “$2”. $3'],
]

function translated(text: string): string {
  const found = ERRORS.find(([pattern]) => pattern.test(text))
  return found ? text.replace(found[0], found[1]) : text
}

function level(word: string): number {
  const given = Number(word)
  if (![1, 2, 3].includes(given)) throw new InvalidArgumentError('Kies 1, 2 of 3.')
  return given
}

function messageNumber(word: string): MessageNumber {
  const known = Object.keys(CODES.ijw satisfies Record<MessageNumber, string>)
  if (!known.includes(word)) throw new InvalidArgumentError(`Kies een van ${known.join(', ')}.`)
  return word as MessageNumber
}

function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

function sayingOf({ code, path, message }: Error & { code: string; path?: string }): string {
  if (code === 'ENOENT') return `${path ?? 'Het bestand'} bestaat niet. Kijk de naam na.`
  if (code === 'EACCES' || code === 'EPERM') return `${path ?? 'Het bestand'} mag niet worden gelezen of geschreven.`
  return `Dat lukte niet: ${message}`
}
