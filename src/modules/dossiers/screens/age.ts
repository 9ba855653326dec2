/** Years since a birth as registered (eight digits); undefined when the year, month or day is not known. */
export function ageToday(birth: string, today: Date): number | undefined {
  const [year, month, day] = [birth.slice(0, 4), birth.slice(4, 6), birth.slice(6, 8)].map(Number)
  if (!year || !month || !day) return undefined
  const had = today.getMonth() + 1 > month || (today.getMonth() + 1 === month && today.getDate() >= day)
  return today.getFullYear() - year - (had ? 0 : 1)
}
