const SIGNS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
const FILL = 61 // =

/** Bytes as base64. Not with `btoa`, which wants a text of all bytes first: for 25 MB that takes seconds. */
export function toBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  let to = 0
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text[to++] = SIGNS[three >> 18] ?? 0
    text[to++] = SIGNS[(three >> 12) & 63] ?? 0
    text[to++] = SIGNS[(three >> 6) & 63] ?? 0
    text[to++] = SIGNS[three & 63] ?? 0
  }
  const missing = (3 - (bytes.length % 3)) % 3
  text.fill(FILL, text.length - missing)
  return new TextDecoder().decode(text)
}

/** What base64 stands for, or nothing when it is no base64. White space in it means nothing. */
export function fromBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/[ \t\r\n]+/g, '')
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) return undefined
  const characters = atob(plain)
  const bytes = new Uint8Array(characters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at)
  return bytes
}
