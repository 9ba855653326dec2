import fs from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { isDay } from '../calculate/days.ts'
import type { MessageNumber } from '../model/contents.ts'
import { CODES } from '../model/contents.ts'
import type { Standard } from '../model/values.ts'
import { DONE, MISUSED } from './exit.ts'
import { explainCommand } from './explain.ts'
import { newCommand } from './new.ts'
import { playCommand } from './play.ts'
import { replyCommand } from './reply.ts'
import { remark, stopWhenNobodyListens } from './screen.ts'
import { showCommand } from './show.ts'
import { isSystemError, sayingOf } from './system.ts'
import { validateCommand } from './validate.ts'

const { version }: { version: string } = JSON.parse(
  fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

/** Runs `ijw` with these words; answers the exit code: 0 all is well, 1 something was refused, 2 the command was not understood. */
export async function main(words: readonly string[]): Promise<number> {
  stopWhenNobodyListens()
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
    const about = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    remark(`Er ging iets mis in ijw zelf (${about}). Meld dit bij de makers, met de opdracht die u gaf.`)
    return MISUSED
  }
}

function commandLine(done: (code: number) => void): Command {
  const program = new Command('ijw')
    .description('iJw- en iWmo-berichten (release 3.2) lezen, beoordelen, beantwoorden en schrijven')
    .helpOption('-h, --help', 'toon deze uitleg')
    .version(version, '-V, --version', 'toon de versie')
    .helpCommand('help [opdracht]', 'toon de uitleg van een opdracht')
    .exitOverride()
    .showHelpAfterError('Met --help staat hoe het wel moet.')
  const json = new Option('--json', 'antwoord als JSON')

  program
    .command('validate')
    .description('zegt van elk bericht of het klopt, en wat er niet klopt')
    .argument('<bestand...>', 'berichten, mappen, zips, of - voor wat wordt doorgegeven')
    .option(
      '--level <niveau>',
      'keur af op niveau 1 (vorm, zonder deze keuze), 2 (inhoud) of 3 (eerdere berichten)',
      level,
    )
    .option('--earlier <map>', 'map met de berichten die al zijn uitgewisseld (voor niveau 3)')
    .addOption(json)
    .action(async (files: string[], options) => done(await validateCommand(files, options)))
  program
    .command('reply')
    .description('maakt het retourbericht op een bericht')
    .argument('<bestand>', 'het bericht, of - voor wat wordt doorgegeven')
    .option('--earlier <map>', 'map met de berichten die al zijn uitgewisseld (voor niveau 3)')
    .option('--id <identificatie>', 'identificatie van het retourbericht (ten hoogste 12 tekens)', identification)
    .option('--day <datum>', 'dagtekening, als 2026-04-01; zonder deze keuze: vandaag', day)
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
    .argument('<bestand...>', 'berichten, mappen, zips, of - voor wat wordt doorgegeven')
    .option('--bsn', 'toon burgerservicenummers helemaal')
    .option('--all', 'toon ook de versienummers en de codes van het bericht zelf')
    .addOption(json)
    .action(async (files: string[], options) => done(await showCommand(files, options)))
  addMaking(program, done)
  inDutch(program)
  return program
}

/** The commands that make messages that were not there. */
function addMaking(program: Command, done: (code: number) => void): void {
  program
    .command('new')
    .description('schrijft een bericht uit gegevens in JSON')
    .argument('<nummer>', 'welk bericht, zoals 301', messageNumber)
    .option('--from <bestand>', 'JSON met de elementen van het bericht, of -')
    .option('--example', 'toon een voorbeeld van die JSON om mee te beginnen (iJw)')
    .option('--standard <standaard>', 'ijw (zonder deze keuze) of iwmo', standard)
    .option('--out <bestand>', 'schrijf naar dit bestand in plaats van naar het scherm')
    .action(async (number: MessageNumber, options) => done(await newCommand(number, options)))
  program
    .command('play')
    .description('laat een aanbieder en een gemeente een verhaal spelen; zonder verhaal: welke er zijn')
    .argument('[verhaal]', 'welk verhaal')
    .option('--fault <fout@stap...>', 'wat er misgaat, zoals dubbel@start; lijst toont wat er kan')
    .option('--folder <map>', 'wissel echte bestanden uit in deze map')
    .action(async (story: string | undefined, options) => done(await playCommand(story, options)))
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

function identification(word: string): string {
  if (word.length === 0 || word.length > 12) throw new InvalidArgumentError('Kies 1 tot en met 12 tekens.')
  return word
}

function day(word: string): string {
  if (!isDay(word)) throw new InvalidArgumentError('Geef een bestaande dag als 2026-04-01.')
  return word
}

function standard(word: string): Standard {
  const found = (['ijw', 'iwmo'] as const).find((one) => one === word.toLowerCase())
  if (found === undefined) throw new InvalidArgumentError('Kies ijw of iwmo.')
  return found
}

function messageNumber(word: string): MessageNumber {
  const known = Object.keys(CODES.ijw satisfies Record<MessageNumber, string>)
  if (!known.includes(word)) throw new InvalidArgumentError(`Kies een van ${known.join(', ')}.`)
  return word as MessageNumber
}
