/** Letters that no accent can be taken off; everything else loses its accents by Unicode decomposition. */
const PLAIN: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ə: 'e',
}

const APOSTROPHES = /['’‘‛ʼʻʹʾʿ`´′·]/g

/**
 * The one folding of the house: case, accents, ı ł ø ß æ ð þ, apostrophes and hyphens make no difference (design §5).
 * The database keeps folded names in a column of their own that only this function fills, and a question is folded by
 * the same function before it is asked. So SQL compares plain text by range (`key >= $1 and key < $2`, leakproof, on a
 * b-tree) and needs no `unaccent`, which knows another set of letters. Folding twice changes nothing.
 */
export function fold(text: string): string {
  const bare = text.replace(APOSTROPHES, '').normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const plain = bare.replace(/[ıłøßæœðđþħŧŋĸə]/g, (letter) => PLAIN[letter] ?? letter).replace(APOSTROPHES, '')
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whether what somebody typed above a list stands in these texts of a row. Nothing typed finds everything. */
export function holds(texts: readonly string[], typed: string): boolean {
  return fold(texts.join(' ')).includes(fold(typed))
}
