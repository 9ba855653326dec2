import fs from 'node:fs'
import { findUnsoundText } from '../../platform/sound-text.ts'
import { readPersonObjects } from './brp/read-person-objects.ts'
import { type ListOutcome, readPersons } from './brp/read-persons.ts'
import { personsNl } from './words/persons.nl.ts'

/**
 * Reads a file of person lists: json when it is named so, else the LO3 table. `onBytes` hears how far reading is. A list
 * with characters that nobody can keep is refused by itself. Throws a sentence, and nothing of the content, when the
 * file is no such list.
 */
export async function readPersonFile(
  file: string,
  onBytes: (bytes: number) => void = () => {},
): Promise<ListOutcome[]> {
  try {
    return (await readOutcomes(file, onBytes)).map(soundOrRefused)
  } catch (error) {
    // What a reader of tables says quotes the file, and so the people in it.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error
    throw new SyntaxError(personsNl.reading.unreadable)
  }
}

async function readOutcomes(file: string, onBytes: (bytes: number) => void): Promise<ListOutcome[]> {
  if (!file.endsWith('.json')) return Array.fromAsync(readPersons(counting(fs.createReadStream(file), onBytes)))
  const text = await fs.promises.readFile(file, 'utf8')
  onBytes(Buffer.byteLength(text))
  return readPersonObjects(text)
}

function soundOrRefused(one: ListOutcome): ListOutcome {
  if (one.outcome !== 'taken' || !findUnsoundText(one.person)) return one
  const { list, line } = one.person
  return { outcome: 'refused', refused: 'unsound-text', list: list.replaceAll('\0', ''), line, lines: one.lines }
}

async function* counting(stream: AsyncIterable<Buffer>, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes(chunk.length)
    yield chunk
  }
}
