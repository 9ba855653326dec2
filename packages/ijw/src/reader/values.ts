import type { Simple } from '../model/kinds.ts'
import type { Level1Id } from './level1.ts'

/** Why a value is not one of its kind. */
export type ValueFault = { readonly rule: Level1Id; readonly says: string }

type Text = Simple & { readonly shape: 'text' }
type Integer = Simple & { readonly shape: 'integer' }

/** The standard has an id of its own for each length and each bound (RS001–RS028, RS040). */
const LONGER: { readonly [most: number]: Level1Id } = {
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
const HIGHER: { readonly [most: number]: Level1Id } = {
  99: 'RS002',
  99999: 'RS004',
  99999999: 'RS005',
  999999999: 'RS006',
  999999999999: 'RS040',
}
/** Versions of a message, of which there is only one in a release. */
const ONLY: { readonly [name: string]: Level1Id } = { LDT_BerichtVersie: 'CS025', LDT_BerichtSubversie: 'CS015' }
const DIGITS: { readonly [long: number]: Level1Id } = { 4: 'RS035', 8: 'RS036', 9: 'RS037' }

// The one code for which the standard leaves more room than its codes take.
const ROOM: { readonly [name: string]: number } = { LDT_RedenAfwijzingVerzoek: 2 }

// What XML Schema calls white space; JavaScript's own `\s` and `trim` know more.
const BLANK = /^[ \t\r\n]*$/
const WHOLE = /^[+-]?\d+$/
const DATE = /^(-?(?:[1-9]\d{3,}|0\d{3}))-(\d\d)-(\d\d)$/
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.(\d+))?$/
const ZONE = /(?:Z|[+-]\d\d:\d\d)$/
const LETTERS = /^[a-zA-Z\u00C0-\u1EF3]+$/
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/
const LONGEST_QUOTED = 40
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The value that the written text stands for, or why it is none of this kind (RS001–RS048, CS319). */
export function readValue(simple: Simple, written: string): string | number | ValueFault {
  switch (simple.shape) {
    case 'code':
      return simple.codes.includes(written) ? written : codeFault(simple, simple.codes, written)
    case 'integer':
      return integerOf(simple, collapsed(written))
    case 'date':
      return dateOf(collapsed(written))
    case 'time':
      return timeOf(collapsed(written))
    case 'text':
      return textFault(simple, written) ?? written
  }
}

// By hand: a regular expression for the edges takes a very long time over a long run of spaces in the middle.
function collapsed(written: string): string {
  let from = 0
  let to = written.length
  while (from < to && isBlank(written.charCodeAt(from))) from++
  while (to > from && isBlank(written.charCodeAt(to - 1))) to--
  return written.slice(from, to)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}

function codeFault(simple: Simple, codes: readonly string[], written: string): ValueFault {
  if (simple.name === 'LDT_BerichtCode')
    return fault(
      length(written) > 3 ? 'RS010' : 'RS047',
      `De berichtcode moet ${codes.join(' of ')} zijn${but(written)}.`,
    )
  if (BLANK.test(written)) return fault('RS033', 'Hier hoort een code, maar het element is leeg.')
  const most = ROOM[simple.name] ?? Math.max(...codes.map((code) => code.length))
  if (isStandard(simple) && length(written) > most) {
    const rule = LONGER[most]
    if (rule) return fault(rule, `Deze code heeft hoogstens ${many(most, 'teken', 'tekens')}${but(written)}.`)
  }
  const few = codes.length <= 12 ? ` Het kan zijn: ${codes.join(', ')}.` : ''
  return fault('XSD-CODE', `Deze code staat niet in de codelijst${but(written)}.${few}`)
}

function integerOf(simple: Integer, written: string): number | ValueFault {
  if (written === '') return fault('XSD-WAARDE', 'Hier hoort een geheel getal, maar het element is leeg.')
  if (!WHOLE.test(written)) return fault('XSD-WAARDE', `Hier hoort een geheel getal${but(written)}.`)
  // Adding nothing turns -0, which may be written, into 0.
  const value = Number(written) + 0
  if (value < 0) return fault('RS001', `Dit getal mag niet lager zijn dan 0${but(written)}.`)
  if (value > simple.most) {
    const rule = isStandard(simple) ? HIGHER[simple.most] : undefined
    return fault(rule ?? 'XSD-WAARDE', `Dit getal mag niet hoger zijn dan ${simple.most}${but(written)}.`)
  }
  if (simple.only !== undefined && written !== String(simple.only))
    return fault(ONLY[simple.name] ?? 'XSD-WAARDE', `Hier moet precies ${simple.only} staan${but(written)}.`)
  return value
}

function dateOf(written: string): string | ValueFault {
  if (written === '') return fault('XSD-WAARDE', 'Hier hoort een datum, maar het element is leeg.')
  const [, year, month, day] = DATE.exec(written) ?? []
  if (year !== undefined) {
    if (isDay(year, Number(month), Number(day))) return written
    return fault('XSD-WAARDE', `Deze datum bestaat niet${but(written)}.`)
  }
  if (ZONE.test(written) && DATE.test(written.replace(ZONE, '')))
    return fault('RS032', 'De datum moet zonder tijdzone, als jjjj-mm-dd.')
  return fault('XSD-WAARDE', `Hier hoort een datum als jjjj-mm-dd${but(written)}.`)
}

