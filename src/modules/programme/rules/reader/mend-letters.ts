/**
 * Letters a scanner reads wrongly and that can only have been one thing. What could have been two words is left alone.
 * The report says which lines were mended, so that a person can look.
 */
const MISREAD: readonly (readonly [pattern: RegExp, meant: string])[] = [
  [/eé(?=\p{L})/gu, 'eë'],
  [/Eé(?=\p{L})/gu, 'Eë'],
  // "dié" and "niét" are good Dutch; before these endings it is always a trema.
  [/ié(?=nt|le)/gu, 'ië'],
  [/(?<=\b[Cc])asuis(?=t)/gu, 'asuïs'],
  [/(?<=\b[Gg]e)i(?=nf|mpl|ntens|nvent)/gu, 'ï'],
  [/odrd(?=in)/gu, 'oörd'],
  [/(?<![\d.,])0\.a\./gu, 'o.a.'],
]

/** A bullet that was read as the letter e; no Dutch line begins with a lone e and a capital. */
const BULLET = /^(?:e|[•·●▪◦○–—*])\s+(?=\p{Lu})|^[•·●▪◦○]\s*(?=\S)/u

export function mendLetters(text: string): string {
  const bullet = text.replace(BULLET, '- ')
  return MISREAD.reduce((mended, [pattern, meant]) => mended.replace(pattern, meant), bullet)
}
