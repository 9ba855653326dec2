import fs from 'node:fs'
import { readPersonObjects } from './brp/read-person-objects.ts'
import { type ListOutcome, readPersons } from './brp/read-persons.ts'

/** Reads a file of person lists: json when it is named so, else the LO3 table. `onBytes` hears how far reading is. */
export async function readPersonFile(
  file: string,
  onBytes: (bytes: number) => void = () => {},
): Promise<ListOutcome[]> {
  if (file.endsWith('.json')) {
    const text = await fs.promises.readFile(file, 'utf8')
    onBytes(Buffer.byteLength(text))
    return readPersonObjects(text)
  }
  return Array.fromAsync(readPersons(counting(fs.createReadStream(file), onBytes)))
}

async function* counting(stream: AsyncIterable<Buffer>, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes(chunk.length)
    yield chunk
  }
}
