/**
 * The name of a text file in an envelope is the only attribute in all we read and write; the language of models knows
 * none. It is taken out before reading and put in after writing.
 */

const NAME = /^[A-Za-z0-9._-]{4,255}$/
const NAMED =
  /<(?:[A-Za-z0-9_.-]+:)?tekstBestand(\s+bestandsnaam\s*=\s*(?:"([A-Za-z0-9._-]{4,255})"|'([A-Za-z0-9._-]{4,255})'))\s*>/
/** Everything before the file is short; the file itself may be 25 MB. */
const HEAD = 65_536

/** The document with blanks where the name stood, so that every other place stays where it was. */
export function withoutFileName(bytes: Uint8Array): { bytes: Uint8Array; fileName: string | undefined } {
  // One character for each byte, so that places in the text are places in the bytes.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const found = NAMED.exec(head)
  const attribute = found?.[1]
  if (!found || attribute === undefined) return { bytes, fileName: undefined }
  const from = found.index + found[0].indexOf(attribute)
  const plain = bytes.slice()
  plain.fill(32, from, from + attribute.length)
  return { bytes: plain, fileName: found[2] ?? found[3] }
}

/** Whether a file may be called so in an envelope. */
export function isFileName(name: string): boolean {
  return NAME.test(name)
}

/** The written document with the name of its text file. */
export function withFileName(bytes: Uint8Array, fileName: string): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  return new TextEncoder().encode(text.replace('tekstBestand>', `tekstBestand bestandsnaam="${fileName}">`))
}
