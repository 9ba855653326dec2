/**
 * The registers of a programme. What they share is said once, here and in `entry.ts`: an entry has a title, may have an
 * owner and a due date, is open until something came of it, and keeps its history. What is special to a register stands in
 * the file that is called after it.
 */
export const registers = [
  'advice',
  'idea',
  'council-item',
  'decision',
  'standstill',
  'meeting',
  'partner',
  'commitment',
  'communication',
  'heard',
] as const
export type Register = (typeof registers)[number]

type Needed = 'owner' | 'due' | 'node'

type Shape = {
  /** States in which something still has to come of it; an entry begins in the first. */
  open: readonly [string, ...string[]]
  closed: readonly [string, ...string[]]
  /** What an entry cannot be kept without, whatever its state. */
  needs: readonly Needed[]
  /** What it cannot be in this state without. */
  needsIn?: Readonly<Record<string, readonly Needed[]>>
  /** Who closes it so, must say what was answered, decided or done, or why not. */
  asksWords: readonly string[]
  /** Closing it so lets it go: that is for who writes the programme, not for the owner alone. */
  letGo: readonly string[]
  /** What an entry of this register says besides what all say. */
  details: readonly string[]
}

export const shapes = {
  // A recommendation without owner and date is not followed up (S002-125).
  advice: {
    open: ['open'],
    closed: ['realised', 'withdrawn'],
    needs: ['owner', 'due'],
    asksWords: ['withdrawn'],
    letGo: ['withdrawn'],
    details: ['givenBy', 'givenOn', 'percent', 'degree', 'proof', 'reportedOn'],
  },
  // A quick win is an idea that was chosen, to be done before a day (S004-071).
  idea: {
    open: ['gathered', 'chosen'],
    closed: ['done', 'dropped'],
    needs: [],
    needsIn: { chosen: ['owner', 'due'] },
    asksWords: ['dropped'],
    letGo: ['dropped'],
    details: ['harvest', 'session', 'works', 'impact', 'effort', 'votes', 'votedIn'],
  },
  'council-item': {
    open: ['open'],
    closed: ['answered', 'withdrawn'],
    needs: ['owner', 'due'],
    asksWords: ['answered', 'withdrawn'],
    letGo: ['withdrawn'],
    details: ['kind', 'askedBy', 'askedOn'],
  },
  decision: {
    open: ['planned'],
    closed: ['taken', 'rejected', 'withdrawn'],
    needs: ['due'],
    asksWords: ['taken', 'rejected', 'withdrawn'],
    letGo: ['withdrawn'],
    details: ['body', 'subject'],
  },
  standstill: {
    open: ['stands-still'],
    closed: ['goes-on', 'mistaken'],
    needs: ['node'],
    asksWords: ['mistaken'],
    letGo: ['mistaken'],
    details: ['cause', 'since', 'hours'],
  },
  meeting: {
    open: ['attended'],
    closed: ['left'],
    needs: [],
    asksWords: ['left'],
    letGo: ['left'],
    details: ['scope', 'level', 'importance', 'wished', 'effort', 'hoursPerYear', 'attends'],
  },
  partner: {
    open: ['takes-part'],
    closed: ['left'],
    needs: [],
    asksWords: ['left'],
    letGo: ['left'],
    details: ['organisation', 'contact', 'nodes'],
  },
  commitment: {
    open: ['promised'],
    closed: ['kept', 'not-kept', 'withdrawn'],
    needs: ['due'],
    asksWords: ['not-kept', 'withdrawn'],
    letGo: ['withdrawn'],
    details: ['partner', 'signedOn'],
  },
  communication: {
    open: ['planned'],
    closed: ['done', 'dropped'],
    needs: ['node'],
    asksWords: ['dropped'],
    letGo: ['dropped'],
    details: ['doers', 'onDay', 'inWeek', 'inWords', 'channels'],
  },
  heard: {
    open: ['heard'],
    closed: ['done', 'not-done'],
    needs: ['node'],
    asksWords: ['done', 'not-done'],
    letGo: [],
    details: ['fromWhom', 'source', 'heardOn', 'question', 'shown'],
  },
} as const satisfies Record<Register, Shape>

export type ClosedState<R extends Register = Register> = (typeof shapes)[R]['closed'][number]
export type State<R extends Register = Register> = (typeof shapes)[R]['open'][number] | ClosedState<R>

/** What may be asked of any register, without knowing which. */
export const shapeOf = (register: Register): Shape => shapes[register]

/** What an entry of this register in this state cannot be without. */
export function neededIn(register: Register, state: string): readonly Needed[] {
  const { needs, needsIn } = shapeOf(register)
  return [...needs, ...(needsIn?.[state] ?? [])]
}

export const isOpenState = (register: Register, state: string): boolean => shapeOf(register).open.includes(state)
