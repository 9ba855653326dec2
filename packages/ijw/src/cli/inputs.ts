import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type { Finding } from '../finding.ts'

/** A message as it came in, or why it could not be taken in. */
export type Input = { readonly name: string } & (
  | { readonly bytes: Uint8Array; readonly findings?: undefined }
  | { readonly bytes?: undefined; readonly findings: readonly Finding[] }
)

/** The files that the words of a command line name: files as they are, folders with every .xml and .zip below, `-` for what is piped in. */
export function namedFiles(words: readonly string[]): string[] {
  return words.flatMap((word) => (word !== '-' && isFolder(word) ? filesBelow(word) : [word]))
}

/** What is in a file: one message, or those of a zip. Throws only what the system says about the file itself. */
export async function readInput(file: string): Promise<Input[]> {
  return [{ name: file, bytes: file === '-' ? await piped() : await readFile(file) }]
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
