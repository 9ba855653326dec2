import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { unwrap } from '../envelope/ggk.ts'
import { unzipMessage } from '../envelope/zip.ts'
import type { Finding } from '../finding.ts'
import { isSystemError, sayingOf } from './system.ts'

/** A message as it came in, or why it could not be taken in. */
export type Input = { readonly name: string } & (
  | { readonly bytes: Uint8Array; readonly findings?: undefined; readonly absent?: undefined }
  | {
      readonly bytes?: undefined
      readonly findings: readonly Finding[]
      /** The file itself could not be read: that is not the fault of who sent it. */
      readonly absent?: true
    }
)

/** What a command line names: the files, and what was said to be passed over. */
export type Named = { readonly files: readonly string[]; readonly remarks: readonly string[] }

/** Stands where a rule stands when a file could not be read at all. */
export const UNREAD = 'BESTAND'

const ENVELOPE = /<(\w+:)?(envelop(Heen|Retour)bericht-ggk_D[iu]01|Fo01Bericht)\b/
const MESSAGE_FILE = /\.(xml|zip)$/i

/** The files that the words of a command line name: files as they are, folders with every .xml and .zip below, `-` for what is piped in. */
export function namedFiles(words: readonly string[]): Named {
  const files: string[] = []
  const remarks: string[] = []
  for (const word of words) {
    if (word === '-' || !isFolder(word)) {
      files.push(word)
      continue
    }
    const below = filesBelow(word)
    const messages = below.filter((file) => MESSAGE_FILE.test(file))
    files.push(...messages)
    if (messages.length === 0)
      remarks.push(`In ${word} staan geen berichten (.xml of .zip). Noem een map waar ze in staan.`)
    else if (messages.length < below.length) remarks.push(passedOver(word, below.length - messages.length))
  }
  return { files, remarks }
}

function passedOver(folder: string, count: number): string {
  const many = count === 1 ? '1 bestand is' : `${count} bestanden zijn`
  return `In ${folder}: ${many} overgeslagen, want geen .xml of .zip. Noem zo'n bestand zelf om het toch te lezen.`
}

/** What is in a file: a message, also one in a zip or in an envelope; or why there is none. */
export async function readInput(file: string): Promise<Input> {
  const name = file === '-' ? 'invoer' : file
  const bytes = await bytesOf(file)
  if ('findings' in bytes) return { name, ...bytes, absent: true }
  if (isZip(bytes)) {
    const packed = unzipMessage(bytes)
    return 'findings' in packed ? { name, findings: packed.findings } : opened(`${name}: ${packed.name}`, packed.bytes)
  }
  return opened(name, bytes)
}

async function bytesOf(file: string): Promise<Uint8Array | { findings: readonly Finding[] }> {
  try {
    return file === '-' ? await piped() : await readFile(file)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { findings: [{ rule: UNREAD, level: 1, path: '', says: sayingOf(error, file) }] }
  }
}

/** Takes a message out of the envelope of the municipal node; anything else stays as it is. */
function opened(name: string, bytes: Uint8Array): Input {
  if (!ENVELOPE.test(new TextDecoder().decode(bytes.subarray(0, 1_000)))) return { name, bytes }
  const answer = unwrap(bytes)
  if ('findings' in answer) return { name, findings: answer.findings }
  if (answer.envelope.kind !== 'Fo01')
    return { name: `${name}: ${answer.envelope.about}`, bytes: answer.envelope.content.bytes }
  const { code, says } = answer.envelope
  return { name, findings: [{ rule: code, level: 1, path: '/Fo01Bericht', says }] }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function isFolder(word: string): boolean {
  return fs.statSync(word, { throwIfNoEntry: false })?.isDirectory() === true
}

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

async function piped(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
