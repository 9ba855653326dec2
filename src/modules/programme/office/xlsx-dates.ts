import { local } from './names.ts'
import { readXml } from './xml.ts'

/** Formats that Excel has of itself for days (not for times alone). */
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22])
const BUILT_IN_PERCENTS = new Set([9, 10])
/** Excel counts days from here; it believes that 1900 was a leap year, which is right again from March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
const LAST_DAY = 2_958_465 // 31 December 9999

/** Which cell styles show a number as a day, by the number of the style. */
export function dayStyles(xml: string): ReadonlySet<number> {
  return stylesThat((format, code) => BUILT_IN_DAYS.has(format) || showsDay(code), xml)
}

/** Which cell styles show a number as a part of a hundred: 0.12 reads 12%. */
export function percentStyles(xml: string): ReadonlySet<number> {
  return stylesThat((format, code) => BUILT_IN_PERCENTS.has(format) || literal(code).includes('%'), xml)
}

function stylesThat(show: (format: number, code: string) => boolean, xml: string): ReadonlySet<number> {
  const formats = new Map<number, string>()
  const styles: number[] = []
  let inCellStyles = false
  for (const event of readXml(xml)) {
    if (event.kind === 'text') continue
    const name = local(event.name)
    if (name === 'cellXfs') inCellStyles = event.kind === 'open'
    if (event.kind === 'close') continue
    const format = Number(event.attributes.get('numFmtId'))
    if (name === 'numFmt') formats.set(format, event.attributes.get('formatCode') ?? '')
    if (name === 'xf' && inCellStyles) styles.push(format)
  }
  return new Set(styles.flatMap((format, style) => (show(format, formats.get(format) ?? '') ? [style] : [])))
}

/** A year in a format, outside what it says literally. */
const showsDay = (format: string) => /[yj]/i.test(literal(format))
const literal = (format: string) => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')

/** A part of a hundred as it reads: 0.125 is `12,5%`. */
export function percentOf(value: string): string {
  return `${String(Number((Number(value) * 100).toPrecision(12))).replace('.', ',')}%`
}

/** The day as yyyy-mm-dd; undefined when the number is none that Excel shows as a day. */
export function dayOf(value: string): string | undefined {
  const days = Math.floor(Number(value))
  if (value.trim() === '' || !(days >= 1 && days <= LAST_DAY)) return undefined
  return new Date(DAY_ZERO + days * DAY).toISOString().slice(0, 10)
}
