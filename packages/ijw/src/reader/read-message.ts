import type { Finding } from '../finding.ts'
import type { Message } from '../model/contents.ts'
import { type MessageModel, RELEASES, type Release } from '../model/releases.ts'
import { feed, readWhole } from './feed.ts'
import { type Choose, type Machine, machine, shown } from './machine.ts'
import type { ReaderOptions } from './options.ts'
import { planOf } from './plan.ts'
import { type Position, positionAt, startRuler } from './position.ts'
import type { Reader } from './read-document.ts'

export type MessageOptions = ReaderOptions & {
  /** The releases whose messages are understood; all that this library knows when left out. */
  readonly releases?: readonly Release[]
}

/** What reading a message gives. */
export type Reading = {
  /** The message, only when nothing of level 1 is wrong with it. */
  readonly message?: Message
  /** Which message it says to be, also when it is not right. */
  readonly model?: MessageModel
  readonly findings: readonly Finding[]
}

type Catalogue = ReadonlyMap<string, MessageModel>

const LONGEST_URI = 120
const encoder = new TextEncoder()
const catalogues = new WeakMap<readonly Release[], Catalogue>()

/**
 * Reads a message of a known release, which its namespace tells: strict, in one pass, never throwing and never looking
 * outside the input (level 1: `XML-…`, `XSD-…`, `RS…`; a message with such a finding is not answered, IV028).
 */
export function readMessage(input: Uint8Array | string, options: MessageOptions = {}): Reading {
  const reading = start(options)
  if (typeof input === 'string' && !input.isWellFormed()) return { findings: [halfCharacter(input)] }
  readWhole(reading.m, typeof input === 'string' ? encoder.encode(input) : input)
  return reading.result()
}

/** The same for a message that comes in pieces: any division of the bytes gives the same reading. */
export function messageReader(options: MessageOptions = {}): Reader<Reading> {
  const reading = start(options)
  const { push, end } = feed(reading.m)
  return {
    push,
    end() {
      end()
      return reading.result()
    },
  }
}

/**
 * Line and column of the elements with these paths, as findings of level 2 to 4 name them: reading keeps no places, so
 * this reads once more. A path of an element that is not there gets the place of the nearest element around it.
 */
export function locate(
  input: Uint8Array | string,
  paths: Iterable<string>,
  options: MessageOptions = {},
): ReadonlyMap<string, Position> {
  const bytes = typeof input === 'string' ? encoder.encode(input) : input
  const wanted = new Set<string>()
  for (const path of paths) for (const part of pathAndAround(path)) wanted.add(part)
  const offsets = new Map<string, number>()
  const names = new Set([...wanted].map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\[\d+\]$/, '')))
  const see = (path: string, at: number) => {
    if (wanted.has(path)) offsets.set(path, at)
  }
  readWhole(start(options, { names, see }).m, bytes)
  let ruler = startRuler()
  const places = new Map<string, Position>()
  for (const [path, offset] of [...offsets].sort((one, other) => one[1] - other[1])) {
    ruler = positionAt(ruler, bytes, 0, offset)
    places.set(path, { line: ruler.line, column: ruler.column })
  }
  const found = new Map<string, Position>()
  for (const path of paths) {
    const place = pathAndAround(path)
      .map((part) => places.get(part))
      .find((one) => one !== undefined)
    if (place) found.set(path, place)
  }
  return found
}

function pathAndAround(path: string): string[] {
  const around = [path]
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) around.push(path.slice(0, at))
  return around
}

function start(options: MessageOptions, watch?: Machine['watch']): { m: Machine; result: () => Reading } {
  const releases = options.releases ?? RELEASES
  const catalogue = catalogueOf(releases)
  let model: MessageModel | undefined
  const choose: Choose = (uri, local) => {
    const found = catalogue.get(uri)
    if (found === undefined || found.root !== local) return unknown(uri, local, releases)
    model = found
    return planOf(found)
  }
  const m = machine(choose, options, watch)
  return { m, result: () => readingOf(m, model) }
}

function readingOf(m: Machine, model: MessageModel | undefined): Reading {
  if (model === undefined) return { findings: m.findings }
  if (m.findings.length > 0) return { model, findings: m.findings }
  const { standard, release, number } = model
  // Without findings the machine has put in exactly what the model of this message describes.
  return { message: { standard, release, number, body: m.built } as unknown as Message, model, findings: [] }
}

function catalogueOf(releases: readonly Release[]): Catalogue {
  const known = catalogues.get(releases)
  if (known) return known
  const models = releases.flatMap((one) => Object.values(one.messages))
  const catalogue = new Map(models.map((model) => [model.spaces[model.space]?.uri ?? '', model]))
  catalogues.set(releases, catalogue)
  return catalogue
}

/** The namespace of a message of any release, so that one of another release is called by its name. */
const OTHER_RELEASE = /^http:\/\/www\.istandaarden\.nl\/(ijw|iwmo)\/(\d)_(\d)\/((?:jw|wmo)3\d\d)\/schema$/

function titleOf(standard: string): string {
  return standard === 'ijw' ? 'iJw' : 'iWmo'
}

function unknown(uri: string, local: string, releases: readonly Release[]): string {
  const known = releases.map(({ standard, name }) => `${titleOf(standard)} ${name}`).join(', ')
  const [, standard, version, subversion, name = ''] = OTHER_RELEASE.exec(uri) ?? []
  if (standard !== undefined)
    return `Dit is een ${name.toUpperCase()} van ${titleOf(standard)} ${version}.${subversion}; hier zijn alleen ${known} bekend. Vraag de afzender om een van die releases.`
  const named = uri === '' ? 'zonder naamruimte' : `uit de naamruimte ${shown(uri, LONGEST_URI)}`
  return `Dit is geen bericht van een release die hier bekend is (${known}): het eerste element is ${shown(local)} ${named}.`
}

function halfCharacter(input: string): Finding {
  const before = input.slice(0, input.search(/\p{Surrogate}/u)).split('\n')
  const column = [...(before.at(-1) ?? '')].length + 1
  return { rule: 'XML-TEKEN', level: 1, path: '/', line: before.length, column, says: 'Er staat een half teken in.' }
}