// Four digits tell whether a year is a leap year, however many it has. There is no year 0.
function isDay(year: string, month: number, day: number): boolean {
  const last = Number(year.slice(-4))
  const leap = (last % 4 === 0 && last % 100 !== 0) || last % 400 === 0
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0)
  return Number(year) !== 0 && day >= 1 && day <= days
}

function timeOf(written: string): string | ValueFault {
  if (written === '') return fault('XSD-WAARDE', 'Hier hoort een tijd, maar het element is leeg.')
  const [, hour, minute, second, fraction = ''] = TIME.exec(written) ?? []
  if (hour !== undefined) {
    if (isTime(Number(hour), Number(minute), Number(second), fraction)) return written
    return fault('XSD-WAARDE', `Deze tijd bestaat niet${but(written)}.`)
  }
  if (ZONE.test(written) && TIME.test(written.replace(ZONE, '')))
    return fault('RS034', 'De tijd moet zonder tijdzone, als uu:mm:ss.')
  return fault('XSD-WAARDE', `Hier hoort een tijd als uu:mm:ss${but(written)}.`)
}

// 24:00:00 is the end of the day.
function isTime(hour: number, minute: number, second: number, fraction: string): boolean {
  if (hour === 24) return minute === 0 && second === 0 && !/[1-9]/.test(fraction)
  return hour < 24 && minute < 60 && second < 60
}

function textFault(simple: Text, written: string): ValueFault | undefined {
  if (simple.form === 'comment')
    return BLANK.test(written) ? fault('RS031', 'Het commentaar is leeg: vul het of laat het element weg.') : undefined
  const long = length(written)
  if (long < simple.least && BLANK.test(written)) return emptyFault(simple)
  if (simple.form === 'line' && BLANK.test(written)) return emptyFault(simple)
  if (long > simple.most) {
    const rule = isStandard(simple) ? LONGER[simple.most] : undefined
    const says = `Deze waarde heeft hoogstens ${many(simple.most, 'teken', 'tekens')}; hier staan er ${long}.`
    return fault(simple.most === 4 && simple.form === 'digits' ? 'RS035' : (rule ?? 'XSD-WAARDE'), says)
  }
  if (long < simple.least) return formFault(simple, written)
  return hasForm(simple, written) ? undefined : formFault(simple, written)
}

function hasForm(simple: Text, written: string): boolean {
  switch (simple.form) {
    case 'line':
      return !/[\r\n]/.test(written)
    case 'digits':
      return /^[0-9]+$/.test(written)
    case 'letters':
      return LETTERS.test(written)
    case 'letters-and-digits':
      return /^[a-zA-Z0-9]+$/.test(written)
    case 'version':
      return VERSION.test(written)
    default:
      return true
  }
}

function emptyFault(simple: Text): ValueFault {
  const rule = simple.form === 'any' || simple.form === 'line' ? undefined : formFault(simple, '').rule
  return fault(rule ?? 'RS033', 'Dit element is leeg: vul het of laat het weg.')
}

function formFault(simple: Text, written: string): ValueFault {
  switch (simple.form) {
    case 'digits':
      return digitsFault(simple)
    case 'letters':
      return fault('RS045', `Hier mogen alleen letters staan, aaneen${but(written)}.`)
    case 'letters-and-digits':
      return fault('CS319', `Hier mogen alleen letters en cijfers staan, aaneen${but(written)}.`)
    case 'version':
      return fault('RS048', `Hier hoort een versie als 1.0.0${but(written)}.`)
    case 'line':
      return fault('XSD-WAARDE', 'In deze waarde staat een regeleinde: zet alles op één regel.')
    default:
      return fault('XSD-WAARDE', `Deze waarde heeft minstens ${many(simple.least, 'teken', 'tekens')}.`)
  }
}

// Numbers of people and phones are not repeated in a sentence.
function digitsFault(simple: Text): ValueFault {
  if (simple.least !== simple.most)
    return fault('RS046', `Hier mogen alleen cijfers staan, aaneen; hoogstens ${simple.most}.`)
  return fault(DIGITS[simple.most] ?? 'XSD-WAARDE', `Hier horen precies ${simple.most} cijfers.`)
}

function fault(rule: Level1Id, says: string): ValueFault {
  return { rule, says }
}

/** Only the standard's own values have the standard's restriction ids; an envelope's have not. */
function isStandard(simple: Simple): boolean {
  return simple.name.startsWith('LDT_')
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

/** Code points, as XML Schema counts. */
function length(text: string): number {
  let long = text.length
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xd800) long--
  return long
}

/** What was found, for in a sentence: nothing when it is long or might be the number of a person. */
export function but(written: string): string {
  return quotable(written) ? `; er staat “${written}”` : ''
}

/**
 * Whether a text may be repeated in a finding: not when it is long, or when it might be the number of a person. A citizen
 * service number has nine digits, eight without its first zero.
 */
export function quotable(text: string, longest = LONGEST_QUOTED): boolean {
  if (text === '' || text.length > longest) return false
  return text.replaceAll(/\D/g, '').length < 8 || /^\d{4}-\d\d-\d\d$/.test(text)
}
