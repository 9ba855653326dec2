/**
 * Days are compared as they are written, 'YYYY-MM-DD'. The standard allows years of more than four digits and years before
 * zero too, so the year counts first, as a number.
 */
export function isBefore(one: string, other: string): boolean {
  const years = yearOf(one) - yearOf(other)
  return years === 0 ? one.slice(-5) < other.slice(-5) : years < 0
}

/** The same day so many years earlier; 29 February becomes the 28th where there is none. */
export function yearsBefore(day: string, years: number): string {
  const year = yearOf(day) - years
  const date = day.slice(-5)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return `${String(year).padStart(4, '0')}-${date === '02-29' && !leap ? '02-28' : date}`
}

function yearOf(day: string): number {
  return Number(day.slice(0, -6))
}
