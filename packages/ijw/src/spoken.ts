const month = new Intl.DateTimeFormat('nl', { month: 'long', timeZone: 'UTC' })
const MONTHS = Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2000, at, 1)))

/** A day as people say it: `2026-04-01` is `1 april 2026`. */
export function spokenDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

/** A period as people say it; without an end it runs on. */
export function spokenPeriod(from: string, until: string | undefined): string {
  return until === undefined ? `vanaf ${spokenDay(from)}` : `${spokenDay(from)} tot en met ${spokenDay(until)}`
}

/** Whole eurocents as people write them: `24000` is `€ 240,00`, `-123456789` is `€ -1.234.567,89`. */
export function spokenEuros(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100)
  const rest = String(Math.abs(cents) % 100).padStart(2, '0')
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '.')
  return `€ ${cents < 0 ? '-' : ''}${grouped},${rest}`
}

/** A place as people point at it: of a path only what is counted, as `Client 2, Prestatie 1`; the last step when nothing is. */
export function numbered(path: string): string {
  const steps = path.split('/')
  const counted = steps.filter((step) => step.endsWith(']')).map((step) => step.slice(0, -1).replace('[', ' '))
  return counted.length > 0 ? counted.join(', ') : (steps.at(-1) ?? '')
}
