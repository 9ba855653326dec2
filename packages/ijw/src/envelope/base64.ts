/** Bytes as base64. In pieces of whole groups of three, so that large messages do not overflow the stack. */
export function toBase64(bytes: Uint8Array): string {
  const piece = 3 * 8192
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)))
  return text
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
