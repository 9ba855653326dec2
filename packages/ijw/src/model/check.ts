import type { Form, Simple } from './kinds.ts'

/** Why a value may not stand in an element: the rule it breaks and what is wrong, without the value itself. */
export type Refused = { readonly rule: string; readonly says: string }

type TextShape = Extract<Simple, { shape: 'text' }>

/** What XML cannot carry at all: most control characters, and halves of a pair. */
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** The forms as the schemas write them, where `\s` is only space, tab and line end. */
const FORMS: Record<Form, RegExp> = {
  any: /^/,
  line: /^[^\n\r]*[^ \t\n\r][^\n\r]*$/,
  comment: /[^ \t\n\r]/,
  digits: /^[0-9]*$/,
  letters: /^[a-zA-ZÀ-ỳ]+$/u,
  'letters-and-digits': /^[a-zA-Z0-9]+$/,
  version: /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/,
}

const DATE = /^-?([1-9][0-9]{4,}|[0-9]{4})-([0-9]{2})-([0-9]{2})$/
const TIME = /^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?|24:00:00(\.0+)?)$/

/** The restriction rule for each greatest length and each greatest number that the standard uses. */
const LENGTH_RULES: { readonly [most: number]: string } = {
  1: 'RS008',
  2: 'RS009',
  3: 'RS010',
  4: 'RS011',
  5: 'RS012',
  6: 'RS013',
  8: 'RS014',
  9: 'RS015',
  10: 'RS016',
  12: 'RS017',
  15: 'RS018',
  20: 'RS019',
  24: 'RS020',
  25: 'RS021',
  35: 'RS023',
  36: 'RS024',
  64: 'RS025',
  80: 'RS026',
  200: 'RS028',
}
const NUMBER_RULES: { readonly [most: number]: string } = {
  99: 'RS002',
  99999: 'RS004',
  99999999: 'RS005',
  999999999: 'RS006',
  999999999999: 'RS040',
}

/** Why this value may not stand in an element of that kind, or nothing when it may. */
export function refuseValue(simple: Simple, value: unknown): Refused | undefined {
  if (simple.shape === 'integer') return refuseNumber(simple, value)
  if (typeof value !== 'string') return { rule: 'XSD-waarde', says: 'Hier hoort tekst te staan.' }
  if (NOT_XML.test(value))
    return { rule: 'XML-teken', says: 'De tekst bevat een teken dat niet in XML mag staan: haal het weg.' }
  if (simple.shape === 'text') return refuseText(simple, value)
  if (value === '') return { rule: 'RS033', says: 'Het element is leeg: vul het in of laat het weg.' }
  if (simple.shape === 'date') return refuseDate(value)
  if (simple.shape === 'time') return refuseTime(value)
  return simple.codes.includes(value) ? undefined : refuseCode(simple.name, simple.codes)
}

function refuseNumber(simple: Extract<Simple, { shape: 'integer' }>, value: unknown): Refused | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    return { rule: 'XSD-waarde', says: 'Hier hoort een heel getal te staan.' }
  if (simple.only !== undefined)
    return value === simple.only
      ? undefined
      : { rule: ruleOfOnly(simple.name), says: `Hier mag alleen ${simple.only} staan.` }
  if (value < 0) return { rule: 'RS001', says: 'Het getal mag niet lager zijn dan 0.' }
  return value <= simple.most
    ? undefined
    : { rule: NUMBER_RULES[simple.most] ?? 'XSD-waarde', says: `Het getal mag niet hoger zijn dan ${simple.most}.` }
}

function ruleOfOnly(name: string): string {
  return name === 'LDT_BerichtSubversie' ? 'CS015' : 'CS025'
}

function refuseText({ form, least, most }: TextShape, value: string): Refused | undefined {
  // Characters as the schemas count them: one outside the basic plane counts once.
  const long = [...value].length
  if (long === 0 && least > 0) return { rule: 'RS033', says: 'Het element is leeg: vul het in of laat het weg.' }
  if (form === 'digits' && (long < least || long > most || !FORMS.digits.test(value)))
    return refuseDigits(least, most, long)
  if (long < least) return { rule: 'XSD-waarde', says: `De tekst moet minstens ${least} tekens lang zijn.` }
  if (long > most)
    return {
      rule: LENGTH_RULES[most] ?? 'XSD-waarde',
      says: `De tekst is ${long} tekens lang: er mogen er ${most} staan.`,
    }
  return FORMS[form].test(value) ? undefined : refuseForm(form)
}

function refuseDigits(least: number, most: number, long: number): Refused {
  if (least === most) return { rule: DIGIT_RULES[least] ?? 'XSD-waarde', says: `Vul precies ${least} cijfers in.` }
  if (long > most)
    return { rule: LENGTH_RULES[most] ?? 'XSD-waarde', says: `Er mogen hooguit ${most} cijfers staan, nu ${long}.` }
  return { rule: 'RS046', says: 'Vul alleen cijfers in, zonder spaties of streepjes.' }
}

const DIGIT_RULES: { readonly [long: number]: string } = { 4: 'RS035', 8: 'RS036', 9: 'RS037' }

function refuseForm(form: Form): Refused {
  switch (form) {
    case 'letters':
      return { rule: 'RS045', says: 'Vul alleen letters in, zonder punten of spaties.' }
    case 'letters-and-digits':
      return { rule: 'CS319', says: 'Vul alleen cijfers en letters in, zonder spaties of andere tekens.' }
    case 'version':
      return { rule: 'RS048', says: 'Vul een versie in van drie getallen met punten ertussen, zoals 1.0.0.' }
    case 'comment':
      return { rule: 'RS031', says: 'Er staan alleen spaties: vul een tekst in of laat het element weg.' }
    default:
      return {
        rule: 'RS033',
        says: 'Vul één regel tekst in: zonder regeleinden, en met meer dan alleen spaties.',
      }
  }
}

function refuseDate(value: string): Refused | undefined {
  const found = DATE.exec(value)
  if (!found) return { rule: 'RS032', says: 'Vul een datum in als 2026-04-01, zonder tijdzone.' }
  const [, year, month, day] = found.map(Number)
  return year && month && day && day <= daysIn(year, month)
    ? undefined
    : { rule: 'RS032', says: 'Deze datum bestaat niet: vul een bestaande datum in.' }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function refuseTime(value: string): Refused | undefined {
  return TIME.test(value) ? undefined : { rule: 'RS034', says: 'Vul een tijd in als 09:30:00, zonder tijdzone.' }
}

function refuseCode(name: string, codes: readonly string[]): Refused {
  if (name === 'LDT_BerichtCode')
    return { rule: 'RS047', says: `De code van dit bericht is ${codes.join(' of ')}: vul die in.` }
  const known = codes.length > 12 ? 'een code uit de codelijst' : `een van deze codes: ${codes.toSorted().join(', ')}`
  return { rule: 'XSD-code', says: `Deze code bestaat niet: vul ${known} in.` }
}
