/** A sheet to write: a head and rows of texts, and how wide each column is, in characters. */
export type Sheet = {
  name: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  widths: readonly number[]
}

/** A sheet in which a cell may be a number, to reckon with. */
export type Reckoned = Omit<Sheet, 'rows'> & { rows: readonly (readonly (string | number)[])[] }

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML; characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}
