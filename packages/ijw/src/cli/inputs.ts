import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { unwrap } from '../envelope/ggk.ts'
import { unzipMessage } from '../envelope/zip.ts'
import type { Finding } from '../finding.ts'

/** A message as it came in, or why it could not be taken in. */
export type Input = { readonly name: string } & (
  | { readonly bytes: Uint8Array; readonly findings?: undefined }
  | { readonly bytes?: undefined; readonly findings: readonly Finding[] }
)

const ENVELOPE = /<(\w+:)?(envelop(Heen|Retour)bericht-ggk_D[iu]01|Fo01Bericht)\b/

/** The files that the words of a command line name: files as they are, folders with every .xml and .zip below, `-` for what is piped in. */
export function namedFiles(words: readonly string[]): string[] {
  return words.flatMap((word) => (word !== '-' && isFolder(word) ? filesBelow(word) : [word]))
}

/** What is in a file: a message, also one in a zip or in an envelope. Throws only what the system says about the file itself. */
export async function readInput(file: string): Promise<Input> {
  const bytes = file === '-' ? await piped() : await readFile(file)
  const name = file === '-' ? 'invoer' : file
  if (isZip(bytes)) {
    const packed = unzipMessage(bytes)
    return 'findings' in packed ? { name, findings: packed.findings } : opened(`${name}: ${packed.name}`, packed.bytes)
  }
  return opened(name, bytes)
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
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(xml|zip)$/i.test(name))
    .sort()
    .map((name) => path.join(folder, name))
}

async function piped(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
