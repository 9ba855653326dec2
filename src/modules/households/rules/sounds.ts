import { fold } from '../../../platform/folding.ts'
import { withoutPrefixes } from './name-search.ts'

/**
 * A key that names share when a Dutch ear hears the same, for finding spellings of one name. Own rules, in order, on the
 * folded name. Capitals stand for a sound with several spellings: Y = ij/ei, Q = ui, U = ou/au/oe/u.
 * It is meant to find too many rather than too few; it decides nothing by itself.
 */
const RULES: readonly [pattern: RegExp, sound: string, example: string][] = [
  // Whole names whose spelling follows no rule.
  [/\bm[aeou]h?amm?[aeiou]d\b/g, 'mohamed', 'Muhammad, Mohammed'],
  [/\bcees/g, 'kees', 'Cees, Kees'],
  [/\b(y|j)(oe|ou|u)s+(oe|ou|u|e)[fp]h?\b/g, 'jUsef', 'Youssef, Yusuf, Joesoef'],

  // The Polish y is short.
  [/szy/g, 'si', 'Szymański, Simanski'],

  // j and y: a consonant before a vowel, otherwise part of the vowel.
  [/dj(?=[aeiou])/g, 'j', 'Khadidja, Khadija'],
  [/\by(?=[aeiou])/g, 'j', 'Yılmaz, Jilmaz'],
  [/(?<=[^aeiou\s])y(?=[aeou])/g, 'j', 'Sonya, Sonja'],
  [/(?<=[aeo])j/g, 'i', 'Maja, Maya; Wojcik, Woicik'],
  [/(?<=[^aeiou\s])ey\b/g, 'i', 'Henny, Henney'],
  [/(?<=[^aeiou\s])(y|ie)\b/g, 'i', 'Kowalsky, Kowalski'],
  [/eeuw|ieuw/g, 'iw', 'Nieuwkoop'],
  [/uij|uy|ui/g, 'Q', 'Kuijper, Kuyper, Kuiper'],
  [/aai|aay|eij|aij|ei|ey|ai|ay|ij|y/g, 'Y', 'Meijer, Meyer, Meier, Maier, Mayer'],
  [/ouw|auw|auu|ou|au|oe|ue|uu|u/g, 'U', 'Bouwman, Bauman; Moussa, Moesa; Müller, Mueller'],
  [/ae/g, 'a', 'Claes, Claas'],
  [/ie/g, 'i', 'Dierks, Dirks'],
  [/(?<=[aeioYQ])w(?=[aeioYQU]|\b)/g, 'f', 'Kowalski, Kovalski'],

  // Groups of consonants.
  [
    /szcz|sch(?=[lmnrw])|sch\b|tsj|tsh|tch|cz|sz|sj|sh/g,
    's',
    'Schmidt, Smit; Bosch, Bos; Szymański, Simanski; Şahin, Shahin',
  ],
  [/sch/g, 'sg', 'Schouten'],
  [/rz\b/g, 'rs', 'Schwarz, Swars'],
  [/\bch(?=[lr])/g, 'k', 'Christiaan, Kristiaan'],
  [/kh|gh|ch(?=[aeioYQU])/g, 'g', 'Khalid, Chalid'],
  [/ch(?=[dmn])/g, '', 'Achmed, Ahmed'],
  [/ch/g, 'g', 'Verhecht, Verhegt'],
  [/ph/g, 'f', 'Philips, Filips'],
  [/(?<=[^aeioYQU\s])h|h(?=[^aeioYQU\s])|h\b/g, '', 'Thijs, Tijs; Ahmed, Amed; Fatimah, Fatima'],
  [/qu|q/g, 'kw', 'Quist, Kwist'],
  [/x/g, 'ks', 'Dirkx, Dirks'],
  [/ck/g, 'k', 'Dircks, Dirks'],
  [/c(?=[eiY])/g, 's', 'Celik, Selik'],
  [/c/g, 'k', 'Claassen, Klaassen'],
  [/z/g, 's', 'Zeeman, Seeman'],
  [/v/g, 'f', 'de Vries, de Fries'],

  // Ends of words.
  [/(dt|d)\b/g, 't', 'Schmidt, Smid, Smit'],
  [/b\b/g, 'p', 'Jacob, Jakop'],
  [/en\b/g, 'e', 'Jansen, Janse'],
  [/(\p{L})\1+/gu, '$1', 'Janssen, Jansen'],
]

/** The sounds of a (family or given) name without its prefixes; empty when there is no name. */
export function soundsOf(text: string): string {
  const words = withoutPrefixes(fold(text).split(' ').filter(Boolean))
  return RULES.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), words.join(' '))
}
