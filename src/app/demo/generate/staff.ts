/** Who works in a municipality, as the demo finds them: families and signals are divided over these people. */
export type Colleague = { id: string; name: string; organisation: string }

/** A youth consultant with the teams she works in. */
export type Consultant = Colleague & { teams: readonly string[] }

export type Staff = {
  municipality: string
  name: string
  /** Teams that take signals, with the postcodes of their area. */
  teams: readonly { id: string; postcodes: readonly string[] }[]
  /** Youth consultants who are there today. */
  consultants: readonly [Consultant, ...Consultant[]]
  partners: readonly (Colleague & { kind: string })[]
  organisations: readonly { id: string; kind: string; name: string }[]
}

/** The team of the area with this postcode, or else the first. */
export function teamFor({ teams }: Staff, postcode: string): string {
  const found = teams.find(({ postcodes }) => postcodes.includes(postcode.slice(0, 4))) ?? teams[0]
  return found?.id ?? ''
}

/** The team a signal lies with: that of the area, or of its handler when somebody of another team took it up. */
export function teamHolding(staff: Staff, postcode: string, handler: string | undefined): string {
  const team = teamFor(staff, postcode)
  const holder = staff.consultants.find(({ id }) => id === handler)
  return holder && !holder.teams.includes(team) ? (holder.teams[0] ?? team) : team
}

/** The consultants of the team of an area; all of them where nobody works for that team. */
export function consultantsFor(staff: Staff, postcode: string): Staff['consultants'] {
  const team = teamFor(staff, postcode)
  const [first, ...rest] = staff.consultants.filter(({ teams }) => teams.includes(team))
  return first ? [first, ...rest] : staff.consultants
}
